import { tmpdir } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { WORKFLOW_PARSER, workflowParser } from './tests/support/workflow-parser.ts';

export default defineConfig({
  plugins: [workflowParser()],
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // One more than cores: many tests wait for a process or a server.
    maxWorkers: 3,
    // Hundreds of processes are started from the sources: each takes half the time with what the first has compiled.
    env: { NODE_COMPILE_CACHE: path.join(tmpdir(), 'worldgate-compile-cache') },
    server: { deps: { inline: [WORKFLOW_PARSER] } },
    reporters: ['default', './tests/support/closing-line.ts'],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 90 },
    },
  },
});
