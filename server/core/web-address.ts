import { line } from './text-field.ts';

/** A web address, or empty. Other schemes (`javascript:`, `data:`, `file:`) are refused. */
export const webAddressSchema = line(2_000).refine(
  (value) => value === '' || /^https?:\/\/[^\s<>"]+$/i.test(value),
  'must be a web address that begins with http:// or https://',
);
