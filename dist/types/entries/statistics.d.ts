/**
 * `worldgate/statistics`: the intervals, tests and e-processes that verdicts rest on. Pure functions: no file, clock or
 * random number of their own. `docs/statistics.md` says which gate uses which.
 */
export { anytimeDifference, anytimeDifferenceP } from '../statistics/anytime-difference.js';
export { barnard } from '../statistics/barnard.js';
export { type Alternative, alwaysValidP, type BetaPrior, betaBinomialConfidenceSequence, betaBinomialLogE, } from '../statistics/beta-binomial-e.js';
export { BettingSequence, type BettingSequenceOptions } from '../statistics/betting-sequence.js';
export { binomialTestGreater, binomialTestLess, binomialTestTwoSided, type ScoreTest, scoreTest, } from '../statistics/binomial-tests.js';
export { type BootstrapOptions, type BootstrapResult, type BootstrapStatistic, bootstrap, bootstrapRatio, } from '../statistics/bootstrap.js';
export { mcnemarGreater, mcnemarInterval, mcnemarLess, mcnemarMidP, mcnemarTwoSided, } from '../statistics/mcnemar.js';
export { type EBenjaminiHochberg, eBenjaminiHochberg, holm } from '../statistics/multiplicity.js';
export { newcombe } from '../statistics/newcombe.js';
export { tango } from '../statistics/paired-difference.js';
export { type PairCounts, type PairedDifferenceOptions, PairedDifferenceProcess, pairedDifferenceSequence, } from '../statistics/paired-difference-e.js';
export { type PpiMean, ppiMean } from '../statistics/ppi.js';
export { clopperPearson, type Interval, type IntervalOptions, jeffreys, type ProportionMethod, proportionInterval, type Sidedness, wilson, } from '../statistics/proportion-intervals.js';
export { mean, quantile } from '../statistics/quantile.js';
export { type DecisionMethod, episodesToDecide, type FixedPlan, fixedPlanSize, maximumSuccessesToFail, minimumSuccesses, } from '../statistics/sample-size.js';
export { type OperatingCharacteristics, operatingCharacteristics, type SaviSavings, type StoppingBoundaries, saviSavings, stoppingBoundaries, } from '../statistics/savi-plan.js';
export { type SaviClaim, SaviSuccessProcess } from '../statistics/savi-success-process.js';
export { type DifferenceTest, miettinenNurminen, nonInferiorityTest, } from '../statistics/score-difference.js';
