import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/act/**/*.test.ts'], testTimeout: 600_000, pool: 'forks', maxWorkers: 1 },
});
