/** Subcategories of the NIST AI RMF 1.0 core that evidence of an evaluation touches; titles are short forms. */
import { type Framework } from './rows.js';
export declare const NIST_AI_RMF: Framework;
