import type { Claim } from '../../core/claim.ts';
import { targetIn } from '../../core/earlier-targets.ts';
import type { Project } from '../../core/project.ts';
import { currentVersion, type Source } from '../../core/source.ts';
import type { Target } from '../../core/target.ts';
import type { VersionText } from '../../services/texts.ts';
import { claimPath } from './claim-links.ts';
import { kindSign, quoteOf } from './claim-signs.ts';
import { comparePath } from './compare-choice.ts';
import { momentOf } from './moment.ts';
import { versionPaths } from './version-list.ts';

interface OldVersion {
  readonly project: Project;
  readonly source: Source;
  readonly text: VersionText;
  readonly claims: readonly Claim[];
}

const states = { sure: '', check: '? Its place was not sure here.', lost: '⊘ It had no place here.' };

/** What became of the claim up to the current version; empty where nothing did. */
function sinceWords(then: Target, now: Target): string {
  if (now.state === 'lost') return then.state === 'lost' ? '' : '⊘ Lost since.';
  return quoteOf(then) === quoteOf(now) ? '' : '± Reworded since.';
}

/** A former version: its text, and the claims that stood on it in the order of the text. */
export function oldVersionView({ project, source, text, claims }: OldVersion) {
  const paths = versionPaths(source);
  const current = currentVersion(source).number;
  const version = source.versions.find(({ number }) => number === text.number);
  const placed = claims.flatMap((claim) => {
    const target = targetIn(claim, text.number);
    return target === undefined ? [] : [{ claim, target, start: target.spans[0]?.start ?? 0 }];
  });
  return {
    project,
    title: source.title,
    lang: source.language,
    html: text.html,
    number: text.number,
    of: source.versions.length,
    at: momentOf(version?.created ?? source.created),
    paths: {
      ...paths,
      compare: `${paths.compare}?from=${text.number}&to=${current}`,
      sides: comparePath(
        source.project,
        { source: source.id, version: text.number },
        { source: source.id, version: undefined },
      ),
    },
    claims: placed
      .sort((a, b) => a.start - b.start)
      .map(({ claim, target }) => ({
        kind: kindSign(claim),
        kindKey: claim.kind,
        quote: quoteOf(target),
        state: states[target.state],
        since: sinceWords(target, claim.target),
        // A lost claim keeps its old position, where other words stand.
        spans: JSON.stringify(
          target.state === 'lost' ? [] : target.spans.map(({ start, end }) => [start, end]),
        ),
        href: claimPath(claim),
      })),
  };
}
