/** What a claim asserts. `sign` and `line` carry the kind where colour cannot; `hue` names a token of the palette. */
export const claimKinds = {
  factual: {
    label: 'factual',
    hint: 'says that something is or was so',
    sign: 'F',
    line: 'solid',
    hue: 'blue',
  },
  causal: {
    label: 'causal',
    hint: 'says that one thing brings about another',
    sign: 'C',
    line: 'double',
    hue: 'orange',
  },
  evaluative: {
    label: 'evaluative',
    hint: 'says how good, grave or large something is',
    sign: 'E',
    line: 'dotted',
    hue: 'purple',
  },
  predictive: {
    label: 'predictive',
    hint: 'says what will or may happen',
    sign: 'P',
    line: 'dashed',
    hue: 'green',
  },
  normative: {
    label: 'normative',
    hint: 'says what ought to be done',
    sign: 'N',
    line: 'wavy',
    hue: 'vermilion',
  },
  definition: {
    label: 'definition',
    hint: 'says what a word or a thing means',
    sign: 'D',
    line: 'dashed',
    hue: 'sky',
  },
  quotation: {
    label: 'quotation',
    hint: 'gives another speaker’s words',
    sign: 'Q',
    line: 'dotted',
    hue: 'yellow',
  },
} as const;
