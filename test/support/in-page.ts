import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('../browser/in-page/', import.meta.url));

/** A script of `test/browser/in-page/` as text that a page can be begun with. */
export async function inPageScript(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${folder}${name}.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
  });
  return outputFiles[0]?.text ?? '';
}
