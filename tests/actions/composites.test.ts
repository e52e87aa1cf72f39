import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ACTION_INPUTS, type ActionName } from '../../src/actions/inputs.ts';
import { ACTION_OUTPUTS } from '../../src/actions/outputs.ts';
import { ROOT } from '../support/runner.ts';
import { COMPOSITES } from './composites.ts';

interface Step {
  id: string;
  if?: string;
  uses: string;
  with: Record<string, string>;
}

interface Composite {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { value: string }>;
  runs: { using: string; steps: Step[] };
}

const fileOf = (name: string) => readFileSync(join(ROOT, 'actions', name, 'action.yml'), 'utf8');
const actionOf = (step: Step) =>
  /^worldgate\/worldgate\/actions\/([\w-]+)@\S+$/.exec(step.uses)?.[1] as ActionName;

/** What the expressions of a text read: `inputs.x` as `x`, `steps.id.outputs.x` as a pair. */
function reads(text: string) {
  return {
    inputs: [...text.matchAll(/\binputs\.([\w-]+)/g)].map((match) => match[1]!),
    outputs: [...text.matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)].map(
      (match) => [match[1]!, match[2]!] as const,
    ),
  };
}

describe.each(COMPOSITES)('actions/%s', (name) => {
  const text = fileOf(name);
  const composite = parse(text) as Composite;
  const { steps } = composite.runs;
  const body = text.slice(text.indexOf('\nruns:'));

  it('is made of our own actions, each under its own name', () => {
    expect(composite.runs.using).toBe('composite');
    expect(steps.map(actionOf)).toEqual(steps.map(({ id }) => id));
    expect(steps.map(({ id }) => id)).toEqual(
      name === 'eval'
        ? ['checkpoints', 'gpu-guard', 'run', 'sign', 'comment']
        : ['checkpoints', 'gpu-guard', 'run', 'comment'],
    );
  });

  it('gives each action inputs that it has', () => {
    for (const step of steps) {
      const known = Object.keys(ACTION_INPUTS[actionOf(step)].shape);
      expect(Object.keys(step.with).filter((input) => !known.includes(input))).toEqual([]);
    }
  });

  it('uses every input that it takes, and no other', () => {
    expect(new Set(reads(body).inputs)).toEqual(new Set(Object.keys(composite.inputs)));
  });

  it('reads outputs that a step before has', () => {
    const before: Step[] = [];
    for (const step of steps) {
      for (const [id, output] of reads(JSON.stringify(step)).outputs) {
        const source = before.find((candidate) => candidate.id === id);
        expect(source === undefined ? [] : ACTION_OUTPUTS[actionOf(source)], `${step.id}: ${id}`).toContain(
          output,
        );
      }
      before.push(step);
    }
    for (const [output, { value }] of Object.entries(composite.outputs)) {
      const [read] = reads(value).outputs;
      const source = steps.find(({ id }) => id === read![0])!;
      expect(ACTION_OUTPUTS[actionOf(source)], output).toContain(read![1]);
    }
  });

  it('reports a red run as well, and only a run that there was', () => {
    const comment = steps.find(({ id }) => id === 'comment')!;
    expect(comment.if).toBe("${{ !cancelled() && steps.run.outputs.report-json != '' }}");
    expect(steps.find(({ id }) => id === 'run')!.if).toBeUndefined();
  });

  it('has the defaults of the actions that it passes its inputs to', () => {
    for (const step of steps) {
      const shape = ACTION_INPUTS[actionOf(step)].shape as Record<
        string,
        { safeParse: (value: unknown) => { success: boolean; data?: unknown } }
      >;
      for (const [input, value] of Object.entries(step.with)) {
        if (value !== `\${{ inputs.${input} }}` || input === 'github-token' || input === 'preset') continue;
        expect(composite.inputs[input]!.default, `${step.id}: ${input}`).toBe(
          shape[input]!.safeParse(undefined).data,
        );
      }
    }
  });
});
