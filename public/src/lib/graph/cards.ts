import { announce } from '../announce.ts';

/** The cards of nodes, asked for one after the other; the one asked for last is the one that is shown. */
export function openCards() {
  let asked = 0;
  return {
    /** The card as HTML that the server made; `undefined` when another was asked for meanwhile, or it cannot be had. */
    async read(path: string, key: string): Promise<string | undefined> {
      asked += 1;
      const own = asked;
      const response = await fetch(`${path}?${queryWith(key)}`).catch(() => undefined);
      const html = response?.ok === true ? await response.text() : undefined;
      if (own !== asked) return undefined;
      if (html === undefined) announce('The card could not be loaded.');
      return html;
    },
    /** Keeps the selection in the address, so that the view can be shared. */
    remember(key: string): void {
      const query = queryWith(key);
      history.replaceState(history.state, '', query.size === 0 ? location.pathname : `?${query}`);
    },
  };
}

function queryWith(key: string): URLSearchParams {
  const query = new URLSearchParams(location.search);
  if (key === '') query.delete('node');
  else query.set('node', key);
  return query;
}
