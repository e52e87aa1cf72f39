import { type AuditWaiver, type WaiversFile, waiversFile } from '../../contracts/dependency-audit.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { parseWith } from '../../foundation/schema.ts';
import { parseYaml } from '../../foundation/yaml.ts';

/**
 * @param name how messages call the text
 * @throws WorldGateError `waivers-invalid`, `yaml-invalid`
 */
export function parseWaivers(text: string, name: string): AuditWaiver[] {
  const file: WaiversFile = parseWith(waiversFile, parseYaml(text, name), {
    file: name,
    code: 'waivers-invalid',
  });
  const seen = new Set<string>();
  for (const { id, package: of } of file.waivers) {
    const key = `${id.toUpperCase()} ${of}`;
    if (seen.has(key)) {
      throw new WorldGateError('waivers-invalid', `${name}: ${id} of ${of} is waived twice`, {
        hint: 'Keep one of the two, with the owner and the date that hold.',
      });
    }
    seen.add(key);
  }
  return file.waivers;
}
