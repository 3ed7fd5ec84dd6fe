import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Which rooms a room may import from, besides itself. Left out: no import of another room at all. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  'server/core': [],
  'server/stores': ['server/core'],
  'server/importers': ['server/core'],
  'server/formats': ['server/core'],
  'server/services': ['server/core', 'server/stores', 'server/importers', 'server/formats'],
  'server/http': ['server/core', 'server/services'],
  server: ['server/core', 'server/stores', 'server/services', 'server/http'],
  'public/src': ['server/core'],
};
const rooms = Object.keys(arrows);
/** Libraries that core may use: all pure. */
const corePackages = new Set(['zod', 'marked', 'yaml', 'diff', 'fractional-indexing']);
const maxLines = 300;

interface Import {
  readonly target: string;
  readonly isType: boolean;
}

async function filesBelow(folder: string, pattern: RegExp): Promise<string[]> {
  const names = await readdir(join(root, folder), { recursive: true });
  return names.filter((name) => pattern.test(name)).map((name) => join(folder, name));
}

async function importsOf(file: string): Promise<Import[]> {
  const text = await readFile(join(root, file), 'utf8');
  const statements = text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm);
  const dynamic = text.matchAll(/\bimport\('([^']+)'\)/g);
  return [
    ...Array.from(statements, ([, type, target = '']) => ({ target, isType: type !== undefined })),
    ...Array.from(dynamic, ([, target = '']) => ({ target, isType: false })),
  ];
}

function roomOf(file: string): string | undefined {
  return rooms.filter((room) => file.startsWith(`${room}/`)).sort((a, b) => b.length - a.length)[0];
}

function resolved(file: string, target: string): string {
  return relative(root, join(root, dirname(file), target));
}

describe('the house', () => {
  let sources: string[];
  before(async () => {
    sources = [...(await filesBelow('server', /\.ts$/)), ...(await filesBelow('public/src', /\.ts$/))];
  });

  it('imports only along the arrows', async () => {
    const against: string[] = [];
    for (const file of sources) {
      const room = roomOf(file) ?? '';
      for (const { target } of (await importsOf(file)).filter(({ target: name }) => name.startsWith('.'))) {
        const other = roomOf(resolved(file, target));
        if (other !== room && !(arrows[room] ?? []).includes(other ?? ''))
          against.push(`${file} → ${target}`);
      }
    }
    expect(against).to.deep.equal([]);
  });

  it('keeps core free of Node, and of libraries that are not pure', async () => {
    const against: string[] = [];
    for (const file of sources.filter((name) => name.startsWith('server/core/'))) {
      for (const { target } of await importsOf(file)) {
        if (!target.startsWith('.') && !corePackages.has(target.split('/')[0] ?? ''))
          against.push(`${file} → ${target}`);
      }
    }
    expect(against).to.deep.equal([]);
  });

  it('never loads zod in the browser', async () => {
    const against: string[] = [];
    const visited = new Set<string>();
    const walk = async (file: string, way: string): Promise<void> => {
      if (visited.has(file)) return;
      visited.add(file);
      for (const { target, isType } of await importsOf(file)) {
        if (isType) continue;
        if (target === 'zod') against.push(way);
        if (target.startsWith('.')) await walk(resolved(file, target), `${way} → ${target}`);
      }
    };
    for (const file of sources.filter((name) => name.startsWith('public/src/'))) await walk(file, file);
    expect(against).to.deep.equal([]);
  });

  it('imports no file in a circle', async () => {
    const graph = new Map<string, string[]>();
    for (const file of sources) {
      const near = (await importsOf(file)).filter(({ target, isType }) => target.startsWith('.') && !isType);
      graph.set(
        file,
        near.map(({ target }) => resolved(file, target)),
      );
    }
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      if (done.has(file) || trail.includes(file)) return;
      for (const next of graph.get(file) ?? []) walk(next, [...trail, file]);
      done.add(file);
    };
    for (const file of sources) walk(file, []);
    expect(circles).to.deep.equal([]);
  });

  it(`has no file over ${maxLines} lines`, async () => {
    const written = [
      ...sources,
      ...(await filesBelow('test', /^(?!fixtures).*\.ts$/)),
      ...(await filesBelow('views', /\.ejs$/)),
      ...(await filesBelow('public/css', /\.css$/)),
    ];
    const long: string[] = [];
    for (const file of written) {
      const lines = (await readFile(join(root, file), 'utf8')).split('\n').length - 1;
      if (lines > maxLines) long.push(`${file}: ${lines}`);
    }
    expect(long).to.deep.equal([]);
  });

  it('paints highlights below texts only: elsewhere every element would have styles made for each of them', async () => {
    const against: string[] = [];
    for (const file of await filesBelow('public/css', /\.css$/)) {
      const text = await readFile(join(root, file), 'utf8');
      for (const [found] of text.matchAll(/^[^\n/]*::highlight\(/gm))
        if (!found.trim().startsWith('.prose ::highlight(')) against.push(`${file}: ${found}`);
    }
    expect(against).to.deep.equal([]);
  });

  it('has no cast but “as const”, and no any', async () => {
    const against: string[] = [];
    for (const file of sources) {
      const text = await readFile(join(root, file), 'utf8');
      const code = text
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/(^|\s)\/\/.*$/gm, '')
        .replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g, "''")
        .replace(/^(?:import|export)\s[^;]*?from\s+'';/gm, '')
        .replace(/^export \{[^}]*\};/gm, '');
      for (const [found] of code.matchAll(/[\w)\]}']\s+as\s+(?!const\b)[\w{([]+|:\s*any\b|<any>/g))
        against.push(`${file}: ${found}`);
    }
    expect(against).to.deep.equal([]);
  });
});

describe('docs/architecture.md', () => {
  it('names every folder of the tree, and no other', async () => {
    const page = await readFile(join(root, 'docs/architecture.md'), 'utf8');
    const named = new Set(Array.from(page.matchAll(/^\| `([^`]+)\/` \|/gm), ([, name]) => name));
    const folders = new Set<string>();
    for (const top of ['server', 'public', 'views', 'test', 'docs']) {
      folders.add(top);
      const entries = await readdir(join(root, top), { recursive: true, withFileTypes: true });
      for (const entry of entries) {
        if (entry.isDirectory()) folders.add(relative(root, join(entry.parentPath, entry.name)));
      }
    }
    const isDescribed = (folder: string) => !/^test\/(?:fixtures|server|public)\/./.test(folder);
    expect([...named].sort()).to.deep.equal([...folders].filter(isDescribed).sort());
  });
});
