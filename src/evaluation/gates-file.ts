import path from 'node:path';
import { type Gate, gatesFile } from '../contracts/gate.ts';
import { parseWith } from '../foundation/schema.ts';
import { readYaml } from '../foundation/yaml.ts';

/** @throws WorldGateError `gates-invalid` */
export function readGatesFile(file: string): readonly Gate[] {
  return parseWith(gatesFile, readYaml(file), { file: path.basename(file), code: 'gates-invalid' }).gates;
}
