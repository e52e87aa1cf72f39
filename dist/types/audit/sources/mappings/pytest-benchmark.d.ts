import { type ShippedMapping } from './shipped.js';
/** JSON of pytest-benchmark: an episode per round where the rounds were saved, else one per benchmark; no outcome. */
export declare const pytestBenchmark: ShippedMapping;
