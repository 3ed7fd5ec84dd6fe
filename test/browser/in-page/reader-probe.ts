/** Looks into the reader's page for the tests. */

/** The words that a highlight covers, one entry for each of its ranges, by place. */
function highlighted(name: string): string[] {
  const ranges: Range[] = [];
  for (const one of CSS.highlights.get(name) ?? []) {
    const range = document.createRange();
    range.setStart(one.startContainer, one.startOffset);
    range.setEnd(one.endContainer, one.endOffset);
    ranges.push(range);
  }
  ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  return ranges.map((range) => range.toString());
}

/** Waits until the highlight covers these words and no others; gives what it covers at last. */
async function comesToCover(name: string, words: string): Promise<string> {
  const until = performance.now() + 5_000;
  let covered = highlighted(name).join('');
  while (covered !== words && performance.now() < until) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    covered = highlighted(name).join('');
  }
  return covered;
}

function article(): HTMLElement {
  const element = document.getElementById('text');
  if (element === null) throw new Error('there is no text');
  return element;
}

/** A range over the first place where the words stand within one text node. */
function rangeOf(words: string): Range {
  const walker = document.createTreeWalker(article(), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    const at = node.data.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range;
  }
  throw new Error(`the text does not hold ‘${words}’`);
}

/** Where the words begin and end on the screen: [x, y, x, y], a little inside of the first and the last letter. */
function pointsOf(words: string): readonly number[] {
  const boxes = [...rangeOf(words).getClientRects()];
  const first = boxes[0];
  const last = boxes.at(-1);
  if (first === undefined || last === undefined) throw new Error(`‘${words}’ is not laid out`);
  return [first.left + 1, first.top + first.height / 2, last.right - 1, last.top + last.height / 2];
}

/** How far a card comes to stand from the height of the words, in CSS pixels: waits until one stands still beside them. */
async function cardComesTo(words: string): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  const until = performance.now() + 5_000;
  while (best > 12 && performance.now() < until) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const top = rangeOf(words).getBoundingClientRect().top;
    const tops = [...document.querySelectorAll('.margin__run .card')].map(
      (card) => card.getBoundingClientRect().top,
    );
    best = Math.min(...tops.map((one) => Math.abs(one - top)));
  }
  return best;
}

Object.assign(globalThis, {
  probe: { highlighted, comesToCover, pointsOf, cardComesTo, text: () => article().textContent },
});
