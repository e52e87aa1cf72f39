import type { Mapping } from '../../../contracts/mapping.ts';
import { WorldGateError } from '../../../foundation/errors.ts';
import { quoted } from '../../../foundation/plain-value.ts';
import { didYouMean } from '../../../foundation/suggest.ts';
import type { ImportedEpisode, ImportSink } from '../../importing/contract.ts';
import { shown } from '../json-values.ts';
import { CountColumn, MetricColumn, OutcomeColumn } from './columns.ts';
import { type Lookup, lookup, type Place, placeOf, type Row, requireColumns } from './place.ts';
import { ModelColumns, RunColumns } from './run-columns.ts';
import { convertTime, countOf, invalid, isSpelled, labelOf, numberOf } from './values.ts';

const MOST_POINTER_CHARACTERS = 1000;

/** Turns the rows that a mapping describes into episodes. */
export class EpisodeRows {
  readonly #mapping: Mapping;
  readonly #sink: ImportSink;
  readonly #where: { lookup: Lookup; spellings: readonly (string | number | boolean | null)[] }[];
  readonly #require: { lookup: Lookup; rule: Mapping['require'][number] }[];
  readonly #suite: Lookup | undefined;
  readonly #task: Lookup | undefined;
  readonly #taskName: Lookup | undefined;
  readonly #episode: CountColumn | undefined;
  readonly #runSeed: CountColumn | undefined;
  readonly #seed: CountColumn | undefined;
  readonly #seedLabel: CountColumn | undefined;
  readonly #outcome: OutcomeColumn;
  readonly #metrics: MetricColumn[];
  readonly #steps: Lookup | undefined;
  readonly #stepUnit: 'env' | 'policy_call';
  readonly #duration: Lookup | undefined;
  readonly #reason: Lookup | undefined;
  readonly #model: ModelColumns;
  readonly #run: RunColumns;
  readonly #all: Lookup[];
  /** Keys that may be absent in a row of JSON, and how often they were there. */
  readonly #optional: { lookup: Lookup; found: number }[];
  readonly #handles = new Map<string, number>();
  readonly #counted = new Map<string, number>();
  readonly #mismatches = new Set<string>();
  #file: string | null = null;
  #names = '';
  #handle = -1;
  #rows = 0;
  #skipped = 0;
  #keysOfFirst: string[] = [];
  #valuesOfWhere = new Set<string>();
  episodes = 0;

  constructor(mapping: Mapping, sink: ImportSink) {
    const { format } = mapping;
    const at = (place: string | Place, where: string) => lookup(placeOf(place), format, where);
    const maybe = (place: string | Place | undefined, where: string) =>
      place === undefined ? undefined : at(place, where);
    const count = (place: ConstructorParameters<typeof CountColumn>[0] | undefined, what: string) =>
      place === undefined ? undefined : new CountColumn(place, format, what);
    this.#mapping = mapping;
    this.#sink = sink;
    this.#where = Object.entries(mapping.where).map(([from, wanted]) => ({
      lookup: at({ from }, 'where'),
      spellings: Array.isArray(wanted) ? wanted : [wanted],
    }));
    this.#require = mapping.require.map((rule) => ({ rule, lookup: at(rule, 'require') }));
    this.#suite = maybe(mapping.suite, 'suite');
    this.#task = maybe(mapping.task, 'task');
    this.#taskName = maybe(mapping.task_name, 'task_name');
    this.#episode = count(mapping.episode, 'episode');
    this.#runSeed = count(mapping.run_seed, 'run_seed');
    this.#seed = count(mapping.seed, 'seed');
    this.#seedLabel = count(mapping.seed_label, 'seed_label');
    this.#outcome = new OutcomeColumn(mapping, at);
    this.#metrics = Object.entries(mapping.metrics).map(
      ([name, spec]) => new MetricColumn(name, spec, format),
    );
    this.#steps = maybe(mapping.steps, 'steps');
    this.#stepUnit = typeof mapping.steps === 'object' ? mapping.steps.unit : 'env';
    this.#duration = maybe(mapping.duration, 'duration');
    this.#reason = maybe(mapping.failure_reason, 'failure_reason');
    this.#model = new ModelColumns(mapping.model, format);
    this.#run = new RunColumns(mapping.run, format);
    const counts = [this.#episode, this.#runSeed, this.#seed, this.#seedLabel];
    const optional = [
      ...counts.slice(1).map((column) => column?.lookup),
      ...this.#metrics.map((metric) => metric.lookup),
      this.#steps,
      this.#duration,
      this.#reason,
      ...this.#model.lookups,
      ...this.#run.lookups,
    ].filter((column) => column !== undefined);
    this.#all = [
      ...[...this.#where, ...this.#require].map((entry) => entry.lookup),
      ...[this.#suite, this.#task, this.#taskName, this.#episode?.lookup].filter(
        (column) => column !== undefined,
      ),
      ...this.#outcome.lookups,
      ...optional,
    ];
    this.#optional = optional
      .filter((column) => column.key !== undefined)
      .map((column) => ({ lookup: column, found: 0 }));
  }

  /** Whether rows need what stands beside them in their file. */
  get needsTop(): boolean {
    return this.#all.some((column) => column.needsTop);
  }

  /** The handle of a task that rows were about; a new one where none was. */
  taskOf(suite: string | null, id: string): number {
    return this.#handles.get(JSON.stringify([suite, id])) ?? this.#sink.task({ suite, id, name: null });
  }

  /** @throws WorldGateError `format-invalid`, `format-unknown` */
  take(row: Row): void {
    const isFirstOfFile = row.file !== this.#file;
    if (isFirstOfFile) this.#begin(row);
    this.#rows += 1;
    if (row.at.length > MOST_POINTER_CHARACTERS) {
      throw invalid({ ...row, at: row.at.slice(0, 80) }, 'keys are too long to name the place');
    }
    for (const { lookup: column, spellings } of this.#where) {
      const value = column.get(row);
      if (isSpelled(value, spellings, this.#mapping.format)) continue;
      this.#skipped += 1;
      if (this.#valuesOfWhere.size < 50) this.#valuesOfWhere.add(shown(value));
      return;
    }
    this.#check(row);
    this.#run.take(row, isFirstOfFile, this.#sink);
    this.#model.take(row, this.#sink);
    for (const entry of this.#optional) {
      if (entry.lookup.get(row) !== undefined) entry.found += 1;
    }
    const episode = this.#episodeOf(row);
    this.episodes += 1;
    this.#sink.episode(episode);
  }

  #begin(row: Row): void {
    this.#file = row.file;
    if (this.#mapping.format === 'csv') requireColumns(this.#all, row, this.#mapping.name);
    else if (this.#keysOfFirst.length === 0 && typeof row.value === 'object' && row.value !== null) {
      this.#keysOfFirst = Object.keys(row.value).slice(0, 200);
    }
    if (this.#mapping.group_by === undefined || this.#mapping.group_by.includes('file'))
      this.#counted.clear();
  }

  #check(row: Row): void {
    for (const { lookup: column, rule } of this.#require) {
      const value = column.get(row);
      const { format } = this.#mapping;
      const isWanted =
        rule.one_of === undefined
          ? !isSpelled(value, rule.none_of!, format)
          : isSpelled(value, rule.one_of, format);
      if (isWanted) continue;
      throw new WorldGateError(
        'format-unknown',
        `${row.file} is not read: ${rule.because} (${column.label} is ${shown(value)})`,
        { hint: `the mapping ${quoted(this.#mapping.name)} requires this` },
      );
    }
  }

  #episodeOf(row: Row): ImportedEpisode {
    const task = this.#taskHandle(row);
    const verdict = this.#outcome.of(row);
    const seed = this.#seed?.of(row) ?? null;
    const runSeed = this.#runSeedOf(row);
    const metrics: Record<string, number> = {};
    let hasMetrics = false;
    for (const column of this.#metrics) {
      const value = column.of(row);
      if (value === undefined) continue;
      metrics[column.name] = value;
      hasMetrics = true;
    }
    const episode: ImportedEpisode = {
      task,
      episode: this.#indexOf(row, task, runSeed.value),
      runSeed: runSeed.value,
      seed,
      seedSource: seed === null ? runSeed.source : this.#seed!.lookup.seedSource,
      ...verdict,
      metrics: hasMetrics ? metrics : undefined,
      file: row.file,
      at: row.at,
    };
    this.#extras(row, episode);
    return episode;
  }

  #extras(row: Row, episode: ImportedEpisode): void {
    const { format } = this.#mapping;
    const steps = this.#steps?.get(row);
    if (steps !== undefined && steps !== null) {
      const value = countOf(steps, format);
      if (value === undefined) throw invalid(row, `steps is ${shown(steps)}, not a whole number`);
      episode.steps = value;
      episode.stepUnit = this.#stepUnit;
    }
    const duration = this.#duration?.get(row);
    if (duration !== undefined && duration !== null) {
      const value = format === 'csv' || typeof duration === 'number' ? numberOf(duration) : undefined;
      if (value === undefined || value < 0) throw invalid(row, `duration is ${shown(duration)}, not a time`);
      if (Number.isFinite(value)) {
        episode.durationS = convertTime(value, this.#mapping.duration!.unit, 's');
      }
    }
    const reason = this.#reason?.get(row);
    if (reason !== undefined && reason !== null && reason !== '') {
      episode.failureReason = typeof reason === 'string' ? reason : JSON.stringify(reason);
    }
  }

  #taskHandle(row: Row): number {
    const suite = this.#suite === undefined ? null : labelOf(this.#suite.get(row), row, 'suite');
    const id = this.#task === undefined ? null : this.#required(this.#task, row, 'task');
    const name = this.#taskName === undefined ? null : labelOf(this.#taskName.get(row), row, 'task_name');
    const key = `${suite}\0${id}\0${name}`;
    if (key === this.#names) return this.#handle;
    this.#names = key;
    this.#handle = this.#sink.task({ suite, id, name });
    if (id !== null) this.#handles.set(JSON.stringify([suite, id]), this.#handle);
    return this.#handle;
  }

  #required(column: Lookup, row: Row, what: string): string {
    const label = labelOf(column.get(row), row, what);
    if (label !== null) return label;
    const keys = this.#mapping.format === 'csv' ? [] : this.#keysOfFirst;
    const near = column.key === undefined ? '' : didYouMean(column.key, keys);
    throw invalid(row, `${what} (${column.label}) is missing${near}`);
  }

  #runSeedOf(row: Row): { value: number | null; source: ImportedEpisode['seedSource'] } {
    const recorded = this.#runSeed?.of(row) ?? null;
    const label = this.#seedLabel?.of(row) ?? null;
    if (recorded === null) {
      return { value: label, source: label === null ? 'none' : this.#seedLabel!.lookup.seedSource };
    }
    if (label !== null && label !== recorded && !this.#mismatches.has(`${label} ${recorded}`)) {
      this.#mismatches.add(`${label} ${recorded}`);
      this.#sink.finding({
        code: 'seed-label-mismatch',
        severity: 'warning',
        message: `${this.#seedLabel!.lookup.label} says seed ${label}, ${this.#runSeed!.lookup.label} ${recorded}: the latter is used`,
        file: row.file,
        at: row.at,
      });
    }
    return { value: recorded, source: this.#runSeed!.lookup.seedSource };
  }

  #indexOf(row: Row, task: number, runSeed: number | null): number {
    if (this.#episode !== undefined) {
      const index = this.#episode.of(row);
      if (index !== null) return index;
      const near = didYouMean(this.#episode.lookup.key ?? '', this.#keysOfFirst);
      throw invalid(row, `episode (${this.#episode.lookup.label}) is missing${near}`);
    }
    const by = this.#mapping.group_by;
    const group =
      by === undefined
        ? `${task} ${runSeed}`
        : [
            by.includes('task')
              ? task
              : by.includes('suite')
                ? labelOf(this.#suite?.get(row), row, 'suite')
                : '',
            by.includes('run_seed') ? runSeed : '',
          ].join(' ');
    const index = this.#counted.get(group) ?? 0;
    this.#counted.set(group, index + 1);
    return index;
  }

  /** @throws WorldGateError `no-episodes`, `mixed-models` */
  finish(files: readonly string[]): void {
    const { name, group_by: by, where } = this.#mapping;
    if (this.episodes === 0) {
      const list = files.slice(0, 3).join(', ');
      if (this.#rows === 0) {
        throw new WorldGateError('no-episodes', `${list}: there is no row`, {
          hint: 'the evaluation wrote its header and nothing else: look into its log',
        });
      }
      const values = [...this.#valuesOfWhere];
      throw new WorldGateError(
        'no-episodes',
        `${list}: none of the ${this.#rows} rows is what \`where\` of the mapping ${quoted(name)} asks for (${Object.keys(where).join(', ')})`,
        { hint: `the files have ${values.slice(0, 10).join(', ')}` },
      );
    }
    this.#model.finish();
    this.#run.horizons.state(this.#sink);
    const expected = this.#run.expectedEpisodes ?? 0;
    this.#say(this.episodes < expected, 'coverage-gap', 'warning', () => {
      return `${this.episodes} of ${expected} expected episodes are there`;
    });
    this.#say(this.#skipped > 0, 'rows-left-out', 'info', () => {
      const what = Object.keys(where).join(', ');
      return `${this.#skipped} of ${this.#rows} rows are left out: \`where\` asks for another ${what}`;
    });
    this.#say(this.#episode === undefined, 'episode-index-counted', 'info', () => {
      const within = (by ?? ['file', 'suite', 'task', 'run_seed']).join(', ');
      return `no index of the episode is recorded: rows are counted within ${within === '' ? 'everything' : within}`;
    });
    for (const column of this.#metrics) {
      this.#say(column.missing > 0, 'metric-missing', 'warning', () => {
        return `${column.name} is missing or not finite in ${column.missing} of ${this.episodes} rows`;
      });
    }
    for (const column of [this.#seed, this.#runSeed, this.#seedLabel]) {
      this.#say(column !== undefined && column.ignored > 0, 'seed-unclear', 'warning', () => {
        return `${column!.lookup.label} is no seed in ${column!.ignored} rows: they have none`;
      });
    }
    for (const { lookup: column, found } of this.#optional) {
      this.#say(found === 0, 'mapping-key-absent', 'warning', () => {
        return `no row has the ${column.label}${didYouMean(column.key!, this.#keysOfFirst)}`;
      });
    }
  }

  #say(isTrue: boolean, code: string, severity: 'info' | 'warning', message: () => string): void {
    if (isTrue) this.#sink.finding({ code, severity, message: message() });
  }
}
