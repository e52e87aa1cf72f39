import type { AuditAdvisory, AuditWaiver, WaiverResult } from '../../contracts/dependency-audit.ts';
import { pythonName } from './read-pip-audit.ts';
import { rankOf } from './severity.ts';

/** Where waivers are looked for unless a file is named. */
export const WAIVERS_FILE = 'worldgate.waivers.yml';

/** A waiver is warned of from this many days before its last. */
export const EXPIRY_NOTICE_DAYS = 14;

const DAY_MS = 86_400_000;

type Advisory = Omit<AuditAdvisory, 'waiver'>;

export interface Waived {
  advisories: AuditAdvisory[];
  waivers: WaiverResult[];
}

/**
 * Puts the waiver that covers it to each advisory, and says of each waiver what became of it. A waiver names an advisory by its id
 * or an alias, and its package; it covers it to its last day, UTC, and to its severity. A severity that nobody stated is above all.
 * @param isWhole every tool gave its result: only then is a waiver that nothing matches no longer needed
 */
export function applyWaivers(
  advisories: readonly Advisory[],
  waivers: readonly AuditWaiver[],
  now: Date,
  isWhole: boolean,
): Waived {
  const byName = new Map<string, Advisory[]>();
  for (const advisory of advisories) {
    for (const id of [advisory.id, ...advisory.aliases]) {
      const key = nameKey(id, advisory.package);
      byName.set(key, [...(byName.get(key) ?? []), advisory]);
    }
  }
  // By the advisory itself: texts that were cut may give two the same key.
  const covering = new Map<Advisory, AuditWaiver>();
  const results = waivers.map((waiver): WaiverResult => {
    const matches = matchesOf(waiver, byName);
    const left = daysLeft(waiver.expires, now);
    const covered = matches.filter((advisory) => left >= 0 && covers(waiver, advisory));
    for (const one of covered) if (!covering.has(one)) covering.set(one, waiver);
    const { 'max-severity': max_severity, ...rest } = waiver;
    return {
      ...rest,
      max_severity,
      state: stateOf(left, matches.length, covered.length, isWhole),
      matches: matches.map(({ key }) => key).slice(0, 100),
    };
  });
  return {
    advisories: advisories.map((advisory) => ({ ...advisory, waiver: applied(covering.get(advisory)) })),
    waivers: results,
  };
}

function nameKey(id: string, name: string): string {
  return `${id.toUpperCase()}\0${name}`;
}

/** The name as it is written; a name of PyPI in any of its spellings. */
function matchesOf(waiver: AuditWaiver, byName: ReadonlyMap<string, Advisory[]>): Advisory[] {
  const exact = byName.get(nameKey(waiver.id, waiver.package)) ?? [];
  const python = (byName.get(nameKey(waiver.id, pythonName(waiver.package))) ?? []).filter(
    ({ ecosystem }) => ecosystem === 'pypi',
  );
  return [...new Set([...exact, ...python])];
}

function covers(waiver: AuditWaiver, { severity }: Advisory): boolean {
  return severity === 'unknown'
    ? waiver['max-severity'] === 'critical'
    : rankOf(severity) >= rankOf(waiver['max-severity']);
}

/** Days from today to the last day, both in UTC; negative when that is over. */
export function daysLeft(expires: string, now: Date): number {
  return Math.floor(Date.parse(`${expires}T00:00:00Z`) / DAY_MS) - Math.floor(now.getTime() / DAY_MS);
}

function stateOf(left: number, matches: number, covered: number, isWhole: boolean): WaiverResult['state'] {
  if (left < 0) return 'expired';
  if (matches === 0) return isWhole ? 'unmatched' : 'not_checked';
  if (covered < matches) return 'exceeded';
  return left <= EXPIRY_NOTICE_DAYS ? 'expiring' : 'used';
}

function applied(waiver: AuditWaiver | undefined): AuditAdvisory['waiver'] {
  if (waiver === undefined) return null;
  const { id, owner, reason, expires, 'max-severity': max_severity } = waiver;
  return { id, owner, reason, expires, max_severity };
}
