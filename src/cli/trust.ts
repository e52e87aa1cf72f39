import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  describeRepository,
  namedClaim,
  type RepositoryFacts,
} from '../attest/policy/describe-repository.ts';
import { certificatePolicyText, keyPolicyText } from '../attest/policy/init-policy.ts';
import { lintPolicy, type PolicyFinding } from '../attest/policy/lint-policy.ts';
import { readPolicy } from '../attest/policy/read-policy.ts';
import { type ShapeProblem, type WorkflowShape, workflowShape } from '../attest/policy/workflow-shape.ts';
import { readTrustedSigners } from '../attest/verify/trusted-keys.ts';
import type { ReviewedWorkflow } from '../contracts/trust-policy.ts';
import { childEnvironment } from '../evaluation/worker-handle.ts';
import { makeFolder, writeFileAtomic } from '../foundation/atomic-file.ts';
import { sha256 } from '../foundation/digest.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { readText } from '../foundation/read-text.ts';
import { hostIo } from '../observability/host-io.ts';
import { wrap } from '../reports/text-table.ts';
import type { CommandHandler, Options } from './commands.ts';
import type { CliContext } from './context.ts';
import { required, text } from './options.ts';
import { resolvePath } from './outcome.ts';

const DEFAULT_FILE = 'trust-policy.yaml';
const REPOSITORY = /^[A-Za-z0-9][\w-]{0,99}\/[\w.-]{1,100}$/;
const WORKFLOW_FILE = /^\.github\/workflows\/[\w.-]+\.ya?ml$/;

export const initCommand: CommandHandler = async (context, options) => {
  const output = text(options, 'output') ?? DEFAULT_FILE;
  const target = resolvePath(context, output);
  if (existsSync(target)) {
    throw new WorldGateError('file-exists', `${output} exists and is not written over`, {
      hint: 'move it away, or name another file with --output',
    });
  }
  const { text: policy, notes } = await policyFor(context, options);
  makeFolder(path.dirname(target));
  writeFileAtomic(target, policy);
  const findings = lintPolicy(readPolicy(target, output).policy);
  const signers = text(options, 'keySigners');
  const lines = [
    `wrote ${output}`,
    ...notes.map((note) => `note: ${note}`),
    ...findingLines(findings),
    'Read it, and commit it: it decides what counts.',
    'verify:',
    `  worldgate audit verify PACKAGE --trust-policy ${output}${signers === undefined ? '' : ` --trusted-signers ${signers}`}`,
  ];
  return {
    exitCode: 0,
    data: { trust_policy: output, digest: sha256(policy), notes, findings },
    // A command is copied whole, and stays in one line.
    text: lines.flatMap((line) => (line.startsWith(' ') ? [line] : folded(context, line))).join('\n'),
  };
};

async function policyFor(context: CliContext, options: Options): Promise<{ text: string; notes: string[] }> {
  const host = hostIo(undefined, childEnvironment(context.env));
  const found = await describeRepository(context.cwd, host.exec);
  const claimFile = text(options, 'claim');
  const claims =
    claimFile === undefined ? found.claims : [namedClaim(resolvePath(context, claimFile), claimFile)];
  const signersFile = text(options, 'keySigners');
  if (signersFile !== undefined) {
    const stray = ['repository', 'repositoryId', 'workflow'].filter(
      (key) => text(options, key) !== undefined,
    );
    if (stray.length > 0) {
      throw new WorldGateError(
        'usage',
        'a key shows no repository and no workflow: give --key-signers alone',
      );
    }
    const keys = [...readTrustedSigners(resolvePath(context, signersFile)).values()].filter(
      ({ revoked }) => !revoked,
    );
    if (keys.length === 0) {
      throw new WorldGateError('no-keys', `${signersFile} names no key that is not revoked`, {
        hint: 'add the key that signs: `worldgate audit keygen` makes one',
      });
    }
    return {
      text: keyPolicyText({ keys, claims }),
      notes: claims === found.claims ? found.notes.filter((note) => note.includes('claim')) : [],
    };
  }
  const server = found.remote?.server ?? context.env.GITHUB_SERVER_URL ?? 'https://github.com';
  const repository = text(options, 'repository') ?? found.remote?.repository;
  if (repository === undefined || !REPOSITORY.test(repository)) {
    throw new WorldGateError(
      'usage',
      repository === undefined
        ? 'this folder has no remote "origin" on a GitHub server, so that nothing says whose evidence to accept'
        : `--repository: "${repository}" is not of the form owner/name`,
      { hint: 'name it with --repository OWNER/NAME' },
    );
  }
  return {
    text: certificatePolicyText({
      server,
      repository,
      repositoryId: repositoryId(context, options, repository),
      defaultBranch: found.defaultBranch ?? 'main',
      workflows: workflowsFor(options, found),
      claims,
    }),
    notes: found.notes,
  };
}

function repositoryId({ env }: CliContext, options: Options, repository: string): string | null {
  const given = text(options, 'repositoryId');
  if (given !== undefined && !/^\d{1,20}$/.test(given)) {
    throw new WorldGateError('usage', `--repository-id: "${given}" is not a number`);
  }
  if (given !== undefined) return given;
  return env.GITHUB_REPOSITORY === repository ? (env.GITHUB_REPOSITORY_ID ?? null) : null;
}

function workflowsFor(options: Options, found: RepositoryFacts): RepositoryFacts['workflows'] {
  const given = text(options, 'workflow');
  if (given === undefined) return found.workflows;
  if (!WORKFLOW_FILE.test(given)) {
    throw new WorldGateError('usage', `--workflow: "${given}" is not of the form .github/workflows/FILE.yml`);
  }
  const known = found.workflows.find(({ path: file }) => file === given);
  return [known ?? { path: given, signs: true, hosted: false, calls: [] }];
}

export const lintCommand: CommandHandler = async (context, _options, [file]) => {
  const { policy, digest } = readPolicy(resolvePath(context, file!), file!);
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
  const shape = workflowShape(readText(resolvePath(context, file!)), file!);
  const level = levelReached(shape, wanted);
  const asked = wanted === 'L3' || (wanted === undefined && shape.level !== null) ? 'L3' : 'L2';
  const problems = shape.problems[asked].map(({ line, message }) => ({ line, message }));
  if (level === null) {
    return {
      exitCode: 1,
      data: { level: shape.level, entry: null, problems, actions: shape.actions },
      text: problemLines(context, file!, problems, `${file} does not earn ${wanted ?? 'L2'}:`).join('\n'),
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
