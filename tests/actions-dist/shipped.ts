import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import {
  forkToken,
  GitHubApi,
  jobToken,
  pullRequestEvent,
  ResultsService,
} from '../../src/entries/testing.ts';
import type { ActionOptions } from '../../src/testing/runner/run.ts';
import { NODE, ROOT } from '../support/runner.ts';

const DIST = resolve(ROOT, process.env.WORLDGATE_DIST ?? 'dist');
export const REPOSITORY = { fullName: 'acme/robots', defaultBranch: 'main' };
export const ACTIONS = readdirSync(join(ROOT, 'actions')).sort();

/** What a runner downloads: nothing of the tools that built it, here or anywhere above. The caller removes it. */
export function shippedFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'worldgate-shipped-')));
  cpSync(DIST, join(folder, 'dist'), { recursive: true });
  for (const part of ['actions', 'presets', 'models', 'action.yml', 'package.json', '.github', 'examples']) {
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  }
  for (let above = folder; above !== dirname(above); above = dirname(above)) {
    if (existsSync(join(above, 'node_modules'))) throw new Error(`${above} has packages of its own`);
  }
  return folder;
}

/** A job's services and a folder for what it makes. */
export class Platform {
  readonly api: GitHubApi;
  readonly results: ResultsService;
  readonly folder: string;
  readonly workspace: string;

  private constructor(api: GitHubApi, results: ResultsService) {
    this.api = api;
    this.results = results;
    this.folder = realpathSync(mkdtempSync(join(tmpdir(), 'worldgate-platform-')));
    this.workspace = join(this.folder, 'robots');
    mkdirSync(this.workspace);
    api.tokens.set('job-token', jobToken({ contents: 'read', 'pull-requests': 'write' }));
    api.tokens.set('fork-token', forkToken({ contents: 'read', 'pull-requests': 'write' }));
    api.repository.addIssue({ number: 7, pull: {} });
  }

  static async start(): Promise<Platform> {
    return new Platform(await GitHubApi.start(), await ResultsService.start());
  }

  async stop(): Promise<void> {
    await Promise.all([this.api.stop(), this.results.stop()]);
    rmSync(this.folder, { recursive: true });
  }

  /** Options of a step of pull request 7. */
  options(): Omit<ActionOptions, 'action'> {
    return {
      ...{ api: this.api, results: this.results, workspace: this.workspace, token: 'job-token', node: NODE },
      ...{ temp: join(this.folder, 'runner'), env: { WORLDGATE_OFFLINE: '1' } },
      event: this.event(),
    };
  }

  event(headRepository = REPOSITORY) {
    const shas = { headSha: 'a'.repeat(40), baseSha: 'c'.repeat(40) };
    return pullRequestEvent({ repository: REPOSITORY, number: 7, ...shas, headRepository });
  }
}
