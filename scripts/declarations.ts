/**
 * Type declarations of the package: those that its entry points lead to, and no other. The package has no dependencies, so
 * the declarations of others that ours name (zod, from which the contracts are inferred, and MuJoCo) lie beside them.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const SPECIFIER = /(\bfrom\s+|\bimport\(\s*|^import\s+)(['"])([^'"]+)\2/gm;
const MODULES = path.resolve(import.meta.dirname, '..', 'node_modules');
/** Packages whose declarations are shipped, with the file that they begin with. */
const VENDORED: Readonly<Record<string, string>> = { zod: 'index.d.ts', '@mujoco/mujoco': 'mujoco.d.ts' };

interface Declaration {
  /** Folder that it is copied from, and the one that it goes to. */
  from: string;
  to: string;
  /** Relative to both. */
  file: string;
}

/**
 * Writes the declarations that `entries` lead to into `out`.
 * @param stage folder with what tsc emitted
 * @param entries relative to it
 * @throws Error for an import that a consumer could not resolve
 */
export function writeDeclarations(stage: string, out: string, entries: readonly string[]): void {
  const seen = new Set<string>();
  const open: Declaration[] = entries.map((file) => ({ from: stage, to: out, file }));
  const vendored = (name: string): Declaration => {
    const [from, to] = [path.join(MODULES, name), path.join(out, 'vendor', name)];
    const license = path.join(from, 'LICENSE');
    if (existsSync(license)) cpSync(license, path.join(to, 'LICENSE'));
    return { from, to, file: VENDORED[name]! };
  };
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const { from, to, file } = one;
    if (seen.has(path.join(from, file))) continue;
    seen.add(path.join(from, file));
    const folder = path.dirname(path.join(to, file));
    const text = withoutLocales(readFileSync(path.join(from, file), 'utf8')).replaceAll(
      SPECIFIER,
      (whole, before: string, quote: string, name: string) => {
        if (name.startsWith('node:')) return whole;
        const next = VENDORED[name] === undefined ? besides(one, name) : vendored(name);
        open.push(next);
        const target = path.relative(folder, path.join(next.to, next.file)).replace(/\.d\.ts$/, '.js');
        return `${before}${quote}${target.startsWith('.') ? target : `./${target}`}${quote}`;
      },
    );
    mkdirSync(folder, { recursive: true });
    // What others got wrong in theirs must not stop a consumer that checks its libraries.
    writeFileSync(path.join(to, file), from === stage ? text : `// @ts-nocheck\n${text}`);
  }
}

/** @throws Error where a relative import leads to no declaration, and for every other one */
function besides({ from, to, file }: Declaration, name: string): Declaration {
  const target = `${path.join(path.dirname(file), name.replace(/\.(?:ts|js)$/, ''))}.d.ts`;
  if (name.startsWith('.') && existsSync(path.join(from, target))) return { from, to, file: target };
  throw new Error(`${file} imports "${name}", which no consumer could resolve`);
}

/** Messages of zod in fifty languages, which nothing of ours has a type of. */
function withoutLocales(text: string): string {
  return text.replace(/^export \* as locales from .*\n/m, '');
}
