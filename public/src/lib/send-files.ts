/** What the server says became of what was sent. */
export type Sent =
  | { readonly state: 'ready'; readonly href: string }
  | { readonly state: 'refused'; readonly reason: string };

const stopped = 'Stopped before it was there.';

/**
 * Sends files as one multipart form, telling how much of it is on the way (0 to 1). XMLHttpRequest, for fetch says nothing of an upload's progress.
 */
export function sendFiles(
  address: string,
  files: readonly File[],
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Sent> {
  if (signal.aborted) return Promise.resolve({ state: 'refused', reason: stopped });
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const body = new FormData();
    for (const file of files) body.append('files', file);
    request.open('POST', address);
    request.setRequestHeader('Accept', 'application/json');
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable && event.total > 0) onProgress(event.loaded / event.total);
    });
    const refuse = (reason: string) => resolve({ state: 'refused', reason });
    request.addEventListener('load', () => resolve(readAnswer(request.responseText, request.status)));
    request.addEventListener('error', () => refuse('The server does not answer. Nothing was sent.'));
    request.addEventListener('abort', () => refuse(stopped));
    signal.addEventListener('abort', () => request.abort());
    request.send(body);
  });
}

/** @param text JSON with the results of the one file, or a problem (RFC 9457) */
export function readAnswer(text: string, status: number): Sent {
  const unknown: Sent = { state: 'refused', reason: `The server could not take it (${status}).` };
  try {
    const answer: unknown = JSON.parse(text);
    if (!isObject(answer)) return unknown;
    if (typeof answer.detail === 'string') return { state: 'refused', reason: answer.detail };
    const [result] = Array.isArray(answer.results) ? answer.results : [];
    if (!isObject(result)) return unknown;
    if (result.state === 'ready' && typeof result.href === 'string')
      return { state: 'ready', href: result.href };
    return typeof result.reason === 'string' ? { state: 'refused', reason: result.reason } : unknown;
  } catch {
    return unknown;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
