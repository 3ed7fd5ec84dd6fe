import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
/** Of what there is to choose from, the tenth part larger than the best, in the fortieth part of its time: someone waits for the first page. */
const brotliQuality = 5;
const gzipLevel = 9;

/** The codings of a file, as they are called in `Accept-Encoding`, the smallest first. */
export const codings = ['br', 'gzip'] as const;
export type Coding = (typeof codings)[number];

/** A file as it is, and in each coding that makes it smaller. */
export interface Coded {
  readonly plain: Uint8Array;
  readonly coded: Readonly<Partial<Record<Coding, Uint8Array>>>;
}

/** Compressed off the main thread. Fonts and pictures are compressed in themselves and stay as they are. */
export async function precompress(name: string, plain: Uint8Array): Promise<Coded> {
  if (!/\.(?:js|css)$/.test(name)) return { plain, coded: {} };
  const params = { [BROTLI_PARAM_QUALITY]: brotliQuality, [BROTLI_PARAM_SIZE_HINT]: plain.byteLength };
  const [br, zipped] = await Promise.all([
    promisify(brotliCompress)(plain, { params }),
    promisify(gzip)(plain, { level: gzipLevel }),
  ]);
  return { plain, coded: { br, gzip: zipped } };
}
