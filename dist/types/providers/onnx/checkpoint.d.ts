/** Reads a checkpoint. @throws WorldGateError `model-missing` or `model-invalid` */
export declare function readCheckpoint(file: string): Uint8Array;
