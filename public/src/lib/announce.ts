/** Something to be spoken, in a language of its own when it is not the page's. */
export interface Spoken {
  readonly text: string;
  readonly lang?: string;
}

/** Tells a screen reader politely; what was told before and not yet spoken is dropped. */
export function announce(...parts: readonly (string | Spoken)[]): void {
  const announcer = document.getElementById('announcer');
  if (announcer === null) return;
  const spans = parts.map((part) => {
    const span = document.createElement('span');
    span.textContent = `${typeof part === 'string' ? part : part.text} `;
    if (typeof part !== 'string' && part.lang !== undefined && part.lang !== '') span.lang = part.lang;
    return span;
  });
  announcer.replaceChildren(...spans);
}
