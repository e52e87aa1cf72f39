import { type Gate } from '../contracts/gate.js';
/** @throws WorldGateError `gates-invalid` */
export declare function readGatesFile(file: string): readonly Gate[];
