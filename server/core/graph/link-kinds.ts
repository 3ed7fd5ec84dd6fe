import { relationKinds } from '../relation-kinds.ts';
import { silenceSigns, stanceKinds } from '../stance-kinds.ts';

/** `inverse` is how the end at the other side tells the same link; `line` names how it is drawn, so that colour is never all that tells two kinds apart. */
interface LinkLook {
  readonly label: string;
  readonly inverse: string;
  readonly sign: string;
  readonly hue: string;
  readonly line: 'bold' | 'plain' | 'dashed' | 'dotted' | 'broken';
}

const { agrees, contradicts, qualifies, reframes, supports, elaborates } = relationKinds;
const { affirms, denies, mentions } = stanceKinds;

/**
 * What joins two nodes of the graph: every kind of relation and of stance, and a confirmed silence. What a relation and a stance have in common (to qualify, to
 * frame differently) is one kind; between which nodes it runs tells which of the two it is.
 */
export const linkKinds = {
  contradicts: look(contradicts, contradicts.inverse, 'bold'),
  reframes: look(reframes, 'is framed differently by', 'dashed'),
  agrees: look(agrees, agrees.inverse, 'plain'),
  qualifies: look(qualifies, qualifies.inverse, 'broken'),
  supports: look(supports, supports.inverse, 'plain'),
  elaborates: look(elaborates, elaborates.inverse, 'plain'),
  'same-as': look(relationKinds['same-as'], relationKinds['same-as'].inverse, 'bold'),
  affirms: look(affirms, 'is affirmed by', 'plain'),
  denies: look(denies, 'is denied by', 'bold'),
  mentions: look(mentions, 'is mentioned by', 'dotted'),
  silent: { ...look(silenceSigns.silent, 'is not spoken of by', 'dotted'), label: 'is silent on' },
} as const satisfies Readonly<Record<string, LinkLook>>;

export type LinkKind = keyof typeof linkKinds;

function look(
  { label, sign, hue }: Pick<LinkLook, 'label' | 'sign' | 'hue'>,
  inverse: string,
  line: LinkLook['line'],
): LinkLook {
  return { label, inverse, sign, hue, line };
}
