import { type ShippedMapping } from './shipped.js';
/**
 * `results.json` of CALVIN: by checkpoint, how many of five instructions in a row were carried out. Chains are not in
 * the file, so that it is an aggregate; the numbers have to agree with each other.
 */
export declare const calvin: ShippedMapping;
