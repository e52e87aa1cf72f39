/**
 * `npm run test:mutation [-- --seed N --mutants N --from N]`: changes signed packages, trust policies and trusted signers in
 * thousands of ways. Each mutant has to be rejected, or shown to mean the same by a reading that is not the verifier's.
 */
import { fork } from 'node:child_process';
import { randomInt } from 'node:crypto';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { removeFolders } from '../support/cli.ts';
import { startSigstore } from '../support/sigstore/start.ts';
import { runMutants, type Tally } from './run-mutants.ts';
import { certificateScenario, keyScenario } from './scenarios.ts';

const PROCESSES = 2;

interface Part {
  seed: number;
  from: number;
  count: number;
}

/** Packages of its own, and mutants of them. */
async function runPart(part: Part): Promise<Tally> {
  const sigstore = await startSigstore();
  try {
    const key = await keyScenario();
    // Certificates take ten times as long.
    return await runMutants([key, key, await certificateScenario(sigstore)], part);
  } finally {
    await sigstore.close();
    removeFolders();
  }
}

function inProcess(part: Part): Promise<Tally> {
  return new Promise((resolve, reject) => {
    const child = fork(import.meta.filename, [], { stdio: 'inherit' });
    child.once('message', (tally) => resolve(tally as Tally));
    child.once('exit', (code) => reject(new Error(`a process ended with ${code}`)));
    child.send(part);
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string' },
      mutants: { type: 'string', default: '6000' },
      from: { type: 'string', default: '0' },
    },
  });
  const seed = values.seed === undefined ? randomInt(2 ** 31) : Number(values.seed);
  console.log(`seed ${seed}`);
  const began = performance.now();
  const [first, count] = [Number(values.from), Number(values.mutants)];
  const ends = Array.from({ length: PROCESSES + 1 }, (_, i) => first + Math.round((count * i) / PROCESSES));
  const parts = ends.slice(1).map((end, i) => ({ seed, from: ends[i]!, count: end - ends[i]! }));
  const tallies = await Promise.all(parts.map(inProcess));
  const sum = (of: (tally: Tally) => number) => tallies.reduce((total, tally) => total + of(tally), 0);
  const wrong = tallies.flatMap((tally) => tally.wrong);
  const crashed = tallies.flatMap((tally) => tally.crashed);
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(
    `${sum(({ rejected }) => rejected)} rejected, ${sum(({ same }) => same)} shown to mean the same, in ${seconds} s`,
  );
  for (const mutant of crashed) console.log(`CRASHED  ${mutant}`);
  for (const mutant of wrong) console.log(`ACCEPTED ${mutant}`);
  console.log(`${sum(({ mutants }) => mutants)} mutants, ${wrong.length} wrongly accepted`);
  process.exitCode = wrong.length + crashed.length === 0 ? 0 : 1;
}

if (process.send === undefined) await main();
else {
  process.once('message', (part: Part) => {
    void runPart(part).then((tally) => {
      process.send!(tally);
      process.disconnect();
    });
  });
}
