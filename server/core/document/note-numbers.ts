/** Numbers a document's footnotes in the order in which the text first mentions them. */
export interface NoteNumbers {
  readonly mention: (label: string) => { readonly number: number; readonly mention: number };
  /** Labels by number, mentioned ones only. Grows while notes that mention others are written. */
  readonly labels: readonly string[];
  /** 0 for a note that nothing mentions. */
  readonly numberOf: (label: string) => number;
  readonly mentions: (label: string) => number;
  readonly noteId: (number: number) => string;
  readonly mentionId: (number: number, mention: number) => string;
}

export function noteNumbers(): NoteNumbers {
  const labels: string[] = [];
  const numbers = new Map<string, number>();
  const mentions = new Map<string, number>();
  return {
    labels,
    mention: (label) => {
      const number = numbers.get(label) ?? labels.push(label);
      numbers.set(label, number);
      const mention = (mentions.get(label) ?? 0) + 1;
      mentions.set(label, mention);
      return { number, mention };
    },
    numberOf: (label) => numbers.get(label) ?? 0,
    mentions: (label) => mentions.get(label) ?? 0,
    noteId: (number) => `fn-${number}`,
    mentionId: (number, mention) => (mention === 1 ? `fnref-${number}` : `fnref-${number}-${mention}`),
  };
}
