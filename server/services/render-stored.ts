import { renderDocument } from '../core/document/render-document.ts';
import { renderPlain } from '../core/document/render-plain.ts';
import type { RenderedDocument } from '../core/document/rendered-document.ts';
import type { VersionFiles } from '../stores/library.ts';

/** The stored text rules: where today's Markdown reader would give another one, the stored text is shown without markup. */
export function renderStored({ text, body }: VersionFiles): RenderedDocument {
  const rendered = renderDocument(body);
  return rendered.text === text ? rendered : renderPlain(text);
}
