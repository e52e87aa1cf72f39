/**
 * The folder of a package, where a caller has named one. What stands in it is not judged: a folder that was once a
 * package and has lost its manifest is still one.
 * @param dir absolute
 * @param name as the caller wrote it
 * @throws WorldGateError `package-missing`, which says what is there instead and what may have been meant
 */
export declare function packageFolder(dir: string, name: string): string;
