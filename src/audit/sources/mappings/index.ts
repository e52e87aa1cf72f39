import { calvin } from './calvin.ts';
import { clearLewm } from './clear-lewm.ts';
import { dinoWm } from './dino-wm.ts';
import { googleBenchmark } from './google-benchmark.ts';
import { junit } from './junit.ts';
import { lmEvalHarness } from './lm-eval-harness.ts';
import { maniskill } from './maniskill.ts';
import { metaWorld } from './meta-world.ts';
import { pytestBenchmark } from './pytest-benchmark.ts';
import { robocasa, robomimic } from './robomimic.ts';
import type { ShippedMapping } from './shipped.ts';
import { simplerEnv } from './simpler-env.ts';
import { stableWorldmodel } from './stable-worldmodel.ts';
import { wandbSummary } from './wandb-summary.ts';

/** What `--mapping <name>` reads, in the order in which they are listed. */
export const SHIPPED_MAPPINGS: readonly ShippedMapping[] = [
  simplerEnv,
  maniskill,
  calvin,
  metaWorld,
  robocasa,
  robomimic,
  clearLewm,
  stableWorldmodel,
  dinoWm,
  lmEvalHarness,
  pytestBenchmark,
  googleBenchmark,
  junit,
  wandbSummary,
];
