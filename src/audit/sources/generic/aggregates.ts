import type { Mapping } from '../../../contracts/mapping.ts';
import { WorldGateError } from '../../../foundation/errors.ts';
import { quoted } from '../../../foundation/plain-value.ts';
import type { ImportSink } from '../../importing/contract.ts';
import type { InputTree } from '../../importing/input-tree.ts';
import { parsePointer, pointerOf } from '../../importing/json-stream.ts';
import { shown } from '../json-values.ts';
import {
  type Format,
  type Lookup,
  lookup,
  pathExpression,
  placeOf,
  type Row,
  requireColumns,
} from './place.ts';
import { at, eachRow } from './rows.ts';
import { invalid, labelOf, numberOf } from './values.ts';

type Stated = Mapping['stated'][number];
type Reported = Mapping['reported'][number];

interface Entry {
  spec: Stated | Reported;
  value: Lookup;
  suite: Lookup | undefined;
  task: Lookup | undefined;
  files: RegExp | undefined;
  found: number;
}

/** Numbers that the files state about their episodes: compared with them, or only reported. */
export class Aggregates {
  readonly #mapping: Mapping;
  readonly #sink: ImportSink;
  readonly #taskOf: (suite: string | null, id: string) => number;
  readonly #entries: Entry[];
  #file: string | null = null;

  constructor(mapping: Mapping, sink: ImportSink, taskOf: (suite: string | null, id: string) => number) {
    this.#mapping = mapping;
    this.#sink = sink;
    this.#taskOf = taskOf;
    this.#entries = [
      ...mapping.stated.map((spec, index) => this.#entry(spec, `stated[${index}]`)),
      ...mapping.reported.map((spec, index) => this.#entry(spec, `reported[${index}]`)),
    ];
  }

  #entry(spec: Stated | Reported, where: string): Entry {
    const { format, name } = this.#mapping;
    const isOfRows = format !== 'json' && spec.files === undefined;
    if (isOfRows && 'what' in spec) {
      throw new WorldGateError(
        'mapping-invalid',
        `the mapping ${quoted(name)}: ${where}: needs "files": ${format} has rows and nothing beside them`,
      );
    }
    const maybe = (place: Stated['suite'], what: string) =>
      place === undefined ? undefined : lookup(placeOf(place), format, `${where}.${what}`);
    return {
      spec,
      value: lookup(spec, format, where),
      suite: maybe(spec.suite, 'suite'),
      task: maybe(spec.task, 'task'),
      files: spec.files === undefined ? undefined : pathExpression(spec.files),
      found: 0,
    };
  }

  /** Whether the part of a JSON file outside of its rows is needed. */
  get needsTop(): boolean {
    return this.#mapping.format === 'json' && this.#entries.some(({ files }) => files === undefined);
  }

  /** Whether a row of a table is itself a reported number. */
  get ofRows(): boolean {
    return this.#mapping.format !== 'json' && this.#entries.some(({ files }) => files === undefined);
  }

  /** Takes one row of a table that is not JSON. */
  ofRow(row: Row): void {
    if (row.file !== this.#file) {
      this.#file = row.file;
      const entries = this.#entries.filter(({ files }) => files === undefined);
      if (this.#mapping.format === 'csv') requireColumns(entries.flatMap(columnsOf), row, this.#mapping.name);
    }
    for (const entry of this.#entries) if (entry.files === undefined) this.#take(entry, row);
  }

  /** Takes what stands in a JSON document beside its rows. */
  ofTop(file: string, top: unknown, prefix: readonly (string | number)[]): void {
    for (const entry of this.#entries) {
      if (entry.files !== undefined) continue;
      for (const { path, value, wildcards } of at(top, parsePointer(entry.spec.rows ?? ''))) {
        this.#take(entry, { file, at: pointerOf([...prefix, ...path]), value, wildcards, top });
      }
    }
  }

  /** Reads the files that hold nothing but aggregates. */
  async ofOtherFiles(tree: InputTree): Promise<void> {
    const { format, documents, name } = this.#mapping;
    for (const entry of this.#entries) {
      const { files } = entry;
      if (files === undefined) continue;
      for (const { path: file } of tree.files.filter((candidate) => files.test(candidate.path))) {
        let isFirst = true;
        const source = { format, rows: entry.spec.rows ?? '', documents, prefix: [] };
        await eachRow(tree, file, source, undefined, (row) => {
          if (isFirst && format === 'csv') requireColumns(columnsOf(entry), row, name);
          isFirst = false;
          this.#take(entry, row);
        });
      }
    }
  }

  /**
   * @param isAll whether the mapping has nothing but aggregates
   * @throws WorldGateError `format-unknown` where then none of them is there
   */
  finish(isAll: boolean, files: readonly string[]): void {
    if (isAll && this.#entries.every(({ found }) => found === 0)) {
      const labels = this.#entries.map(({ value }) => value.label).join(', ');
      throw new WorldGateError(
        'format-unknown',
        `${files[0]} is not what the mapping ${quoted(this.#mapping.name)} describes: it needs ${labels}, and has none of them`,
        { hint: 'correct the mapping, or --from' },
      );
    }
    for (const { found, spec, value } of this.#entries) {
      if (found > 0) continue;
      this.#sink.finding({
        code: 'mapping-key-absent',
        severity: 'what' in spec ? 'warning' : 'info',
        message: `${value.label} (${'what' in spec ? 'stated' : 'reported'}) is in no file`,
      });
    }
  }

  #take(entry: Entry, row: Row): void {
    const { spec, value: column } = entry;
    const raw = column.get(row);
    if (raw === undefined || raw === null) return;
    const value = numberIn(this.#mapping.format, raw);
    const { file } = row;
    if (value === undefined) throw invalid(row, `${column.label} is ${shown(raw)}, not a number`);
    entry.found += 1;
    const suite = entry.suite === undefined ? null : labelOf(entry.suite.get(row), row, 'suite');
    const task = entry.task === undefined ? null : labelOf(entry.task.get(row), row, 'task');
    const key = spec.from;
    const below = key === undefined || this.#mapping.format !== 'json' ? '' : pointerOf(partsOf(key));
    const common = {
      name: spec.name ?? nameOf(spec),
      value,
      text: `${String(raw)}${spec.unit === 'percent' ? ' %' : ''}`,
      file,
      at: row.at + below,
    };
    if (!('what' in spec)) {
      if (Number.isFinite(value)) this.#sink.reported({ ...common, unit: spec.unit, scope: { suite, task } });
      return;
    }
    this.#sink.stated({
      ...common,
      what: spec.what,
      unit: spec.unit,
      over: spec.over,
      scope: { suite: task === null ? suite : null, task: task === null ? null : this.#taskOf(suite, task) },
      onlyFile: entry.files === undefined,
      // Half of the last digit, and what binary fractions lose.
      ...(spec.decimals === undefined ? {} : { tolerance: 0.5 * 10 ** -spec.decimals + 1e-12 }),
    });
  }
}

const columnsOf = ({ value, suite, task }: Entry): Lookup[] =>
  [value, suite, task].filter((column) => column !== undefined);

const numberIn = (of: Format, raw: unknown): number | undefined =>
  of === 'csv' || typeof raw === 'number' ? numberOf(raw) : undefined;

const partsOf = (key: string): string[] => (key === '' || key.startsWith('/') ? parsePointer(key) : [key]);

function nameOf({ from, file, path, wildcard }: Stated | Reported): string {
  const place = from ?? file ?? path ?? String(wildcard ?? 'value');
  return place.split('/').at(-1) || place;
}
