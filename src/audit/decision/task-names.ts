import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import type { TaskNames } from '../importing/contract.ts';

/**
 * Which planned task the results mean. A protocol may call a task `suite/id`, `suite/name`, by its name, or by its id;
 * results that name no task mean the only planned one.
 */
export class TaskMatcher {
  readonly #planned: readonly string[];
  readonly #index: ReadonlyMap<string, number>;
  /** By spelling alike: `TaskA` and `task_a`; -1 where two planned tasks are spelled alike. */
  readonly #loose: ReadonlyMap<string, number>;
  readonly #taken = new Map<number, TaskNames>();

  constructor(planned: readonly string[]) {
    this.#planned = planned;
    this.#index = new Map(planned.map((name, index) => [name, index]));
    refuseLookalikes(planned);
    const loose = new Map<string, number>();
    for (const [index, name] of planned.entries())
      loose.set(plain(name), loose.has(plain(name)) ? -1 : index);
    this.#loose = loose;
  }

  /**
   * @returns index of the planned task; -1 for a task that the protocol does not have
   * @throws WorldGateError `task-ambiguous` where two tasks of the results mean the same planned one
   */
  match(names: TaskNames): number {
    const found = this.#find(names);
    if (found === -1) return -1;
    const other = this.#taken.get(found);
    if (other === undefined) {
      this.#taken.set(found, names);
      return found;
    }
    throw new WorldGateError(
      'task-ambiguous',
      `the results have two tasks that the protocol's ${quoted(this.#planned[found]!)} may mean: ${taskLabel(other)} and ${taskLabel(names)}`,
      { hint: 'name the tasks of the protocol with their suite: `suite/task`' },
    );
  }

  #find({ suite, id, name }: TaskNames): number {
    if (suite === null && id === null && name === null) return this.#planned.length === 1 ? 0 : -1;
    const given = [id, name].filter((part) => part !== null);
    const candidates = [
      ...(suite === null ? [] : given.map((part) => `${suite}/${part}`)),
      ...(name === null ? [] : [name]),
      ...(id === null ? [] : [id]),
      // A suite without tasks of its own is the task.
      ...(given.length === 0 && suite !== null ? [suite] : []),
    ];
    for (const candidate of candidates) {
      const index = this.#index.get(candidate);
      if (index !== undefined) return index;
    }
    for (const candidate of candidates) {
      const index = this.#loose.get(plain(candidate));
      if (index !== undefined && index !== -1) return index;
    }
    return -1;
  }
}

/** Names that no reader can tell apart would let one task stand twice. */
function refuseLookalikes(planned: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const name of planned) {
    const shown = name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
    const other = seen.get(shown);
    if (other !== undefined) {
      throw new WorldGateError(
        'protocol-invalid',
        `benchmark.task_list: ${quoted(other)} and ${quoted(name)} look the same`,
        { hint: 'name each task once' },
      );
    }
    seen.set(shown, name);
  }
}

/** Evaluators write one task as `PutMugOnSaucer`, `put_mug_on_saucer` and `put mug on saucer`. */
function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}

/** `suite/id (name)`, as far as it is known. */
export function taskLabel({ suite, id, name }: TaskNames): string {
  const short = [suite, id ?? name].filter((part) => part !== null).join('/');
  if (short === '') return 'the only task';
  return id !== null && name !== null ? `${short} (${name})` : short;
}
