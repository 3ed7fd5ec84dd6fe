/** The tags that mark words inside a block. Raw HTML in a document may use these and no others. */
export const markTags = [
  'b',
  'cite',
  'code',
  'del',
  'em',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  's',
  'samp',
  'small',
  'strong',
  'sub',
  'sup',
  'u',
  'var',
] as const;
export type MarkTag = (typeof markTags)[number];

/** Our own tree of a document: what Markdown and HTML are reduced to before anything is written. */
export type InlineNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'mark'; readonly tag: MarkTag; readonly children: readonly InlineNode[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly InlineNode[] }
  | { readonly kind: 'image'; readonly href: string | undefined; readonly alt: string }
  | { readonly kind: 'note'; readonly label: string }
  | { readonly kind: 'break' };

export type Alignment = 'left' | 'center' | 'right' | null;

export interface TableCell {
  readonly heading: boolean;
  readonly align: Alignment;
  readonly children: readonly InlineNode[];
}

export interface ListItem {
  /** Of a task: whether its box is ticked. */
  readonly checked?: boolean;
  readonly children: readonly BlockNode[];
}

export type BlockNode =
  | { readonly kind: 'heading'; readonly level: number; readonly children: readonly InlineNode[] }
  | { readonly kind: 'paragraph'; readonly children: readonly InlineNode[] }
  | { readonly kind: 'quote'; readonly children: readonly BlockNode[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly loose: boolean;
      readonly items: readonly ListItem[];
    }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly TableCell[])[] }
  | { readonly kind: 'rule' };

export interface DocumentTree {
  readonly blocks: readonly BlockNode[];
  /** Footnotes by label, in the order of their definitions. */
  readonly notes: ReadonlyMap<string, readonly BlockNode[]>;
}
