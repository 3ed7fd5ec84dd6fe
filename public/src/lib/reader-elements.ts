/** The parts of one text on a page. */
export interface ColumnElements {
  readonly text: HTMLElement;
  /** What the pencil line is placed in. */
  readonly column: HTMLElement;
  readonly here: HTMLElement;
  readonly cursor: HTMLElement;
  readonly tagger: HTMLElement;
  readonly spanCount: HTMLElement;
}

/** The parts of the reader's page that its script works on. */
export interface ReaderElements extends ColumnElements {
  readonly root: HTMLElement;
  readonly pane: HTMLElement;
  readonly cards: HTMLElement;
  readonly count: HTMLElement;
  readonly lost: HTMLElement;
  readonly handle: HTMLElement;
  readonly filter: HTMLFormElement;
  readonly people: HTMLSelectElement;
  readonly notices: HTMLElement;
  readonly trouble: HTMLElement;
  readonly progress: HTMLElement;
  readonly share: HTMLElement;
  /** What the sentence at the cursor cites. */
  readonly mentions: HTMLElement;
  readonly mentionSwitch: HTMLElement;
}

/** @throws Error naming the part that the page lacks. */
export function readerElements(root: HTMLElement): ReaderElements {
  function part<Kind extends HTMLElement>(name: string, kind: new () => Kind): Kind {
    const element = root.querySelector(`[data-reader-target~="${name}"]`);
    if (element instanceof kind) return element;
    throw new Error(`the reader's page has no ${name}`);
  }
  return {
    root,
    text: part('text', HTMLElement),
    column: part('column', HTMLElement),
    pane: part('pane', HTMLElement),
    cards: part('cards', HTMLElement),
    count: part('count', HTMLElement),
    here: part('here', HTMLElement),
    lost: part('lost', HTMLElement),
    handle: part('handle', HTMLElement),
    filter: part('filter', HTMLFormElement),
    people: part('people', HTMLSelectElement),
    cursor: part('cursor', HTMLElement),
    tagger: part('tagger', HTMLElement),
    spanCount: part('spanCount', HTMLElement),
    notices: part('notices', HTMLElement),
    trouble: part('trouble', HTMLElement),
    progress: part('progress', HTMLElement),
    share: part('share', HTMLElement),
    mentions: part('mentions', HTMLElement),
    mentionSwitch: part('mentionSwitch', HTMLElement),
  };
}
