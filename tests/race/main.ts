/**
 * `npm run test:race [repetitions]`: eight jobs bring their sections into one comment at the same time, a hundred times.
 */
import process from 'node:process';
import { raceOfEight } from '../support/race.ts';

const repetitions = Number(process.argv[2] ?? 100);
let failed = 0;
for (let time = 1; time <= repetitions; time++) {
  const problems = await raceOfEight(time % 2 === 0);
  if (problems.length === 0) continue;
  failed += 1;
  console.error(`repetition ${time}: ${problems.join('; ')}`);
}
console.log(`${repetitions - failed} of ${repetitions} ended with one comment and all eight sections`);
process.exitCode = failed === 0 ? 0 : 1;
