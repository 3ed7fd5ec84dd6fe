import { claimInputSchema, claimPatchSchema, claimSchema } from '../../core/claim.ts';
import { addClaim, retractClaim, reviseClaim } from '../../services/claims.ts';
import { recordEndpoints } from '../record-endpoints.ts';

export const endpoints = recordEndpoints({
  type: 'claim',
  plural: 'claims',
  schema: claimSchema,
  input: claimInputSchema,
  patch: claimPatchSchema,
  problems: ['quote-not-found'],
  add: addClaim,
  revise: reviseClaim,
  retract: retractClaim,
});
