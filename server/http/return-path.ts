import { backPath } from './back-path.ts';
import type { Visit } from './page.ts';

/** Where a form leads back to, as the address or the form itself names it; empty when neither does. */
export function returnPath({ query, form }: Pick<Visit, 'query' | 'form'>): string {
  const path = backPath(form.get('back') || query.get('back'));
  return path === '/' ? '' : path;
}
