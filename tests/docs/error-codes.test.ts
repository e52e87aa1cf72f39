import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { codeList, errorCodes, triesOf } from '../../scripts/error-docs.ts';
import { TRIES } from '../../scripts/error-tries.ts';
import { ROOT } from '../support/runner.ts';

const codes = errorCodes();
const sources = mkdtempSync(join(tmpdir(), 'worldgate-codes-'));
afterAll(() => rmSync(sources, { recursive: true }));

it('says of every code what it means and what to try, as the sources do', () => {
  expect(codes.length).toBeGreaterThan(200);
  const page = readFileSync(join(ROOT, 'docs', 'troubleshooting.md'), 'utf8');
  const rows = codeList(codes).split('\n');
  const missing = rows.filter((row) => !page.includes(`${row}\n`));
  expect(missing, 'run `npm run error-docs`').toEqual([]);
});

it('has no entry for a code that is gone', () => {
  const known = new Set(codes.map(({ code }) => code));
  expect(Object.keys(TRIES).filter((code) => !known.has(code))).toEqual([]);
});

it('finds codes however they are written, and refuses one that says nothing of what to try', () => {
  mkdirSync(join(sources, 'room'));
  writeFileSync(
    join(sources, 'room', 'a.ts'),
    [
      "const CODE = 'by-constant';",
      'function refuse(code: string, message: string) { return new WorldGateError(code, message, { hint: "Try this instead." }); }',
      'export const wrong = (code: string) => refuse(code, "x");',
      'export function all(file: string, ok: boolean) {',
      '  if (ok) throw new WorldGateError(CODE, `no ${file}`, { hint: `Make ${file} with your editor.` });',
      "  if (ok) throw refuse('by-function', 'a message');",
      "  if (ok) throw wrong('by-arrow');",
      "  throw new WorldGateError(ok ? 'one-way' : 'other-way', 'silent');",
      '}',
    ].join('\n'),
  );
  const found = errorCodes(sources);
  expect(found.map(({ code }) => code)).toEqual([
    'by-arrow',
    'by-constant',
    'by-function',
    'one-way',
    'other-way',
  ]);
  const [, constant, , silent] = found;
  expect(constant).toMatchObject({ messages: ['no …'], hints: ['Make … with your editor.'] });
  expect(() => triesOf(silent!)).toThrow('"one-way" says nothing of what to try');
});
