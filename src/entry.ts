import type { ActionName } from './actions/inputs.ts';
import type { Installation } from './foundation/installation.ts';

/**
 * What the launchers in `dist/` call. Everything behind these doors loads when it is needed, so that
 * `worldgate --help` or a gate never pays for an engine.
 */
export async function cli(argv: readonly string[], installation: Installation): Promise<void> {
  const { main } = await import('./cli/main.ts');
  await main(argv, installation);
}

export async function action(name: ActionName, installation: Installation): Promise<void> {
  const [{ action: run }, { actionFeatures }] = await Promise.all([
    import('./actions/main.ts'),
    import('./actions/features.ts'),
  ]);
  await run(name, actionFeatures(installation));
}

export async function worker(): Promise<void> {
  const { startWorker } = await import('./worker-main.ts');
  startWorker();
}

/** The entry points of the package, by the name behind `worldgate/`. */
export const libraries = {
  index: () => import('./index.ts'),
  contracts: () => import('./entries/contracts.ts'),
  statistics: () => import('./entries/statistics.ts'),
  gates: () => import('./entries/gates.ts'),
  evidence: () => import('./entries/evidence.ts'),
  verify: () => import('./entries/verify.ts'),
  reports: () => import('./entries/reports.ts'),
  testing: () => import('./entries/testing.ts'),
};
