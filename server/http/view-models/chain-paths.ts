import { pathTo } from '../path-to.ts';

/** The citations of a project: the lists, and with `at` the walk at one of them. */
export function chainPath(
  project: string,
  conditions: Readonly<Record<string, string>> = {},
  at: string | undefined = undefined,
): string {
  const path = pathTo('projects', project, 'citations');
  const query = new URLSearchParams({ ...conditions, ...(at === undefined ? {} : { at }) });
  return query.size === 0 ? path : `${path}?${query}`;
}

/** Where a form of the walk is sent; it goes on under the same conditions. */
export function chainAction(
  project: string,
  citation: string,
  act: 'check' | 'uncheck' | 'passage',
  conditions: Readonly<Record<string, string>>,
): string {
  const path = pathTo('projects', project, 'citations', citation, act);
  const query = new URLSearchParams(conditions);
  return query.size === 0 ? path : `${path}?${query}`;
}
