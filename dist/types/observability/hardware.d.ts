import type { Hardware } from '../contracts/run.js';
import type { HostIo } from './host-io.js';
/**
 * What the machine is and what of it this process may use: the hardware block of a run manifest. Holds nothing
 * that identifies the machine (no host name, no serial number, no UUID). Never throws: what cannot be found
 * out is left out.
 */
export declare function probeHardware(io: HostIo): Promise<Hardware>;
