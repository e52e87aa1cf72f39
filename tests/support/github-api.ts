import { addComment } from '../../src/testing/github/routes/comments.ts';
import { GitHubApi as Core, type GitHubApiOptions } from '../../src/testing/github/server.ts';
import type { IssueComment } from '../../src/testing/github/state.ts';
import {
  type Access,
  ACTIONS_BOT as BOT,
  jobToken,
  type Account as Person,
} from '../../src/testing/github/tokens.ts';

/** A token of a job, by what it may do with comments. */
export interface Account extends Person {
  installation: boolean;
  pullRequests: Access;
}

export const ACTIONS_BOT: Account = { ...BOT, installation: true, pullRequests: 'write' };

/** The stub with one repository, as tests of comments use it: tokens by account, pull requests by number. */
export class GitHubApi {
  readonly core: Core;
  readonly tokens: { set(key: string, account: Account): void };
  readonly pulls: { set(number: number, pull: { locked: boolean }): void; clear(): void };

  private constructor(core: Core) {
    this.core = core;
    this.tokens = {
      set: (key, { pullRequests, installation, ...account }) =>
        void core.tokens.set(key, {
          ...jobToken({ 'pull-requests': pullRequests }),
          account,
          kind: installation ? 'installation' : 'user',
          ...(pullRequests === 'none' ? { repositories: [] } : {}),
        }),
    };
    this.pulls = {
      set: (number, pull) => void core.repository.addIssue({ number, ...pull, pull: {} }),
      clear: () => core.repository.issues.clear(),
    };
  }

  static async start(prefix: '' | '/api/v3' = ''): Promise<GitHubApi> {
    return new GitHubApi(await Core.start({ prefix } satisfies GitHubApiOptions));
  }

  get url(): string {
    return this.core.url;
  }
  get seen() {
    return this.core.seen;
  }
  get problems() {
    return this.core.problems;
  }
  get faults() {
    return this.core.faults;
  }
  /** All comments, oldest first; adding to or taking from it changes nothing. */
  get comments(): IssueComment[] {
    return [...this.core.repository.comments.items];
  }
  stop(): Promise<void> {
    return this.core.stop();
  }
  failNext(...fault: Parameters<Core['failNext']>): void {
    this.core.failNext(...fault);
  }
  addComment(author: Account, body: string): IssueComment {
    return addComment(this.core, this.core.repository, { issue: 7, body, author });
  }
}
