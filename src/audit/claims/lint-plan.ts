import type { Claim } from '../../contracts/claim.ts';
import type { Protocol } from '../../contracts/protocol.ts';
import type { LintFinding } from './lint-claim.ts';
import { plannedCellCount, plannedCellsDigest } from './planned-cells.ts';

/**
 * What makes a frozen plan worthless: cells that are not those which were frozen, and dates that cannot be right. An
 * audit refuses such a protocol.
 */
export function lintPlan({ curator }: Claim, protocol: Protocol, now: Date): LintFinding[] {
  const { frozen } = protocol;
  if (frozen === null) return [];
  const findings: LintFinding[] = [];
  const error = (code: string, key: string, message: string) =>
    void findings.push({ severity: 'error', code, key: `protocol.${key}`, message });
  const at = Date.parse(frozen.at);
  if (at > now.getTime()) error('protocol-dates', 'frozen.at', `${frozen.at} is in the future`);
  if (at < Date.parse(curator.created_at)) {
    error(
      'protocol-dates',
      'frozen.at',
      `${frozen.at} is before the claim was made, at ${curator.created_at}`,
    );
  }
  const cells = plannedCellCount(protocol);
  if (frozen.planned_cells !== cells) {
    error(
      'protocol-stale',
      'frozen.planned_cells',
      `says ${frozen.planned_cells}, but the protocol plans ${cells}`,
    );
  }
  if (frozen.planned_cells_digest !== plannedCellsDigest(protocol)) {
    error(
      'protocol-stale',
      'frozen.planned_cells_digest',
      'is of other tasks, seeds or episodes: the protocol was edited after it was frozen; put it back, or `worldgate protocol freeze --again`',
    );
  }
  return findings;
}
