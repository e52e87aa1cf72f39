import { classifyFailure } from '../sources/failure-messages.ts';

/** What a `Task:` line named, before an episode of it began. */
export interface OpenTask {
  id: string | null;
  name: string;
  line: number;
}

/** A task that has begun. */
export interface Task {
  handle: number;
  id: string;
  name: string;
  givenId: string | null;
  episodes: number;
  successes: number;
  skipped: number;
  isClosed: boolean;
}

/** An episode without its counters yet. */
export interface OpenEpisode {
  line: number;
  flag: boolean | null;
  completed: number | null;
  exception: string | null;
  hasTraceback: boolean;
}

export const openAt = (line: number, exception: string | null): OpenEpisode => ({
  line,
  flag: null,
  completed: null,
  exception,
  hasTraceback: false,
});

/** Actions that are too few or no numbers; whoever sends them must not get a smaller denominator for it. */
const OF_POLICY = /\bpolicy only predicts \d+ steps\b|\bnon-?finite\b|\bnan\b/i;

/** Whether it was the policy that ended an episode with an exception. */
export const isOfPolicy = (reason: string): boolean =>
  OF_POLICY.test(reason) || classifyFailure(reason) === 'simulator';
