import type { Finding } from '../../contracts/evidence-source.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import type { ImportedEpisode, TaskNames } from './contract.ts';
import type { InputTree } from './input-tree.ts';

/** An index beyond this is no index of an episode. */
const MOST_EPISODES = 10_000_000;
const NO_SEED = -1;

interface Overlap {
  files: [string, string];
  example: string;
  cells: number;
}

/** Which file each (task, run seed, episode) came from: shards that overlap cannot be merged honestly. */
export class CellIndex {
  readonly #files: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #overlaps = new Map<string, Overlap>();
  /** By task, then run seed: the number of the file that has each episode, 0 for none. */
  readonly #columns: Map<number, Uint16Array>[] = [];
  #file = '';
  #number = 0;

  /** @throws WorldGateError `episode-invalid` for an index that is no count */
  add({ task, runSeed, episode, file, at }: ImportedEpisode): void {
    if (!Number.isInteger(episode) || episode < 0 || episode >= MOST_EPISODES) {
      throw new WorldGateError(
        'episode-invalid',
        `${file} ${at}: the episode's index is ${episode}, not a whole number from 0 to ${MOST_EPISODES - 1}`,
        { hint: 'check that the file is what the evaluator wrote' },
      );
    }
    if (file !== this.#file) this.#turnTo(file);
    const column = this.#column(task, runSeed ?? NO_SEED, episode);
    const before = column[episode]!;
    if (before === 0) column[episode] = this.#number;
    else if (before !== this.#number) this.#overlap(before, task, runSeed, episode);
  }

  #turnTo(file: string): void {
    this.#file = file;
    this.#number = this.#numbers.get(file) ?? this.#files.push(file);
    this.#numbers.set(file, this.#number);
    if (this.#number > 0xffff) {
      throw new WorldGateError('folder-too-large', 'the episodes lie in more than 65,535 files', {
        hint: 'merge the shards with the evaluator first',
      });
    }
  }

  #column(task: number, seed: number, episode: number): Uint16Array {
    let bySeed = this.#columns[task];
    if (bySeed === undefined) {
      bySeed = new Map();
      this.#columns[task] = bySeed;
    }
    let column = bySeed.get(seed);
    if (column === undefined || column.length <= episode) {
      const grown = new Uint16Array(Math.max(4, 2 * episode));
      if (column !== undefined) grown.set(column);
      bySeed.set(seed, grown);
      column = grown;
    }
    return column;
  }

  #overlap(before: number, task: number, runSeed: number | null, episode: number): void {
    const files: [string, string] = [this.#files[before - 1]!, this.#file];
    const key = files.join('\0');
    const known = this.#overlaps.get(key);
    if (known !== undefined) known.cells += 1;
    else {
      const seed = runSeed === null ? '' : `, seed ${runSeed}`;
      this.#overlaps.set(key, { files, example: `${task}\0, episode ${episode}${seed}`, cells: 1 });
    }
  }

  /** Whether two files have a cell in common. */
  overlaps(a: string, b: string): boolean {
    return this.#overlaps.has(`${a}\0${b}`) || this.#overlaps.has(`${b}\0${a}`);
  }

  /**
   * Two files with the same cells are two runs, or a run and a part of it; only copies of one file are let pass.
   * @throws WorldGateError `shards-overlap`
   */
  refuseOverlaps(
    tree: InputTree,
    tasks: readonly TaskNames[],
    note: (finding: Omit<Finding, 'file' | 'at'> & { file?: string }) => void,
  ): void {
    for (const { files, example, cells } of this.#overlaps.values()) {
      const [a, b] = files.map((file) => tree.reads.get(file)?.digest);
      if (a !== undefined && a === b) {
        note({
          code: 'same-file-twice',
          severity: 'warning',
          message: `is a copy of ${files[0]}: its episodes count once`,
          file: files[1],
        });
        continue;
      }
      const [task, rest] = example.split('\0');
      const names = tasks[Number(task)]!;
      const label = names.name ?? names.id ?? 'the only task';
      throw new WorldGateError(
        'shards-overlap',
        `${files[0]} and ${files[1]} both have ${cells} of the same episodes, e.g. task "${label}"${rest}`,
        { hint: 'these are two runs, or a run and a part of it: give the files of one run' },
      );
    }
  }
}
