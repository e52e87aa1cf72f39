import type { Evidence } from '../../contracts/evidence.ts';
import type { PlanAnchor } from '../../contracts/evidence-package.ts';
import type { AuditSource, Finding } from '../../contracts/evidence-source.ts';
import type { Protocol } from '../../contracts/protocol.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { listText } from '../../gates/format.ts';
import type { ReadClaim, ReadProtocol } from '../claims/read-claim.ts';
import type { CellTable } from '../decision/cell-table.ts';
import { type ClaimDecision, decideClaim } from '../decision/decide-claim.ts';
import { limitDecision } from '../decision/limits.ts';
import { taskLabel } from '../decision/task-names.ts';
import type { Imported } from '../importing/import-results.ts';
import { buildEvidence } from './build-evidence.ts';
import { requireSameModel, requireSameProtocol } from './same-model.ts';

export interface Assessment {
  claim: ReadClaim;
  protocol: ReadProtocol;
  anchor: PlanAnchor | null;
  source: { name: AuditSource; format: string; why: string[] };
  /** What was read, whether now or from the members of a package. */
  imported: Imported;
  table: CellTable;
  /** What the caller asked for. */
  asked: { stopping: 'savi' | undefined; sameModel: boolean; completeness: boolean };
  ppi: Evidence['ppi'];
}

/**
 * Everything that follows from a claim, its protocol and the episodes: the same for whoever makes a package and whoever
 * checks one, so that each word of it can be made again and compared.
 * @throws WorldGateError `no-results`, `nothing-planned`, and those of deciding and of comparing model and protocol
 */
export function assess({
  claim,
  protocol,
  anchor,
  source,
  imported,
  table,
  asked,
  ppi,
}: Assessment): Evidence {
  const model = requireSameModel(claim.claim, imported.facts.models, asked.sameModel);
  const differences = requireSameProtocol(protocol.protocol, imported.facts, source.name);
  const stopping = stoppingOf(protocol.protocol, imported.findings, asked.stopping);
  const decided = decide(claim, table, imported, stopping.rule);
  return buildEvidence({
    claim,
    protocol,
    anchor,
    source,
    imported,
    table,
    decision: decided === null ? null : limitDecision(decided, table, imported.findings),
    stopping,
    digestMatches: model.digestMatches,
    findings: [...model.findings, ...differences],
    withCompleteness: asked.completeness,
    ppi,
  });
}

/** A run that could stop early is decided by what holds for such runs, whatever the protocol says of it. */
function stoppingOf(
  { stopping, frozen }: Protocol,
  findings: readonly Finding[],
  asked: 'savi' | undefined,
): Evidence['stopping'] {
  if (stopping === 'savi') {
    return {
      rule: 'savi',
      note:
        frozen === null
          ? 'The run could stop at any time, by a plan that was never frozen: exploratory.'
          : 'The run could stop at any time; the decision holds whenever it stopped.',
    };
  }
  if (findings.some(({ code }) => code === 'stopping-savi')) {
    return {
      rule: 'savi',
      note: 'The run could stop at any time, which this protocol did not plan: decided as such a run, exploratory.',
    };
  }
  if (asked === 'savi') {
    return {
      rule: 'savi',
      note: 'Decided as if the run could have stopped at any time, which the protocol did not plan: exploratory.',
    };
  }
  return {
    rule: 'fixed',
    note: 'All planned episodes were to run; looking earlier and stopping would not be covered.',
  };
}

/** More of them are listed by nobody by hand. */
const MOST_SEEDS = 10;

function decide(
  claim: ReadClaim,
  table: CellTable,
  imported: Imported,
  stopping: 'fixed' | 'savi',
): ClaimDecision | null {
  if (table.read === 0) {
    // Zero of zero is no aggregate.
    if (imported.reported.some(({ value }) => value !== 0)) return null;
    throw new WorldGateError('no-results', 'the files hold no episode and no aggregate', {
      hint: 'the evaluator was stopped before its first episode: take the files of a finished run',
    });
  }
  if (table.read > table.outOfProtocol) return decideClaim(claim.claim, table, { stopping });
  const found = imported.tasks.map(taskLabel);
  const seeds =
    table.foreignSeeds.size === 0 ? '' : ` with seed ${listText([...table.foreignSeeds].map(String))}`;
  throw new WorldGateError(
    'nothing-planned',
    `none of the ${table.read} results is of an episode that the protocol plans: they are of ${listText(found, 3)}${seeds}, the protocol plans ${listText(table.tasks, 3)} with seed ${listText(table.protocol.execution.seeds.map(String), 3)}`,
    { hint: plannedHint(table) },
  );
}

/** Of the right tasks with another seed it is the seed that was planned wrongly; an evaluator numbers seeds as it likes. */
function plannedHint({ foreignSeeds, unplanned }: CellTable): string {
  const seeds = [...foreignSeeds].sort((a, b) => a - b);
  if (seeds.length === 0 || seeds.length > MOST_SEEDS || unplanned.size > 0) {
    return 'give the protocol of this evaluation; `claim create --tasks a,b --seeds 0,1` names tasks and seeds';
  }
  return `if it was to run with ${seeds.length === 1 ? 'that seed' : 'those seeds'}, plan it so: \`worldgate claim create\` with \`--seeds ${seeds.join(',')}\``;
}
