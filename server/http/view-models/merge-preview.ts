import { answerText } from '../../core/answers.ts';
import type { MergePreview } from '../../services/merge-preview.ts';
import { counted } from './counted.ts';

/** What a merge would do, line by line. */
export function mergePreviewView({ from, into, merge }: MergePreview) {
  const { stances, silences, statement } = merge;
  const added = statement.answers.slice(into.answers.length).map(({ text }) => text);
  const tags = statement.tags.filter((tag) => !into.tags.includes(tag));
  const isVerdictMoved = into.verdict === undefined && statement.verdict !== undefined;
  const isVerdictLost = into.verdict !== undefined && from.verdict !== undefined;
  const lines = [
    `${counted(stances.moved.length, 'stance')} and ${counted(silences.moved.length, 'silence')} go over.`,
    ...(stances.gone.length > 0
      ? [
          `${counted(stances.gone.length, 'stance')} of the same person on the same claim ${stances.gone.length === 1 ? 'falls' : 'fall'} together with what is there; the rationales are joined.`,
        ]
      : []),
    ...(silences.gone.length > 0
      ? [
          `${counted(silences.gone.length, 'silence')} of the same person on the same source ${silences.gone.length === 1 ? 'falls' : 'fall'} together with what is there.`,
        ]
      : []),
    ...(added.length > 0 ? [`New answers: ${added.map((text) => `“${text}”`).join(', ')}.`] : []),
    ...(tags.length > 0 ? [`New tags: ${tags.join(', ')}.`] : []),
    ...(isVerdictMoved ? ['Its verdict comes along.'] : []),
    ...(isVerdictLost ? ['Its verdict goes; the one that is there holds.'] : []),
  ];
  const given = stances.moved.find(({ answer }) => answer !== undefined)?.answer;
  return {
    into: into.text,
    from: from.text,
    lines,
    answer: from.form === 'assertion' && given !== undefined ? answerText(statement, given) : '',
  };
}
