import { type Answer, type AnswersInput, maxAnswers, type Statement } from './statement.ts';

/** Answers with a key each: the one that came with it, or the next that neither they nor `before` have. */
export function keyedAnswers(input: AnswersInput, before: readonly Answer[] = []): Answer[] {
  const taken = new Set([...before, ...input].map(({ key }) => key));
  return input.map(({ key, text }) => {
    if (key !== undefined) return { key, text };
    const free = nextKey(taken);
    taken.add(free);
    return { key: free, text };
  });
}

function nextKey(taken: ReadonlySet<string | undefined>): string {
  for (let number = 1; ; number += 1) if (!taken.has(`a${number}`)) return `a${number}`;
}

/** What is wrong with the answers, as a sentence's end; `undefined` when nothing is. */
export function answersProblem({ form, answers }: Pick<Statement, 'form' | 'answers'>): string | undefined {
  if (form === 'assertion') return answers.length > 0 ? 'only a question has answers' : undefined;
  if (answers.length < 2 || answers.length > maxAnswers)
    return `a question has 2 to ${maxAnswers} answers to choose from`;
  if (new Set(answers.map(({ key }) => key)).size < answers.length) return 'two answers have one key';
  if (new Set(answers.map(({ text }) => plain(text))).size < answers.length)
    return 'two answers say the same';
  return undefined;
}

/** The answer with the same words, whatever their case. */
export function sameAnswer(answers: readonly Answer[], text: string): Answer | undefined {
  return answers.find((answer) => plain(answer.text) === plain(text));
}

function plain(text: string): string {
  return text.toLowerCase();
}

/** The words of the answer with this key; one that was taken away is told by its key. */
export function answerText(statement: Pick<Statement, 'answers'>, key: string): string {
  return statement.answers.find((answer) => answer.key === key)?.text ?? key;
}
