import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { type Request, type Response, Router } from 'express';
import { DomainError } from '../core/errors.ts';
import { bundlePublic } from './bundle.ts';
import { type Coded, codings, precompress } from './precompress.ts';

const publicFolder = fileURLToPath(new URL('../../public/', import.meta.url));
/** Changes with the packages that fonts and libraries of the bundle come from. */
const packages = fileURLToPath(new URL('../../package.json', import.meta.url));

export interface Assets {
  /** A file of the bundle: `app.js`, `style.css`, a font. `undefined` when there is none of that name. */
  read(name: string): Promise<Coded | undefined>;
  /** Changes when a file of `public/` or a package does, so that a browser may keep an asset for ever under its address. */
  tag(): Promise<string>;
}

/** The bundle is made and compressed when it is first asked for, so that it does not hold up the server's first answer. */
export function openAssets(): Assets {
  const tag = contentTag();
  let bundle: ReturnType<typeof codedBundle> | undefined;
  return {
    async read(name) {
      bundle ??= codedBundle();
      return (await bundle).get(name);
    },
    tag: () => tag,
  };
}

async function codedBundle(): Promise<ReadonlyMap<string, Coded>> {
  const files = [...(await bundlePublic(publicFolder))];
  return new Map(
    await Promise.all(files.map(async ([name, file]) => [name, await precompress(name, file)] as const)),
  );
}

/** A digest of the names, sizes and times of all files of `public/`, and of the list of packages: cheap, and different after any edit. */
async function contentTag(): Promise<string> {
  const names = (await readdir(publicFolder, { recursive: true })).sort();
  const files = [...names.map((name) => join(publicFolder, name)), packages];
  const stats = await Promise.all(files.map((file) => stat(file)));
  const hash = createHash('sha256');
  for (const [index, { size, mtimeMs }] of stats.entries())
    hash.update(`${names[index]}:${size}:${mtimeMs};`);
  return hash.digest('base64url').slice(0, 12);
}

export function assetsRouter(assets: Assets): Router {
  const router = Router();
  router.get('/assets/:tag/:name', async (request, response, next) => {
    const { name } = request.params;
    if (request.params.tag === 'icons') return next();
    const file = await assets.read(name);
    if (file === undefined) throw new DomainError('not-found', `There is no asset ${name}.`);
    response
      .type(name.slice(name.lastIndexOf('.')))
      .set('Cache-Control', 'public, max-age=31536000, immutable');
    const sent = inBestCoding(file, request, response);
    response.send(Buffer.from(sent.buffer, sent.byteOffset, sent.byteLength));
  });
  router.use('/assets/icons', express.static(join(publicFolder, 'icons'), { maxAge: '1d', index: false }));
  return router;
}

/** The smallest form that the browser takes. A file that has but one says nothing of codings. */
function inBestCoding({ plain, coded }: Coded, request: Request, response: Response): Uint8Array {
  const forms = codings.flatMap((coding) => {
    const form = coded[coding];
    return form === undefined ? [] : [{ coding, form }];
  });
  if (forms.length === 0) return plain;
  response.vary('Accept-Encoding');
  // One by one: of all together, the browser's order would choose, and browsers name gzip first.
  const best = forms.find(({ coding }) => request.acceptsEncodings(coding) === coding);
  if (best === undefined) return plain;
  response.set('Content-Encoding', best.coding);
  return best.form;
}
