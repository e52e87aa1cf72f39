import { type Mapping } from '../../contracts/mapping.js';
import type { EpisodeTable, RowArm } from './row-profile.js';
/**
 * The mapping with which `generic` reads rows of a file that no importer knows, as far as their names say what they
 * are. Units are never guessed: scores and rewards are left out, and a duration only counts where its name has its unit.
 * @param files what the mapping is about, as a pattern
 * @param arm whose rows are meant; null for all of them
 */
export declare function deriveMapping(table: EpisodeTable, files: string, arm: RowArm | null): Mapping;
