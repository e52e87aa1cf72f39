import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { pinText } from '../../scripts/release.ts';
import { evaluatePolicy } from '../../src/attest/policy/evaluate.ts';
import { readPolicy } from '../../src/attest/policy/read-policy.ts';
import { EVIDENCE_PREDICATE } from '../../src/contracts/attestation.ts';
import { reviewedWorkflow } from '../../src/contracts/trust-policy.ts';
import { sha256 } from '../../src/foundation/digest.ts';
import { CERTIFICATE, factsOf, failuresOf, OTHER_COMMIT, PACKAGE } from '../attest/policy/facts.ts';
import { cli, cliJson, removeFolders, temporaryFolder } from '../support/cli.ts';
import { ROOT } from '../support/runner.ts';

const WORKFLOW = `on: push
permissions: { contents: read, id-token: write }
jobs:
  evaluate:
    runs-on: ubuntu-latest
    steps:
      - uses: worldgate/worldgate@main
        with: { preset: reach, evidence: true }
`;
const REVIEWED = 'worldgate/worldgate/.github/workflows/trusted-eval.yml';
const COMMIT = 'ab12'.repeat(10);
const RATE_80: typeof PACKAGE.claim.metrics = [
  { name: 'success_rate', operator: '>=', value: 0.8, unit: 'ratio' },
];

afterEach(removeFolders);

function repository(
  remote = 'git@github.com:acme/robots.git',
  workflows: Record<string, string> = { 'policy.yml': WORKFLOW },
): string {
  const folder = temporaryFolder();
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args]);
  git('init', '-q', '-b', 'main');
  if (remote !== '') git('remote', 'add', 'origin', remote);
  mkdirSync(path.join(folder, '.github/workflows'), { recursive: true });
  for (const [name, text] of Object.entries(workflows))
    writeFileSync(path.join(folder, '.github/workflows', name), text);
  return folder;
}

const ENV = { env: { PATH: process.env.PATH } };
const init = (folder: string, ...args: string[]) => cli(folder, ['trust', 'init', ...args], ENV);
const policyIn = (folder: string, file = 'trust-policy.yaml') => readPolicy(path.join(folder, file)).policy;

describe('trust init', () => {
  it('writes a policy that accepts what the repository signs and nothing beside it', async () => {
    const folder = repository();
    const { code, out } = await init(folder, '--repository-id', '4711');
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('wrote trust-policy.yaml') });
    const policy = policyIn(folder);
    const ofReach = { claim: { ...PACKAGE.claim, slug: 'reach', margin: 0, metrics: RATE_80 } };
    expect(failuresOf(await evaluatePolicy(policy, factsOf({ package: ofReach })))).toEqual([]);
    // As somebody verifies it who is in a checkout, and in no job.
    const nowhere = { repositoryId: null, commit: null, runId: null, runAttempt: null };
    expect(
      failuresOf(await evaluatePolicy(policy, factsOf({ package: ofReach, verifier: nowhere }))),
    ).toEqual([]);
    // What others would get past a policy that forgot something.
    for (const changes of [
      { certificate: { repository_id: '1' } },
      { certificate: { issuer: 'https://token.actions.acme.ghe.com' } },
      { certificate: { subject: CERTIFICATE.subject.replace('policy', 'other') } },
      { certificate: { event: 'pull_request' } },
      { certificate: { ref: 'refs/heads/dev' } },
      { certificate: { runner: 'self-hosted' } },
      { verifier: { releasedCommit: OTHER_COMMIT } },
      { verifier: { repositoryId: '1' } },
      { verifier: { now: new Date('2026-11-29T12:00:00Z') } },
      { package: { outcome: 'inconclusive' as const } },
      { package: { grade: 'D' as const } },
      { package: { notForProof: true } },
      { package: { draft: ['claim.json: one key was guessed'] } },
      { package: { claim: { ...ofReach.claim, slug: 'push' } } },
      { package: { claim: { ...ofReach.claim, margin: 0.1 } } },
    ]) {
      const facts = factsOf({ ...changes, package: { ...ofReach, ...changes.package } });
      expect(failuresOf(await evaluatePolicy(policy, facts)), JSON.stringify(changes)).not.toEqual([]);
    }
  });

  it('says in comments what each demand asks', async () => {
    const folder = repository();
    await init(folder);
    const lines = readFileSync(path.join(folder, 'trust-policy.yaml'), 'utf8').split('\n');
    const demands = lines.flatMap((line, at) =>
      /^[a-z_]+:/.test(line) && !line.startsWith('schema_version') ? [at] : [],
    );
    expect(demands.length).toBeGreaterThan(8);
    for (const at of demands) expect(lines[at - 1], lines[at]).toMatch(/^# /);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(110);
  });

  it('takes server, name and default branch from the repository', async () => {
    const folder = repository('https://token:secret@git.acme.example/lab/arm.git');
    execFileSync('git', [
      '-C',
      folder,
      'symbolic-ref',
      'refs/remotes/origin/HEAD',
      'refs/remotes/origin/trunk',
    ]);
    const { out } = await init(folder);
    expect(out).not.toContain('secret');
    expect(policyIn(folder)).toMatchObject({
      signer: {
        issuer: 'https://git.acme.example/_services/token',
        repository: 'lab/arm',
        workflows: [
          'lab/arm/.github/workflows/policy.yml@refs/heads/trunk',
          'lab/arm/.github/workflows/policy.yml@refs/tags/v*',
        ],
      },
      refs: ['refs/heads/trunk', 'refs/tags/v*'],
    });
  });

  it('names the reusable workflows that sign for others, and not the ones that only report', async () => {
    const commenting = WORKFLOW.replace(', id-token: write', '').replace(
      'worldgate@main',
      'worldgate/actions/comment@main',
    );
    const calling = `on: push\njobs:\n  trusted:\n    permissions: { id-token: write }\n    uses: ${REVIEWED}@v1.2.3\n`;
    const folder = repository(undefined, {
      'comment.yml': commenting,
      'trusted.yml': calling,
      'other.yml': 'on: push\njobs: {}\n',
      'broken.yml': 'a: [',
    });
    const { out } = await init(folder);
    expect(policyIn(folder).signer).toMatchObject({
      workflows: [`${REVIEWED}@refs/tags/v1.2.3`],
      runner: 'github-hosted',
    });
    expect(out).toContain('broken.yml cannot be read');
  });

  it('leaves out workflows that only verify', async () => {
    const verifying = WORKFLOW.replace('worldgate@main', 'worldgate/actions/verify@main');
    const folder = repository(undefined, { 'policy.yml': WORKFLOW, 'release.yml': verifying });
    await init(folder);
    expect(readFileSync(path.join(folder, 'trust-policy.yaml'), 'utf8')).not.toContain('release.yml');
  });

  it('asks for no hosted runner where the workflow has another one', async () => {
    const folder = repository(undefined, {
      'gpu.yml': WORKFLOW.replace('ubuntu-latest', '[self-hosted, gpu]'),
    });
    await init(folder);
    expect(policyIn(folder).signer).not.toHaveProperty('runner');
  });

  it('asks for the claims of the repository, by their digests, where no workflow says another', async () => {
    const folder = repository(undefined, { 'policy.yml': WORKFLOW.replace('preset: reach, ', '') });
    expect(
      (
        await cli(
          folder,
          [
            'claim',
            'create',
            '--template',
            'lerobot-pusht',
            '--model',
            `acme/p@${COMMIT}`,
            '--output',
            'claims/pusht',
          ],
          ENV,
        )
      ).code,
    ).toBe(0);
    await init(folder);
    const claim = JSON.parse(readFileSync(path.join(folder, 'claims/pusht/claim.json'), 'utf8'));
    const lint = await cliJson<{ claim_hash: string }>(
      folder,
      ['claim', 'lint', 'claims/pusht/claim.json'],
      ENV,
    );
    expect(policyIn(folder).claims).toEqual([
      {
        slug: claim.slug,
        id: claim.id,
        hash: lint.data.claim_hash,
        metrics: [
          {
            name: claim.expected_metrics[0].name,
            operator: claim.expected_metrics[0].operator,
            value: claim.expected_metrics[0].value,
            max_margin: claim.decision_rule.margin,
            max_alpha: claim.decision_rule.alpha,
          },
        ],
        outcomes: ['supported'],
      },
    ]);
    await init(folder, '--claim', 'claims/pusht/claim.json', '--output', 'one.yaml');
    expect(policyIn(folder, 'one.yaml').claims).toHaveLength(1);
    // Git still lists what was deleted and not committed.
    execFileSync('git', ['-C', folder, 'add', '-A']);
    rmSync(path.join(folder, 'claims'), { recursive: true });
    const gone = await init(folder, '--output', 'gone.yaml');
    expect(gone.out).not.toContain('claim.json');
    expect(policyIn(folder, 'gone.yaml').claims).toBeUndefined();
  });

  it('accepts keys by their ids, without those that are revoked', async () => {
    const folder = repository('');
    for (const name of ['a', 'b']) {
      await cli(folder, ['audit', 'keygen', '--output', name, '--owner', `Lab ${name}`], ENV);
    }
    const files = ['a', 'b'].map((name) => `${name}.trusted_signers.json`);
    const made = await Promise.all(
      files.map(async (file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8'))),
    );
    const both = { ...made[0], signers: [...made[0].signers, { ...made[1].signers[0], revoked: true }] };
    writeFileSync(path.join(folder, 'signers.json'), JSON.stringify(both));
    const { code, out, err } = await init(folder, '--key-signers', 'signers.json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('--trust-policy trust-policy.yaml --trusted-signers signers.json\n');
    const text = readFileSync(path.join(folder, 'trust-policy.yaml'), 'utf8');
    expect(text).toContain('# Lab a');
    expect(text).not.toContain('Lab b');
    expect(policyIn(folder)).toMatchObject({
      signer: { kind: 'key', key_ids: [expect.stringMatching(/^sha256:/)] },
    });
    expect(
      (await init(folder, '--key-signers', 'signers.json', '--repository', 'a/b', '--output', 'x.yaml')).code,
    ).toBe(2);
  });

  it('never writes over a policy', async () => {
    const folder = repository();
    writeFileSync(path.join(folder, 'trust-policy.yaml'), 'mine');
    const { code, err } = await init(folder);
    expect({ code, err }).toMatchObject({
      code: 2,
      err: expect.stringContaining('trust-policy.yaml exists'),
    });
    expect(readFileSync(path.join(folder, 'trust-policy.yaml'), 'utf8')).toBe('mine');
  });

  it.each([
    ['a folder without a remote', '', [], '--repository OWNER/NAME'],
    ['a name that is none', undefined, ['--repository', 'https://github.com/a/b'], 'owner/name'],
    ['an id that is none', undefined, ['--repository-id', 'x'], 'is not a number'],
    ['a workflow that is none', undefined, ['--workflow', 'policy.yml'], '.github/workflows/FILE.yml'],
    ['signers that are missing', undefined, ['--key-signers', 'none.json'], 'does not exist'],
  ] as const)('says what is wrong with %s', async (_what, remote, args, message) => {
    const { code, err } = await init(repository(remote), ...args);
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining(message) });
  });

  it('wants to know the workflow where none uses WorldGate', async () => {
    const folder = repository(undefined, {});
    expect(await init(folder)).toMatchObject({ code: 2, err: expect.stringContaining('--workflow') });
    const later = ['--workflow', '.github/workflows/later.yml'];
    expect(await init(folder, ...later)).toMatchObject({
      code: 2,
      err: expect.stringContaining('has no .github/workflows/later.yml'),
    });
    writeFileSync(path.join(folder, '.github/workflows/later.yml'), 'on: { push: { branches: [rc] } }\n');
    const { code, out } = await init(folder, ...later);
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('uses no action') });
    expect(policyIn(folder).signer).toMatchObject({
      workflows: ['acme/robots/.github/workflows/later.yml@refs/heads/rc'],
    });
  });
});

describe('trust init, of what a workflow says', () => {
  const gateOf = (example: string) => readFileSync(path.join(ROOT, 'examples', example), 'utf8');

  it('makes of the release example the policy that lies beside it, but for the comments and the grade', async () => {
    const folder = repository(undefined, {
      'release.yml': gateOf('release-gate/.github/workflows/release.yml'),
    });
    const { out } = await init(folder);
    expect(out).not.toMatch(/^warning: \.github/m);
    expect(out).toContain('  - uses: worldgate/worldgate/actions/verify@main\n');
    expect(out).toContain('--trust-policy COPY --commit "$(git rev-parse HEAD)"');
    const { signer, ...made } = policyIn(folder);
    const { signer: wanted, ...example } = readPolicy(
      path.join(ROOT, 'examples/release-gate/trust-policy.yaml'),
    ).policy;
    expect(signer).toEqual(wanted);
    expect({ ...made, min_grade: 'B', predicates: [] }).toEqual({ ...example, predicates: [] });
  });

  it.each([
    ['push: { branches: [main, "release/**"] }', ['push'], ['refs/heads/main', 'refs/heads/release/**']],
    ['push: { branches: ["**"] }', ['push'], ['refs/heads/main']],
    ['push: { tags: ["v[0-9]+.*", "!v0*"] }', ['push'], ['refs/tags/v*']],
    ['push: { tags-ignore: [x] }', ['push'], ['refs/tags/v*']],
    ['push: { branches-ignore: [x] }', ['push'], ['refs/heads/main']],
    ['release: { types: [published] }', ['release'], ['refs/tags/v*']],
    [
      'push: { tags: ["release-*"] }\n  release:\n  workflow_dispatch:\n  pull_request:',
      ['push', 'workflow_dispatch', 'release'],
      ['refs/heads/main', 'refs/tags/release-*'],
    ],
    ['schedule: [{ cron: "0 0 * * *" }]', ['schedule'], ['refs/heads/main']],
  ])('takes events and refs from "on": %s', async (on, events, refs) => {
    const folder = repository(undefined, { 'policy.yml': WORKFLOW.replace('on: push', `on:\n  ${on}`) });
    await init(folder);
    expect(policyIn(folder)).toMatchObject({
      events,
      refs,
      signer: { workflows: refs.map((ref) => `acme/robots/.github/workflows/policy.yml@${ref}`) },
    });
  });

  it('asks for what the preset claims, also of one of the repository', async () => {
    const folder = repository(undefined, { 'policy.yml': WORKFLOW.replace('preset: reach', 'preset: mine') });
    mkdirSync(path.join(folder, '.worldgate/presets'), { recursive: true });
    writeFileSync(
      path.join(folder, '.worldgate/presets/mine.yaml'),
      'schema_version: worldgate.preset.v1\nname: mine\ntitle: Mine\ndescription: Ours.\nextends: push\ngates:\n  - { name: s, kind: success_rate, min: 0.9, alpha: 0.01 }\n',
    );
    await init(folder);
    expect(policyIn(folder).claims).toEqual([
      {
        slug: 'mine',
        metrics: [{ name: 'success_rate', operator: '>=', value: 0.9, max_margin: 0, max_alpha: 0.01 }],
        outcomes: ['supported'],
      },
    ]);
  });

  it.each([
    ['no evidence', WORKFLOW.replace('evidence: true', 'workers: 1'), 'give the action `evidence: true`'],
    ['no token', WORKFLOW.replace(', id-token: write', ''), 'id-token: write'],
    ['pull requests alone', WORKFLOW.replace('on: push', 'on: pull_request'), 'runs on pull_request only'],
    ['an unknown preset', WORKFLOW.replace('preset: reach', 'preset: reech'), 'did you mean "reach"?'],
    [
      'a preset that a run decides',
      WORKFLOW.replace('preset: reach', 'preset: "${{ matrix.preset }}"'),
      'decides in each run',
    ],
    [
      'a preset without a claim',
      WORKFLOW.replace('preset: reach', 'preset: push-regression'),
      'claim nothing of one model',
    ],
    [
      'a claim that is not there',
      WORKFLOW.replace('preset: reach', 'from: out, claim: c/claim.json'),
      'decides "c/claim.json", which is not there',
    ],
  ])('warns of a workflow with %s', async (_what, workflow, warning) => {
    const folder = repository(undefined, { 'policy.yml': workflow });
    const { code, out } = await init(folder);
    expect(code).toBe(0);
    expect(out.replace(/\n\s+/g, ' ')).toContain(`warning: .github/workflows/policy.yml`);
    expect(out.replace(/\n\s+/g, ' ')).toContain(warning);
  });

  it('warns of nothing where a workflow has all that it needs, and prints the whole command', async () => {
    const { out } = await init(repository());
    expect(out).not.toContain('warning: .github');
    expect(out).toContain(
      '  npx worldgate audit verify PACKAGE --trust-policy trust-policy.yaml --commit "$(git rev-parse HEAD)"',
    );
  });

  it('names the repository in its comments', async () => {
    const folder = repository();
    await init(folder);
    expect(readFileSync(path.join(folder, 'trust-policy.yaml'), 'utf8')).toContain(
      'gh api repos/acme/robots --jq .id',
    );
  });

  it.each([
    'https://gitlab.com/acme/robots.git',
    'git@bitbucket.org:acme/robots.git',
    'https://codeberg.org/acme/robots',
    'https://gitlab.acme.example/lab/arm.git',
  ])('refuses %s, and says what to give instead', async (remote) => {
    const folder = repository(remote);
    const { code, err } = await init(folder);
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('no GitHub server') });
    expect(err).toContain('--key-signers');
    expect((await init(folder, '--repository', 'acme/robots')).code).toBe(0);
    expect(policyIn(folder).signer).toMatchObject({
      issuer: 'https://token.actions.githubusercontent.com',
      repository: 'acme/robots',
    });
  });

  it('says what an unknown server is taken for', async () => {
    const { out } = await init(repository('https://git.acme.example/lab/arm.git'));
    expect(out.replace(/\n\s+/g, ' ')).toContain(
      'https://git.acme.example is taken for a GitHub Enterprise Server',
    );
  });
});

describe('trust init --key-signers', () => {
  it('says what a key is that is given instead of a file about keys', async () => {
    const folder = repository('');
    await cli(folder, ['audit', 'keygen', '--output', 'k', '--owner', 'Lab'], ENV);
    const files = readdirSync(folder);
    const privateKey = files.find((name) => name.includes('private'))!;
    const publicKey = files.find((name) => name.includes('public'))!;
    const ofPrivate = await init(folder, '--key-signers', privateKey);
    expect(ofPrivate).toMatchObject({
      code: 2,
      err: expect.stringContaining('is a private key, which stays with whoever signs'),
    });
    const ofPublic = await init(folder, '--key-signers', publicKey);
    expect(ofPublic).toMatchObject({ code: 2, err: expect.stringContaining('is a key as PEM') });
    expect(ofPublic.err).toContain('trusted_signers.json');
  });

  it('calls a file as the caller did', async () => {
    const folder = repository('');
    mkdirSync(path.join(folder, 'below'));
    const { code, err } = await init(path.join(folder, 'below'), '--key-signers', '../none.json');
    expect({ code, err }).toMatchObject({
      code: 2,
      err: expect.stringContaining('error: ../none.json does'),
    });
  });
});

describe('trust lint', () => {
  it('warns, and fails for what nothing can meet', async () => {
    const folder = repository();
    await init(folder);
    const strict = await cliJson<{ findings: { severity: string }[] }>(folder, [
      'trust',
      'lint',
      'trust-policy.yaml',
    ]);
    expect(strict).toMatchObject({
      exit_code: 0,
      data: { digest: sha256(readFileSync(path.join(folder, 'trust-policy.yaml'))) },
    });
    writeFileSync(
      path.join(folder, 'lax.yaml'),
      `schema_version: worldgate.trust_policy.v1\nsigner: { kind: key, key_ids: ["sha256:${'a'.repeat(64)}"] }\npredicates: [${EVIDENCE_PREDICATE}]\nexpression: nothing == 1\n`,
    );
    const lax = await cli(folder, ['trust', 'lint', 'lax.yaml']);
    expect(lax.code).toBe(2);
    expect(lax.out).toContain('warning: max_age_hours');
    expect(lax.out).toContain('error: expression Unknown variable: nothing');
  });

  it('refuses a policy with an unknown key', async () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'p.yaml'), 'schema_version: worldgate.trust_policy.v1\nsigners: {}\n');
    const { code, err } = await cli(folder, ['trust', 'lint', 'p.yaml']);
    expect({ code, err }).toMatchObject({
      code: 2,
      err: expect.stringContaining('unknown key "signers"; did you mean "signer"?'),
    });
  });
});

describe('trust review', () => {
  const review = (folder: string, ...args: string[]) =>
    cli(folder, ['trust', 'review', 'w.yml', '--workflow', REVIEWED, '--commit', COMMIT, ...args]);
  const shipped = readFileSync(path.join(ROOT, '.github/workflows/trusted-eval.yml'), 'utf8');

  it('prints the entry of a workflow that earns a level', async () => {
    const folder = temporaryFolder();
    const text = pinText(shipped, 'v1.0.0', COMMIT);
    writeFileSync(path.join(folder, 'w.yml'), text);
    const { code, out } = await review(folder);
    expect(code).toBe(0);
    writeFileSync(path.join(folder, 'entry.yaml'), out);
    const { parse } = await import('yaml');
    const [entry] = parse(out).reviewed_workflows;
    expect(reviewedWorkflow.parse(entry)).toEqual({
      workflow: REVIEWED,
      commit: COMMIT,
      digest: sha256(text),
      level: 'L3',
    });
    expect(out).toContain(`worldgate/worldgate/actions/sign ${COMMIT}`);
    expect((await review(folder, '--level', 'L2')).out).toContain('level: L2');
  });

  it('quotes a commit that looks like a number', async () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'w.yml'), pinText(shipped, 'v1.0.0', COMMIT));
    const digits = '1'.repeat(40);
    const { out } = await cli(folder, [
      'trust',
      'review',
      'w.yml',
      '--workflow',
      REVIEWED,
      '--commit',
      digits,
    ]);
    expect(out).toContain(`commit: "${digits}"`);
  });

  it('lists what is missing, with lines', async () => {
    const folder = temporaryFolder();
    copyFileSync(path.join(ROOT, '.github/workflows/trusted-eval.yml'), path.join(folder, 'w.yml'));
    writeFileSync(
      path.join(folder, 'w.yml'),
      shipped
        .replace('runs-on: ubuntu-latest', 'runs-on: gpu')
        .replace(/actions\/sign@\S+.*/, 'actions/sign@main'),
    );
    const { code, out } = await review(folder);
    expect(code).toBe(1);
    expect(out).toMatch(/w\.yml:\d+: job "sign":/);
    const { data, errors } = await cliJson<{ problems: { line: number }[] }>(folder, [
      'trust',
      'review',
      'w.yml',
      '--workflow',
      REVIEWED,
      '--commit',
      COMMIT,
      '--level',
      'L3',
    ]);
    expect(data.problems.length).toBeGreaterThanOrEqual(2);
    expect(errors).toHaveLength(data.problems.length);
  });

  it.each([[], ['--level', 'L3']])(
    'says of the checkout that a release will pin our actions %j',
    async (...args) => {
      const folder = temporaryFolder();
      writeFileSync(path.join(folder, 'w.yml'), shipped);
      const { code, out } = await review(folder, ...args);
      expect({ code, out }).toMatchObject({
        code: 1,
        out: expect.stringContaining('Expected between releases'),
      });
      writeFileSync(path.join(folder, 'w.yml'), shipped.replace('ubuntu-latest', 'gpu'));
      expect((await review(folder, '--level', 'L3')).out).not.toContain('Expected between releases');
    },
  );

  it.each([
    [['--workflow', 'trusted-eval.yml', '--commit', COMMIT], '--workflow'],
    [['--workflow', REVIEWED, '--commit', 'v1'], 'full commit'],
    [['--workflow', REVIEWED], '--commit'],
  ])('%j is a mistake of the caller', async (args, message) => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'w.yml'), shipped);
    expect(await cli(folder, ['trust', 'review', 'w.yml', ...args])).toMatchObject({
      code: 2,
      err: expect.stringContaining(message),
    });
  });
});
