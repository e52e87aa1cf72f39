import { type MappingInput } from '../../../contracts/mapping.js';
import { type ShippedMapping } from './shipped.js';
/** The JSON beside the .h5 file of `RecordEpisode`. */
export declare const MANISKILL_RECORDING: MappingInput;
/** ManiSkill: recorded episodes, or the means that its baselines print. */
export declare const maniskill: ShippedMapping;
