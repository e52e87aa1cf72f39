import { type ShippedMapping } from './shipped.js';
/** SimplerEnv: the outcome of an episode is in the name of its video, and nowhere else on disk. */
export declare const simplerEnv: ShippedMapping;
