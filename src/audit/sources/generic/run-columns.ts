import type { ModelIdentity } from '../../../contracts/evidence-source.ts';
import type { Mapping } from '../../../contracts/mapping.ts';
import { WorldGateError } from '../../../foundation/errors.ts';
import { quoted } from '../../../foundation/plain-value.ts';
import type { ImportSink } from '../../importing/contract.ts';
import { Horizons } from '../horizons.ts';
import { shown } from '../json-values.ts';
import { isRole } from '../policy-kind.ts';
import { type Format, type Lookup, lookup, placeOf, type Row } from './place.ts';
import { countOf, invalid, labelOf, utcOf } from './values.ts';

type ModelSpec = Exclude<Exclude<Mapping['model'], readonly unknown[] | undefined>, string>;

const LISTED = 4;

/** Which model the rows are about. Results of two are never one run's. */
export class ModelColumns {
  readonly lookups: Lookup[];
  readonly #specs: { lookup: Lookup; kind: ModelIdentity['kind']; roles: readonly string[] }[];
  readonly #last: unknown[] = [];
  readonly #names = new Set<string>();

  constructor(model: Mapping['model'], format: Format) {
    const list = model === undefined ? [] : Array.isArray(model) ? model : [model];
    this.#specs = list.map((entry) => {
      const spec: Partial<ModelSpec> = typeof entry === 'string' ? { from: entry } : entry;
      return {
        lookup: lookup(placeOf(spec), format, 'model'),
        kind: spec.kind ?? 'name',
        roles: spec.roles ?? ['random', 'oracle', 'expert', 'scripted', 'human'],
      };
    });
    this.lookups = this.#specs.map((spec) => spec.lookup);
  }

  take(row: Row, sink: ImportSink): void {
    for (const [index, { lookup: column, kind, roles }] of this.#specs.entries()) {
      const raw = column.get(row);
      if (raw === this.#last[index]) continue;
      this.#last[index] = raw;
      const name = labelOf(raw, row, 'model');
      if (name === null) continue;
      const isDigest = kind === 'digest' && /^[0-9a-f]{64}$/.test(name);
      sink.model({
        kind: roles.includes(name) || (kind !== 'digest' && isRole(name)) ? 'role' : kind,
        value: isDigest ? `sha256:${name}` : name,
        file: row.file,
        at: row.at,
      });
      if (index === 0) this.#names.add(name);
    }
  }

  /** @throws WorldGateError `mixed-models` */
  finish(): void {
    if (this.#names.size < 2) return;
    const names = [...this.#names];
    const list = names.slice(0, LISTED).map((name) => quoted(name));
    const more = names.length > LISTED ? ` and ${names.length - LISTED} more` : '';
    const { key } = this.lookups[0]!;
    throw new WorldGateError(
      'mixed-models',
      `the results of ${names.length} models stand together: ${list.join(', ')}${more}`,
      {
        hint:
          key === undefined
            ? 'give the files of one of them'
            : `choose one in the mapping: where: {${key}: ${quoted(names[0]!)}}`,
      },
    );
  }
}

type FactName = keyof Mapping['run'];

/** What the rows, or their file, say of the run. */
export class RunColumns {
  readonly lookups: Lookup[];
  readonly #specs: { name: FactName; lookup: Lookup; last: unknown }[];
  #saidNoZone = false;
  readonly horizons = new Horizons();
  /** Added up over the files; null where nothing says it. */
  expectedEpisodes: number | null = null;

  constructor(run: Mapping['run'], format: Format) {
    this.#specs = (Object.entries(run) as [FactName, string | object | undefined][]).flatMap(
      ([name, place]) =>
        place === undefined
          ? []
          : [{ name, lookup: lookup(placeOf(place), format, `run.${name}`), last: undefined }],
    );
    this.lookups = this.#specs.map((spec) => spec.lookup);
  }

  take(row: Row, isFirstOfFile: boolean, sink: ImportSink): void {
    for (const spec of this.#specs) {
      const raw = spec.lookup.get(row);
      // The expected number of episodes adds up over the files.
      const isNew = spec.name === 'expected_episodes' ? isFirstOfFile : raw !== spec.last;
      if (!isNew || raw === undefined || raw === null) continue;
      spec.last = raw;
      this.#say(spec.name, raw, row, sink);
    }
  }

  #say(name: FactName, raw: unknown, row: Row, sink: ImportSink): void {
    if (name === 'horizon' || name === 'expected_episodes') {
      const value = countOf(raw, 'csv') ?? countOf(raw, 'json');
      if (value === undefined || (name === 'horizon' && value === 0)) {
        throw invalid(row, `${name} is ${shown(raw)}, not a count`);
      }
      if (name === 'expected_episodes') this.expectedEpisodes = (this.expectedEpisodes ?? 0) + value;
      if (name === 'horizon') this.horizons.add(value, row.file);
      else sink.facts({ expectedEpisodes: value });
      return;
    }
    const text = labelOf(raw, row, name)!;
    if (name === 'evaluator') sink.facts({ evaluatorName: text });
    else if (name === 'evaluator_version') sink.facts({ evaluatorVersion: text });
    else if (name === 'evaluator_commit') sink.facts({ evaluatorCommit: text });
    else this.#time(name, text, row, sink);
  }

  #time(name: 'started_at' | 'finished_at', text: string, row: Row, sink: ImportSink): void {
    const utc = utcOf(text);
    if (utc !== null) sink.facts(name === 'started_at' ? { startedAt: utc } : { finishedAt: utc });
    else if (!this.#saidNoZone) {
      this.#saidNoZone = true;
      sink.finding({
        code: 'time-unclear',
        severity: 'info',
        message: `${name} is ${quoted(text)}: no ISO 8601 time with a time zone, so it is left out`,
        file: row.file,
        at: row.at,
      });
    }
  }
}
