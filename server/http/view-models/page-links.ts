export interface PageLinks {
  /** First and last item of this page, counting from 1; both 0 when there is none. */
  readonly from: number;
  readonly to: number;
  readonly total: number;
  readonly number: number;
  readonly last: number;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** Page numbers beyond this are not asked for by people. */
const maxPage = 1_000_000;

/** The page that an address asks for, from 1. */
export function pageNumber(query: URLSearchParams): number {
  const number = Number(query.get('page') ?? '1');
  return Number.isInteger(number) && number >= 1 && number <= maxPage ? number : 1;
}

/** The way to the pages before and after. The address keeps everything else that it asks for. */
export function pageLinks(
  path: string,
  query: URLSearchParams,
  page: { readonly number: number; readonly size: number },
  total: number,
): PageLinks {
  const { number, size } = page;
  const last = Math.max(1, Math.ceil(total / size));
  const first = (number - 1) * size + 1;
  const isEmpty = first > total;
  return {
    from: isEmpty ? 0 : first,
    to: isEmpty ? 0 : Math.min(total, number * size),
    total,
    number,
    last,
    previous: number > 1 ? linkTo(path, query, Math.min(number - 1, last)) : undefined,
    next: number < last ? linkTo(path, query, number + 1) : undefined,
  };
}

function linkTo(path: string, query: URLSearchParams, number: number): string {
  const asked = new URLSearchParams([...query].filter(([name, value]) => name !== 'page' && value !== ''));
  if (number > 1) asked.set('page', String(number));
  return asked.size === 0 ? path : `${path}?${asked}`;
}
