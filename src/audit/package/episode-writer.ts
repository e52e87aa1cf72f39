import type { CellTable } from '../decision/cell-table.ts';
import { taskLabel } from '../decision/task-names.ts';
import type { ImportedEpisode, TaskNames } from '../importing/contract.ts';
import type { EpisodeConsumer } from '../importing/import-results.ts';
import { episodeLine, failureLine, replayLine, taskEnd } from './episode-lines.ts';
import { MemberWriter, WriterThread, type WrittenMember } from './member-writer.ts';

/** Places each episode in the plan and writes its lines, one after another: nothing is kept but the table. */
export class EpisodeWriter implements EpisodeConsumer {
  readonly #table: CellTable;
  readonly #thread: WriterThread;
  readonly #results: MemberWriter;
  readonly #failures: MemberWriter;
  readonly #replays: MemberWriter;
  readonly #hasModel: boolean;
  /** Names that the claim names, sorted. */
  readonly #metrics: readonly string[];
  readonly #ends: Uint8Array[] = [];
  /** Results by file, for the manifest of raw evidence. */
  readonly byFile = new Map<string, number>();
  #file = '';
  #count = 0;
  count = 0;

  /**
   * @param hasModel whether the claim names a revision or digest, so that an episode could be played again
   * @param worker entry of the thread that writes large members
   */
  constructor(folder: string, table: CellTable, hasModel: boolean, worker: URL) {
    this.#thread = new WriterThread(worker);
    this.#table = table;
    this.#hasModel = hasModel;
    this.#metrics = [...table.values.keys()].sort();
    this.#results = new MemberWriter(folder, 'episode_results.jsonl', this.#thread);
    this.#failures = new MemberWriter(folder, 'failure_evidence_index.jsonl', this.#thread);
    this.#replays = new MemberWriter(folder, 'failure_replay_manifest.jsonl', this.#thread);
  }

  task(handle: number, names: TaskNames): void {
    this.#table.task(handle, names);
    this.#ends[handle] = taskEnd(this.#table.plannedName(handle) ?? taskLabel(names));
  }

  episode(episode: ImportedEpisode): void {
    const placement = this.#table.add(episode);
    const task = this.#ends[episode.task]!;
    episodeLine(this.#results.line, episode, task, placement, this.#metrics);
    this.#results.passOn();
    if (episode.outcome === 'failure' || episode.outcome === 'not_a_trial') {
      failureLine(this.#failures.line, episode, task);
      replayLine(this.#replays.line, episode, task, this.#hasModel);
      this.#failures.passOn();
      this.#replays.passOn();
    }
    this.count += 1;
    if (episode.file !== this.#file) {
      this.#note();
      this.#file = episode.file;
      this.#count = 0;
    }
    this.#count += 1;
  }

  #note(): void {
    if (this.#count > 0) this.byFile.set(this.#file, (this.byFile.get(this.#file) ?? 0) + this.#count);
  }

  async finish(): Promise<{ results: WrittenMember; failures: WrittenMember; replays: WrittenMember }> {
    this.#note();
    const [results, failures, replays] = await Promise.all([
      this.#results.finish(),
      this.#failures.finish(),
      this.#replays.finish(),
    ]);
    return { results, failures, replays };
  }

  close(): Promise<void> {
    return this.#thread.close();
  }
}
