export interface MjcfFile {
    /** Path relative to the folder of the main file, with `/`. */
    path: string;
    bytes: Uint8Array;
}
/**
 * Reads an MJCF file and every file that it includes or names (meshes, height fields, textures, skins,
 * sub-models), all from the folder of the main file. Files are looked for where MuJoCo 3.14 does: under the
 * folder of the model with its directory settings, then beside the file that names them.
 * @param mainFile absolute path of the main MJCF file
 * @returns the main file first, then the others in order of discovery
 * @throws WorldGateError `mjcf-missing`, `mjcf-invalid`, `mjcf-file-missing`, `path-outside` or `mjcf-too-large`.
 */
export declare function readMjcfFiles(mainFile: string): MjcfFile[];
