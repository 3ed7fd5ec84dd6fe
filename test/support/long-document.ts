const syllables = 'ka lo mi ren tos vel an ir dus pe qua sol ter un bri che dor fen'.split(' ');

/** Small whole numbers that look random and are the same on every run (a linear congruential generator, Numerical Recipes). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Markdown of so many invented sentences of about 100 characters, in paragraphs of two to eight. 10,000 of them are 1 MB. */
export function longDocument(sentences: number): string {
  const number = numbers(1793);
  const word = () =>
    Array.from({ length: 1 + number(3) }, () => syllables[number(syllables.length)]).join('');
  const sentence = () => {
    const words = Array.from({ length: 11 + number(12) }, word).join(' ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  };
  const paragraphs: string[] = [];
  for (let left = sentences; left > 0; ) {
    const count = Math.min(left, 2 + number(7));
    paragraphs.push(Array.from({ length: count }, sentence).join(' '));
    left -= count;
  }
  return paragraphs.join('\n\n');
}
