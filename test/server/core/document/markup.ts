import { DOMParser } from 'linkedom';

/** HTML as a parser reads it: its text, and every tag, attribute and address that it holds. */
export interface Markup {
  readonly text: string;
  readonly tags: readonly string[];
  /** `tag attribute`. */
  readonly attributes: readonly string[];
  readonly addresses: readonly string[];
  readonly ids: readonly string[];
}

export function readMarkup(html: string): Markup {
  const document = new DOMParser().parseFromString(`<html><body>${html}</body></html>`, 'text/html');
  const elements = [...document.body.querySelectorAll('*')];
  const attributes = elements.flatMap((element) =>
    [...element.attributes].map((attribute) => ({ element, attribute })),
  );
  const valuesOf = (name: string) =>
    attributes.filter(({ attribute }) => attribute.name === name).map(({ attribute }) => attribute.value);
  return {
    text: document.body.textContent ?? '',
    tags: elements.map((element) => element.localName),
    attributes: attributes.map(({ element, attribute }) => `${element.localName} ${attribute.name}`),
    addresses: [...valuesOf('href'), ...valuesOf('src')],
    ids: valuesOf('id'),
  };
}

export const allowedTags = new Set(
  (
    'a b blockquote br cite code del div em h1 h2 h3 h4 h5 h6 hr i ins kbd li mark ol p pre q s samp section small span strong sub sup ' +
    'table tbody td th thead tr u ul var'
  ).split(' '),
);

const allowedAttributes: Readonly<Record<string, string>> = {
  a: 'aria-label class href rel',
  div: 'aria-label class id role tabindex',
  li: 'class',
  ol: 'start',
  p: 'class',
  pre: 'tabindex',
  section: 'class data-end',
  span: 'class',
  sup: 'class id',
  td: 'class',
  th: 'class scope',
  h1: 'id',
  h2: 'id',
  h3: 'id',
  h4: 'id',
  h5: 'id',
  h6: 'id',
};

/** What a document must never hold, as `tag`, `tag attribute` or an address. */
export function forbidden({ tags, attributes, addresses, ids }: Markup): string[] {
  return [
    ...tags.filter((tag) => !allowedTags.has(tag)),
    ...attributes.filter((pair) => {
      const [tag = '', name = ''] = pair.split(' ');
      return name !== 'data-start' && !allowedAttributes[tag]?.split(' ').includes(name);
    }),
    ...addresses.filter(
      (address) => !/^(?:https?:\/\/|mailto:|#(?:h-|fn-|fnref-))[^\s<>"'`]*$/.test(address),
    ),
    ...ids.filter((id) => !/^(?:h-|fn-|fnref-)/.test(id)),
  ];
}
