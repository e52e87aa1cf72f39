/** A value of a file as it may stand in a message. */
export declare function shown(value: unknown): string;
/** The value where it is a JSON object. */
export declare function recordOf(value: unknown): Record<string, unknown> | undefined;
