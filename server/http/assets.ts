import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { Router } from 'express';
import { DomainError } from '../core/errors.ts';
import { bundlePublic } from './bundle.ts';

const publicFolder = fileURLToPath(new URL('../../public/', import.meta.url));
/** Changes with the packages that fonts and libraries of the bundle come from. */
const packages = fileURLToPath(new URL('../../package.json', import.meta.url));

export interface Assets {
  /** A file of the bundle: `app.js`, `style.css`, a font. `undefined` when there is none of that name. */
  read(name: string): Promise<Uint8Array | undefined>;
  /** Changes when a file of `public/` or a package does, so that a browser may keep an asset for ever under its address. */
  tag(): Promise<string>;
}

/** The bundle is made when it is first asked for, so that it does not hold up the server's first answer. */
export function openAssets(): Assets {
  const tag = contentTag();
  let bundle: ReturnType<typeof bundlePublic> | undefined;
  return {
    async read(name) {
      bundle ??= bundlePublic(publicFolder);
      return (await bundle).get(name);
    },
    tag: () => tag,
  };
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
    response.send(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
  });
  router.use('/assets/icons', express.static(join(publicFolder, 'icons'), { maxAge: '1d', index: false }));
  return router;
}
