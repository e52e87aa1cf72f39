import { type ShippedMapping } from './shipped.js';
/** JSON of Google Benchmark: one episode per repetition, with times in milliseconds and no outcome. */
export declare const googleBenchmark: ShippedMapping;
