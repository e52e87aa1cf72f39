import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { plannedCellsDigest } from '../../src/audit/claims/planned-cells.ts';
import { TEMPLATES } from '../../src/audit/claims/templates.ts';
import { timeOfUlid, ulid } from '../../src/audit/claims/ulid.ts';
import { type Claim, claim as claimSchema } from '../../src/contracts/claim.ts';
import { type Protocol, protocol as protocolSchema } from '../../src/contracts/protocol.ts';
import { sha256, sha256Json } from '../../src/foundation/digest.ts';
import { cli, cliJson, removeFolders, temporaryFolder } from '../support/cli.ts';

afterAll(removeFolders);

/** The example of WorldFlux's documentation, whose canonical hash was computed with another implementation. */
const DRAFT_CLAIM = {
  schema_version: 'worldflux.claim.v0_draft',
  id: 'clm_01HXY7K8ABCDEFGHJKMNPQRSTV',
  slug: 'smolvla-libero-spatial-success-rate',
  claim_text: 'SmolVLA reaches at least 80% success on LIBERO-Spatial.',
  subject: {
    type: 'hf_model',
    id: 'nvidia/smolvla-arena-gr1-microwave',
    checkpoint_uri: 'hf://nvidia/smolvla-arena-gr1-microwave',
  },
  capability: 'robot manipulation',
  applicability: {
    benchmark: 'LIBERO',
    benchmark_version: 'v1',
    robot_embodiment: 'Franka Panda',
    simulator: 'Isaac Lab',
    camera_distribution: 'default',
    language_template: 'standard',
    license_assumptions: ['user-provided LeRobot output'],
  },
  expected_metrics: [{ name: 'success_rate', operator: '>=', value: 0.8, unit: 'ratio' }],
  decision_rule: {
    null_hypothesis: 'success_rate below baseline minus margin',
    margin: 0.05,
    alpha: 0.05,
    interval_method: 'wilson',
  },
  source: {
    type: 'huggingface',
    title: 'SmolVLA LIBERO example',
    url: 'https://huggingface.co/nvidia/smolvla-arena-gr1-microwave',
    section: 'model card',
  },
  curator: { agent: 'local-user', created_at: '2026-05-06T00:00:00Z' },
  status: 'untested',
};
const DRAFT_HASH = 'sha256:7fa0c27c12b03806f8e33b75a7b5aa8583f5805e3a110d0684c1991b9eed3ad6';
const DRAFT_PROTOCOL = {
  schema_version: 'worldflux.protocol.v0_draft',
  id: 'prt_01HXY7K9ABCDEFGHJKMNPQRSTV',
  claim_id: DRAFT_CLAIM.id,
  claim_hash: `sha256:${'a'.repeat(64)}`,
  benchmark: { name: 'LIBERO', version: 'v1', task_list: ['libero-spatial'], split: 'libero-spatial' },
  runtime: { provider: 'audit-import', instance_class_min: 'cpu', max_runtime_seconds: 600 },
  execution: {
    episodes_per_task: 50,
    seeds: [0, 1, 2],
    max_steps_per_episode: 500,
    reset_policy: 'seeded',
    observation_space: ['rgb', 'state'],
    action_space: 'continuous',
  },
  evaluator: { name: 'lerobot', version: 'local', implementation_ref: 'lerobot.scripts.lerobot_eval' },
  model_runtime: { checkpoint_uri: DRAFT_CLAIM.subject.checkpoint_uri },
};
const MODEL = `lerobot/smolvla@${'0123456789'.repeat(4)}`;

interface Linted {
  claim_hash: string;
  findings: { severity: string; code: string; key: string }[];
}
interface Frozen {
  protocol_digest: string;
  planned_cells: number;
  planned_cells_digest: string;
}

let dir: string;
beforeEach(() => {
  dir = temporaryFolder();
});
const put = (name: string, value: unknown) => {
  writeFileSync(path.join(dir, name), typeof value === 'string' ? value : JSON.stringify(value, null, 1));
  return name;
};
const read = (name: string) => JSON.parse(readFileSync(path.join(dir, name), 'utf8'));
const lint = (...argv: string[]) => cliJson<Linted>(dir, ['claim', 'lint', ...argv]);
const codes = ({ data }: { data: Linted }) => data.findings.map(({ code }) => code);

describe('ULIDs', () => {
  it('sort by time, and tell it', () => {
    // The id of the example was made at that time.
    expect(new Date(timeOfUlid(DRAFT_CLAIM.id.slice(4))).toISOString()).toBe('2024-05-15T13:38:17.035Z');
    const time = Date.parse('2024-05-15T13:38:17.035Z');
    expect(ulid(time, new Uint8Array(10))).toBe('01HXY7K8AB0000000000000000');
    expect(ulid(time, new Uint8Array(10).fill(255))).toBe('01HXY7K8ABZZZZZZZZZZZZZZZZ');
    expect(ulid(time + 1, new Uint8Array(10)) > ulid(time, new Uint8Array(10).fill(255))).toBe(true);
  });
});

describe('claim create', () => {
  it.each(TEMPLATES.map(({ name }) => name))('%s writes a claim and its protocol, joined', async (name) => {
    const { exit_code, data } = await cliJson<{ claim_hash: string }>(dir, [
      'claim',
      'create',
      '--template',
      name,
      '--output',
      'made',
    ]);
    expect(exit_code).toBe(0);
    const claim: Claim = claimSchema.parse(read('made/claim.json'));
    const protocol: Protocol = protocolSchema.parse(read('made/protocol.json'));
    expect(protocol.claim_id).toBe(claim.id);
    expect(protocol.claim_hash).toBe(sha256Json(read('made/claim.json')));
    expect(data.claim_hash).toBe(protocol.claim_hash);
    expect(claim.needs_review).toContain('subject');
    const linted = await lint('made/claim.json', '--protocol', 'made/protocol.json');
    expect(linted.exit_code).toBe(0);
    // A template says of itself what it cannot know, and nothing that does not go together.
    expect(codes(linted)).toEqual(expect.arrayContaining(['model-unpinned', 'needs-review', 'not-frozen']));
    expect(codes(linted).filter((code) => code.endsWith('mismatch'))).toEqual([]);
  });

  it.each([
    ['push', 'push-good', { name: 'success_rate', operator: '>=', value: 0.75 }, 'savi'],
    ['push-regression', 'push-close', { name: 'success_rate', operator: '>=', value: 0.8 }, 'savi'],
    ['reach', 'reach', { name: 'success_rate', operator: '>=', value: 0.8 }, 'fixed'],
    [
      'onnx-latency',
      'push-good',
      { name: 'latency_ms', operator: '<=', value: 20, statistic: 'p95' },
      'fixed',
    ],
    ['mock-smoke', 'ORGANISATION/MODEL', { name: 'latency_ms', operator: '<=', value: 50 }, 'fixed'],
  ])(
    'the preset %s is a template: its gates, its plan and its weights',
    async (name, model, metric, stopping) => {
      const argv = ['claim', 'create', '--template', name, '--output', 'made'];
      expect((await cliJson(dir, argv)).exit_code).toBe(0);
      const claim: Claim = claimSchema.parse(read('made/claim.json'));
      const protocol: Protocol = protocolSchema.parse(read('made/protocol.json'));
      expect(claim.subject.id).toBe(model);
      expect(claim.expected_metrics[0]).toMatchObject(metric);
      expect(protocol.stopping).toBe(stopping);
      expect(protocol.claim_hash).toBe(sha256Json(read('made/claim.json')));
      // What the preset only compares, the caller has to say.
      expect(claim.needs_review.includes('expected_metrics[0].value')).toBe(name === 'push-regression');
    },
  );

  it('takes what the caller states', async () => {
    const argv = ['claim', 'create', '--template', 'lerobot-libero', '--output', '.', '--model', MODEL];
    await cliJson(dir, [
      ...argv,
      ...['--value', '0.7', '--margin', '0.1', '--alpha', '0.01', '--slug', 'spatial-v2'],
      ...['--episodes', '20', '--tasks', 'a,b', '--seeds', '3,4,5'],
    ]);
    expect(read('claim.json')).toMatchObject({
      slug: 'spatial-v2',
      subject: { id: 'lerobot/smolvla', revision: '0123456789'.repeat(4), checkpoint_uri: `hf://${MODEL}` },
      expected_metrics: [{ value: 0.7 }],
      decision_rule: { margin: 0.1, alpha: 0.01, sidedness: 'one_sided' },
    });
    expect(read('protocol.json')).toMatchObject({
      benchmark: { task_list: ['a', 'b'] },
      execution: { episodes_per_task: 20, seeds: [3, 4, 5], episodes_counted: 'per_task_and_seed' },
      model_runtime: { checkpoint_uri: `hf://${MODEL}` },
    });
  });

  it.each([
    [['--template', 'lerobot-libro'], 'template-unknown', 'did you mean "lerobot-libero"?'],
    [['--template', 'lerobot-libero', '--model', 'a/b@main'], 'usage', 'full commit'],
    [['--template', 'lerobot-libero', '--value', '80'], 'claim-invalid', '80 % is 0.8'],
    [['--template', 'lerobot-libero', '--value', '0.05'], 'claim-invalid', 'every result would do'],
    [['--template', 'lerobot-libero', '--value', 'x'], 'usage', '"x" is not a number'],
    [['--template', 'lerobot-libero', '--alpha', '0.6'], 'claim-invalid', 'alpha'],
    [['--template', 'lerobot-libero', '--tasks', 'a,a'], 'claim-invalid', 'names a task twice'],
    [['--template', 'lerobot-libero', '--seeds', '1,-2'], 'usage', '"-2"'],
    [['--template', 'lerobot-libero', '--episodes', '1000000000'], 'claim-invalid', '--episodes: must be at most'],
    [[], 'usage', '--template NAME is missing'],
  ])('refuses %j and writes nothing', async (argv, code, message) => {
    const { exit_code, errors } = await cliJson(dir, ['claim', 'create', '--output', 'made', ...argv]);
    expect([exit_code, errors[0]!.code]).toEqual([2, code]);
    expect(errors[0]!.message + errors[0]!.hint).toContain(message);
    expect(() => read('made/claim.json')).toThrow();
  });
});

describe("WorldFlux's drafts", () => {
  it('are read, and hashed as they stand', async () => {
    put('claim.json', DRAFT_CLAIM);
    const { data } = await lint('claim.json');
    expect(data.claim_hash).toBe(DRAFT_HASH);
    // What is wrong with the example of that documentation.
    expect(data.findings.map(({ key }) => key)).toEqual(['subject', 'applicability.simulator', 'subject.id']);
  });

  it('are refused with a placeholder for the hash, which is named', async () => {
    put('claim.json', DRAFT_CLAIM);
    put('protocol.json', DRAFT_PROTOCOL);
    const refused = await lint('claim.json', '--protocol', 'protocol.json');
    expect(refused.exit_code).toBe(2);
    expect(refused.errors[0]!.message).toBe(
      `protocol.json: claim_hash: is a placeholder; of this claim it is ${DRAFT_HASH}`,
    );
    put('protocol.json', { ...DRAFT_PROTOCOL, claim_hash: DRAFT_HASH });
    const taken = await lint('claim.json', '--protocol', 'protocol.json');
    expect(taken.exit_code).toBe(0);
    expect(codes(taken)).toEqual(
      expect.arrayContaining(['evaluator-unpinned', 'not-frozen', 'needs-review']),
    );
  });

  it.each<[string, object, object, string]>([
    ['of another claim', {}, { claim_id: 'clm_01HXY7K9ABCDEFGHJKMNPQRSTV' }, 'claim_id'],
    ['of a claim that was edited', { claim_text: 'More.' }, {}, 'is of another version of claim.json'],
    ['about another model', {}, { model_runtime: { checkpoint_uri: 'hf://a/b' } }, 'the claim is about'],
  ])('are refused %s', async (_, claim, protocol, message) => {
    put('claim.json', { ...DRAFT_CLAIM, ...claim });
    put('protocol.json', { ...DRAFT_PROTOCOL, claim_hash: DRAFT_HASH, ...protocol });
    const { exit_code, errors } = await lint('claim.json', '--protocol', 'protocol.json');
    expect([exit_code, errors[0]!.code]).toEqual([2, 'claim-mismatch']);
    expect(errors[0]!.message).toContain(message);
  });
});

describe('protocol freeze', () => {
  it('writes the cells, in plan order, and the time, once', async () => {
    const make = ['claim', 'create', '--template', 'lerobot-libero', '--output', '.', '--tasks', 'a,b'];
    await cliJson(dir, [...make, '--episodes', '2', '--seeds', '7,9']);
    const freeze = ['protocol', 'freeze', 'protocol.json', '--claim', 'claim.json'];
    const { data } = await cliJson<Frozen>(dir, freeze, { now: () => new Date('2026-11-21T10:00:00Z') });
    const protocol = protocolSchema.parse(read('protocol.json'));
    const lines = ['a', 'b'].flatMap((task) =>
      [7, 9].flatMap((seed) =>
        [0, 1].map((episode) => `{"episode":${episode},"seed":${seed},"task":"${task}"}\n`),
      ),
    );
    expect(protocol.frozen).toEqual({
      at: '2026-11-21T10:00:00.000Z',
      planned_cells: 8,
      planned_cells_digest: sha256(lines.join('')),
    });
    expect(plannedCellsDigest(protocol)).toBe(data.planned_cells_digest);
    expect(data.protocol_digest).toBe(sha256Json(read('protocol.json')));
    const again = await cliJson(dir, freeze);
    expect([again.exit_code, again.errors[0]!.code]).toEqual([2, 'protocol-frozen']);
  });

  it('puts in the hash of the claim, and makes our protocol of a draft', async () => {
    put('claim.json', DRAFT_CLAIM);
    put('protocol.json', DRAFT_PROTOCOL);
    const argv = ['protocol', 'freeze', 'protocol.json', '--claim', 'claim.json', '--output', 'frozen.json'];
    const { data } = await cliJson<Frozen>(dir, argv);
    expect(data.planned_cells).toBe(150);
    expect(protocolSchema.parse(read('frozen.json'))).toMatchObject({ claim_hash: DRAFT_HASH });
    expect(read('protocol.json')).toEqual(DRAFT_PROTOCOL);
  });
});

describe('bad input', () => {
  it.each<[string, string, string, RegExp]>([
    ['truncated', '{"schema_version":', 'json-invalid', /claim\.json:1:/],
    ['of another kind', '{"schema_version":"worldgate.run.v1"}', 'claim-invalid', /worldgate\.claim\.v1/],
    ['of a newer version', '{"schema_version":"worldgate.claim.v2"}', 'claim-invalid', /version/],
    ['with a key twice', '{"schema_version":"a","schema_version":"b"}', 'json-invalid', /schema_version/],
    [
      'an LFS pointer',
      'version https://git-lfs.github.com/spec/v1\noid sha256:00\n',
      'json-invalid',
      /claim/,
    ],
    ['a number', '7', 'claim-invalid', /claim\.json/],
  ])('%s is refused with file and place', async (_, text, code, message) => {
    put('claim.json', text);
    const { exit_code, errors } = await lint('claim.json');
    expect([exit_code, errors[0]!.code]).toEqual([2, code]);
    expect(errors[0]!.message).toMatch(message);
  });

  it('names the key, and what it should be', async () => {
    put('claim.json', {
      ...DRAFT_CLAIM,
      expected_metrics: [{ ...DRAFT_CLAIM.expected_metrics[0], operator: '>' }],
    });
    const { errors } = await lint('claim.json');
    expect(errors[0]!.message).toMatch(/^claim\.json: expected_metrics\[0\]\.operator: /);
    const { err } = await cli(dir, ['claim', 'lint', 'none.json']);
    expect(err).toContain('none.json');
  });
});
