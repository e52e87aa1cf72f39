import { type ShippedMapping } from './shipped.js';
/** The text that stable-worldmodel's planning evaluation appends to: a CONFIG and a RESULTS block per run. */
export declare const stableWorldmodel: ShippedMapping;
