import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REASON_CODES } from '../../../src/audit/triage/reasons.ts';
import { auditInput, episodeResult } from '../../../src/contracts/audit-input.ts';

const page = (name: string) =>
  readFileSync(new URL(`../../../docs/sources/${name}.md`, import.meta.url), 'utf8');

test('the page names every reason', () => {
  const text = page('run-folder');
  expect(REASON_CODES.filter((code) => !text.includes(`\`${code}\``))).toEqual([]);
});

test('the example of the normal form is one, and the table has every key', () => {
  const text = page('audit-input');
  const [example] = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) => json!);
  const input = auditInput.parse(JSON.parse(example!));
  expect(Array.isArray(input.episodes) && input.episodes).toHaveLength(input.tasks[0]!.episodes);
  const keys = Object.keys(episodeResult.shape);
  expect(keys.filter((key) => !text.includes(`\`${key}\``))).toEqual([]);
});
