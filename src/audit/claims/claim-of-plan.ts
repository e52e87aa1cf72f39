import { type Claim, claim as claimSchema } from '../../contracts/claim.ts';
import { type Protocol, protocol as protocolSchema } from '../../contracts/protocol.ts';
import { sha256Json } from '../../foundation/digest.ts';
import { isWorldGateError, WorldGateError } from '../../foundation/errors.ts';
import { parseWith } from '../../foundation/schema.ts';
import type { LoadedPreset } from '../../presets/load.ts';
import { COMMAND_LINE } from '../../presets/override.ts';
import { createClaim } from './create-claim.ts';
import { freezeProtocol } from './freeze-protocol.ts';
import { claimsOfGates, presetTemplate } from './preset-template.ts';
import type { ClaimTemplate } from './templates.ts';

/** A claim and the protocol that was frozen for it. */
export interface FrozenClaim {
  claim: Claim;
  protocol: Protocol;
}

export interface PlanTools {
  /** Of WorldGate, which is the evaluator. */
  version: string;
  now: Date;
  randomBytes: (count: number) => Uint8Array;
}

/**
 * The claim that a preset's gates make, with its plan frozen at `now`: what a run is held against as evidence. The
 * caller's overrides are in the preset already. The claim has the name of the preset.
 * @param assets absolute folder of models that do not stand beside the tasks
 * @throws WorldGateError `preset-no-claim` for gates of which no claim can be made, and those of reading policy and tasks
 */
export function claimOfPlan(loaded: LoadedPreset, assets: string | undefined, tools: PlanTools): FrozenClaim {
  requireClaim(loaded);
  const { name, kind } = loaded.preset;
  const { claim, protocol, hash } = created(
    name,
    presetTemplate(loaded, tools.version, assets),
    {
      agent: `worldgate ${kind === 'eval' ? 'eval' : 'benchmark'}`,
      source: { type: 'preset', title: name, url: null, section: loaded.digest },
    },
    tools,
  );
  const context = { file: nameOf(name), code: 'preset-no-claim', hint: HINT };
  parseWith(claimSchema, claim, context);
  parseWith(protocolSchema, protocol, context);
  const { protocol: frozen } = freezeProtocol(
    { claim, hash, file: 'claim.json', schemaVersion: claim.schema_version, raw: claim },
    {
      protocol,
      hash: sha256Json(protocol),
      file: 'protocol.json',
      schemaVersion: protocol.schema_version,
      raw: protocol,
    },
    tools.now,
    { again: false },
  );
  return { claim, protocol: frozen };
}

/** Without a preset there is no name that the caller has ever seen. */
function nameOf(preset: string): string {
  return preset === COMMAND_LINE ? 'this run' : `the preset "${preset}"`;
}

const HINT =
  'evidence is of what the required gates of a preset claim of one model: change them, or run without evidence';

function created(
  name: string,
  template: ClaimTemplate,
  stated: { agent: string; source: Claim['source'] },
  { now, randomBytes }: PlanTools,
) {
  try {
    return createClaim({ template, overrides: { slug: name }, ...stated, now, randomBytes });
  } catch (error) {
    if (!isWorldGateError(error) || error.code !== 'claim-invalid') throw error;
    throw new WorldGateError('preset-no-claim', `${nameOf(name)} makes no sound claim: ${error.message}`, {
      hint: HINT,
      cause: error,
    });
  }
}

/** Said before anything is run: what could only be refused, or never be shown, afterwards. */
function requireClaim({ preset }: LoadedPreset): void {
  const refuse = (why: string, hint: string): never => {
    throw new WorldGateError('preset-no-claim', `${nameOf(preset.name)} cannot give evidence: ${why}`, {
      hint: preset.name === COMMAND_LINE ? `give gates with --gates FILE, or in a preset: ${hint}` : hint,
    });
  };
  const claims = claimsOfGates(preset);
  if (claims.length === 0) {
    const gates = preset.gates.map(
      ({ name, kind, optional }) => `${name} (${kind}${optional ? ', optional' : ''})`,
    );
    refuse(
      gates.length === 0
        ? 'it has no gates, and so claims nothing'
        : `its gates make no claim about one model: ${gates.join(', ')}`,
      preset.kind === 'eval'
        ? 'add a gate of kind success_rate, or of kind metric over all episodes'
        : 'add a gate of kind latency',
    );
  }
  const named = Map.groupBy(claims, ({ metric }) => metric.name);
  for (const [metric, of] of named) {
    if (of.length === 1) continue;
    refuse(
      `the gates ${of.map(({ gate }) => gate.name).join(', ')} all claim something of ${metric}, which a claim names once`,
      'make all but one of them optional, or put them into presets of their own',
    );
  }
  const sampled = claims.filter(({ gate }) => gate.kind === 'metric').map(({ gate }) => gate.name);
  if (preset.stop === 'savi' && sampled.length > 0) {
    refuse(
      `it may stop early (stop: savi), where a claim about a metric is never shown: ${sampled.join(', ')}`,
      'run it with `stop: fixed`, or make that gate optional',
    );
  }
}
