import type { Finding, Report, ReportMark, ReportStatement, ReportVoice } from './report.ts';

/** What a report has of each, and whose word it gives. */
export function countReport({
  sections,
  loose,
}: Pick<Report, 'sections' | 'loose'>): Pick<Report, 'counts' | 'signers'> {
  const statements = sections.flatMap((section) => section.statements);
  const voices = statements.flatMap(voicesOf);
  const quotes = voices.flatMap((voice) => (voice.state === 'speaks' ? voice.quotes : []));
  const found = (finding: Finding) => statements.filter((one) => one.finding === finding).length;
  const people = [
    ...quotes.flatMap(({ stances }) => stances.map(({ creator }) => creator)),
    ...voices.flatMap(({ silences }) => silences.map(({ silence }) => silence.creator)),
    ...statements.flatMap(({ marks, verdict }) => [
      ...marks.flatMap(markers),
      ...(verdict === undefined ? [] : [verdict.verdict.by]),
    ]),
    ...loose.flatMap(markers),
  ];
  return {
    counts: {
      statements: statements.length,
      quotes: quotes.length,
      unsure: quotes.filter(({ claim }) => claim.target.state !== 'sure').length,
      silent: voices.filter(({ state }) => state === 'silent' || state === 'needsLook').length,
      unchecked: voices.filter(({ state }) => state === 'unchecked').length,
      contradicted: found('contradicted'),
      reframed: found('reframed'),
      agreed: found('agreed'),
      told: found('told'),
      single: found('single'),
      unspoken: found('unspoken'),
    },
    signers: [...new Set(people)].sort((a, b) => a.localeCompare(b)),
  };
}

/** Who made a mark, and who said what they think of it. */
function markers({ relation, assessed }: Pick<ReportMark, 'relation' | 'assessed'>): readonly string[] {
  return [relation.creator, ...assessed.map(({ creator }) => creator)];
}

function voicesOf({ accounts }: ReportStatement): readonly ReportVoice[] {
  return accounts.flatMap((account) => account.voices);
}
