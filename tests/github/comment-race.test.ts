import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type UpsertOutcome, upsertComment } from '../../src/github/comment.ts';
import type { CommentsApi, IssueComment } from '../../src/github/comments-api.ts';
import { NO_STORE } from '../../src/github/section-store.ts';
import { lineBody, linePart, sectionsOf } from '../support/comment-part.ts';

const BOT = { login: 'github-actions[bot]', type: 'Bot' };
const STRANGER = { login: 'mallory', type: 'User' };

/**
 * The comments of one pull request, where each request is carried out at one moment between its sending and its
 * answer, and the scheduler decides who is next. Waiting jobs wake when no request is under way: that waits are
 * longer than a round trip is the assumption that `SETTLE_MS` states.
 */
class Model {
  comments: IssueComment[] = [];
  readonly sleepers: (() => void)[] = [];
  #scheduler: fc.Scheduler;
  #nextId = 1;

  constructor(scheduler: fc.Scheduler) {
    this.#scheduler = scheduler;
  }

  add(body: string, user = BOT): IssueComment {
    const id = this.#nextId++;
    const comment = { id, node_id: `IC_${id}`, body, user, html_url: `https://example.test/${id}` };
    this.comments.push(comment);
    return comment;
  }

  async #request<T>(label: string, effect: () => T): Promise<T> {
    await this.#scheduler.schedule(Promise.resolve(), `${label} arrives`);
    const result = structuredClone(effect());
    await this.#scheduler.schedule(Promise.resolve(), `${label} answered`);
    return result;
  }

  #find = (id: number) => this.comments.find((comment) => comment.id === id) ?? null;

  api(job: string): CommentsApi {
    return {
      list: () => this.#request(`${job} list`, () => this.comments),
      read: (id) => this.#request(`${job} read`, () => this.#find(id)),
      create: (body) => this.#request(`${job} create`, () => this.add(body)),
      update: (id, body) =>
        this.#request(`${job} update`, () => {
          const found = this.#find(id);
          if (found !== null) found.body = body;
          return found;
        }),
      remove: (id) =>
        this.#request(`${job} remove`, () => {
          this.comments = this.comments.filter((comment) => comment.id !== id);
        }),
      setMinimized: () => this.#request(`${job} minimise`, () => undefined),
      identity: () => this.#request(`${job} identity`, () => ({ login: 'github-actions', bot: true })),
    };
  }

  job(name: string, text: string): Promise<UpsertOutcome> {
    const pause = () => new Promise<void>((wake) => this.sleepers.push(wake));
    return upsertComment({
      api: this.api(name),
      part: linePart(name, text),
      store: NO_STORE,
      identity: null,
      mayCreate: true,
      stale: 'keep',
      clock: { now: () => 0, random: () => 0.5, sleep: pause },
      waitFor: async (error) => {
        throw error;
      },
      pause,
    });
  }

  /** Runs until every job is done. `pick` chooses the sleeper that wakes. */
  async run(jobs: Promise<UpsertOutcome>[], pick: (count: number) => number): Promise<UpsertOutcome[]> {
    let done = false;
    const all = Promise.all(jobs).finally(() => {
      done = true;
    });
    all.catch(() => undefined);
    while (!done) {
      await new Promise(setImmediate);
      if (this.#scheduler.count() > 0) await this.#scheduler.waitOne();
      else if (this.sleepers.length > 0) this.sleepers.splice(pick(this.sleepers.length), 1)[0]!();
    }
    return all;
  }
}

it('leaves one comment with every section, however the requests of several jobs interleave', async () => {
  const start = fc.constantFrom('nothing', 'a comment', 'two comments');
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.integer({ min: 2, max: 4 }),
      start,
      fc.gen(),
      async (s, count, before, g) => {
        const model = new Model(s);
        const copied = model.add(lineBody('copied', 'by somebody else'), STRANGER);
        if (before !== 'nothing') model.add(lineBody('earlier', 'kept'));
        if (before === 'two comments') model.add(lineBody('surplus', 'kept'));
        const names = ['a', 'b', 'c', 'd'].slice(0, count);
        const jobs = names.map((name) => model.job(name, `text of ${name}`));
        const outcomes = await model.run(jobs, (n) => g(fc.nat, { max: n - 1 }));

        const own = model.comments.filter(({ user }) => user?.login === BOT.login);
        expect(own).toHaveLength(1);
        const expected = new Map(names.map((name) => [name, `text of ${name}`]));
        if (before !== 'nothing') expected.set('earlier', 'kept');
        if (before === 'two comments') expected.set('surplus', 'kept');
        expect(sectionsOf(own[0]!.body ?? '')).toEqual(expected);
        expect(model.comments).toContainEqual(copied);
        expect(copied.body).toBe(lineBody('copied', 'by somebody else'));
        for (const outcome of outcomes) expect(outcome.url).toBe(own[0]!.html_url);
      },
    ),
    { numRuns: 300 },
  );
});
