import type { RowReason } from '../../contracts/check-row.ts';
import type { AuditAdvisory, Reach, Severity } from '../../contracts/dependency-audit.ts';

/** A package at a version, as a tool or a lock file names it. */
export interface AuditedPackage {
  /** Type of its package URL. */
  ecosystem: string;
  name: string;
  version: string;
  reach: Reach;
}

/** One vulnerability in one package, as one tool tells it. */
export interface Finding {
  ecosystem: string;
  package: string;
  versions: string[];
  /** Every name that the tool knows it by; at least one. */
  ids: string[];
  severity: Severity;
  cvss: AuditAdvisory['cvss'];
  fixVersions: string[];
  /** Null where the tool does not say. */
  reach: Reach | null;
  title: string;
  url: string | null;
  paths: string[];
}

/** What a tool found, as far as its output says. */
export interface ToolResult {
  findings: Finding[];
  /** Null where the output does not name the packages. */
  packages: AuditedPackage[] | null;
  /** How many packages were audited, where that is said. */
  count: number | null;
  notAudited: { package: string; why: string }[];
  notes: string[];
}

/**
 * Output that is no result. `tool-unavailable`: the tool says that it could not ask its service, or has nothing to read;
 * any other reason says what is wrong with the text.
 */
export class Unusable extends Error {
  readonly reason: Extract<
    RowReason,
    'tool-unavailable' | 'unreadable' | 'half-written' | 'future-version' | 'invalid-shape' | 'contradiction'
  >;

  constructor(reason: Unusable['reason'], message: string) {
    super(message);
    this.name = 'Unusable';
    this.reason = reason;
  }
}

export type Json = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @throws Unusable `invalid-shape` */
export function recordAt(value: unknown, where: string): Json {
  if (isRecord(value)) return value;
  throw new Unusable('invalid-shape', `${where} is not a mapping`);
}

/** @throws Unusable `invalid-shape` */
export function listAt(value: unknown, where: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Unusable('invalid-shape', `${where} is not a list`);
}

/** A text that is not empty. @throws Unusable `invalid-shape` */
export function textAt(value: unknown, where: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new Unusable('invalid-shape', `${where} is not a text`);
}

/** @throws Unusable `invalid-shape` */
export function countAt(value: unknown, where: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new Unusable('invalid-shape', `${where} is not a count`);
}

/** Those of a list that are texts; of anything else none. */
export function textsOf(value: unknown): string[] {
  return Array.isArray(value)
    ? value.filter((one): one is string => typeof one === 'string' && one !== '')
    : [];
}

/** `null` for anything but an http(s) address without user and password. */
export function webAddress(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 900 || !URL.canParse(value)) return null;
  const { protocol, username, password, href } = new URL(value);
  const isOpen = username === '' && password === '' && href.length <= 1000;
  return isOpen && (protocol === 'https:' || protocol === 'http:') ? href : null;
}
