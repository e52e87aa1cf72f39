import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DrillMode,
  drillVerdict,
  type ReadinessDrill,
  type Rehearsal,
} from '../../contracts/readiness-drill.ts';
import { writeFileAtomic } from '../../foundation/atomic-file.ts';
import { makeFolderAtomic } from '../../foundation/atomic-folder.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { DRILL_BOUNDARY } from '../../reports/boundaries.ts';
import { drillMarkdown } from '../../reports/readiness-drill.ts';
import type { ReadConfig } from '../evidence/read-config.ts';
import { ownGateSituations } from './own-gates.ts';
import { rehearse } from './rehearse.ts';
import { SITUATIONS } from './situations.ts';
import type { DrillWorld } from './stage.ts';

const JSON_FILE = 'readiness-drill.json';
const MARKDOWN_FILE = 'readiness-drill.md';

export interface DrillRequest {
  mode: DrillMode;
  /** Whose gates are rehearsed too. */
  config: ReadConfig | null;
  onEnd?: (rehearsal: Rehearsal) => void;
}

/**
 * Rehearses release evidence in temporary folders with real processes: a clean pass must pass, and each controlled failure must be
 * seen for what it is. The verdict is that of the rehearsals.
 * @throws WorldGateError `interrupted`
 */
export async function runDrill(
  { mode, config, onEnd }: DrillRequest,
  world: DrillWorld,
): Promise<ReadinessDrill> {
  const situations = [...SITUATIONS, ...(config === null ? [] : ownGateSituations(config))];
  const rehearsals: Rehearsal[] = [];
  for (const situation of situations) {
    if (mode !== 'all' && situation.mode !== mode) continue;
    if (world.signal.aborted) break;
    const ended = await rehearse(situation, world);
    rehearsals.push(ended);
    onEnd?.(ended);
  }
  if (world.signal.aborted) {
    throw new WorldGateError('interrupted', 'the drill was interrupted', { kind: 'interrupted' });
  }
  return {
    schema_version: 'worldgate.readiness_drill.v1',
    kind: 'drill',
    generated_at: world.now().toISOString(),
    tool: { name: 'worldgate', version: world.version },
    mode,
    verdict: drillVerdict(rehearsals),
    config: config === null ? null : { path: world.redact(config.name), digest: config.digest },
    rehearsals,
    boundary: DRILL_BOUNDARY,
  };
}

/**
 * Writes `readiness-drill.json` and `readiness-drill.md`. Neither a run nor evidence is among them, so that nobody counts one.
 * @param output absolute folder; may hold an earlier drill and nothing else
 * @returns absolute paths
 * @throws WorldGateError `output-exists`, and those of writing
 */
export function writeDrill(drill: ReadinessDrill, output: string): Promise<string[]> {
  return makeFolderAtomic(
    output,
    (folder) => existsSync(join(folder, JSON_FILE)),
    (folder) => {
      writeFileAtomic(join(folder, JSON_FILE), `${JSON.stringify(drill, null, 2)}\n`);
      writeFileAtomic(join(folder, MARKDOWN_FILE), drillMarkdown(drill));
      return [JSON_FILE, MARKDOWN_FILE].map((name) => join(output, name));
    },
  );
}
