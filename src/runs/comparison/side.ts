import type { ComparedRun } from '../../contracts/run-comparison.ts';
import type { ForgeBenchmarkResult } from '../../contracts/worldforge/benchmark.ts';
import type { ForgeScenario } from '../../contracts/worldforge/evaluation.ts';
import type { StoredRun } from '../read-run.ts';

/** A run of ours, checked as `readRun` checks it. */
export interface OwnSide {
  format: 'worldgate';
  kind: 'eval' | 'benchmark';
  about: ComparedRun;
  /** Equal for the same run or report. */
  identity: string;
  run: StoredRun;
  /** What a benchmark did in each call, as its plan says; `null` where the plan is missing. */
  calls: { batch: number; device: string } | null;
}

interface ForgeAbout {
  format: 'worldforge';
  about: ComparedRun;
  /** Equal for the same run or report. */
  identity: string;
  suite: string | null;
  version: string;
  inputDigest: string | null;
  /** Of an evaluation, which is the same wherever its scenarios behave the same. */
  resultDigest: string | null;
  /** What its own budgets said; `null` where it had none. */
  budgetPassed: boolean | null;
}

/** A report of WorldForge. */
export type ForgeSide =
  | (ForgeAbout & { kind: 'eval'; scenarios: readonly ForgeScenario[] })
  | (ForgeAbout & { kind: 'benchmark'; operations: readonly ForgeBenchmarkResult[] });

export type Side = OwnSide | ForgeSide;
