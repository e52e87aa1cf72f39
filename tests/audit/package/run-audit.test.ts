import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { plannedCellsDigest } from '../../../src/audit/claims/planned-cells.ts';
import { readPackage } from '../../../src/audit/package/read-package.ts';
import { auditInput, episodeResult } from '../../../src/contracts/audit-input.ts';
import { evidence as evidenceSchema } from '../../../src/contracts/evidence.ts';
import {
  artifactManifest,
  auditProvenance,
  failureEvidence,
  failureReplay,
  PACKAGE_MEMBERS,
  rawEvidenceManifest,
} from '../../../src/contracts/evidence-package.ts';
import { canonicalJson } from '../../../src/foundation/canonical-json.ts';
import { sha256, sha256Json } from '../../../src/foundation/digest.ts';
import { cliJson } from '../../support/cli.ts';
import { AUDIT, auditFolder, evalInfo, NOW } from './fixtures.ts';

interface AuditData {
  outcome: string | null;
  verdict: string;
  grade: string;
  package_path: string;
  package_digest: string;
  counts: Record<string, number>;
  interval: [number, number] | null;
  reasons: string[];
}

const now = () => NOW;
const audit = (dir: string, ...more: string[]) => cliJson<AuditData>(dir, [...AUDIT, ...more], { now });

describe('audit run', () => {
  it('reads 45 of 50 for 80 % with a margin of 5 points as supported', async () => {
    const { dir } = auditFolder();
    const { exit_code, data, errors } = await audit(dir);
    expect(errors).toEqual([]);
    expect(exit_code).toBe(0);
    expect(data).toMatchObject({
      outcome: 'supported',
      verdict: 'passed',
      grade: 'B',
      package_path: 'package',
      counts: { episodes: 50, succeeded: 45, missing: 0, duplicate: 0, out_of_protocol: 0 },
    });
    // The published one-sided bounds of 45 in 50.
    expect(data.interval![0]).toBeCloseTo(0.808462485848, 10);
    expect(data.interval![1]).toBeCloseTo(0.950470965523, 10);
  });

  it('reads 41 of 50 as inconclusive, and lets the caller say what that means', async () => {
    const { dir } = auditFolder(evalInfo(41, 50));
    expect(await audit(dir)).toMatchObject({
      exit_code: 0,
      data: { outcome: 'inconclusive', verdict: 'inconclusive' },
    });
    expect((await audit(dir, '--fail-on', 'inconclusive')).exit_code).toBe(3);
    const { dir: bad } = auditFolder(evalInfo(20, 50));
    expect(await audit(bad)).toMatchObject({
      exit_code: 1,
      data: { outcome: 'not_supported', verdict: 'failed' },
    });
  });

  it('finds out the source by itself, and says why', async () => {
    const { dir } = auditFolder();
    const argv = AUDIT.filter((word) => word !== 'lerobot');
    expect(await cliJson<AuditData>(dir, argv, { now })).toMatchObject({
      exit_code: 0,
      data: { source: 'lerobot' },
    });
    const { evidence } = readPackage(path.join(dir, 'package'));
    expect(evidence.source).toEqual({
      name: 'lerobot',
      format: 'lerobot-new',
      why: ['eval_info.json has the key "per_task"'],
    });
  });

  it('reports aggregates and decides nothing', async () => {
    const ci = { env: 'libero', task: 'libero_spatial', policy: 'p', pc_success: 98, n_episodes: 50 };
    const { dir, put } = auditFolder();
    put('metrics.json', ci);
    const argv = AUDIT.map((word) => (word === 'eval_info.json' ? 'metrics.json' : word));
    const { exit_code, data } = await cliJson<AuditData>(dir, argv, { now });
    expect([exit_code, data.outcome, data.verdict, data.grade]).toEqual([0, null, 'skipped', 'D']);
    expect(data.reasons[0]).toContain('Only aggregates were found');
    expect((await cliJson(dir, [...argv, '--fail-on', 'skipped'], { now })).exit_code).toBe(3);
    const { evidence } = readPackage(path.join(dir, 'package'));
    expect(evidence.reported[0]).toMatchObject({ name: 'pc_success', value: 98, unit: 'percent' });
  });
});

describe('the package', () => {
  it('has the eleven members, each of its schema and canonical', async () => {
    const { dir } = auditFolder(evalInfo(41, 50));
    const { data } = await audit(dir, '--emit-completeness-score');
    const folder = path.join(dir, 'package');
    expect(readdirSync(folder).sort()).toEqual([...PACKAGE_MEMBERS].sort());
    const text = (name: string) => readFileSync(path.join(folder, name), 'utf8');
    const schemas = {
      'evidence.json': evidenceSchema,
      'audit_input.json': auditInput,
      'audit_provenance.json': auditProvenance,
      'raw_evidence_manifest.json': rawEvidenceManifest,
      'artifact_manifest.json': artifactManifest,
    };
    for (const [name, schema] of Object.entries(schemas)) {
      const value: unknown = JSON.parse(text(name));
      expect(schema.parse(value)).toEqual(value);
      expect(text(name)).toBe(canonicalJson(value));
    }
    const lines = {
      'episode_results.jsonl': [episodeResult, 50],
      'failure_evidence_index.jsonl': [failureEvidence, 9],
      'failure_replay_manifest.jsonl': [failureReplay, 9],
    } as const;
    for (const [name, [schema, count]] of Object.entries(lines)) {
      const rows = text(name).trimEnd().split('\n');
      expect(rows).toHaveLength(count);
      for (const row of rows) expect(canonicalJson(schema.parse(JSON.parse(row)))).toBe(row);
    }
    expect(sha256(text('claim.json'))).toBe(
      sha256Json(JSON.parse(readFileSync(path.join(dir, 'claim.json'), 'utf8'))),
    );
    expect(sha256(text('artifact_manifest.json'))).toBe(data.package_digest);
  });

  it('points from each episode to where it came from', async () => {
    const { dir } = auditFolder();
    await audit(dir);
    const folder = path.join(dir, 'package');
    const info = JSON.parse(readFileSync(path.join(dir, 'eval_info.json'), 'utf8'));
    const raw = rawEvidenceManifest.parse(
      JSON.parse(readFileSync(path.join(folder, 'raw_evidence_manifest.json'), 'utf8')),
    );
    expect(raw.files).toEqual([
      {
        path: 'eval_info.json',
        digest: sha256(readFileSync(path.join(dir, 'eval_info.json'))),
        size_bytes: readFileSync(path.join(dir, 'eval_info.json')).length,
        episodes: 50,
      },
    ]);
    for (const line of readFileSync(path.join(folder, 'episode_results.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')) {
      const row = episodeResult.parse(JSON.parse(line));
      const value = row.at
        .slice(1)
        .split('/')
        .reduce((at: Record<string, never>, key) => at[key]!, info);
      expect(value).toBe(row.outcome === 'success');
    }
  });

  it('is the same bytes for the same input, wherever and whenever', async () => {
    const [one, two] = [auditFolder(), auditFolder()];
    const first = await audit(one.dir, '--emit-completeness-score');
    const later = await cliJson<AuditData>(two.dir, [...AUDIT, '--emit-completeness-score'], {
      now: () => new Date('2027-05-05T00:00:00Z'),
    });
    expect(later.data.package_digest).toBe(first.data.package_digest);
    for (const name of PACKAGE_MEMBERS) {
      expect(two.read(`package/${name}`)).toBe(one.read(`package/${name}`));
      expect(one.read(`package/${name}`)).not.toContain(one.dir);
    }
  });

  it('replaces an earlier package, and nothing else', async () => {
    const { dir } = auditFolder();
    await audit(dir);
    expect((await audit(dir)).exit_code).toBe(0);
    const { dir: other } = auditFolder();
    mkdirSync(path.join(other, 'package'));
    writeFileSync(path.join(other, 'package', 'thesis.tex'), 'years of work');
    expect(await audit(other)).toMatchObject({ exit_code: 2, errors: [{ code: 'output-exists' }] });
    expect(readdirSync(path.join(other, 'package'))).toEqual(['thesis.tex']);
  });

  it('scores the record by its weakest side, and lists what is missing', async () => {
    const { dir } = auditFolder(evalInfo(9, 10), { overrides: { episodes: 500 } });
    await audit(dir, '--emit-completeness-score');
    const { evidence } = readPackage(path.join(dir, 'package'));
    expect(evidence.completeness).toMatchObject({ score: 0.02, coverage: { matched: 10, planned: 500 } });
    expect(evidence.completeness!.missing).toContain('SIGNATURE');
    expect(evidence.grade.grade).toBe('C');
  });
});

describe('plans', () => {
  const frozenAt = (at: string) => {
    const { protocol } = auditFolder();
    return { at, planned_cells: 50, planned_cells_digest: plannedCellsDigest(protocol) };
  };
  const digest = (letter: string) => `sha256:${letter.repeat(64)}` as const;

  it('grades A only what was anchored before the run, with the weights known', async () => {
    const info = {
      ...evalInfo(45, 50),
      run_config: { seed: 1000, policy_path: 'lerobot/smolvla' },
    };
    const folder = auditFolder(info, { protocol: { frozen: frozenAt('2026-02-01T00:00:00Z') } });
    folder.put('anchor.json', {
      schema_version: 'worldgate.plan_anchor.v1',
      protocol_digest: sha256Json(folder.protocol),
      kind: 'git_commit',
      reference: 'a'.repeat(40),
      anchored_at: '2026-02-02T00:00:00Z',
    });
    const { data } = await audit(folder.dir, '--anchor', 'anchor.json');
    expect(data.grade).toBe('B');
    const { evidence } = readPackage(path.join(folder.dir, 'package'));
    expect(evidence.grade.reasons).toEqual([
      'The results do not record when the run began, so that the plan came first is not shown.',
      'The weights that ran are not recorded by the digest that the claim names.',
      'The results do not record the commit of the evaluator.',
    ]);
  });

  it.each([
    ['in the future', '2027-01-01T00:00:00Z', 'is in the future'],
    ['before its claim', '2025-12-01T00:00:00Z', 'is before the claim was made'],
  ])('refuses a plan frozen %s', async (_, at, message) => {
    const { dir } = auditFolder(evalInfo(45, 50), { protocol: { frozen: frozenAt(at) } });
    const { exit_code, errors } = await audit(dir);
    expect([exit_code, errors[0]!.code]).toEqual([2, 'protocol-dates']);
    expect(errors[0]!.message).toContain(`protocol.json: frozen.at: ${at} ${message}`);
    expect(existsSync(path.join(dir, 'package'))).toBe(false);
  });

  it.each([
    ['of another protocol', { protocol_digest: digest('b') }, 'anchor-mismatch'],
    ['older than the plan', { anchored_at: '2026-01-15T00:00:00Z' }, 'protocol-dates'],
    ['in the future', { anchored_at: '2026-12-24T00:00:00Z' }, 'protocol-dates'],
  ])('refuses an anchor %s', async (_, changes, code) => {
    const folder = auditFolder(evalInfo(45, 50), { protocol: { frozen: frozenAt('2026-02-01T00:00:00Z') } });
    folder.put('anchor.json', {
      schema_version: 'worldgate.plan_anchor.v1',
      protocol_digest: sha256Json(folder.protocol),
      kind: 'git_commit',
      reference: 'a'.repeat(40),
      anchored_at: '2026-02-02T00:00:00Z',
      ...changes,
    });
    expect(await audit(folder.dir, '--anchor', 'anchor.json')).toMatchObject({
      exit_code: 2,
      errors: [{ code }],
    });
  });

  it('refuses a plan that was edited after it was frozen', async () => {
    const { dir } = auditFolder(evalInfo(45, 50), {
      protocol: { frozen: { ...frozenAt('2026-02-01T00:00:00Z'), planned_cells: 40 } },
    });
    expect(await audit(dir)).toMatchObject({ exit_code: 2, errors: [{ code: 'protocol-stale' }] });
  });
});

describe('bad input leaves no package', () => {
  const whole = JSON.stringify(evalInfo(45, 50), null, 2);
  const lfs = `version https://git-lfs.github.com/spec/v1\noid sha256:${'c'.repeat(64)}\nsize 4414\n`;
  const cases: [name: string, content: unknown, code: string, message: string][] = [
    ['a truncated file', whole.slice(0, 400), 'truncated-json', 'eval_info.json ends at byte 400'],
    ['an empty file', '', 'empty-artifact', 'eval_info.json is empty'],
    ['a wrong shape', { results: [1, 2] }, 'format-unknown', 'has "results"'],
    ['a list', [1, 2], 'format-unknown', 'is not LeRobot'],
    ['a Git LFS pointer', lfs, 'lfs-pointer', `sha256:${'c'.repeat(64)}, 4414 bytes`],
    ['UTF-16', Buffer.from(`\ufeff${whole}`, 'utf16le'), 'file-not-text', 'is UTF-16'],
    [
      'a duplicated key',
      whole.replace('"overall": {', '"overall": {"pc_success": 90,'),
      'json-invalid',
      '"pc_success" appears twice',
    ],
    ['two documents', `${whole}\n${whole}`, 'json-invalid', 'a second document begins here'],
    [
      'a prototype key',
      whole.replace('"overall": {', '"overall": {"__proto__": 1,'),
      'json-invalid',
      '"__proto__" is not allowed',
    ],
    [
      'a negative count',
      whole.replaceAll('"n_episodes": 50', '"n_episodes": -50'),
      'format-invalid',
      'is -50, not a count',
    ],
    [
      '10⁹ claimed episodes',
      whole.replaceAll('"n_episodes": 50', '"n_episodes": 1000000000'),
      'counts-disagree',
      'the episodes give 50',
    ],
    [
      'another aggregate',
      whole.replaceAll('"pc_success": 90', '"pc_success": 95'),
      'counts-disagree',
      'pc_success is 95 %, but the episodes give 90 % (45 of 50)',
    ],
    ['no episode at all', evalInfo(0, 0), 'no-results', 'no episode and no aggregate'],
    [
      'results of other tasks',
      evalInfo(45, 50, { group: 'libero_goal' }),
      'nothing-planned',
      'they are of libero_goal/0',
    ],
  ];
  it('results of another seed, with the option that plans it', async () => {
    const { dir } = auditFolder(evalInfo(45, 50));
    const { errors } = await audit(dir, '--start-seed', '3000');
    expect(errors[0]).toMatchObject({
      code: 'nothing-planned',
      message: expect.stringContaining('with seed 3000, the protocol plans libero_spatial/0 with seed 1000'),
      hint: expect.stringContaining('`--seeds 3000`'),
    });
  });

  it.each(cases)('%s', async (_, content, code, message) => {
    const { dir } = auditFolder(content);
    const { exit_code, errors, data } = await audit(dir);
    expect([exit_code, errors[0]?.code, data]).toEqual([2, code, null]);
    expect(errors[0]!.message).toContain(message);
    expect(errors[0]!.hint ?? code).not.toBe('');
    expect(readdirSync(dir).sort()).toEqual(['claim.json', 'eval_info.json', 'protocol.json']);
  });

  it('nor takes away what is no package, however it is called', async () => {
    const { dir } = auditFolder();
    mkdirSync(path.join(dir, 'package'));
    for (const name of ['artifact_manifest.json', 'evidence.json', 'thesis.tex']) {
      writeFileSync(path.join(dir, 'package', name), '{}');
    }
    const argv = AUDIT.map((word) => (word === 'eval_info.json' ? 'typo.json' : word));
    expect((await cliJson(dir, argv, { now })).exit_code).toBe(2);
    expect((await audit(dir)).errors[0]!.code).toBe('output-exists');
    expect(readdirSync(path.join(dir, 'package'))).toHaveLength(3);
  });

  it.each([
    ['the claim', '--claim', 'claim.json'],
    ['the protocol', '--protocol', 'protocol.json'],
  ])('%s in the output folder, which stays', async (what, flag, file) => {
    const { dir } = auditFolder();
    await audit(dir);
    const argv = AUDIT.map((word, index) => (AUDIT[index - 1] === flag ? `package/${file}` : word));
    const { errors } = await cliJson(dir, argv, { now });
    expect(errors[0]).toMatchObject({ code: 'output-invalid', message: `the output folder holds ${what}` });
    expect(existsSync(path.join(dir, 'package', file))).toBe(true);
  });

  it('results behind a link into the output folder', async () => {
    const { dir } = auditFolder();
    mkdirSync(path.join(dir, 'package', 'results'), { recursive: true });
    writeFileSync(path.join(dir, 'package', 'results', 'eval_info.json'), whole);
    symlinkSync(path.join(dir, 'package', 'results'), path.join(dir, 'link'));
    const argv = AUDIT.map((word) => (word === 'eval_info.json' ? 'link/eval_info.json' : word));
    expect((await cliJson(dir, argv, { now })).errors[0]!.code).toBe('output-invalid');
    expect(existsSync(path.join(dir, 'package', 'results', 'eval_info.json'))).toBe(true);
  });

  it('an option that the source does not read', async () => {
    const { dir } = auditFolder();
    const { errors } = await audit(dir, '--suite', 'libero_10');
    expect(errors[0]).toMatchObject({ code: 'usage', message: '--suite is no option of lerobot' });
  });

  it('a copy of one file as another seed', async () => {
    const folder = auditFolder(evalInfo(45, 50), { overrides: { seeds: [1000, 2000] } });
    for (const seed of [1000, 2000]) {
      mkdirSync(path.join(folder.dir, 'runs', `seed_${seed}`), { recursive: true });
      folder.put(`runs/seed_${seed}/eval_info.json`, evalInfo(45, 50));
    }
    const argv = AUDIT.map((word) => (word === 'eval_info.json' ? 'runs' : word));
    expect((await cliJson(folder.dir, argv, { now })).errors[0]!.code).toBe('copied-results');
  });

  it('runs whose seeds overlap, so that initial states count twice', async () => {
    const runs = (start: number) => ({
      per_episode: Array.from({ length: 50 }, (_, i) => ({
        episode_ix: i,
        sum_reward: i,
        max_reward: 1,
        success: i % 9 !== 0,
        seed: start + i,
      })),
      aggregated: { pc_success: 88, eval_s: 1 },
    });
    const folder = auditFolder(evalInfo(45, 50), { overrides: { tasks: ['pusht'], seeds: [1000, 1010] } });
    for (const start of [1000, 1010]) {
      mkdirSync(path.join(folder.dir, 'runs', String(start)), { recursive: true });
      folder.put(`runs/${start}/eval_info.json`, runs(start));
    }
    const argv = AUDIT.map((word) => (word === 'eval_info.json' ? 'runs' : word));
    const { errors } = await cliJson(folder.dir, argv, { now });
    expect(errors[0]).toMatchObject({ code: 'seeds-overlap' });
    expect(errors[0]!.message).toContain('both played an episode with seed 101');
  });

  it('a sibling that is called like the results and is broken', async () => {
    const folder = auditFolder();
    for (const [name, content] of [
      ['a', evalInfo(45, 50)],
      ['b', 'version https://git-lfs.github.com/spec/v1\n'],
    ] as const) {
      mkdirSync(path.join(folder.dir, 'runs', name), { recursive: true });
      folder.put(`runs/${name}/eval_info.json`, content);
    }
    const argv = AUDIT.map((word) => (word === 'eval_info.json' ? 'runs' : word));
    const { exit_code } = await cliJson(folder.dir, argv, { now });
    expect(exit_code).toBe(2);
    expect(existsSync(path.join(folder.dir, 'package'))).toBe(false);
  });

  it('not even an earlier one, which would be taken for the result', async () => {
    const { dir, put } = auditFolder();
    expect((await audit(dir)).exit_code).toBe(0);
    put('eval_info.json', whole.slice(0, 400));
    expect((await audit(dir)).exit_code).toBe(2);
    expect(existsSync(path.join(dir, 'package'))).toBe(false);
  });

  it('reads a file with a byte order mark', async () => {
    expect((await audit(auditFolder(`\ufeff${whole}`).dir)).exit_code).toBe(0);
  });

  const subjectOf = (id: string, revision: string | null = null) => ({
    type: 'hf_model' as const,
    id,
    revision,
    weights_digest: null,
    checkpoint_uri: null,
  });
  const ran = (policy: string) => ({ ...evalInfo(45, 50), run_config: { policy_path: policy } });
  const rev = (digit: string) => digit.repeat(40);

  it.each([
    ['by its id', 'lerobot/pi0_libero', 'lerobot/smolvla_libero', null],
    [
      'by the cache of the hub',
      `/home/u/.cache/huggingface/hub/models--org--evil/snapshots/${rev('b')}`,
      'org/good',
      null,
    ],
    ['by its revision', `/x/models--org--good/snapshots/${rev('b')}`, 'org/good', rev('a')],
    ['by its address', 'https://huggingface.co/org/evil', 'org/good', null],
    [
      'by a name in a path',
      '/data/runs/pi0_libero/checkpoints/last/pretrained_model',
      'lerobot/smolvla_libero',
      null,
    ],
  ])('a claim about another model than the results, %s', async (_, policy, id, revision) => {
    const { dir } = auditFolder(ran(policy), { claim: { subject: subjectOf(id, revision) } });
    const { exit_code, errors } = await audit(dir);
    expect([exit_code, errors[0]!.code]).toEqual([2, 'model-mismatch']);
    expect(errors[0]!.message).toContain('eval_info.json /run_config/policy_path: the results are of');
    expect(existsSync(path.join(dir, 'package'))).toBe(false);
  });

  it.each([
    ['/data/checkpoints/smolvla_libero/last/pretrained_model', []],
    ['outputs/train/checkpoints/020000/pretrained_model', ['model-unconfirmed']],
    [`/x/models--lerobot--smolvla_libero/snapshots/${rev('a')}`, []],
  ])('but not the same model by a path: %s', async (policy, codes) => {
    const subject = subjectOf('lerobot/smolvla_libero', rev('a'));
    const { dir } = auditFolder(ran(policy), { claim: { subject } });
    expect((await audit(dir)).exit_code).toBe(0);
    const { evidence } = readPackage(path.join(dir, 'package'));
    expect(evidence.findings.map(({ code }) => code)).toEqual(codes);
    expect(JSON.stringify(evidence)).not.toContain('/data/');
  });

  it('another name of the model, unless the caller vouches for it', async () => {
    const { dir } = auditFolder(ran('/data/my_finetune'), { claim: { subject: subjectOf('lab/policy-v3') } });
    expect((await audit(dir)).errors[0]!.hint).toContain('--same-model');
    expect((await audit(dir, '--same-model')).exit_code).toBe(0);
    expect(await cliJson(dir, ['evidence', 'recompute', 'package'])).toMatchObject({
      data: { matches: true },
    });
  });

  it('a protocol of another claim, or of an earlier version of it', async () => {
    const stale = auditFolder(evalInfo(45, 50), { protocol: { claim_hash: `sha256:${'a'.repeat(64)}` } });
    const { errors } = await audit(stale.dir);
    expect(errors[0]).toMatchObject({ code: 'claim-mismatch' });
    expect(errors[0]!.message).toContain(`is a placeholder; of this claim it is ${sha256Json(stale.claim)}`);
  });

  it('an output inside of which the results lie', async () => {
    const { dir } = auditFolder();
    const argv = [
      'audit',
      'run',
      '--from',
      'eval_info.json',
      '--claim',
      'claim.json',
      '--protocol',
      'protocol.json',
    ];
    expect(await cliJson(dir, [...argv, '--output', '.'], { now })).toMatchObject({ exit_code: 2 });
  });
});
