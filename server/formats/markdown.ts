import type { Source } from '../core/source.ts';
import { escapeMarkdown, escapeParagraphs } from './escape-markdown.ts';
import type { Annotations, Format } from './format.ts';
import { linksOf } from './links.ts';
import { markdownClaim } from './markdown-claim.ts';

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function summary({ claims, sources }: Annotations): string {
  const count = (state: string) => claims.filter(({ target }) => target.state === state).length;
  const [check, lost] = [count('check'), count('lost')];
  const whole = `${counted(claims.length, 'claim')} on ${counted(sources.length, 'source')}.`;
  const changed = `The text has changed since: ${counted(check, 'claim')} to be checked, ${lost} lost.`;
  return check + lost === 0 ? whole : `${whole} ${changed}`;
}

function sourceHead({ title, creators, publisher, date, url, framing }: Source): string {
  const facts = [creators.join(', '), publisher, date, framing === '' ? '' : `framing: ${framing}`];
  // An address holds no white space and no angle bracket.
  const line = [...facts.map(escapeMarkdown), url === '' ? '' : `<${url}>`].filter((fact) => fact !== '');
  return [`## ${escapeMarkdown(title)}`, ...(line.length === 0 ? [] : [line.join(' · ')])].join('\n\n');
}

export const format: Format = {
  name: 'markdown',
  label: 'Markdown',
  hint: 'a hand-out to read and print, source by source',
  extension: 'md',
  mediaType: 'text/markdown',
  parameters: 'charset=utf-8; variant=CommonMark',
  mayBeMarked: false,
  loses: [
    'statements, stances and verdicts: the matrix has downloads of its own',
    'the texts of the sources, and offsets and context of quotes',
    'where a claim stood in former versions, but for its last sure words',
    'the marks and links of notes and rationales: their words are kept',
    'when things were revised, and ids',
  ],
  async *write(annotations) {
    const { renderDocument } = await import('../core/document/render-document.ts');
    const numbers = new Map(annotations.claims.map(({ id }, index) => [id, index + 1]));
    const handOut = {
      annotations,
      links: linksOf(annotations),
      numberOf: (claim: string) => numbers.get(claim),
      plain: (markdown: string) => renderDocument(markdown).text,
    };
    const { project, sources, claims } = annotations;
    const question = escapeParagraphs(handOut.plain(project.description));
    yield `${[`# ${escapeMarkdown(project.title)}`, ...question, summary(annotations)].join('\n\n')}\n`;
    let at = 0;
    for (const source of sources) {
      yield `\n${sourceHead(source)}\n`;
      if (claims[at]?.target.source !== source.id) yield '\nThere is no claim on it.\n';
      for (let claim = claims[at]; claim?.target.source === source.id; claim = claims[at]) {
        yield `\n${markdownClaim(claim, handOut)}\n`;
        at += 1;
      }
    }
  },
};
