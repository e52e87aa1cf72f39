/** The candidate nearest to `name`, or `undefined` when none is near enough to be a likely typo. */
export declare function nearest(name: string, candidates: Iterable<string>): string | undefined;
/** `; did you mean "gyro"?`, or an empty string. */
export declare function didYouMean(name: string, candidates: Iterable<string>): string;
