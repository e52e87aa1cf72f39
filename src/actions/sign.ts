import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { checkMembers } from '../audit/package/check-members.ts';
import { PENDING_FILE } from '../contracts/attestation.ts';
import { makeFolder, writeFileAtomic } from '../foundation/atomic-file.ts';
import { messageOf } from '../foundation/errors.ts';
import { parseJson } from '../foundation/json.ts';
import { artifactName, uploadFolder } from '../github/artifact-upload.ts';
import { appendSummary } from '../github/summary.ts';
import { signatureSummary, signatureText } from '../reports/signature-row.ts';
import { newRunId } from '../runs/run-id.ts';
import { type Door, workingDirectory } from './door.ts';
import { type ActionInputs, readInputs } from './inputs.ts';
import {
  attemptSigning,
  type FinishSigningFeature,
  SIGNING_OUTPUTS,
  type SignAsk,
  type SignFeature,
  type Signing,
  signAskOf,
} from './signing.ts';

export const SIGN_OUTPUTS = [...SIGNING_OUTPUTS, 'bundles', 'package-digest', 'artifact-name'] as const;

export interface SignFeatures {
  sign: SignFeature;
  finishSigning: FinishSigningFeature;
}

/** What is signed: a package at hand, or the statements of one that stays where it was made. */
interface Target {
  /** Absolute folder that the bundles are written to. */
  folder: string;
  packageDigest: string | null;
  sign: (ask: SignAsk) => ReturnType<SignFeature>;
}

/**
 * Door of `actions/sign`: signs a package, or the statements that another job left over one, which hold digests alone.
 * Returns the exit code.
 */
export async function signDoor(door: Door, features: SignFeatures): Promise<number> {
  const { host, redact, context, env } = door;
  const inputs = readInputs('sign', env);
  host.mask(inputs['github-token']);
  const folder = workingDirectory(door, inputs['working-directory']);
  const ask = signAskOf(door, inputs, folder);
  const target = targetOf(inputs, folder, features);
  const signing = await attemptSigning(door, () => target.sign(ask));
  for (const [name, value] of Object.entries(signing.outputs)) host.output(name, value);
  host.output('bundles', signing.row.state === 'signed' ? target.folder : '');
  host.output('package-digest', target.packageDigest ?? '');
  const upload =
    signing.files.length === 0 || door.signal.aborted
      ? null
      : await uploadFolder(
          {
            what: 'signature',
            folder: target.folder,
            name: artifactName('signature', newRunId(new Date(door.clock.now()), randomBytes(4))),
            select: () => ({ files: signing.files.map((file) => basename(file)), leftBehind: [] }),
          },
          { redact, serverUrl: context.serverUrl },
        );
  host.output('artifact-name', upload?.name ?? '');
  tell(door, signing, target.packageDigest);
  if (upload?.warning != null) warn(door, upload.warning);
  return signing.problem?.exitCode ?? 0;
}

function targetOf(
  inputs: ActionInputs<'sign'>,
  folder: string,
  { sign, finishSigning }: SignFeatures,
): Target {
  const { package: given, pending } = inputs;
  if (given !== undefined) {
    const packageDir = resolve(folder, given);
    const { digest } = checkMembers(packageDir);
    const waits = existsSync(join(packageDir, PENDING_FILE));
    return {
      folder: packageDir,
      packageDigest: digest,
      sign: (ask) =>
        waits
          ? finishSigning({ ...ask, path: packageDir, outputDir: null })
          : sign({ ...ask, packageDir, separate: false }),
    };
  }
  const output = resolve(folder, inputs.output);
  const isText = pending!.startsWith('{');
  return {
    folder: output,
    packageDigest: isText ? digestIn(pending!) : null,
    sign: (ask) => {
      makeFolder(output);
      const file = isText ? join(output, PENDING_FILE) : resolve(folder, pending!);
      if (isText) writeFileAtomic(file, `${pending}\n`);
      return finishSigning({ ...ask, path: file, outputDir: output });
    },
  };
}

/** As the statements name it; what they hold is checked where they are signed. */
function digestIn(pending: string): string | null {
  const { package_digest: digest } = parseJson(pending, 'the input pending') as Record<string, unknown>;
  return typeof digest === 'string' && /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : null;
}

function tell(door: Door, { row, problem }: Signing, packageDigest: string | null): void {
  const { host, redact } = door;
  const summaryPath = door.env.GITHUB_STEP_SUMMARY;
  if (summaryPath) {
    try {
      appendSummary(summaryPath, signatureSummary(row, packageDigest));
    } catch (error) {
      warn(door, `No job summary: ${redact(messageOf(error))}`);
    }
  }
  if (problem === null) {
    if (row.state !== 'signed')
      host.annotate({ level: 'warning', title: 'WorldGate', message: signatureText(row) });
    host.say([signatureText(row)]);
    return;
  }
  host.annotate({ level: 'error', title: problem.title, message: problem.message });
  host.say([...(problem.stack === null ? [] : [redact(problem.stack)]), problem.message]);
}

function warn({ host }: Door, message: string): void {
  host.annotate({ level: 'warning', title: 'WorldGate', message });
}
