export declare function mediaTypeOf(name: string): string;
/** Files that may stand beside the members: what signs and publishes a package comes after it. */
export declare const SIDECAR: RegExp;
export declare const REQUIRED_MEMBERS: readonly string[];
