import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileExpression, EXPRESSION_VARIABLES } from '../../../src/attest/policy/expression.ts';
import { parsePolicy } from '../../../src/attest/policy/read-policy.ts';
import { trustPolicy } from '../../../src/contracts/trust-policy.ts';
import { ROOT } from '../../support/runner.ts';

const page = readFileSync(path.join(ROOT, 'docs/trust-policy.md'), 'utf8');
const blocks = (language: string) =>
  [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, name]) => name === language)
    .map(([, , text]) => text!);
/** Rows of the table below a heading, as lists of what stands in code marks in each cell. */
function rows(heading: string): string[][][] {
  const lines = page.slice(page.indexOf(`\n## ${heading}\n`)).split('\n');
  const start = lines.findIndex((line) => line.startsWith('|---'));
  const end = lines.findIndex((line, at) => at > start && !line.startsWith('|'));
  return lines.slice(start + 1, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code!)),
  );
}

describe('docs/trust-policy.md', () => {
  it('has policies that are some', () => {
    const policies = blocks('yaml').filter((text) => text.includes('worldgate.trust_policy.v1'));
    expect(policies.length).toBe(6);
    for (const text of policies) {
      const { expression } = parsePolicy(text, 'docs');
      if (expression !== undefined) expect(compileExpression(expression)).toBeTypeOf('object');
    }
  });

  it('has the keys of the contract', () => {
    expect(rows('Keys').map(([key]) => key![0])).toEqual(Object.keys(trustPolicy.shape));
  });

  it('has the variables of expressions, with their fields', () => {
    const found = Object.fromEntries(
      rows('Expression').flatMap(([names, fields]) =>
        names!.map((name) => [name, names!.length === 1 ? fields! : []] as const),
      ),
    );
    const expected = Object.fromEntries(
      Object.entries(EXPRESSION_VARIABLES).map(([name, type]) => [
        name,
        typeof type === 'string' ? [] : Object.keys(type),
      ]),
    );
    expect(found).toEqual(expected);
  });

  it('has the inputs and outputs of the reusable workflows', () => {
    const lines = page.split('\n').filter((line) => /^\| `[\w-]+\.yml` \|/.test(line));
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      const cells = line.split('|').slice(1, -1);
      const [[file], , , inputs, outputs] = cells.map((cell) =>
        [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code!),
      ) as [string[], ...string[][]];
      const { on } = parse(readFileSync(path.join(ROOT, '.github/workflows', file!), 'utf8')) as {
        on: { workflow_call: { inputs: object; outputs: object } };
      };
      const named = Object.keys(on.workflow_call.inputs);
      // Besides its own inputs a cell may name what they come from.
      expect(inputs!.filter((name) => named.includes(name))).toEqual(named);
      expect(outputs).toEqual(Object.keys(on.workflow_call.outputs));
    }
  });

  it('calls reusable workflows that exist, with inputs that they have', () => {
    for (const text of blocks('yml')) {
      const jobs = Object.values(
        (parse(text) as { jobs: Record<string, { uses: string; with: object }> }).jobs,
      );
      for (const { uses, with: given } of jobs) {
        const file = /^worldgate\/worldgate\/(\.github\/workflows\/[\w-]+\.yml)@/.exec(uses)![1]!;
        const { inputs } = (
          parse(readFileSync(path.join(ROOT, file), 'utf8')) as { on: { workflow_call: { inputs: object } } }
        ).on.workflow_call;
        expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
      }
    }
  });
});
