import { canonical } from './canonical.ts';
import type { RenderedDocument } from './rendered-document.ts';
import { createRuns } from './runs.ts';
import { createWriter } from './writer.ts';

/**
 * A stored canonical text as it stands, without Markdown: for a version whose text a newer library would render differently. The text is kept to
 * the character, so every offset stays true; empty lines part paragraphs.
 */
export function renderPlain(text: string): RenderedDocument {
  const writer = createWriter();
  const runs = createRuns(writer);
  for (const [index, part] of canonical(text)
    .split(/(\n[\n\t ]*\n|^[\n\t ]+)/)
    .entries()) {
    if (index % 2 === 1) writer.gap(part);
    else if (part !== '') {
      runs.add((start) => {
        writer.open('p', { 'data-start': start, class: 'plain' });
        writer.block({ type: 'paragraph' }, () => writer.verbatim(part));
        writer.close('p');
      });
    }
  }
  runs.close();
  return writer.finish();
}
