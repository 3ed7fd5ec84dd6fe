import { referenceInputSchema, referenceSchema } from '../../core/reference.ts';
import { addReference, retractReference, reviseReference } from '../../services/references.ts';
import { recordEndpoints } from '../record-endpoints.ts';

export const endpoints = recordEndpoints({
  type: 'reference',
  plural: 'references',
  schema: referenceSchema,
  input: referenceInputSchema,
  patch: referenceInputSchema,
  add: addReference,
  revise: reviseReference,
  retract: retractReference,
});
