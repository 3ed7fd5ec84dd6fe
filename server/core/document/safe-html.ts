declare const safe: unique symbol;

/** HTML in which nothing is left that a reader's browser could run. Only code that escaped or whitelisted every part may make one. */
export type SafeHtml = string & { readonly [safe]: true };

const replacements: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text as HTML, fit for an element's content and for a quoted attribute value. */
export function escapeHtml(text: string): SafeHtml {
  return trusted(/[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => replacements[sign] ?? '') : text);
}

/** Names HTML that was put together from escaped text and fixed tags. Every call is a promise made by its writer. */
export function trusted(html: string): SafeHtml {
  assertTrusted(html);
  return html;
}

/** The compiler's side of the promise; there is nothing to look at when the program runs. */
function assertTrusted(_html: string): asserts _html is SafeHtml {}
