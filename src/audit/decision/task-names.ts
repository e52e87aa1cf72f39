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
  readonly #taken = new Map<number, TaskNames>();

  constructor(planned: readonly string[]) {
    this.#planned = planned;
    this.#index = new Map(planned.map((name, index) => [name, index]));
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
    return -1;
  }
}

/** `suite/id (name)`, as far as it is known. */
export function taskLabel({ suite, id, name }: TaskNames): string {
  const short = [suite, id ?? name].filter((part) => part !== null).join('/');
  if (short === '') return 'the only task';
  return id !== null && name !== null ? `${short} (${name})` : short;
}
