import path from 'node:path';
import { type Mapping, mapping as mappingSchema } from '../../../contracts/mapping.ts';
import { WorldGateError } from '../../../foundation/errors.ts';
import { readJson } from '../../../foundation/json.ts';
import { quoted } from '../../../foundation/plain-value.ts';
import { parseWith } from '../../../foundation/schema.ts';
import { didYouMean } from '../../../foundation/suggest.ts';
import { readYaml } from '../../../foundation/yaml.ts';
import { SHIPPED_MAPPINGS } from '../mappings/index.ts';
import type { ShippedMapping } from '../mappings/shipped.ts';

const MOST_MAPPING_BYTES = 256 * 1024;

export type Chosen = { kind: 'shipped'; shipped: ShippedMapping } | { kind: 'file'; mapping: Mapping };

const plain = (name: string): string => name.toLowerCase().replace(/[-_ ]/g, '');

/**
 * The mapping that `--mapping` names: a shipped one (`-` and `_` make no difference), or a YAML or JSON file.
 * @param name a name, or an absolute path
 * @throws WorldGateError `mapping-unknown`, `mapping-invalid`, and those of reading the file
 */
export function chosenMapping(name: string): Chosen {
  const shipped = SHIPPED_MAPPINGS.find((candidate) => plain(candidate.name) === plain(name));
  if (shipped !== undefined) return { kind: 'shipped', shipped };
  const names = SHIPPED_MAPPINGS.map((candidate) => candidate.name);
  if (!path.isAbsolute(name)) {
    throw new WorldGateError(
      'mapping-unknown',
      `no mapping is called ${quoted(name)}${didYouMean(name, names)}`,
      { hint: `give a mapping file, or one of ${names.join(', ')}` },
    );
  }
  const limits = { maxBytes: MOST_MAPPING_BYTES };
  const value = /\.json$/i.test(name) ? readJson(name, limits) : readYaml(name, limits);
  return {
    kind: 'file',
    mapping: parseWith(mappingSchema, value, {
      file: path.basename(name),
      code: 'mapping-invalid',
      hint: 'docs/sources/generic.md explains every key',
    }),
  };
}
