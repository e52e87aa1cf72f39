import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { AUDIT_SOURCES } from '../../src/contracts/evidence-source.ts';
import { cli, cliJson, removeFolders, temporaryFolder } from '../support/cli.ts';
import { ROOT } from '../support/runner.ts';
import { PAGES } from './source-data.ts';

afterAll(removeFolders);

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const SOURCES = readdirSync(path.join(ROOT, 'docs', 'sources')).map((name) => `docs/sources/${name}`);

function blocks(markdown: string, language: string): string[] {
  return [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
    .filter(([, name]) => name === language)
    .map(([, , text]) => text!);
}

/** Words of a line as a shell splits it: quotes, and nothing else, since nothing else stands there. */
const wordsOf = (line: string) =>
  [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare!,
  );

/** What a page has one type on the way to a package; runs of our own where they are kept for it. */
function commandsOf(page: string): string[][] {
  return blocks(read(page), 'sh')
    .flatMap((block) => block.replaceAll(/\\\n\s*/g, ' ').split('\n'))
    .filter((line) => line.startsWith('npx worldgate '))
    .map((line) => wordsOf(line).slice(2))
    .filter(
      ([first, ...rest]) =>
        (['claim', 'protocol', 'audit'].includes(first!) && rest[0] !== 'from-paper-url') ||
        (first === 'eval' && rest.includes('--run-workspace')),
    );
}

const isAudit = ([first, second]: readonly string[]) => first === 'audit' && second === 'run';

function folderFor(page: string): string {
  const folder = temporaryFolder();
  const put = (name: string, content: string | object) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  };
  for (const [name, content] of Object.entries(PAGES[page]!.files)) put(name, content);
  for (const text of blocks(read(page), 'yaml')) {
    const mapping = parse(text) as { schema_version?: string; name?: string };
    if (mapping.schema_version === 'worldgate.mapping.v1') put(`${mapping.name}.yaml`, text);
    if (mapping.name === 'my-lab') put('mapping.yaml', text);
  }
  if (page.endsWith('audit-input.md')) put('audit_input.json', blocks(read(page), 'json')[0]!);
  return folder;
}

interface Evidence {
  verdict: string;
  findings: { code: string }[];
  counts: { out_of_protocol: number; matched: number };
}

describe('examples of how results become evidence', () => {
  it.each(Object.keys(PAGES))('%s runs as it is written', async (page) => {
    const folder = folderFor(page);
    const verdicts: string[] = [];
    let candidate = '';
    for (const words of commandsOf(page)) {
      const argv = words
        .map((word) => word.replace(/^~\//, './').replace('cand_0123456789abcdef', candidate))
        .concat(words[0] === 'eval' ? ['--workers', '2'] : []);
      const { exit_code, errors, data } = await cliJson<{
        verdict: string;
        package_path: string;
        candidates: { id: string; class: string }[];
      }>(folder, argv);
      const said = `${argv.join(' ')}: ${errors.map(({ message }) => message).join('\n')}`;
      if (argv.includes('--dry-run')) {
        expect(exit_code, said).toBe(0);
        candidate = data.candidates.find(({ class: kind }) => kind === 'accepted')!.id;
      }
      if (!isAudit(argv)) {
        expect(exit_code, said).toBe(0);
        continue;
      }
      expect(errors, said).toEqual([]);
      verdicts.push(data.verdict);
      const file = path.join(folder, data.package_path, 'evidence.json');
      const evidence = JSON.parse(readFileSync(file, 'utf8')) as Evidence;
      expect(evidence.findings.map(({ code }) => code)).not.toContain('evaluator-mismatch');
      expect(evidence.counts.out_of_protocol).toBe(0);
      if (data.verdict !== 'skipped') expect(evidence.counts.matched).toBeGreaterThan(0);
      await expectTrueStatement(folder, argv);
    }
    expect(verdicts).toEqual(PAGES[page]!.verdicts);
  });

  /** The claim speaks of nothing but what was audited. */
  async function expectTrueStatement(folder: string, argv: readonly string[]) {
    const at = (flag: string) => argv[argv.indexOf(flag) + 1]!;
    const { data } = await cliJson<{ findings: { code: string; message: string }[] }>(folder, [
      ...['claim', 'lint', at('--claim'), '--protocol', at('--protocol')],
    ]);
    expect(data.findings.filter(({ code }) => code === 'text-stale')).toEqual([]);
    expect(data.findings.filter(({ code }) => code.endsWith('mismatch'))).toEqual([]);
    const { claim_text: text, applicability } = JSON.parse(
      readFileSync(path.join(folder, at('--claim')), 'utf8'),
    );
    expect(text).toContain(applicability.benchmark);
    if (!/libero/i.test(applicability.benchmark))
      expect(JSON.stringify([text, applicability])).not.toMatch(/libero|robosuite/i);
  }

  it('stand on a page for every source', () => {
    expect(SOURCES.filter((page) => PAGES[page] === undefined)).toEqual([]);
    const pages = SOURCES.map((page) => path.basename(page, '.md'));
    const plain = (name: string) => name.replaceAll('_', '-');
    for (const source of AUDIT_SOURCES)
      expect(pages).toContain(source === 'gr00t-n1.7' ? 'gr00t' : plain(source));
  });

  it('are linked from the list in docs/evidence.md', () => {
    const links = [...read('docs/evidence.md').matchAll(/\(sources\/([\w.-]+\.md)\)/g)].map(
      ([, name]) => `docs/sources/${name}`,
    );
    expect([...new Set(links)].sort()).toEqual([...SOURCES].sort());
  });
});

describe('what is printed', () => {
  it.each([
    ['--help'],
    ['evidence', '--help'],
    ['evidence', 'diff', '--help'],
    ['audit', '--help'],
    ['audit', 'run', '--help'],
    ['audit', 'import', '--help'],
    ['audit', 'sources'],
    ['claim', '--help'],
    ['claim', 'create', '--help'],
    ['protocol', '--help'],
    ['protocol', 'freeze', '--help'],
    ['runs', 'prune', '--help'],
  ])('%s %s %s fits the terminal, and 80 columns where there is none', async (...argv) => {
    for (const columns of [72, 80, 200]) {
      const { out } = await cli(ROOT, argv, { terminal: { isTTY: false, columns, colour: false } });
      expect(out.length).toBeGreaterThan(0);
      const widest = Math.max(...out.split('\n').map((line) => [...line].length));
      expect(widest).toBeLessThanOrEqual(Math.min(columns, 100));
    }
  });
});
