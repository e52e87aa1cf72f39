import type { Options } from './commands.js';
export declare function text(options: Options, key: string): string | undefined;
/** The values of an option that may be given more than once. */
export declare function texts(options: Options, key: string): readonly string[];
/** @param flag how a message calls it. @throws WorldGateError `usage` where it is missing */
export declare function required(options: Options, key: string, flag: string): string;
/** A whole number of at least `min`. @throws WorldGateError `usage` */
export declare function integer(options: Options, key: string, flag: string, min: number): number | undefined;
/** A finite number. @throws WorldGateError `usage` */
export declare function number(options: Options, key: string, flag: string): number | undefined;
