import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { libraries } from '../../src/entry.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const entries = readdirSync(path.join(ROOT, 'src/entries')).map((name) => name.replace('.ts', ''));
const { exports: faces } = JSON.parse(read('package.json')) as {
  exports: Record<string, string | Record<string, string>>;
};

test('every entry point is one of the package, of the bundle and of the documentation', () => {
  const paths = Object.keys(faces).filter((name) => !/json$|\*/.test(name));
  expect(paths.sort()).toEqual(['.', ...entries.map((name) => `./${name}`)].sort());
  expect(Object.keys(libraries).sort()).toEqual(['index', ...entries].sort());
  for (const name of entries) {
    expect(faces[`./${name}`]).toEqual({
      types: `./dist/types/entries/${name}.d.ts`,
      default: `./dist/lib/${name}.js`,
    });
    expect(read('docs/api.md')).toContain(`<!-- exports worldgate/${name} -->`);
  }
});

test.each(Object.entries(libraries))('docs/api.md lists what %s exports', async (name, load) => {
  const page = read('docs/api.md');
  const start = page.indexOf(`<!-- exports worldgate${name === 'index' ? '' : `/${name}`} -->`);
  const section = page.slice(start, page.indexOf('<!-- /exports -->', start));
  const listed = [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, one]) => one!);
  expect(listed.sort(), 'run `npm run api-docs`').toEqual(Object.keys(await load()).sort());
});

/** Files that importing one loads at once, and packages with them. */
function loadedWith(file: string): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const open = [file];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (files.has(next)) continue;
    files.add(next);
    const statements = read(next).matchAll(
      /^(?:import|export)\s(?!type\s)(?:[^;'"]*?\sfrom\s)?['"]([^'"]+)['"];/gm,
    );
    for (const [statement, name] of statements) {
      // A statement of types alone is gone when it runs.
      const names = /\{([^}]*)\}/.exec(statement)?.[1]?.split(',') ?? [''];
      if (names.every((one) => /^\s*(?:type\s|$)/.test(one)) && statement.includes('{')) continue;
      if (name!.startsWith('.')) open.push(path.posix.join(path.posix.dirname(next), name!));
      else
        packages.add(
          name!
            .split('/')
            .slice(0, name!.startsWith('@') ? 2 : 1)
            .join('/'),
        );
    }
  }
  return { files, packages };
}

test('statistics load nothing but themselves', () => {
  const { files, packages } = loadedWith('src/entries/statistics.ts');
  const rooms = new Set([...files].map((file) => file.split('/')[1]));
  expect([...rooms].sort()).toEqual(['entries', 'foundation', 'statistics']);
  expect([...packages].filter((name) => !/^(?:@stdlib|node:)/.test(name))).toEqual([]);
});

test.each(['contracts', 'gates', 'reports', 'evidence', 'verify'])(
  '%s loads no engine, no client of GitHub and no Sigstore',
  (name) => {
    const { files, packages } = loadedWith(`src/entries/${name}.ts`);
    expect([...files].filter((file) => /^src\/(?:github|actions|cli)\//.test(file))).toEqual([]);
    const heavy = /^(?:@actions|@mujoco|@sigstore|onnxruntime|@cyclonedx)/;
    expect([...packages].filter((one) => heavy.test(one))).toEqual([]);
  },
);
