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
    [
      ['--template', 'lerobot-libero', '--episodes', '1000000000'],
      'claim-invalid',
      '--episodes: must be at most',
    ],
    [[], 'usage', '--template NAME is missing'],
  ])('refuses %j and writes nothing', async (argv, code, message) => {
    const { exit_code, errors } = await cliJson(dir, ['claim', 'create', '--output', 'made', ...argv]);
    expect([exit_code, errors[0]!.code]).toEqual([2, code]);
    expect(errors[0]!.message + errors[0]!.hint).toContain(message);
    expect(() => read('made/claim.json')).toThrow();
  });
});

describe('what a claim says', () => {
  const create = async (...argv: string[]) => {
    const made = await cliJson(dir, ['claim', 'create', '--output', '.', '--force', ...argv]);
    expect(made.errors).toEqual([]);
    return {
      claim: claimSchema.parse(read('claim.json')),
      protocol: protocolSchema.parse(read('protocol.json')),
    };
  };

  it.each([
    [
      ['--template', 'openpi-libero', '--tasks', 'libero_10/0,libero_10/1', '--model', MODEL],
      'lerobot/smolvla has success_rate >= 0.8 on LIBERO: 2 tasks, 50 episodes per task, seed 7.',
      'success_rate < 0.75 (0.8 with a margin of 0.05)',
    ],
    [
      ['--template', 'lerobot-pusht', '--seeds', '3,4', '--episodes', '1', '--value', '0.9', '--margin', '0'],
      'The model has success_rate >= 0.9 on PushT: 1 task, 1 episode per task and seed, seeds 3, 4.',
      'success_rate < 0.9',
    ],
    [
      ['--template', 'reach', '--benchmark', 'other', '--tasks', 'a', '--seeds', '1,2,3,4,5,6'],
      'reach has success_rate >= 0.8 on other: 1 task, 200 episodes per task and seed, 6 seeds.',
      'success_rate < 0.8',
    ],
    [
      [
        '--template',
        'lerobot-libero',
        '--metric',
        'latency_ms',
        '--value',
        '20',
        '--statistic',
        'p95',
        '--tasks',
        'a',
      ],
      'The model has p95 of latency_ms <= 20 ms on LIBERO: 1 task, 10 episodes per task, seed 1000.',
      'latency_ms > 20 ms',
    ],
  ])('follows from its fields: %j', async (argv, text, hypothesis) => {
    const { claim, protocol } = await create(...argv);
    expect([claim.claim_text, claim.decision_rule.null_hypothesis]).toEqual([text, hypothesis]);
    expect(codes(await lint('claim.json', '--protocol', 'protocol.json'))).not.toContain('text-stale');
    expect(protocol.claim_hash).toBe(sha256Json(read('claim.json')));
  });

  it('keeps the split of the tasks that it is of, and leaves it open for others', async () => {
    const { protocol } = await create('--template', 'openpi-libero');
    expect(protocol.benchmark.split).toBe('libero_spatial, libero_object, libero_goal, libero_10');
    const other = await create('--template', 'openpi-libero', '--tasks', 'libero_10/3');
    expect(other.protocol.benchmark.split).toBe('');
    expect(other.protocol.needs_review).toContain('benchmark.split');
  });

  it('takes a margin for ratios alone, unless one is given', async () => {
    const time = [
      '--template',
      'custom',
      '--benchmark',
      'speed',
      '--tasks',
      'a',
      '--metric',
      'x_ms',
      '--value',
      '5',
    ];
    expect((await create(...time)).claim.decision_rule.margin).toBe(0);
    expect((await create(...time, '--margin', '2')).claim.decision_rule).toMatchObject({
      margin: 2,
      null_hypothesis: 'x_ms > 7 ms (5 with a margin of 2)',
    });
  });
});

describe('the template custom', () => {
  const CUSTOM = ['claim', 'create', '--template', 'custom', '--output', '.'];

  it('says what the caller says, and that the rest is open', async () => {
    const argv = [
      '--benchmark',
      'shelf: picking',
      '--tasks',
      'top,bottom',
      '--value',
      '0.9',
      '--evaluator',
      'our-lab',
    ];
    expect((await cliJson(dir, [...CUSTOM, ...argv])).errors).toEqual([]);
    const claim = claimSchema.parse(read('claim.json'));
    const protocol = protocolSchema.parse(read('protocol.json'));
    expect(claim).toMatchObject({
      slug: 'shelf-picking-success-rate',
      applicability: { benchmark: 'shelf: picking', robot_embodiment: '', simulator: '' },
      expected_metrics: [{ name: 'success_rate', operator: '>=', value: 0.9, unit: 'ratio' }],
      decision_rule: { margin: 0.05, interval_method: 'wilson' },
    });
    expect(protocol).toMatchObject({
      benchmark: { name: 'shelf: picking', task_list: ['top', 'bottom'], split: '' },
      evaluator: { name: 'our-lab', implementation_ref: '' },
    });
    expect(claim.needs_review).toEqual(
      expect.arrayContaining([
        'subject',
        'applicability.robot_embodiment',
        'applicability.simulator',
        'capability',
      ]),
    );
    expect(protocol.needs_review).toEqual(
      expect.arrayContaining([
        'evaluator.version',
        'execution.seeds',
        'execution.episodes_per_task',
        'benchmark.split',
      ]),
    );
    const { out } = await cli(dir, ['claim', 'lint', 'claim.json', '--protocol', 'protocol.json']);
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'needs_review: subject, applicability.benchmark_version, capability,',
    );
  });

  it.each([
    [
      ['--metric', 'unauthorized_invocation', '--operator', '==', '--unit', 'count', '--value', '0'],
      { operator: '==', unit: 'count', value: 0 },
      'wilson',
    ],
    [
      ['--metric', 'acc', '--unit', 'ratio', '--statistic', 'mean', '--value', '0.6'],
      { operator: '>=', unit: 'ratio', statistic: 'mean', bounds: [0, 1] },
      'betting',
    ],
    [
      ['--metric', 'task_progress', '--unit', 'score', '--bounds', '0,1', '--value', '0.8'],
      { operator: '>=', unit: 'score', bounds: [0, 1] },
      'betting',
    ],
    [
      ['--metric', 'open_loop_mse', '--unit', 'mse', '--value', '0.1'],
      { operator: '<=', unit: 'mse' },
      'bootstrap',
    ],
    [
      ['--metric', 'wait_s', '--value', '3', '--statistic', 'p50'],
      { operator: '<=', unit: 's', statistic: 'p50' },
      'wilson',
    ],
  ])('takes any metric: %j', async (argv, metric, method) => {
    const made = await cliJson(dir, [...CUSTOM, '--benchmark', 'x', '--tasks', 'a', ...argv]);
    expect(made.errors).toEqual([]);
    expect(read('claim.json')).toMatchObject({
      expected_metrics: [metric],
      decision_rule: { interval_method: method },
    });
  });

  it.each([
    [[], 'usage', '--benchmark NAME is missing'],
    [['--benchmark', 'x'], 'usage', '--tasks NAMES is missing'],
    [['--benchmark', 'x', '--tasks', 'a'], 'usage', '--value V is missing'],
    [
      ['--benchmark', 'x', '--tasks', 'a', '--value', '1', '--metric', 'y'],
      'usage',
      '--unit UNIT is missing',
    ],
    [
      ['--benchmark', 'x', '--tasks', 'a', '--value', '1', '--metric', 'y', '--unit', 'count'],
      'usage',
      '--operator',
    ],
    [
      ['--benchmark', 'x', '--tasks', 'a', '--value', '1', '--metric', 'A-b', '--unit', 's'],
      'claim-invalid',
      '--metric: ',
    ],
    [
      ['--benchmark', 'x', '--tasks', 'a', '--value', '1', '--operator', '=='],
      'claim-invalid',
      '--operator: "=="',
    ],
    [
      ['--benchmark', 'x', '--tasks', 'a', '--value', '5', '--metric', 'x_ms', '--statistic', 'rate'],
      'claim-invalid',
      '--statistic: ',
    ],
    [
      ['--benchmark', 'x', '--tasks', 'a', '--value', '5', '--metric', 'x_ms', '--bounds', '3,1'],
      'claim-invalid',
      '--bounds: ',
    ],
    [
      ['--benchmark', 'x', '--tasks', 'a', '--value', '5', '--metric', 'x_ms', '--bounds', '0,1'],
      'claim-invalid',
      '--value: 5 lies outside',
    ],
    [
      ['--benchmark', '', '--tasks', 'a', '--value', '1'],
      'claim-invalid',
      '--benchmark: must have at least 1',
    ],
    [['--benchmark', 'x', '--tasks', 'a,,b', '--value', '1'], 'claim-invalid', '--tasks: [1]: '],
    [
      ['--benchmark', 'x', '--tasks', 'a', '--value', '1', '--unit', 'metres'],
      'usage',
      'Allowed choices are ratio',
    ],
    [['--benchmark', 'x', '--tasks', 'a', '--value', '1', '--slug', 'A b'], 'claim-invalid', '--slug: '],
    [
      [
        '--benchmark',
        'x',
        '--tasks',
        Array.from({ length: 20 }, (_, i) => i).join(),
        '--value',
        '1',
        '--episodes',
        '1000000',
      ],
      'claim-invalid',
      '--episodes: --tasks × --seeds × --episodes plan 20000000 cells',
    ],
  ])('names the option that is wrong: %j', async (argv, code, message) => {
    const { exit_code, errors } = await cliJson(dir, [...CUSTOM, ...argv]);
    expect([exit_code, errors[0]!.code]).toEqual([2, code]);
    expect(errors[0]!.message).toContain(message);
    expect(errors[0]!.message + errors[0]!.hint).not.toContain('file');
    expect(() => read('claim.json')).toThrow();
  });
});

describe('claim lint', () => {
  interface Found extends Linted {
    findings: { severity: string; code: string; key: string; message: string }[];
  }
  const edited = async (claim: object, protocol: object = {}) => {
    await cliJson(dir, [
      'claim',
      'create',
      '--template',
      'lerobot-libero',
      '--output',
      '.',
      '--model',
      MODEL,
    ]);
    put('claim.json', { ...read('claim.json'), ...claim });
    const plan = read('protocol.json');
    const benchmark = {
      ...plan.benchmark,
      ...('benchmark' in protocol ? (protocol.benchmark as object) : {}),
    };
    put('protocol.json', { ...plan, ...protocol, benchmark, claim_hash: sha256Json(read('claim.json')) });
    const { exit_code, data } = await cliJson<Found>(dir, [
      'claim',
      'lint',
      'claim.json',
      '--protocol',
      'protocol.json',
    ]);
    expect(exit_code).toBe(0);
    return data.findings
      .filter(({ code }) => code === 'text-stale')
      .map(({ key, message }) => `${key}: ${message}`);
  };

  it.each<[string, object, string[]]>([
    [
      'another suite',
      { claim_text: 'lerobot/smolvla solves LIBERO-Long.' },
      ['claim_text: speaks of libero_10, of which no task is planned'],
    ],
    [
      'another metric',
      { claim_text: 'lerobot/smolvla has a planning_score of 80 % on LIBERO.' },
      ['claim_text: speaks of planning_score; the expected metrics are success_rate'],
    ],
    [
      'another metric in words',
      { claim_text: 'lerobot/smolvla has a low latency on LIBERO.' },
      ['claim_text: speaks of latency; the expected metrics are success_rate'],
    ],
    [
      'another evaluator',
      { claim_text: 'lerobot/smolvla on LIBERO, run with examples/libero/main.py of openpi.' },
      ['claim_text: speaks of openpi, but the evaluator is lerobot'],
    ],
    [
      'another benchmark',
      { claim_text: 'lerobot/smolvla solves CALVIN.' },
      ['claim_text: speaks of CALVIN, but the benchmark is LIBERO'],
    ],
    [
      'another model',
      { claim_text: 'nvidia/GR00T-N1.7 solves LIBERO.' },
      [
        'claim_text: speaks of GR00T, but the evaluator is lerobot',
        'claim_text: speaks of nvidia/GR00T-N1.7, which is neither the subject nor a task',
      ],
    ],
    [
      'other numbers',
      {
        claim_text:
          'lerobot/smolvla has success_rate >= 0.9 on LIBERO: 4 tasks, 50 episodes per task, seed 7, in 95 % of cases, 86 %.',
      },
      [
        'claim_text: says "4 tasks"; the protocol plans 10',
        'claim_text: says "50 episodes"; the protocol plans 10 per task',
        'claim_text: says "seed 7"; the protocol has 1000',
        'claim_text: says "success_rate >= 0.9"; the expected metric is success_rate >= 0.8',
        'claim_text: says "86 %"; the expected values are 0.8',
      ],
    ],
    [
      'another null hypothesis',
      {
        decision_rule: {
          null_hypothesis: 'success_rate < 0.5',
          margin: 0.05,
          alpha: 0.05,
          sidedness: 'one_sided',
          interval_method: 'wilson',
        },
      },
      [
        'decision_rule.null_hypothesis: says "success_rate < 0.5"; of these metrics it is "success_rate < 0.75 (0.8 with a margin of 0.05)"',
      ],
    ],
    [
      'nothing else, in words of its own',
      {
        claim_text:
          'SmolVLA reaches at least 80 % success on all 10 tasks of LIBERO-Spatial (100 episodes, and/or more).',
      },
      [],
    ],
  ])('says where a sentence speaks of %s', async (_, claim, expected) => {
    expect(await edited(claim)).toEqual(expected);
  });

  it.each<[string, string, string[], string[]]>([
    [
      'of other suites',
      'all of libero_goal',
      ['libero_spatial/0'],
      ['protocol.benchmark.split: speaks of libero_goal, of which no task is planned'],
    ],
    [
      'of some suites',
      'libero_spatial',
      ['libero_spatial/0', 'libero_10/0'],
      ['protocol.benchmark.split: says nothing of libero_10, of which tasks are planned'],
    ],
    ['of none', 'held out', ['libero_spatial/0'], []],
  ])('says where a split speaks %s', async (_, split, tasks, expected) => {
    const { claim_text: text } = { claim_text: 'lerobot/smolvla solves LIBERO.' };
    expect(await edited({ claim_text: text }, { benchmark: { split, task_list: tasks } })).toEqual(expected);
  });

  it('holds a model of the tasks for a model of the benchmark', async () => {
    const argv = [
      'claim',
      'create',
      '--template',
      'custom',
      '--output',
      '.',
      '--benchmark',
      'CLEAR-LeWM',
      '--value',
      '0.8',
    ];
    await cliJson(dir, [
      ...argv,
      '--tasks',
      'strict/pusht',
      '--model',
      MODEL.replace('smolvla', 'lewm-pusht'),
    ]);
    expect(codes(await lint('claim.json', '--protocol', 'protocol.json'))).not.toContain('subject-mismatch');
    expect(codes(await lint('claim.json'))).toContain('subject-mismatch');
  });

  it.each<[string, (frozen: Protocol) => Protocol, string]>([
    [
      'episodes',
      (protocol) => ({ ...protocol, execution: { ...protocol.execution, episodes_per_task: 11 } }),
      'protocol.frozen.planned_cells',
    ],
    [
      'tasks',
      ({ benchmark, ...rest }) => ({
        ...rest,
        benchmark: { ...benchmark, task_list: benchmark.task_list.with(0, 'libero_goal/0') },
      }),
      'protocol.frozen.planned_cells_digest',
    ],
    [
      'a time in the future',
      (protocol) => ({ ...protocol, frozen: { ...protocol.frozen!, at: '2027-01-01T00:00:00Z' } }),
      'protocol.frozen.at',
    ],
    [
      'a time before its claim',
      (protocol) => ({ ...protocol, frozen: { ...protocol.frozen!, at: '2026-11-20T00:00:00Z' } }),
      'protocol.frozen.at',
    ],
  ])('finds a frozen plan with other %s', async (_, change, key) => {
    const now = () => new Date('2026-11-21T10:00:00Z');
    await cliJson(dir, ['claim', 'create', '--template', 'lerobot-libero', '--output', '.'], { now });
    await cliJson(dir, ['protocol', 'freeze', 'protocol.json', '--claim', 'claim.json'], { now });
    const argv = ['claim', 'lint', 'claim.json', '--protocol', 'protocol.json'];
    expect((await cliJson(dir, argv, { now })).exit_code).toBe(0);
    put('protocol.json', change(read('protocol.json')));
    const { exit_code, data } = await cliJson<Found>(dir, argv, { now });
    expect(exit_code).toBe(2);
    expect(
      data.findings.filter(({ severity }) => severity === 'error').map((finding) => finding.key),
    ).toContain(key);
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

  interface Refrozen extends Frozen {
    replaced_claim_hash: string | null;
    replaced_freeze: { at: string; digest: string } | null;
  }
  const FREEZE = ['protocol', 'freeze', 'protocol.json', '--claim', 'claim.json'];

  it('joins the files again after the claim was edited, as the hint says, and says so', async () => {
    await cliJson(dir, ['claim', 'create', '--template', 'lerobot-libero', '--output', '.']);
    const earlier = read('protocol.json').claim_hash;
    put('claim.json', { ...read('claim.json'), capability: 'picking' });
    const { errors } = await lint('claim.json', '--protocol', 'protocol.json');
    expect(errors[0]!.hint).toContain('`worldgate protocol freeze protocol.json --claim claim.json`');
    const { data } = await cliJson<Refrozen>(dir, FREEZE);
    expect([data.replaced_claim_hash, data.replaced_freeze]).toEqual([earlier, null]);
    expect((await lint('claim.json', '--protocol', 'protocol.json')).exit_code).toBe(0);
  });

  it('freezes a frozen protocol again on request alone, and says what is gone', async () => {
    const at = (time: string) => ({ now: () => new Date(time) });
    await cliJson(
      dir,
      ['claim', 'create', '--template', 'lerobot-libero', '--output', '.'],
      at('2026-11-21T10:00:00Z'),
    );
    const first = await cliJson<Refrozen>(dir, FREEZE, at('2026-11-21T11:00:00Z'));
    put('claim.json', { ...read('claim.json'), capability: 'picking' });
    const { errors } = await lint('claim.json', '--protocol', 'protocol.json');
    expect(errors[0]!.hint).toContain('freeze protocol.json --claim claim.json --again`');
    expect((await cliJson(dir, FREEZE)).errors[0]!.hint).toContain('--again');
    const { out } = await cli(
      dir,
      [...FREEZE, '--again', '--output', 'shown.json'],
      at('2026-11-21T12:00:00Z'),
    );
    expect(out.replaceAll(/\s+/g, ' ')).toContain('the freeze of 2026-11-21T11:00:00.000Z is gone');
    expect(out).toContain('claim_hash was of another version of claim.json');
    const { data } = await cliJson<Refrozen>(dir, [...FREEZE, '--again'], at('2026-11-21T12:00:00Z'));
    expect(data.replaced_freeze).toEqual({
      at: '2026-11-21T11:00:00.000Z',
      digest: first.data.protocol_digest,
    });
    expect(read('protocol.json').frozen.at).toBe('2026-11-21T12:00:00.000Z');
    expect((await lint('claim.json', '--protocol', 'protocol.json')).exit_code).toBe(0);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('is not undone by a claim that is created over it', async () => {
    const make = ['claim', 'create', '--template', 'lerobot-libero', '--output', '.'];
    await cliJson(dir, make);
    const { out } = await cli(dir, [...make, '--force']);
    expect(out).toMatch(/^ {2}npx worldgate protocol freeze protocol\.json --claim claim\.json$/m);
    // What somebody may have edited is written over on request alone.
    const before = read('claim.json');
    expect(await cliJson(dir, make)).toMatchObject({ exit_code: 2, errors: [{ code: 'file-exists' }] });
    expect(read('claim.json')).toEqual(before);
    expect((await cliJson(dir, [...make, '--force'])).exit_code).toBe(0);
    expect(read('claim.json').id).not.toBe(before.id);
    await cliJson(dir, FREEZE);
    const [claim, protocol] = [read('claim.json'), read('protocol.json')];
    const { exit_code, errors } = await cliJson(dir, make);
    expect([exit_code, errors[0]!.code]).toEqual([2, 'protocol-frozen']);
    expect(errors[0]!.hint).toContain('--output');
    expect([read('claim.json'), read('protocol.json')]).toEqual([claim, protocol]);
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
