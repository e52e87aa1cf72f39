import type { MappingInput } from '../../../contracts/mapping.js';
/** Results of planning with LeWM checkpoints, one JSON file per task, protocol and seed. */
export declare const clearLewm: import("./shipped.js").ShippedMapping & {
    mapping: MappingInput;
};
