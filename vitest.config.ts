import { configDefaults, defineConfig } from 'vitest/config';
import { COMPILE_CACHE } from './tests/support/compile-cache.ts';
import { WORKFLOW_PARSER, workflowParser } from './tests/support/workflow-parser.ts';

export default defineConfig({
  plugins: [workflowParser()],
  test: {
    include: ['tests/**/*.test.ts'],
    // They have scripts of their own: `test:act`, `test:actions`.
    exclude: [...configDefaults.exclude, 'tests/act/**', 'tests/actions-dist/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // One more than cores: many tests wait for a process or a server.
    maxWorkers: 3,
    env: { NODE_COMPILE_CACHE: COMPILE_CACHE },
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
