import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pushEvent } from '../../src/testing/runner/events.ts';
import { runAction } from '../../src/testing/runner/run.ts';
import { ROOT, readActionFile } from '../support/runner.ts';
import { ACTIONS, Platform, REPOSITORY, shippedFolder } from './shipped.ts';

/*
 * What each action loads of `dist`, in the table of docs/architecture.md. `WORLDGATE_WRITE=1 npm run test:actions` writes
 * the table anew.
 */

const PAGE = join(ROOT, 'docs/architecture.md');
const [START, END] = ['<!-- loads -->', '<!-- /loads -->'];
/** Sizes in the table may be off by this much: chunks grow with every change. */
const TOLERANCE = 0.25;

let shipped: string;
let platform: Platform;
beforeAll(async () => {
  shipped = shippedFolder();
  platform = await Platform.start();
});
afterAll(async () => {
  await platform.stop();
  rmSync(shipped, { recursive: true });
});

/** Notes each module that is loaded, in the file that `WORLDGATE_LOADED` names. */
const NOTE = `data:text/javascript,${encodeURIComponent(`
  import { appendFileSync } from 'node:fs';
  import { registerHooks } from 'node:module';
  registerHooks({
    load(url, context, next) {
      if (url.startsWith('file:')) appendFileSync(process.env.WORLDGATE_LOADED, url + '\\n');
      return next(url, context);
    },
  });
`)}`;

/** Bytes and number of files below \`dist\` that one step loads. */
async function loadedBy(action: string, inputs: Record<string, string>) {
  const list = join(platform.folder, 'loaded');
  writeFileSync(list, '');
  const env = { NODE_OPTIONS: `--import=${NOTE}`, WORLDGATE_LOADED: list, WORLDGATE_OFFLINE: '1' };
  const event = pushEvent({ repository: REPOSITORY, ref: 'refs/heads/main', sha: 'd'.repeat(40) });
  const options = { ...platform.options(), event, with: inputs, env };
  const result = await runAction({ action: join(shipped, action), ...options });
  const files = new Set(
    readFileSync(list, 'utf8')
      .split('\n')
      .filter((url) => url.includes('/dist/'))
      .map((url) => fileURLToPath(url)),
  );
  const bytes = [...files].reduce((sum, file) => sum + statSync(file).size, 0);
  return {
    result,
    files: [...files].map((file) => file.slice(shipped.length)),
    kb: Math.round(bytes / 1000),
  };
}

it('is what docs/architecture.md says', async () => {
  const rows: [name: string, start: string, work: string][] = [];
  const work = new Map<string, Record<string, string>>();
  const made = await loadedBy('.', { preset: 'reach', episodes: '10', workers: '1', comment: 'never' });
  expect(existsSync(made.result.outputs['run-manifest']!)).toBe(true);
  const folder = dirname(made.result.outputs['run-manifest']!);
  work.set('actions/run', { preset: 'reach', episodes: '10', workers: '1' });
  work.set('actions/gate', { 'run-dir': folder });
  work.set('actions/comment', { 'run-dir': folder });
  const node = ACTIONS.filter((name) => readActionFile(`actions/${name}`).runs.using.startsWith('node'));
  for (const name of ['.', ...node.map((one) => `actions/${one}`)]) {
    const start = await loadedBy(name, {});
    const whole = name === '.' ? made : work.has(name) ? await loadedBy(name, work.get(name)!) : null;
    for (const { files } of [start, ...(whole === null ? [] : [whole])]) {
      expect(files.join('\n'), `${name} loads what only tests need`).not.toContain('/lib/testing');
    }
    rows.push([
      name === '.' ? 'the root action' : `\`${name}\``,
      String(start.kb),
      whole === null ? '' : String(whole.kb),
    ]);
  }
  const table = [
    '| action | kB without inputs, until it says so | kB in all, with an ordinary input |',
    '|---|--:|--:|',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ];
  const page = readFileSync(PAGE, 'utf8');
  const [from, to] = [page.indexOf(START), page.indexOf(END)];
  expect(from).toBeGreaterThan(0);
  if (process.env.WORLDGATE_WRITE === '1') {
    writeFileSync(PAGE, `${page.slice(0, from)}${START}\n${table.join('\n')}\n${page.slice(to)}`);
    return;
  }
  const written = page
    .slice(from, to)
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| action'))
    .map((line) => line.slice(2, -2).split(' | '));
  expect(written.map(([name]) => name)).toEqual(rows.map(([name]) => name));
  for (const [at, row] of rows.entries()) {
    for (const column of [1, 2] as const) {
      const [is, said] = [Number(row[column]), Number(written[at]![column])];
      expect(Math.abs(is - said), `${row[0]}: ${is} kB, the page says ${said}`).toBeLessThanOrEqual(
        said * TOLERANCE,
      );
    }
  }
});
