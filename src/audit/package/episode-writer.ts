import type { CellTable } from '../decision/cell-table.ts';
import { taskLabel } from '../decision/task-names.ts';
import type { ImportedEpisode, TaskNames } from '../importing/contract.ts';
import type { EpisodeConsumer } from '../importing/import-results.ts';
import { episodeLine, failureLine, replayLine } from './episode-lines.ts';
import { MemberWriter, type WrittenMember } from './member-writer.ts';

/** Places each episode in the plan and writes its lines, one after another: nothing is kept but the table. */
export class EpisodeWriter implements EpisodeConsumer {
  readonly #table: CellTable;
  readonly #results: MemberWriter;
  readonly #failures: MemberWriter;
  readonly #replays: MemberWriter;
  readonly #hasModel: boolean;
  readonly #names: string[] = [];
  /** Results by file, for the manifest of raw evidence. */
  readonly byFile = new Map<string, number>();
  #file = '';
  #count = 0;
  count = 0;

  /** @param hasModel whether the claim names a revision or digest, so that an episode could be played again */
  constructor(folder: string, table: CellTable, hasModel: boolean) {
    this.#table = table;
    this.#hasModel = hasModel;
    this.#results = new MemberWriter(folder, 'episode_results.jsonl');
    this.#failures = new MemberWriter(folder, 'failure_evidence_index.jsonl');
    this.#replays = new MemberWriter(folder, 'failure_replay_manifest.jsonl');
  }

  task(handle: number, names: TaskNames): void {
    this.#table.task(handle, names);
    this.#names[handle] = JSON.stringify(this.#table.plannedName(handle) ?? taskLabel(names));
  }

  episode(episode: ImportedEpisode): void {
    const placement = this.#table.add(episode);
    const task = this.#names[episode.task]!;
    this.#results.write(episodeLine(episode, task, placement));
    if (episode.outcome === 'failure' || episode.outcome === 'not_a_trial') {
      this.#failures.write(failureLine(episode, task));
      this.#replays.write(replayLine(episode, task, this.#hasModel));
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

  finish(): { results: WrittenMember; failures: WrittenMember; replays: WrittenMember } {
    this.#note();
    return {
      results: this.#results.finish(),
      failures: this.#failures.finish(),
      replays: this.#replays.finish(),
    };
  }

  close(): void {
    for (const writer of [this.#results, this.#failures, this.#replays]) writer.close();
  }
}
