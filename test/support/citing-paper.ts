import type { Claim } from '../../server/core/claim.ts';
import { claimInputSchema } from '../../server/core/claim.ts';
import { addClaim } from '../../server/services/claims.ts';
import { addProject } from '../../server/services/projects.ts';
import { addSource } from '../../server/services/sources.ts';
import type { OpenApp } from './open-app.ts';

export const paperProject = 'papers';

/** What stands in the papers, to be tagged. */
export const citing = {
  year: 'According to Hale (1994, p. 12), the frontier made the harbour.',
  both: 'The ports froze every winter (Reed, 2013).',
  name: 'It was, as noted by Oskar Brandt, a quiet decade for the harbour.',
  unlisted: 'As noted by Ida Holt, the ice held until May.',
  none: 'Nobody counted the ships of the third year.',
  chinese: '周明远（2018）认为市场改变了渔村。',
} as const;

const english = `# Harbours in winter

${citing.year} ${citing.both} ${citing.name}

${citing.none} ${citing.unlisted}

## References

Brandt, O. (2009). Harbours and hinterlands: A study of small ports. Small Ports Press.

Hale, C. (1994). Ideology at the frontier. Journal of Frontiers, 34(6), 513–528.

Reed, L. (2013). Pilots and pirates of the north. Sea Press.

Reed, L. (2013). Salt and the price of salt. Journal of Salt, 3(1), 1–20.
`;

const chinese = `# 渔村的冬天

${citing.chinese}

## 参考文献

[1] 周明远. 渔村与市场[M]. 北京: 海港出版社, 2018.
`;

/** A project with a paper in English and one in Chinese, each with its own reference list. Gives their ids. */
export async function addPapers({
  workspace,
}: OpenApp): Promise<{ readonly english: string; readonly chinese: string }> {
  await addProject(workspace, 'Anna', { id: paperProject, title: 'Papers', description: '' });
  const add = async (id: string, title: string, language: string, body: string) => {
    const metadata = { title, creators: [], publisher: '', date: '', url: '', language, framing: '' };
    return (await addSource(workspace, 'Anna', paperProject, { id, metadata, body, origin: 'paste' })).id;
  };
  return {
    english: await add('harbours', 'Harbours in winter', 'en', english),
    chinese: await add('villages', '渔村的冬天', 'zh', chinese),
  };
}

/** A claim on these words, by Anna. */
export function tagWords({ workspace }: OpenApp, source: string, exact: string): Promise<Claim> {
  const input = claimInputSchema.parse({ target: { source, spans: [{ exact }] } });
  return addClaim(workspace, 'Anna', paperProject, input);
}
