import { Agent, request } from 'node:http';

export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

export interface ApiClient {
  /** Rejects when the connection breaks before the whole answer is there. */
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>;
  close(): void;
}

/** A client with a fixed number of connections that are kept open. */
export function openClient(address: string, connections: number): ApiClient {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return {
    call: (method, path, body, headers = {}) =>
      new Promise((resolve, reject) => {
        const bytes = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
        const sent = request(
          `${address}${path}`,
          {
            agent,
            method,
            headers: {
              ...(bytes === undefined
                ? {}
                : { 'Content-Type': 'application/json', 'Content-Length': bytes.length }),
              ...headers,
            },
          },
          (response) => {
            let text = '';
            response
              .setEncoding('utf8')
              .on('data', (chunk) => {
                text += String(chunk);
              })
              .once('error', reject)
              .once('close', () => {
                if (!response.complete) reject(new Error('the answer broke off'));
                else
                  resolve({
                    status: response.statusCode ?? 0,
                    body: text === '' ? undefined : JSON.parse(text),
                  });
              });
          },
        );
        sent.once('error', reject).end(bytes);
      }),
    close: () => agent.destroy(),
  };
}
