import { type MappingInput } from '../../../contracts/mapping.js';
import { type ShippedMapping } from './shipped.js';
/** A row per episode, as docs/sources/meta-world.md shows how to write one: Meta-World itself writes no file. */
export declare const META_WORLD_ROWS: MappingInput;
/** Meta-World: rows of episodes where somebody wrote them, else the tuple that `evaluation()` returns. */
export declare const metaWorld: ShippedMapping;
