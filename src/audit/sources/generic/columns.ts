import type { EpisodeState } from '../../../contracts/evidence-source.ts';
import type { Mapping, Spelling, TimeUnit } from '../../../contracts/mapping.ts';
import { TIME_UNITS } from '../../../contracts/mapping.ts';
import { WorldGateError } from '../../../foundation/errors.ts';
import { quoted } from '../../../foundation/plain-value.ts';
import { didYouMean } from '../../../foundation/suggest.ts';
import { shown } from '../json-values.ts';
import { type Format, type Lookup, lookup, type Place, placeOf, type Row } from './place.ts';
import { convertTime, countOf, invalid, isSpelled, numberOf } from './values.ts';

type NotATrial = Mapping['not_a_trial'][number];

export interface Verdict {
  outcome: 'success' | 'failure' | 'not_a_trial' | null;
  status: EpisodeState;
  evaluatorCounts: boolean;
}

const OK = { status: 'ok', evaluatorCounts: true } as const;

/** Whether a row is a trial and how it ended, by what the mapping declares. */
export class OutcomeColumn {
  readonly lookups: Lookup[] = [];
  readonly #format: Format;
  readonly #success: { lookup: Lookup; yes: readonly Spelling[]; no: readonly Spelling[] } | null;
  readonly #notATrial: { lookup: Lookup; rule: NotATrial }[];

  /** @throws WorldGateError `mapping-invalid` for a spelling that means both */
  constructor(mapping: Mapping, at: (place: string | Place, where: string) => Lookup) {
    this.#format = mapping.format;
    const { success } = mapping;
    if (success === undefined) this.#success = null;
    else {
      const full = typeof success === 'string' ? { from: success } : success;
      const yes: readonly Spelling[] = 'true' in full ? (full.true ?? [true]) : [true];
      const no: readonly Spelling[] = 'false' in full ? (full.false ?? [false]) : [false];
      const both = yes.find((spelling) => no.includes(spelling));
      if (both !== undefined) {
        throw new WorldGateError(
          'mapping-invalid',
          `the mapping ${quoted(mapping.name)}: success: ${shown(both)} stands under "true" and under "false"`,
        );
      }
      this.#success = { lookup: at(full, 'success'), yes, no };
      this.lookups.push(this.#success.lookup);
    }
    this.#notATrial = mapping.not_a_trial.map((rule, index) => ({
      rule,
      lookup: at(rule, `not_a_trial[${index}]`),
    }));
    this.lookups.push(...this.#notATrial.map((entry) => entry.lookup));
  }

  /** @throws WorldGateError `format-invalid` for a value that the mapping does not declare */
  of(row: Row): Verdict {
    for (const { lookup: column, rule } of this.#notATrial) {
      const value = column.get(row);
      const isHit =
        rule.values === 'any'
          ? value !== undefined && value !== null && value !== ''
          : isSpelled(value, rule.values, this.#format);
      if (isHit) return { outcome: 'not_a_trial', status: rule.status, evaluatorCounts: rule.counted };
    }
    if (this.#success === null) return { outcome: null, ...OK };
    const { lookup: column, yes, no } = this.#success;
    const value = column.get(row);
    if (isSpelled(value, yes, this.#format)) return { outcome: 'success', ...OK };
    if (isSpelled(value, no, this.#format)) return { outcome: 'failure', ...OK };
    const spelled = (list: readonly Spelling[]) => list.map(shown).join(' or ');
    const keys = typeof row.value === 'object' && row.value !== null ? Object.keys(row.value) : [];
    const near = value === undefined && column.key !== undefined ? didYouMean(column.key, keys) : '';
    throw invalid(
      row,
      `success (${column.label}) is ${shown(value)}${near}; the mapping knows ${spelled(yes)} for a success and ${spelled(no)} for a failure`,
      'declare every spelling, and under `not_a_trial` what was none',
    );
  }
}

const isTime = (unit: string): unit is TimeUnit => (TIME_UNITS as readonly string[]).includes(unit);

/** One metric of the rows. Percent and booleans become ratios; times get the unit that the name ends with. */
export class MetricColumn {
  readonly name: string;
  readonly lookup: Lookup;
  /** Rows without a finite number. */
  missing = 0;
  readonly #format: Format;
  readonly #unit: Mapping['metrics'][string]['unit'];

  constructor(name: string, spec: Mapping['metrics'][string], format: Format) {
    this.name = name;
    this.lookup = lookup(spec, format, `metrics.${name}`);
    this.#format = format;
    this.#unit = spec.unit;
  }

  /**
   * @returns `undefined` where nothing or no finite number stands
   * @throws WorldGateError `format-invalid` for what is no number, or none in the declared unit
   */
  of(row: Row): number | undefined {
    const raw = this.lookup.get(row);
    const value = raw === undefined || raw === null ? Number.NaN : this.#number(raw, row);
    if (!Number.isFinite(value)) {
      this.missing += 1;
      return undefined;
    }
    const unit = this.#unit;
    if (unit === 'percent') return this.#within(value, 100, row) / 100;
    if (unit === 'ratio' || unit === 'boolean') return this.#within(value, 1, row);
    if (unit === 'count' && !(Number.isSafeInteger(value) && value >= 0)) {
      throw invalid(row, `${this.name} is ${value}, not a count`);
    }
    if (!isTime(unit)) return value;
    if (value < 0) throw invalid(row, `${this.name} is ${value}, not a length of time`);
    return convertTime(value, unit, this.name.slice(this.name.lastIndexOf('_') + 1) as TimeUnit);
  }

  #number(raw: unknown, row: Row): number {
    if (this.#unit === 'boolean') {
      const format = this.#format;
      if (isSpelled(raw, [true], format)) return 1;
      if (isSpelled(raw, [false], format)) return 0;
      throw invalid(row, `${this.name} (${this.lookup.label}) is ${shown(raw)}, not true or false`);
    }
    const value = this.#format === 'csv' || typeof raw === 'number' ? numberOf(raw) : undefined;
    if (value === undefined) {
      throw invalid(row, `${this.name} (${this.lookup.label}) is ${shown(raw)}, not a number`);
    }
    return value;
  }

  #within(value: number, most: number, row: Row): number {
    if (value >= 0 && value <= most) return value;
    const words = most === 1 ? 'a ratio from 0 to 1' : 'a percentage from 0 to 100';
    throw invalid(
      row,
      `${this.name} (${this.lookup.label}) is ${value}, not ${words} as the mapping declares`,
      'declare the unit that the file has: "ratio", "percent", or "score" for what is neither',
    );
  }
}

/** A seed, or an index, of the rows. */
export class CountColumn {
  readonly lookup: Lookup;
  readonly #what: string;
  readonly #format: Format;
  readonly #base: number;
  readonly #isLenient: boolean;
  /** Values that are no seed and were left out. */
  ignored = 0;

  constructor(
    place: string | (Place & { base?: number; otherwise?: 'error' | 'absent' }),
    format: Format,
    what: string,
  ) {
    const full = placeOf(place);
    this.lookup = lookup(full, format, what);
    this.#what = what;
    this.#format = format;
    this.#base = 'base' in full ? (full.base ?? 0) : 0;
    this.#isLenient = 'otherwise' in full && full.otherwise === 'absent';
  }

  /**
   * @returns `null` where nothing stands
   * @throws WorldGateError `format-invalid` for what is no whole number of at least 0
   */
  of(row: Row): number | null {
    const raw = this.lookup.get(row);
    if (raw === undefined || raw === null) return null;
    // Parts of paths and keys of objects are text in every format.
    const isText = this.lookup.key === undefined && typeof raw === 'string';
    const value = countOf(raw, isText ? 'csv' : this.#format);
    if (value !== undefined && value >= this.#base) return value - this.#base;
    if (this.#isLenient) {
      this.ignored += 1;
      return null;
    }
    const least = this.#base === 0 ? '' : ` from ${this.#base}`;
    throw invalid(row, `${this.#what} (${this.lookup.label}) is ${shown(raw)}, not a whole number${least}`);
  }
}
