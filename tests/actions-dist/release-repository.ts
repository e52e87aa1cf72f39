import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pin, stamp } from '../../scripts/release.ts';
import type { StandIn } from '../../src/entries/testing.ts';
import { NODE, ROOT } from '../support/runner.ts';
import type { Sigstore } from '../support/sigstore/start.ts';
import { shippedFolder } from './shipped.ts';

/*
 * What `.github/workflows/release.yml` of this repository is played on: what ships, stamped, pinned and tagged by
 * `scripts/release.ts`, with gates that take no time. Beside it commands that stand for npm, gh and the system.
 */

export const TAG = 'v1.2.3';
export const RELEASE = '.github/workflows/release.yml';
const AUTHOR = { GIT_AUTHOR_NAME: 'Robot', GIT_AUTHOR_EMAIL: 'robot@example.org' };
const GIT_ENV = {
  ...{ PATH: process.env.PATH ?? '', HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1' },
  ...{ ...AUTHOR, GIT_COMMITTER_NAME: 'Robot', GIT_COMMITTER_EMAIL: 'robot@example.org' },
};

export interface ReleaseRepository {
  /** Folder of the repository, at the tagged commit. */
  root: string;
  commit: string;
  /** Folder of the commands that stand for others. */
  commands: string;
  /** While this file is there, the gate "Sometimes" fails. */
  broken: string;
  /** What commands and gates were called with, in that order. */
  called: () => string[];
  /** Files that the release was published with, by name. */
  published: string;
  remove: () => void;
}

const config = (broken: string, log: string) => `schema_version: worldgate.release_config.v1
gates:
  - name: Always
    command: echo gate always >> ${log}
    triage: Nothing.
  - name: Sometimes
    command: echo gate sometimes >> ${log}; test ! -e ${broken}
    triage: Remove the file that it looks for.
  - name: Graphics processors
    command: exit 9
    host_owned: true
    triage: Run it on a machine that has one.
dist: ['worldgate-*.tgz', licenses.txt, dist/*.js, dist/engines/*]
runs: [.worldgate/runs]
dependency_audit: [.worldgate/dependency-audit/dependency-audit.json]
core_performance: [.worldgate/core-performance/core-performance.json]
known_limitations: [This one is played.]
`;

const CHECKS = `schema_version: worldgate.checks_config.v1
core_performance:
  rows:
    - key: cli-version
      name: worldgate --version
      command: [node_modules/.bin/node, dist/cli.js, --version]
      budget_ms: 60000
      triage: Nothing.
`;

const CHANGELOG = `# Changelog

## [Unreleased]

## [1.2.3] - 2026-01-02

### Added

- Grippers with two fingers.
`;

const LOCK = JSON.stringify({
  ...{ name: 'worldgate', version: '1.2.3-dev', lockfileVersion: 3, requires: true },
  packages: {
    '': { name: 'worldgate', version: '1.2.3-dev', devDependencies: { left: '1.0.0' } },
    'node_modules/left': { version: '1.0.0', dev: true, integrity: `sha512-${'A'.repeat(86)}==` },
  },
});

const none = { info: 0, low: 0, moderate: 0, high: 0, critical: 0, total: 0 };
const NPM_AUDIT = JSON.stringify({
  ...{ auditReportVersion: 2, vulnerabilities: {} },
  metadata: { vulnerabilities: none, dependencies: { prod: 1, dev: 1, optional: 0, peer: 0, total: 1 } },
});

/** @param log every call becomes a line of it */
const npm = (log: string) => `#!/bin/bash
set -e
case "$1 $2" in
  '--version ') echo 11.0.0 ;;
  'ci '*) mkdir -p node_modules/.bin && ln -sf '${NODE}' node_modules/.bin/node ;;
  'pack '*) echo packed > worldgate-1.2.3.tgz ;;
  'audit '*) echo '${NPM_AUDIT}' ;;
  'run -s') shift 4; echo "worldgate $*" >> ${log}; exec node_modules/.bin/node dist/cli.js "$@" ;;
  *) echo "npm $*" >&2; exit 64 ;;
esac
`;

const gh = (log: string, published: string) => `#!/bin/bash
echo "gh $*" >> ${log}
if [ "$1 $2" = 'release create' ]; then
  mkdir -p ${published}
  for file in "$@"; do if [ -f "$file" ]; then cp "$file" ${published}/; fi; done
fi
# The first release of a major version: there is no such tag yet.
case "$*" in *PATCH*) exit 1 ;; esac
`;

/**
 * @param folder where everything is made
 * @param change of the text of `release.yml`, for what cannot be had offline
 */
export function releaseRepository(
  folder: string,
  { sigstore, change }: { sigstore: Sigstore; change: (text: string) => string },
): ReleaseRepository {
  const root = shippedFolder();
  const [broken, log, published] = ['broken', 'called', 'published'].map((name) => join(folder, name));
  const commands = join(folder, 'commands');
  mkdirSync(commands);
  const command = (name: string, text: string) => {
    writeFileSync(join(commands, name), text);
    chmodSync(join(commands, name), 0o755);
  };
  command('npm', npm(log!));
  command('gh', gh(log!, published!));
  writeFileSync(log!, '');

  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  };
  for (const name of ['scripts/release.ts', 'src/foundation']) {
    cpSync(join(ROOT, name), join(root, name), { recursive: true });
  }
  write('package-lock.json', LOCK);
  write('worldgate.release.yml', config(broken!, log!));
  write('worldgate.checks.yml', CHECKS);
  write('CHANGELOG.md', CHANGELOG);
  write('.gitignore', 'node_modules/\n.worldgate/\n');
  write('signing_config.json', JSON.stringify(sigstore.signingConfig));
  write('trusted_root.json', JSON.stringify(sigstore.trustedRoot));
  write('.ci/system-packages', '#!/bin/bash\n');
  chmodSync(join(root, '.ci/system-packages'), 0o755);
  write(RELEASE, change(readFileSync(join(ROOT, RELEASE), 'utf8')));

  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', env: GIT_ENV }).trim();
  const commit = (message: string) => {
    git('add', '--all');
    git('-c', 'gc.auto=0', 'commit', '--quiet', '-m', message);
    return git('rev-parse', 'HEAD');
  };
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'core.compression', '0');
  git('add', '--all');
  stamp(root, TAG);
  pin(root, TAG, commit('A release'));
  const tagged = commit('Pin');
  git('tag', TAG);
  return {
    ...{ root, commit: tagged, commands, broken: broken!, published: published! },
    called: () => readFileSync(log!, 'utf8').trimEnd().split('\n'),
    remove: () => rmSync(root, { recursive: true }),
  };
}

/** `actions/checkout` with Git itself: a clone of the tag, as deep as it was asked for. */
export const cloneOf =
  (repository: () => string): StandIn =>
  ({ inputs, workspace }) => {
    if (existsSync(join(workspace, '.git'))) return { failure: 'checked out twice' };
    const args = ['clone', '--quiet', `--depth=${inputs['fetch-depth'] ?? '1'}`, `--branch=${TAG}`];
    execFileSync('git', [...args, '-c', 'advice.detachedHead=false', `file://${repository()}`, workspace], {
      ...{ env: GIT_ENV, stdio: 'pipe', cwd: relative(process.cwd(), workspace) },
    });
    return {};
  };
