import { existsSync } from 'node:fs';
import path from 'node:path';
import { askedClaims, type NamedClaim, namedClaim } from '../attest/policy/asked-claims.ts';
import {
  describeRepository,
  isForeignServer,
  namedWorkflow,
  type RepositoryFacts,
} from '../attest/policy/describe-repository.ts';
import { issuerOf } from '../attest/policy/identity.ts';
import {
  certificatePolicyText,
  keyPolicyText,
  signingWorkflows,
  workflowWarnings,
} from '../attest/policy/init-policy.ts';
import { lintPolicy, type PolicyFinding } from '../attest/policy/lint-policy.ts';
import { readPolicy } from '../attest/policy/read-policy.ts';
import { type ShapeProblem, type WorkflowShape, workflowShape } from '../attest/policy/workflow-shape.ts';
import { readTrustedSigners } from '../attest/verify/trusted-keys.ts';
import type { ReviewedWorkflow, TrustPolicy } from '../contracts/trust-policy.ts';
import { presetPlaces } from '../evaluation/prepare.ts';
import { childEnvironment } from '../evaluation/worker-handle.ts';
import { makeFolder, writeFileAtomic } from '../foundation/atomic-file.ts';
import { sha256 } from '../foundation/digest.ts';
import { isWorldGateError, WorldGateError } from '../foundation/errors.ts';
import { readText } from '../foundation/read-text.ts';
import { hostIo } from '../observability/host-io.ts';
import { wrap } from '../reports/text-table.ts';
import type { CommandHandler, Options } from './commands/command.ts';
import type { CliContext } from './context.ts';
import { required, text } from './options.ts';
import { resolvePath } from './outcome.ts';

/** The commit of the checkout: whoever verifies elsewhere gives the one that he takes the evidence for. */
const RELEASED = '--commit "$(git rev-parse HEAD)"';
const DEFAULT_FILE = 'trust-policy.yaml';
const REPOSITORY = /^[A-Za-z0-9][\w-]{0,99}\/[\w.-]{1,100}$/;
/** Our reusable workflows name our actions by branch until a release pins them. */
const OWN_UNPINNED = /: worldgate\/worldgate\S* must be pinned by its full commit, not /;
const WORKFLOW_FILE = /^\.github\/workflows\/[\w.-]+\.ya?ml$/;

export const initCommand: CommandHandler = async (context, options) => {
  const output = text(options, 'output') ?? DEFAULT_FILE;
  const target = resolvePath(context, output);
  if (existsSync(target)) {
    throw new WorldGateError('file-exists', `${output} exists and is not written over`, {
      hint: 'move it away, or name another file with --output',
    });
  }
  const { text: policy, notes, warnings } = await policyFor(context, options);
  makeFolder(path.dirname(target));
  writeFileAtomic(target, policy);
  const written = readPolicy(target, output).policy;
  const findings = lintPolicy(written);
  const lines = [
    `wrote ${output}`,
    ...warnings.map((warning) => `warning: ${warning}`),
    ...notes.map((note) => `note: ${note}`),
    ...findingLines(findings),
    'Read it, and commit it: it decides what counts.',
    ...nextLines(written, output, text(options, 'keySigners')),
  ];
  return {
    exitCode: 0,
    data: { trust_policy: output, digest: sha256(policy), warnings, notes, findings },
    // A command is copied whole, and stays in one line.
    text: lines.flatMap((line) => (line.startsWith(' ') ? [line] : folded(context, line))).join('\n'),
  };
};

/** How to verify with the policy, as whole commands. */
function nextLines({ bind }: TrustPolicy, output: string, signers: string | undefined): string[] {
  const trust = signers === undefined ? RELEASED : `--trusted-signers ${signers}`;
  const command = `  npx worldgate audit verify PACKAGE --trust-policy ${output} ${trust}`;
  if (!bind.includes('run')) return ['verify:', command];
  return [
    'verify, in the run that makes the evidence, because bind says "run":',
    '  - uses: worldgate/worldgate/actions/verify@main',
    `    with: { package: PACKAGE, trust-policy: ${output} }`,
    'verify elsewhere, with a copy of the policy whose bind does not say "run":',
    `  npx worldgate audit verify PACKAGE --trust-policy COPY ${trust}`,
  ];
}

interface Drawn {
  text: string;
  notes: string[];
  warnings: string[];
}

async function policyFor(context: CliContext, options: Options): Promise<Drawn> {
  const host = hostIo(undefined, childEnvironment(context.env));
  const found = await describeRepository(context.cwd, host.exec);
  return text(options, 'keySigners') === undefined
    ? certificatePolicy(context, options, found)
    : keyPolicy(context, options, found);
}

function keyPolicy(context: CliContext, options: Options, found: RepositoryFacts): Drawn {
  const signersFile = required(options, 'keySigners', '--key-signers FILE');
  const stray = ['repository', 'repositoryId', 'workflow'].filter((key) => text(options, key) !== undefined);
  if (stray.length > 0) {
    throw new WorldGateError('usage', 'a key shows no repository and no workflow: give --key-signers alone');
  }
  const signers = asWritten(context, signersFile, (target) => {
    refusePem(readText(target), signersFile);
    return readTrustedSigners(target);
  });
  const keys = [...signers.values()].filter(({ revoked }) => !revoked);
  if (keys.length === 0) {
    throw new WorldGateError('no-keys', `${signersFile} names no key that is not revoked`, {
      hint: 'add the key that signs: `worldgate audit keygen` makes one',
    });
  }
  const given = claimGiven(context, options);
  return {
    text: keyPolicyText({ keys, claims: given ?? found.claims }),
    notes: given === null ? found.notes.filter((note) => note.includes('claim')) : [],
    warnings: [],
  };
}

/** A key by itself says of nobody whose it is. */
function refusePem(content: string, file: string): void {
  const label = /-----BEGIN ([A-Z0-9 ]+)-----/.exec(/^\s*[{[]/.test(content) ? '' : content)?.[1];
  if (label === undefined) return;
  const isPrivate = label.endsWith('PRIVATE KEY');
  throw new WorldGateError(
    'key-invalid',
    `--key-signers: ${file} is a ${isPrivate ? 'private key, which stays with whoever signs' : 'key as PEM'}; a file that says whose keys count is expected`,
    {
      hint: '`worldgate audit keygen` writes one beside each pair of keys: NAME.trusted_signers.json',
    },
  );
}

function certificatePolicy(context: CliContext, options: Options, found: RepositoryFacts): Drawn {
  const { server, repository, notes } = placeOf(context, options, found);
  const chosen = workflowsFor(options, found);
  const defaultBranch = found.defaultBranch ?? 'main';
  const asked = askedClaims(signingWorkflows(chosen.workflows), {
    root: found.root,
    shippedDir: presetPlaces({ repositoryDir: found.root }, context).shippedDir,
  });
  const given = claimGiven(context, options);
  // Where the workflows do not say it, the claims of the repository are what they will be of.
  const isSaid = asked.claims.length > 0 || asked.warnings.length > 0;
  const claims = given ?? (isSaid ? asked.claims : found.claims);
  return {
    text: certificatePolicyText({
      server,
      repository,
      repositoryId: repositoryId(context, options, repository),
      defaultBranch,
      workflows: chosen.workflows,
      claims,
    }),
    notes: [...found.notes, ...notes],
    warnings: [
      ...chosen.warnings,
      ...workflowWarnings(chosen.workflows, defaultBranch),
      ...(given === null ? asked.warnings : []),
    ],
  };
}

function placeOf(
  { env }: CliContext,
  options: Options,
  { remote }: RepositoryFacts,
): { server: string; repository: string; notes: string[] } {
  const given = text(options, 'repository');
  const usual = env.GITHUB_SERVER_URL ?? 'https://github.com';
  if (given !== undefined && !REPOSITORY.test(given)) {
    throw new WorldGateError('usage', `--repository: "${given}" is not of the form owner/name`, {
      hint: 'name it with --repository OWNER/NAME',
    });
  }
  const isForeign = remote !== null && isForeignServer(remote.server);
  if (given === undefined && (remote === null || isForeign)) {
    throw new WorldGateError(
      isForeign ? 'no-github-server' : 'usage',
      isForeign
        ? `the remote "origin" is on ${remote.server}, which is no GitHub server: its jobs have no certificate that a policy could be written for`
        : 'this folder has no remote "origin" on a GitHub server, so that nothing says whose evidence to accept',
      {
        hint: isForeign
          ? 'accept keys instead, with --key-signers FILE, or name the repository on GitHub that signs, with --repository OWNER/NAME'
          : 'name it with --repository OWNER/NAME',
      },
    );
  }
  const server = remote === null || isForeign ? usual : remote.server;
  const isKnown = server === usual || server === 'https://github.com' || server.endsWith('.ghe.com');
  return {
    server,
    repository: given ?? remote!.repository,
    notes: isKnown
      ? []
      : [`${server} is taken for a GitHub Enterprise Server, whose tokens are issued by ${issuerOf(server)}`],
  };
}

function claimGiven(context: CliContext, options: Options): NamedClaim[] | null {
  const file = text(options, 'claim');
  return file === undefined ? null : [asWritten(context, file, (target) => namedClaim(target, file))];
}

/** What reading a file may say of it calls it as the caller did. */
function asWritten<T>(context: CliContext, file: string, read: (target: string) => T): T {
  const target = resolvePath(context, file);
  try {
    return read(target);
  } catch (cause) {
    if (!isWorldGateError(cause)) throw cause;
    throw new WorldGateError(cause.code, cause.message.replaceAll(target, file), {
      cause,
      kind: cause.kind,
      ...(cause.hint === undefined ? {} : { hint: cause.hint }),
    });
  }
}

function repositoryId({ env }: CliContext, options: Options, repository: string): string | null {
  const given = text(options, 'repositoryId');
  if (given !== undefined && !/^\d{1,20}$/.test(given)) {
    throw new WorldGateError('usage', `--repository-id: "${given}" is not a number`);
  }
  if (given !== undefined) return given;
  return env.GITHUB_REPOSITORY === repository ? (env.GITHUB_REPOSITORY_ID ?? null) : null;
}

function workflowsFor(
  options: Options,
  found: RepositoryFacts,
): { workflows: RepositoryFacts['workflows']; warnings: string[] } {
  const given = text(options, 'workflow');
  if (given === undefined) return { workflows: found.workflows, warnings: [] };
  if (!WORKFLOW_FILE.test(given)) {
    throw new WorldGateError('usage', `--workflow: "${given}" is not of the form .github/workflows/FILE.yml`);
  }
  const { workflow, isUsing } = namedWorkflow(found.root, given);
  return {
    workflows: [workflow],
    warnings: isUsing ? [] : [`${given} uses no action of WorldGate that makes evidence`],
  };
}

export const lintCommand: CommandHandler = async (context, _options, [file]) => {
  const { policy, digest } = asWritten(context, file!, (target) => readPolicy(target, file!));
  const findings = lintPolicy(policy);
  const lines = findingLines(findings);
  return {
    exitCode: findings.some(({ severity }) => severity === 'error') ? 2 : 0,
    data: { trust_policy: file!, digest, findings },
    text: [
      ...(lines.length === 0 ? ['nothing to remark'] : lines).flatMap((line) => folded(context, line)),
      `digest: ${digest}`,
    ].join('\n'),
  };
};

export const reviewCommand: CommandHandler = async (context, options, [file]) => {
  const workflow = required(options, 'workflow', '--workflow OWNER/NAME/.github/workflows/FILE.yml');
  const commit = required(options, 'commit', '--commit SHA');
  const wanted = text(options, 'level');
  if (!/^[A-Za-z0-9][\w-]*\/[\w.-]+\/\.github\/workflows\/[\w.-]+\.ya?ml$/.test(workflow)) {
    throw new WorldGateError(
      'usage',
      `--workflow: "${workflow}" is not of the form OWNER/NAME/.github/workflows/FILE.yml`,
    );
  }
  if (!/^[0-9a-f]{40}$/.test(commit)) {
    throw new WorldGateError('usage', `--commit: "${commit}" is not a full commit`, {
      hint: `the one that the reviewed text lies at: git rev-parse TAG^{commit}`,
    });
  }
  const shape = workflowShape(asWritten(context, file!, readText), file!);
  const level = levelReached(shape, wanted);
  const asked = wanted === 'L3' || (wanted === undefined && shape.level !== null) ? 'L3' : 'L2';
  const problems = shape.problems[asked].map(({ line, message }) => ({ line, message }));
  if (level === null) {
    return {
      exitCode: 1,
      data: { level: shape.level, entry: null, problems, actions: shape.actions },
      text: [
        ...problemLines(context, file!, problems, `${file} does not earn ${wanted ?? 'L2'}:`),
        ...(problems.every(({ message }) => OWN_UNPINNED.test(message))
          ? folded(
              context,
              'Expected between releases: a release pins our own actions by their commit. Review the text at the tag of one.',
            )
          : []),
      ].join('\n'),
      errors: problems.map(({ line, message }) => ({
        code: 'workflow-shape',
        message: `${file}:${line}: ${message}`,
        hint: null,
      })),
    };
  }
  const entry: ReviewedWorkflow = { workflow, commit, digest: shape.digest, level };
  const missing =
    level === 'L2' && wanted === undefined
      ? problemLines(context, file!, problems, '# L3 would need besides:')
      : [];
  return {
    exitCode: 0,
    data: { level, entry, problems: level === 'L3' ? [] : problems, actions: shape.actions },
    text: [
      'reviewed_workflows:',
      `  - workflow: ${workflow}`,
      // A commit may look like a number.
      `    commit: "${commit}"`,
      `    digest: ${shape.digest}`,
      `    level: ${level}`,
      `# The text was judged, not where it lies: compare \`git show ${commit}:${workflow.split('/').slice(2).join('/')}\`.`,
      '# These commits must be ones of the repositories that they are named with, not of a fork:',
      ...shape.actions.map(({ action, commit: at }) => `#   ${action} ${at}`),
      ...missing.map((line) => (line.startsWith('#') ? line : `# ${line}`)),
    ].join('\n'),
  };
};

/** The level that may be entered: the highest, or the one that was asked for. */
function levelReached(
  { level }: WorkflowShape,
  wanted: string | undefined,
): ReviewedWorkflow['level'] | null {
  if (level === null || (wanted === 'L3' && level === 'L2')) return null;
  return wanted === 'L2' ? 'L2' : level;
}

function problemLines(
  context: CliContext,
  file: string,
  problems: readonly ShapeProblem[],
  head: string,
): string[] {
  return [head, ...problems.flatMap(({ line, message }) => folded(context, `${file}:${line}: ${message}`))];
}

function findingLines(findings: readonly PolicyFinding[]): string[] {
  return findings.map(({ severity, key, message }) => `${severity}: ${key} ${message}`);
}

/** Lines that go on are indented by two. */
function folded({ terminal }: CliContext, line: string): string[] {
  return wrap(line, Math.min(terminal.columns, 100) - 2).map((part, at) => (at === 0 ? part : `  ${part}`));
}
