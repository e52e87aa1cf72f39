import { type Mapping } from '../../../contracts/mapping.js';
import type { ShippedMapping } from '../mappings/shipped.js';
export type Chosen = {
    kind: 'shipped';
    shipped: ShippedMapping;
} | {
    kind: 'file';
    mapping: Mapping;
};
/**
 * The mapping that `--mapping` names: a shipped one (`-` and `_` make no difference), or a YAML or JSON file.
 * @param name a name, or an absolute path
 * @throws WorldGateError `mapping-unknown`, `mapping-invalid`, and those of reading the file
 */
export declare function chosenMapping(name: string): Chosen;
