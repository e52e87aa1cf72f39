import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { pin, pinText, SIGNING_WORKFLOWS, stampText } from '../../scripts/release.ts';
import { ACTION_INPUTS, type ActionName } from '../../src/actions/inputs.ts';
import { workflowShape } from '../../src/attest/policy/workflow-shape.ts';
import { ROOT } from '../support/runner.ts';

const COMMIT = 'ab12'.repeat(10);
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const LEVELS: Record<string, 'L2' | 'L3'> = {
  '.github/workflows/sign-evidence.yml': 'L2',
  '.github/workflows/trusted-eval.yml': 'L3',
};

interface Step {
  uses?: string;
  with?: Record<string, string>;
}
interface Workflow {
  on: {
    workflow_call: {
      inputs: Record<string, { type: string; required?: boolean }>;
      outputs: Record<string, { value: string }>;
    };
  };
  jobs: Record<string, { outputs?: Record<string, string>; steps: Step[] }>;
}

describe.each(SIGNING_WORKFLOWS)('%s', (file) => {
  const text = read(file);
  const workflow = parse(text) as Workflow;

  it('earns its level once a release has pinned what it runs', () => {
    const shape = workflowShape(pinText(text, 'v1.2.3', COMMIT), file);
    expect(shape.problems[LEVELS[file]!]).toEqual([]);
    expect(shape.level).toBe(LEVELS[file]);
  });

  it('lacks nothing else until then', () => {
    const missing = workflowShape(text, file).problems[LEVELS[file]!].map(({ message }) => message);
    const isPinned = !/worldgate\/worldgate\/[\w/]+@(?:main|v)/.test(text);
    if (isPinned) expect(missing).toEqual([]);
    else {
      expect(missing.length).toBeGreaterThan(0);
      for (const message of missing) {
        expect(message).toMatch(
          /worldgate\/worldgate\/actions\/\w+ must be pinned by its full commit, not "/,
        );
      }
    }
  });

  it('is pinned for a release, and goes back to development', () => {
    const pinned = pinText(stampText(text, 'v1.2.3'), 'v1.2.3', COMMIT);
    expect(pinned).toContain(`uses: worldgate/worldgate/actions/sign@${COMMIT} # v1.2.3\n`);
    expect(pinned).not.toMatch(/worldgate\/worldgate\/[\w/]+@(?:main|v)/);
    expect(stampText(pinned, 'main')).toBe(stampText(text, 'main'));
  });

  it('gives our actions inputs that they have', () => {
    const own = Object.values(workflow.jobs).flatMap(({ steps }) =>
      steps.filter(({ uses }) => uses!.startsWith('worldgate/')),
    );
    expect(own.length).toBeGreaterThan(0);
    for (const { uses, with: given } of own) {
      const name = /actions\/(\w+)@/.exec(uses!)![1] as ActionName;
      expect(Object.keys(ACTION_INPUTS[name].shape)).toEqual(expect.arrayContaining(Object.keys(given!)));
    }
  });

  it('hands over only inputs and outputs that exist', () => {
    const inputs = Object.keys(workflow.on.workflow_call.inputs);
    const used = [...text.matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name!);
    expect(new Set(used)).toEqual(new Set(inputs));
    for (const { value } of Object.values(workflow.on.workflow_call.outputs)) {
      const [, job, output] = /^\$\{\{ jobs\.([\w-]+)\.outputs\.([\w-]+) \}\}$/.exec(value)!;
      expect(Object.keys(workflow.jobs[job!]!.outputs!)).toContain(output);
    }
  });
});

it('pins the files of a checkout, once', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'worldgate-pin-'));
  try {
    for (const file of SIGNING_WORKFLOWS) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), stampText(read(file), 'v1.2.3'));
    }
    expect(pin(root, 'v1.2.3', COMMIT)).toEqual(SIGNING_WORKFLOWS);
    expect(pin(root, 'v1.2.3', COMMIT)).toEqual([]);
    for (const file of SIGNING_WORKFLOWS) {
      expect(workflowShape(readFileSync(path.join(root, file), 'utf8'), file).level).toBe(LEVELS[file]);
    }
  } finally {
    rmSync(root, { recursive: true });
  }
});

it('refuses to pin what is no release or no full commit', () => {
  expect(() => pinText('', 'main', COMMIT)).toThrow('vX.Y.Z');
  expect(() => pinText('', 'v1.0.0', 'ab12')).toThrow('full commit');
});
