import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ReleaseConfig, releaseConfig } from '../../contracts/release-config.ts';
import type { ReleaseEvidence } from '../../contracts/release-evidence.ts';
import { writeError } from '../../foundation/atomic-file.ts';
import { sha256Json } from '../../foundation/digest.ts';
import { linkedRows } from '../evidence/links.ts';
import { type EvidenceRequest, makeEvidence } from '../evidence/make-evidence.ts';
import { planConfig, type ReadConfig } from '../evidence/read-config.ts';
import { type EarlierEvidence, readEarlier } from '../evidence/read-earlier.ts';
import { processRunner } from '../evidence/run-gate.ts';

/** What a drill knows of the world outside. */
export interface DrillWorld {
  /** Absolute folder for what is rehearsed on; all of it is removed again. */
  tempRoot: string;
  /** Program that the rehearsed gates run: Node. */
  node: string;
  env: Readonly<Record<string, string | undefined>>;
  now: () => Date;
  /** Milliseconds of a clock that never goes back. */
  monotonic: () => number;
  redact: (text: string) => string;
  /** Of WorldGate. */
  version: string;
  signal: AbortSignal;
}

/** Gates of a drill get nothing of the caller's environment but where programs are. */
const HANDED_ON = ['PATH', 'SYSTEMROOT', 'PATHEXT'];
/** No commit of anybody: the rehearsed evidence is about nothing. */
const NO_COMMIT = '0'.repeat(40);

export interface EvidenceAsk {
  /** Whether gates are run; else rows come from earlier evidence alone. */
  run: boolean;
  only?: readonly string[];
  skip?: EvidenceRequest['gates']['skip'];
  earlier?: readonly EarlierEvidence[];
}

/** A temporary folder in which release evidence is made with real processes. */
export class Stage {
  readonly folder: string;
  readonly #world: DrillWorld;

  /** @throws WorldGateError of kind `environment` where nothing can be written */
  constructor(world: DrillWorld) {
    this.#world = world;
    try {
      this.folder = realpathSync(mkdtempSync(join(world.tempRoot, 'worldgate-drill-')));
    } catch (cause) {
      throw writeError(cause, world.tempRoot);
    }
  }

  /** The command of a gate that runs a line of JavaScript. */
  command(code: string): string[] {
    return [this.#world.node, '-e', code];
  }

  write(path: string, content: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), content);
  }

  config(settings: Omit<Partial<Record<keyof ReleaseConfig, unknown>>, 'schema_version'>): ReadConfig {
    const value = { schema_version: 'worldgate.release_config.v1', ...settings };
    const place = { name: 'drill.yml', folder: this.folder, digest: sha256Json(value) };
    return planConfig(releaseConfig.parse(value), place);
  }

  async evidence(
    config: ReadConfig,
    { run, only = [], skip = [], earlier = [] }: EvidenceAsk,
  ): Promise<ReleaseEvidence> {
    const { env, now, monotonic, redact, version, signal } = this.#world;
    const handed = Object.fromEntries(HANDED_ON.map((name) => [name, env[name]]));
    const runner = processRunner({ folder: this.folder, env: handed, now, monotonic, redact });
    const { evidence } = await makeEvidence({
      config,
      source: { repository: null, commit: NO_COMMIT, ref: null, run_url: null, run_id: null, run_attempt: 1 },
      commitNow: () => NO_COMMIT,
      gates: { run: run ? runner : null, only, skip, abort: signal },
      earlier,
      links: (read) =>
        linkedRows(read, {
          commit: NO_COMMIT,
          redact,
          now: now(),
          version,
          verifierOf: () => {
            throw new Error('a drill verifies no signature');
          },
        }),
      now,
      version,
      redact,
    });
    return evidence;
  }

  /** Evidence as a later attempt finds it on disk. */
  saved(evidence: ReleaseEvidence): EarlierEvidence {
    const name = 'earlier/release-evidence.json';
    this.write(name, `${JSON.stringify(evidence)}\n`);
    return readEarlier(join(this.folder, name), name);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
