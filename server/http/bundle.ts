import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Plugin } from 'esbuild';

/** Browsers of the last two years or so: the CSS Custom Highlight API is the newest thing that the reader needs. */
const target = ['es2022', 'chrome111', 'firefox140', 'safari17.2'];

/**
 * Bundles `public/src/app.ts` and `public/css/app.css`, with the fonts that the stylesheet names. Gives the files by name. Every file of
 * `public/src/controllers/` is part of the bundle, under the controller name that its file name gives.
 */
export async function bundlePublic(publicFolder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: { app: join(publicFolder, 'src/app.ts'), style: join(publicFolder, 'css/app.css') },
    outdir: '/',
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target,
    // Their address holds the tag of the bundle already, and a page can name one before its stylesheet does.
    assetNames: '[name]',
    loader: { '.woff2': 'file' },
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [controllersIn(join(publicFolder, 'src/controllers'))],
  });
  return new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
}

/** Answers `crossclaim:controllers` with the list of controllers, so that a new one is a new file and nothing else. */
function controllersIn(folder: string): Plugin {
  return {
    name: 'controllers',
    setup(build) {
      build.onResolve({ filter: /^crossclaim:controllers$/ }, ({ path }) => ({
        path,
        namespace: 'controllers',
      }));
      build.onLoad({ filter: /.*/, namespace: 'controllers' }, async () => {
        const names = (await readdir(folder)).filter((name) => name.endsWith('-controller.ts')).sort();
        const imports = names.map(
          (name, index) => `import * as c${index} from ${JSON.stringify(`./${name}`)};`,
        );
        const rows = names.map(
          (name, index) => `[${JSON.stringify(name.replace('-controller.ts', ''))}, c${index}.controller]`,
        );
        return {
          contents: `${imports.join('\n')}\nexport const controllers = [${rows.join(', ')}];`,
          resolveDir: folder,
        };
      });
    },
  };
}
