import { readdir } from 'node:fs/promises';
import type { Importer } from './importer.ts';

const folder = new URL('.', import.meta.url);
let found: Promise<readonly Importer[]> | undefined;

/** Every importer of this folder, by file name. Read once, when the first document comes. */
export function findImporters(): Promise<readonly Importer[]> {
  found ??= loadImporters();
  return found;
}

async function loadImporters(): Promise<readonly Importer[]> {
  const names = (await readdir(folder)).filter((name) => /\.[jt]s$/.test(name)).sort();
  const modules: unknown[] = await Promise.all(names.map((name) => import(new URL(name, folder).href)));
  return modules.filter(exportsImporter).map((module) => module.importer);
}

function exportsImporter(module: unknown): module is { readonly importer: Importer } {
  return typeof module === 'object' && module !== null && 'importer' in module && isImporter(module.importer);
}

function isImporter(value: unknown): value is Importer {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'extensions' in value &&
    Array.isArray(value.extensions) &&
    'mediaTypes' in value &&
    Array.isArray(value.mediaTypes) &&
    'read' in value &&
    typeof value.read === 'function'
  );
}
