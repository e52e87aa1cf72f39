/**
 * Annexes IV and VIII of Regulation (EU) 2024/1689. Titles are short forms of the text of the Official Journal.
 * No date from which a duty applies stands here: later acts move them.
 */
import { type Framework } from './rows.js';
export declare const EU_AI_ACT_ANNEX_8: Framework;
export declare const EU_AI_ACT_ANNEX_4: Framework;
