/** ISO/IEC 42001:2023: ids and titles only, because the text is under copyright. */
import { type Framework } from './rows.js';
export declare const ISO_42001: Framework;
