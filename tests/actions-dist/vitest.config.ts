import { defineConfig } from 'vitest/config';
import { WORKFLOW_PARSER, workflowParser } from '../support/workflow-parser.ts';

/** Every action as it ships: the built `dist`, or the folder that `WORLDGATE_DIST` names (`scripts/build.ts --out`). */
export default defineConfig({
  plugins: [workflowParser()],
  test: {
    server: { deps: { inline: [WORKFLOW_PARSER] } },
    include: ['tests/actions-dist/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 60_000,
    pool: 'forks',
    maxWorkers: 2,
    reporters: ['default'],
  },
});
