interface Place {
  /** Line of the file, from 1, at which it begins. */
  readonly at: number;
  /** A page of the original began directly before it. */
  readonly newPage: boolean;
}

/** Running text on one line. `open`: its last line reached the margin, so a page's end may have cut it. */
export interface Prose extends Place {
  readonly kind: 'prose';
  readonly text: string;
  readonly open: boolean;
}

/** Lines whose ends mean something: verse, an address, a title page. */
export interface KeptLines extends Place {
  readonly kind: 'lines';
  readonly lines: readonly string[];
}

export interface Heading extends Place {
  readonly kind: 'heading';
  readonly level: number;
  readonly text: string;
}

export interface ListItem {
  /** `-`, or a number with its mark: `3.` */
  readonly marker: string;
  /** Columns before the marker. */
  readonly indent: number;
  readonly text: string;
}

export interface List extends Place {
  readonly kind: 'list';
  readonly items: readonly ListItem[];
}

export interface Quote extends Place {
  readonly kind: 'quote';
  readonly blocks: readonly Block[];
}

export interface Table extends Place {
  readonly kind: 'table';
  readonly rows: readonly (readonly string[])[];
}

/** Markdown that stays as it is: code, tables, lists, HTML, definitions. */
export interface Verbatim extends Place {
  readonly kind: 'verbatim';
  readonly lines: readonly string[];
}

export interface Note extends Place {
  readonly kind: 'note';
  readonly label: string;
  readonly text: string;
}

export type Block = Prose | KeptLines | Heading | List | Quote | Table | Verbatim | Note;

/** The words of a block, line ends as spaces. */
export function textOf(block: Block): string {
  switch (block.kind) {
    case 'prose':
    case 'heading':
    case 'note':
      return block.text;
    case 'lines':
    case 'verbatim':
      return block.lines.join(' ');
    case 'list':
      return block.items.map(({ text }) => text).join(' ');
    case 'quote':
      return block.blocks.map(textOf).join(' ');
    case 'table':
      return block.rows.map((row) => row.join(' ')).join(' ');
  }
}
