/** What many operations of the API description have in common; they refer to it by name. */
export const sharedParameters = {
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    required: true,
    description:
      'The ETag of the record as last seen. A stale one is answered with 412 and the record as it stands.',
    schema: { type: 'string', pattern: '^(W/)?"\\d{1,15}"$' },
    example: '"12"',
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    required: false,
    description: 'An ETag; the answer is 304 without content while the record still has it.',
    schema: { type: 'string' },
  },
  Name: {
    name: 'Crossclaim-Name',
    in: 'header',
    required: false,
    description: 'Who signs what is written, as percent-encoded UTF-8.',
    schema: { type: 'string' },
  },
} as const;

export const sharedHeaders = {
  ETag: { description: 'The rev of the record, for If-Match', schema: { type: 'string' } },
  Location: { description: 'Where the new record can be read', schema: { type: 'string' } },
} as const;

export function sharedParameter(name: keyof typeof sharedParameters) {
  return { $ref: `#/components/parameters/${name}` };
}

/** The headers of an answer, each by reference. */
export function sharedHeader(...names: readonly (keyof typeof sharedHeaders)[]) {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}
