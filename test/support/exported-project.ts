import { citationInputSchema } from '../../server/core/citation.ts';
import { claimInputSchema } from '../../server/core/claim.ts';
import { referenceInputSchema } from '../../server/core/reference.ts';
import { relationInputSchema } from '../../server/core/relation.ts';
import { addCitation } from '../../server/services/citations.ts';
import { addClaim } from '../../server/services/claims.ts';
import { exportAnnotations } from '../../server/services/export-annotations.ts';
import { addReference } from '../../server/services/references.ts';
import { addRelation } from '../../server/services/relations.ts';
import { addSource } from '../../server/services/sources.ts';
import type { Workspace } from '../../server/services/workspace.ts';
import { addChangedText, type ChangedText } from './changed-text.ts';

const second = `# 市长的报告 𠀀𠀁 🚢

“A mild winter” it was not; <b>bold</b> # words = 5, [as](javascript:alert(1)) they say.

=HYPERLINK("http://evil.example","click") stood in the ledger, *twice*.`;

/** Text that a spreadsheet, a Markdown reader or a JSON parser may take for something else. */
export const hostileNote = `=cmd|' /C calc'!A0

# Not a heading

- "quoted", \`code\`, <script>alert(1)</script>, [x](javascript:alert(1)), \u2028 and 關係\r\n`;

export interface ExportedProject extends ChangedText {
  /** On the second source; its words are a formula. */
  readonly formula: string;
  readonly mild: string;
}

/** The changed text of the winter, with claims sure, to check and lost; a second source, relations, a citation, and hostile content everywhere. */
export async function addExportedProject(workspace: Workspace): Promise<ExportedProject> {
  const made = await addChangedText(workspace);
  const fields = {
    creators: ['Lý, 明'],
    publisher: '+1 Press',
    date: '1894',
    url: 'https://example.org/a?b=1&c=2',
  };
  const metadata = { ...fields, title: '- @Mayor | 市长', language: 'zh', framing: '=US' };
  await addSource(workspace, 'Ida', 'winter', { id: '市长', metadata, body: second, origin: 'paste' });
  const claim = async (exact: string, rest: object) => {
    const input = claimInputSchema.parse({ ...rest, target: { source: '市长', spans: [{ exact }] } });
    return (await addClaim(workspace, '=Eve', 'winter', input)).id;
  };
  const formula = await claim('=HYPERLINK("http://evil.example","click") stood in the ledger, twice.', {
    note: hostileNote,
    tags: ['+tag', 'ice; snow'],
    kind: 'quotation',
    voice: { who: 'other', name: '@Nguyễn', framing: '*x*', manner: 'reported' },
    certainty: 'unsure',
  });
  const mild = await claim('“A mild winter” it was not; bold # words = 5, as they say.', {});
  const relate = (from: string, to: string, kind: string, rationale: string) =>
    addRelation(workspace, 'Ben', 'winter', relationInputSchema.parse({ from, to, kind, rationale }));
  await relate(mild, made.froze, 'contradicts', '**Both** cannot be right.\n\n# Never');
  await relate(made.ships, formula, 'supports', '');
  const csl = {
    type: 'book',
    title: 'An *almanac* of ice',
    DOI: '10.1000/ice (1)',
    author: [{ family: '=Kay' }],
  };
  const reference = await addReference(workspace, 'Ben', 'winter', referenceInputSchema.parse({ csl }));
  const link = {
    claim: made.ships,
    reference: reference.id,
    locator: 'p. 1',
    quote: 'Forty\nships',
    note: '_so_',
  };
  await addCitation(workspace, 'Ben', 'winter', citationInputSchema.parse(link));
  return { ...made, formula, mild };
}

interface Wanted {
  readonly project?: string;
  readonly source?: string;
  readonly byteOrderMark?: boolean;
}

/** The whole file as one text. */
export async function exported(
  workspace: Workspace,
  format: string,
  { project = 'winter', source, byteOrderMark = false }: Wanted = {},
): Promise<string> {
  const origin = 'http://localhost:4000';
  const options = { origin, address: `/api/projects/winter/export/${format}`, byteOrderMark, source };
  const { content } = await exportAnnotations(workspace, project, format, options);
  const pieces: string[] = [];
  for await (const piece of content) pieces.push(piece);
  return pieces.join('');
}
