import type { MappingInput } from '../../../contracts/mapping.js';
/** `logs.json` of DINO-WM's planner: aggregates alone. */
export declare const dinoWm: import("./shipped.js").ShippedMapping & {
    mapping: MappingInput;
};
