/**
 * `worldgate/statistics`: the intervals, tests and e-processes that verdicts rest on. Pure functions: no file, clock or
 * random number of their own. `docs/statistics.md` says which gate uses which.
 */
export { anytimeDifference, anytimeDifferenceP } from '../statistics/anytime-difference.ts';
export { barnard } from '../statistics/barnard.ts';
export {
  type Alternative,
  alwaysValidP,
  type BetaPrior,
  betaBinomialConfidenceSequence,
  betaBinomialLogE,
} from '../statistics/beta-binomial-e.ts';
export { BettingSequence, type BettingSequenceOptions } from '../statistics/betting-sequence.ts';
export {
  binomialTestGreater,
  binomialTestLess,
  binomialTestTwoSided,
  type ScoreTest,
  scoreTest,
} from '../statistics/binomial-tests.ts';
export {
  type BootstrapOptions,
  type BootstrapResult,
  type BootstrapStatistic,
  bootstrap,
  bootstrapRatio,
} from '../statistics/bootstrap.ts';
export {
  mcnemarGreater,
  mcnemarInterval,
  mcnemarLess,
  mcnemarMidP,
  mcnemarTwoSided,
} from '../statistics/mcnemar.ts';
export { type EBenjaminiHochberg, eBenjaminiHochberg, holm } from '../statistics/multiplicity.ts';
export { newcombe } from '../statistics/newcombe.ts';
export { tango } from '../statistics/paired-difference.ts';
export {
  type PairCounts,
  type PairedDifferenceOptions,
  PairedDifferenceProcess,
  pairedDifferenceSequence,
} from '../statistics/paired-difference-e.ts';
export { type PpiMean, ppiMean } from '../statistics/ppi.ts';
export {
  clopperPearson,
  type Interval,
  type IntervalOptions,
  jeffreys,
  type ProportionMethod,
  proportionInterval,
  type Sidedness,
  wilson,
} from '../statistics/proportion-intervals.ts';
export { mean, quantile } from '../statistics/quantile.ts';
export {
  type DecisionMethod,
  episodesToDecide,
  type FixedPlan,
  fixedPlanSize,
  maximumSuccessesToFail,
  minimumSuccesses,
} from '../statistics/sample-size.ts';
export {
  type OperatingCharacteristics,
  operatingCharacteristics,
  type SaviSavings,
  type StoppingBoundaries,
  saviSavings,
  stoppingBoundaries,
} from '../statistics/savi-plan.ts';
export { type SaviClaim, SaviSuccessProcess } from '../statistics/savi-success-process.ts';
export {
  type DifferenceTest,
  miettinenNurminen,
  nonInferiorityTest,
} from '../statistics/score-difference.ts';
