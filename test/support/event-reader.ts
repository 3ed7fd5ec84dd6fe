/** One server-sent event. */
export interface SentEvent {
  readonly event: string;
  readonly id: string;
  readonly data: unknown;
}

export interface EventReader {
  /** The next event; comments and the retry interval are passed over. @throws Error when the stream ends. */
  next(): Promise<SentEvent>;
  close(): void;
}

/** Listens to an address of server-sent events. Resolves once the server has answered, so that nothing later is missed. */
export async function openEvents(url: string, headers: Record<string, string> = {}): Promise<EventReader> {
  const ended = new AbortController();
  const response = await fetch(url, { headers, signal: ended.signal });
  if (response.body === null || !response.ok) throw new Error(`${url} answered ${response.status}`);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    async next() {
      for (;;) {
        const end = text.indexOf('\n\n');
        if (end === -1) {
          const { done, value } = await reader.read();
          if (done) throw new Error('the events ended');
          text += value;
          continue;
        }
        const block = text.slice(0, end);
        text = text.slice(end + 2);
        if (block.includes('event: ')) return parseEvent(block);
      }
    },
    close: () => ended.abort(),
  };
}

function parseEvent(block: string): SentEvent {
  const field = (name: string) =>
    block
      .split('\n')
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2) ?? '';
  return { event: field('event'), id: field('id'), data: JSON.parse(field('data')) };
}
