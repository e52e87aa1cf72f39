import type { Command, Task } from '../contracts/task.ts';
import { Random } from '../foundation/random.ts';

/** The commands that a task gives its policy, as they stand at the current control step. */
export class Commands {
  readonly names: readonly string[];
  readonly values: Float64Array;
  readonly #commands: readonly Command[];
  readonly #redrawAt: Float64Array;
  #random = new Random(0, 'command');

  constructor(task: Task) {
    this.names = Object.keys(task.commands);
    this.#commands = Object.values(task.commands).map((command) =>
      'schedule' in command ? { schedule: command.schedule.toSorted((a, b) => a.at_s - b.at_s) } : command,
    );
    this.values = new Float64Array(this.names.length);
    this.#redrawAt = new Float64Array(this.names.length);
  }

  /** Draws the commands of an episode; `attempt` gives a fresh draw when a reset is repeated. */
  reset(seed: number, attempt: number): void {
    this.#random = new Random(seed, 'command', attempt);
    this.#redrawAt.fill(0);
    this.update(0);
  }

  /** @param time seconds since the start of the episode; must not go back */
  update(time: number): void {
    for (const [i, command] of this.#commands.entries()) {
      if ('constant' in command) this.values[i] = command.constant;
      else if ('schedule' in command) this.values[i] = scheduled(command.schedule, time);
      else if (time + 1e-9 >= this.#redrawAt[i]!) {
        this.values[i] = this.#random.uniform(command.range[0], command.range[1]);
        this.#redrawAt[i] =
          command.every_s === undefined ? Number.POSITIVE_INFINITY : this.#redrawAt[i]! + command.every_s;
      }
    }
  }
}

/** The value of the last entry that has begun; before the first entry, the first value. */
function scheduled(schedule: readonly { at_s: number; value: number }[], time: number): number {
  let value = schedule[0]!.value;
  for (const entry of schedule) {
    if (entry.at_s > time + 1e-9) break;
    value = entry.value;
  }
  return value;
}
