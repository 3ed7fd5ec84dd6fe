import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import helmet from 'helmet';
import { DomainError } from '../core/errors.ts';

/** Turbo 8.0.23 puts one style element into each page, for its progress bar. The digest lets that text in and no other. */
const turboProgressBar = "'sha256-WAyOw4V+FqDc35lQPyRADLBWbuNK8ahvYEaQIYF1+Ps='";

/** Nothing from elsewhere is loaded, nothing inline runs, no other site may frame a page or be posted to. */
const helmetHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", turboProgressBar],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
  },
  crossOriginEmbedderPolicy: true,
  // Not `no-referrer`: browsers would then call the origin of every form of ours `null`, and forms could not be told from foreign ones.
  referrerPolicy: { policy: 'same-origin' },
  /** Only meaningful over TLS, which a server on this machine does not speak. */
  strictTransportSecurity: false,
});

/** The headers are the same for every answer, so helmet makes them once: its dozen steps would cost each answer a tenth of its time. */
const fixedHeaders: readonly (readonly [string, string])[] = headersSetBy((response) =>
  helmetHeaders(new IncomingMessage(new Socket()), response, () => undefined),
);

export function setSecurityHeaders(response: ServerResponse): void {
  for (const [name, value] of fixedHeaders) response.setHeader(name, value);
}

function headersSetBy(step: (response: ServerResponse) => void): [string, string][] {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  step(response);
  return response.getHeaderNames().map((name) => [name, String(response.getHeader(name))]);
}

const loopbackHosts = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

/**
 * Refuses requests that were not meant for this server. A page of another site whose name was pointed at this machine (DNS rebinding) still sends its own name
 * as Host. Writes that a page of another site makes a browser send name the origin, or the kind of site; a request without these headers does not come
 * from a page.
 * @throws DomainError `cross-origin`.
 */
export function refuseForeign({ method = '', headers }: IncomingMessage): void {
  const { host = '', origin } = headers;
  if (!loopbackHosts.test(host))
    throw new DomainError('cross-origin', 'This server answers only to the name localhost.');
  if (safeMethods.has(method)) return;
  const site = headers['sec-fetch-site'];
  const isForeignSite = site !== undefined && site !== 'same-origin' && site !== 'none';
  const isForeignOrigin = origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`;
  if (isForeignSite || isForeignOrigin)
    throw new DomainError('cross-origin', 'A form or script of another site may not write here.');
}

const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);
