import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { BUNDLE_FILES } from '../../src/contracts/attestation.ts';
import type { Verification } from '../../src/contracts/verification.ts';
import { isWorldGateError, messageOf } from '../../src/foundation/errors.ts';
import { Random } from '../../src/foundation/random.ts';
import { type Content, type Mutant, mutantOf } from './mutants.ts';
import { policyAccepts, sameBundles, signersTrust } from './own-reading.ts';
import type { Scenario } from './scenarios.ts';

export interface Tally {
  mutants: number;
  /** Verified, and not. */
  rejected: number;
  /** Accepted, and shown to mean what was signed, or what their own text says. */
  same: number;
  /** Accepted although nothing shows that they mean the same. */
  wrong: string[];
  /** Neither: the verifier threw what is no refusal. */
  crashed: string[];
}

const BUNDLES = Object.values(BUNDLE_FILES);
const BESIDE = /^(?:share_url\.txt|pending\.dsse\.json)$/;

/** Makes mutants of each scenario in turn, verifies each, and judges what was accepted. */
export async function runMutants(
  scenarios: readonly Scenario[],
  { seed, count, from = 0 }: { seed: number; count: number; from?: number },
): Promise<Tally> {
  const tally: Tally = { mutants: 0, rejected: 0, same: 0, wrong: [], crashed: [] };
  const reports = new Map<Scenario, Verification>();
  for (const scenario of scenarios) reports.set(scenario, await reportOf(scenario));
  for (let index = from; index < from + count; index++) {
    const scenario = scenarios[index % scenarios.length]!;
    const mutant = mutantOf(scenario, new Random(seed, 'mutant', index));
    const name = `seed ${seed}, mutant ${index} (${scenario.name}): ${mutant.what}`;
    tally.mutants += 1;
    put(scenario, mutant.changes);
    try {
      const report = await scenario.verify(
        mutant.policy ?? scenario.policy,
        mutant.signers ?? scenario.signers,
      );
      if (!report.verified) tally.rejected += 1;
      else if (meansTheSame(scenario, mutant, report, reports.get(scenario)!)) tally.same += 1;
      else tally.wrong.push(name);
    } catch (error) {
      if (isWorldGateError(error)) tally.rejected += 1;
      else tally.crashed.push(`${name}: ${messageOf(error)}`);
    } finally {
      restore(scenario, mutant.changes);
    }
  }
  // Whatever was done was undone: otherwise the later mutants were of something else.
  for (const scenario of scenarios) {
    if (!isDeepStrictEqual(factsOf(await reportOf(scenario)), factsOf(reports.get(scenario)!))) {
      throw new Error(`${scenario.name}: the package is not what it was`);
    }
  }
  return tally;
}

async function reportOf({ name, verify, policy, signers }: Scenario): Promise<Verification> {
  const report = await verify(policy, signers);
  if (report.verified) return report;
  const failed = report.checks.filter(({ state }) => state === 'failed');
  throw new Error(`${name}: the package itself is refused: ${JSON.stringify(failed)}`);
}

function put({ packageDir }: Scenario, changes: ReadonlyMap<string, Content>): void {
  for (const [name, content] of changes) {
    const file = path.join(packageDir, name);
    rmSync(file, { recursive: true, force: true });
    if (content === 'nothing') continue;
    mkdirSync(path.dirname(file), { recursive: true });
    if (content === 'a folder') mkdirSync(file);
    else if ('link' in content) symlinkSync(path.join(packageDir, content.link), file);
    else writeFileSync(file, content);
  }
}

function restore({ packageDir, files }: Scenario, changes: ReadonlyMap<string, Content>): void {
  for (const name of changes.keys()) {
    const original = files.get(name);
    rmSync(path.join(packageDir, name), { recursive: true, force: true });
    if (original !== undefined) writeFileSync(path.join(packageDir, name), original);
    else removeEmptyFolders(packageDir, name, files);
  }
}

function removeEmptyFolders(packageDir: string, name: string, files: ReadonlyMap<string, Buffer>): void {
  for (let folder = path.dirname(name); folder !== '.'; folder = path.dirname(folder)) {
    if ([...files.keys()].some((file) => file.startsWith(`${folder}/`))) return;
    rmSync(path.join(packageDir, folder), { recursive: true, force: true });
  }
}

/** Whether an accepted mutant can be shown to mean what was signed, or to decide as its own text says. */
function meansTheSame(
  scenario: Scenario,
  mutant: Mutant,
  report: Verification,
  before: Verification,
): boolean {
  try {
    const { truth, files, policyFormat } = scenario;
    if (mutant.policy !== undefined) return policyAccepts(mutant.policy, policyFormat, truth);
    if (mutant.signers !== undefined) return signersTrust(mutant.signers, truth);
    const after = (name: string) => {
      const content = mutant.changes.get(name) ?? files.get(name);
      if (!(content instanceof Buffer)) throw new Error(`${name} is no file any more`);
      return content.toString('utf8');
    };
    const inBundles = [...mutant.changes.keys()].every((name) => BUNDLES.includes(name) || BESIDE.test(name));
    const texts = BUNDLES.map((name) => files.get(name)!.toString('utf8'));
    return inBundles && sameBundles(texts, BUNDLES.map(after)) && saysNoMore(report, before);
  } catch {
    return false;
  }
}

/** What a report says of the package and of who signed it, whatever the files are called and how they are written. */
function factsOf({ checks: _, signatures, ...report }: Verification): object {
  const facts = signatures.map(({ file: __, digest: ___, ...signature }) => JSON.stringify(signature));
  return { ...report, signatures: facts.sort() };
}

/** The same without what the log alone promises, for bundles that have lost the promise. */
function withoutPromised(report: Verification): Verification {
  const signatures = report.signatures.map((signature) => {
    const { log, timestamps } = signature.witnesses;
    return {
      ...signature,
      signed_at: timestamps[0] ?? null,
      witnesses: { log: log === null ? null : { ...log, integrated_at: null }, timestamps },
    };
  });
  return { ...report, signatures };
}

/** A report may say less than before, never more or other. */
function saysNoMore(report: Verification, before: Verification): boolean {
  const known = new Set(
    before.signatures.flatMap(({ signed_at: at, witnesses: { log, timestamps } }) => [
      at,
      log?.integrated_at ?? null,
      ...timestamps,
    ]),
  );
  return (
    isDeepStrictEqual(factsOf(withoutPromised(report)), factsOf(withoutPromised(before))) &&
    report.signatures.every(
      ({ signed_at: at, witnesses: { log } }) =>
        known.has(at) && (log === null || log.integrated_at === null || known.has(log.integrated_at)),
    )
  );
}
