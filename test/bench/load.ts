import { connect, type Socket } from 'node:net';

export interface Shot {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** Sent as JSON. */
  readonly body?: unknown;
}

export interface Load {
  /** Sends requests for so long, each connection the next as soon as it has its answer, and gives answers per second. */
  fire(forMs: number): Promise<number>;
  close(): void;
}

/**
 * Connections that are kept open, each with one request under way at a time. Answers are not parsed beyond their length and status, so that the load costs
 * far less than the server: the two share a machine.
 * @throws Error when an answer has another status than `expected`.
 */
export async function openLoad(
  address: string,
  connections: number,
  expected: number,
  shots: readonly Shot[],
): Promise<Load> {
  const { port, host } = new URL(address);
  const requests = shots.map((shot) => encode(host, shot));
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(Number(port))));
  let next = 0;
  const take = (): Buffer => {
    next = (next + 1) % requests.length;
    return requests[next] ?? Buffer.alloc(0);
  };
  return {
    async fire(forMs) {
      const start = performance.now();
      const counts = await Promise.all(
        sockets.map((socket) => fireOn(socket, take, start + forMs, expected)),
      );
      return (counts.reduce((sum, count) => sum + count, 0) * 1_000) / (performance.now() - start);
    },
    close() {
      for (const socket of sockets) socket.destroy();
    },
  };
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket.setNoDelay(true)));
    socket.once('error', reject);
  });
}

function encode(host: string, { method, path, body }: Shot): Buffer {
  const content = body === undefined ? '' : JSON.stringify(body);
  const headers =
    content === ''
      ? ''
      : `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(content)}\r\n`;
  return Buffer.from(
    `${method} ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: keep-alive\r\n${headers}\r\n${content}`,
  );
}

/** How many answers one connection got until the time was up. */
function fireOn(socket: Socket, take: () => Buffer, untilMs: number, expected: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let count = 0;
    let missing = 0;
    const done = () => {
      socket.off('data', onData).off('close', onClose);
      resolve(count);
    };
    const onClose = () => reject(new Error('the server closed the connection'));
    const onData = (chunk: Buffer) => {
      try {
        missing = missing === 0 ? lengthAfter(chunk, expected) : missing - chunk.length;
      } catch (error) {
        socket.off('data', onData).off('close', onClose);
        return reject(error);
      }
      if (missing > 0) return;
      count += 1;
      if (performance.now() >= untilMs) done();
      else socket.write(take());
    };
    socket.on('data', onData).once('close', onClose).write(take());
  });
}

/** Bytes of the answer that are still to come after its first chunk, which holds all its headers. */
function lengthAfter(chunk: Buffer, expected: number): number {
  const end = chunk.indexOf('\r\n\r\n');
  const head = chunk.toString('latin1', 0, end === -1 ? chunk.length : end);
  const status = Number(head.slice(9, 12));
  if (status !== expected) throw new Error(`expected ${expected}: ${chunk.toString('utf8').slice(0, 500)}`);
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (end === -1 || length === undefined) throw new Error(`an answer without length: ${head}`);
  return end + 4 + Number(length) - chunk.length;
}
