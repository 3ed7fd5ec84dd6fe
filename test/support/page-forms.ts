import type { RequestListener } from 'node:http';
import { expect } from 'chai';
import request from 'supertest';
import { type DomDocument, parsePage } from '../../server/importers/html/dom.ts';

/** A page as a person without JavaScript has it: its document, and the answer it came with. */
export interface SeenPage {
  readonly status: number;
  readonly document: DomDocument;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Asks for a page. Redirects are not followed. */
export async function visit(
  app: RequestListener,
  path: string,
  headers: Record<string, string> = {},
): Promise<SeenPage> {
  return seen(await request(app).get(path).set(headers));
}

/** Posts fields as a form does. */
export async function post(
  app: RequestListener,
  path: string,
  fields: Fields,
  headers: Record<string, string> = {},
): Promise<SeenPage> {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields))
    for (const one of typeof value === 'string' ? [value] : value) body.append(name, one);
  const type = 'application/x-www-form-urlencoded';
  return seen(
    await request(app)
      .post(path)
      .set({ 'Content-Type': type, ...headers })
      .send(body.toString()),
  );
}

/** Where the answer to a form leads to, with the notice that was left for it. */
export async function follow(app: RequestListener, reply: SeenPage): Promise<SeenPage> {
  expect(reply.status, reply.html).to.equal(303);
  const Cookie = String(reply.headers['set-cookie']).split(';')[0] ?? '';
  return visit(app, reply.headers.location ?? '', { Cookie });
}

/** What the form that posts to `action` would send if nothing were touched. */
export function fieldsOf({ document }: SeenPage, action: string): Record<string, string> {
  const form = [...document.querySelectorAll('form.work')].find(
    (one) => one.getAttribute('action') === action,
  );
  if (form === undefined) throw new Error(`no form posts to ${action}`);
  const fields: Record<string, string> = {};
  for (const field of form.querySelectorAll('input, textarea, select')) {
    const tag = field.tagName.toLowerCase();
    const name = field.getAttribute('name');
    const type = field.getAttribute('type');
    if (
      name === null ||
      ((type === 'radio' || type === 'checkbox') && field.getAttribute('checked') === null)
    )
      continue;
    if (tag === 'textarea') fields[name] = decoded((field.textContent ?? '').replace(/^\n/, ''));
    else if (tag === 'select')
      fields[name] = field.querySelector('option[selected]')?.getAttribute('value') ?? '';
    else fields[name] = field.getAttribute('value') ?? '';
  }
  return fields;
}

/** linkedom takes the content of a text area as it is written; a browser reads its character references. */
function decoded(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    '&lt;': '<',
    '&gt;': '>',
    '&#34;': '"',
    '&#39;': "'",
    '&amp;': '&',
  };
  return text.replace(/&(?:lt|gt|amp|#34|#39);/g, (reference) => signs[reference] ?? reference);
}

/** The words of an element without runs of white space; empty when there is none. */
export function words(page: SeenPage, selector: string): string {
  return (page.document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function seen(reply: request.Response): SeenPage {
  const document = parsePage(reply.text);
  return { status: reply.status, document, html: reply.text, headers: reply.headers };
}
