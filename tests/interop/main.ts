/**
 * `npm run test:interop [-- --cache FOLDER]`: signs with ours and verifies with cosign, sigstore-python and gh, and the
 * other way round, all against Sigstore's services on loopback. A tool that is neither there nor can be installed is
 * skipped with its reason.
 */
import { homedir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { messageOf } from '../../src/foundation/errors.ts';
import { removeFolders } from '../support/cli.ts';
import { startSigstore } from '../support/sigstore/start.ts';
import { checksOf, Unsupported } from './checks.ts';
import { makeSubjects } from './subjects.ts';
import { findTools } from './tools.ts';

const { values } = parseArgs({ options: { cache: { type: 'string' } } });
const cache = path.resolve(values.cache ?? path.join(homedir(), '.cache', 'worldgate', 'interop'));

const tools = await findTools(cache);
for (const tool of Object.values(tools)) {
  console.log(
    tool.command === null ? `${tool.name}: not here: ${tool.why}` : `${tool.name}: ${tool.version}`,
  );
}
const sigstore = await startSigstore();
let [passed, failed, skipped] = [0, 0, 0];
try {
  for (const { tool: key, name, look } of checksOf(await makeSubjects(sigstore))) {
    const tool = tools[key];
    if (tool.command === null) {
      skipped += 1;
      console.log(`skipped  ${name}: no ${tool.name}`);
      continue;
    }
    try {
      await look(tool.command);
      passed += 1;
      console.log(`ok       ${name}`);
    } catch (error) {
      if (error instanceof Unsupported) {
        skipped += 1;
        console.log(`skipped  ${name}: ${error.message}`);
        continue;
      }
      failed += 1;
      console.log(`FAILED   ${name}: ${messageOf(error)}`);
    }
  }
} finally {
  await sigstore.close();
  removeFolders();
}
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed === 0 ? 0 : 1;
