import { writeDashboard } from '../src/dashboard/make-dashboard.ts';

/** What `bench/dashboard.ts` measures, in a process of its own. */
export async function run(dir: string, outputDir: string, historyDir: string): Promise<void> {
  const { dashboard } = await writeDashboard({
    runs: {
      dir,
      originOf: () => ({ branch: 'main', runUrl: 'https://github.com/acme/robot/actions/runs/12345678' }),
    },
    release: [],
    origin: { branch: 'main', runUrl: null },
    verify: null,
    price: null,
    historyDir,
    outputDir,
    branch: 'main',
    // The nights go on for 500 days.
    now: new Date('2028-01-01T00:00:00Z'),
  });
  if (dashboard.problems.length > 0) throw new Error(dashboard.problems[0]!.message);
}
