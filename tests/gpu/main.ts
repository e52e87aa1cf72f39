/**
 * `npm run test:gpu [-- --fetch]`: runs a policy on each device other than the CPU that is here, and holds it against
 * the CPU: the answers agree, ONNX Runtime's own profile names the provider that ran, a run says so in manifest and
 * comment, and the GPU's memory comes back. A device that is not here is skipped with its reason.
 *
 * `--fetch` also fetches ONNX Runtime's providers for NVIDIA GPUs into an empty folder and checks their digest.
 * WebGPU needs a Vulkan driver; where only Chromium is, its software one (SwiftShader) is taken.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { messageOf } from '../../src/foundation/errors.ts';
import { type Check, checks, Skipped } from './checks.ts';

const { values } = parseArgs({ options: { fetch: { type: 'boolean', default: false } } });

const SWIFTSHADER = '/usr/lib/chromium/vk_swiftshader_icd.json';
const names = ['VK_DRIVER_FILES', 'VK_ICD_FILENAMES'];
if (!existsSync('/dev/dri') && !names.some((name) => process.env[name]) && existsSync(SWIFTSHADER)) {
  process.env.VK_ICD_FILENAMES = SWIFTSHADER;
  console.log('WebGPU on a software Vulkan driver: SwiftShader, of Chromium');
}

const folder = mkdtempSync(path.join(tmpdir(), 'worldgate-gpu-'));
const cacheDir = path.join(process.env.RUNNER_TOOL_CACHE ?? path.join(homedir(), '.cache'), 'worldgate');
let [passed, failed, skipped] = [0, 0, 0];

async function look({ name, run }: Check): Promise<void> {
  try {
    const found = await run();
    passed += 1;
    console.log(`ok       ${name}: ${found}`);
  } catch (error) {
    if (error instanceof Skipped) {
      skipped += 1;
      console.log(`skipped  ${name}: ${error.message}`);
      return;
    }
    failed += 1;
    process.exitCode = 1;
    console.log(`FAILED   ${name}: ${messageOf(error)}`);
  }
}

try {
  for (const check of checks({ folder, cacheDir, fetch: values.fetch })) await look(check);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
