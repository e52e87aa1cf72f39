import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect, it } from 'vitest';
import { shippedFolder } from '../actions-dist/shipped.ts';
import { NODE } from '../support/runner.ts';

/*
 * The example workflows with `nektos/act` in host mode (no containers), where it is installed: `act` on the path, or the
 * program that `ACT` names. `go install github.com/nektos/act@latest` makes one.
 */

const ACT = process.env.ACT ?? 'act';
const found = spawnSync(ACT, ['--version'], { encoding: 'utf8' });
const WHY = found.status === 0 ? '' : `\`${ACT}\` is not installed`;

/** A repository of its own, as act wants one. */
function repository(folder: string): void {
  const git = (...args: string[]) => {
    const ended = spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
      cwd: folder,
    });
    expect(String(ended.stderr), args.join(' ')).not.toContain('fatal');
  };
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message=all');
  git('remote', 'add', 'origin', 'https://github.com/acme/robots.git');
}

it.skipIf(WHY !== '')(`runs the example of an own robot${WHY === '' ? '' : ` (skipped: ${WHY})`}`, () => {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'worldgate-act-')));
  const shipped = shippedFolder();
  try {
    const folder = join(home, 'robots');
    cpSync(join(shipped, 'examples', 'own-robot'), folder, { recursive: true });
    // act copies the repository by itself, but fetches the action that would have.
    const checkout = join(home, 'checkout');
    mkdirSync(checkout);
    const steps = "  steps: [{ shell: sh, run: 'true' }]\n";
    writeFileSync(
      join(checkout, 'action.yml'),
      `name: c\ndescription: c\nruns:\n  using: composite\n${steps}`,
    );
    for (const made of [folder, shipped, checkout]) repository(made);
    writeFileSync(join(home, 'event.json'), JSON.stringify({ ref: 'refs/heads/main' }));
    const args = [
      ...['push', '--workflows', '.github/workflows/policy.yml', '--eventpath', join(home, 'event.json')],
      ...['--platform', 'ubuntu-latest=-self-hosted', '--action-offline-mode'],
      ...['--local-repository', `worldgate/worldgate@main=${shipped}`],
      ...['--local-repository', `actions/checkout@v7=${checkout}`],
      ...['--artifact-server-path', join(home, 'artifacts')],
    ];
    const env = {
      PATH: `${join(NODE, '..')}:${process.env.PATH ?? ''}`,
      ...{ HOME: home, XDG_CACHE_HOME: join(home, 'cache'), WORLDGATE_OFFLINE: '1' },
    };
    const ended = spawnSync(ACT, args, { cwd: folder, env, encoding: 'utf8' });
    expect(`${ended.stdout}${ended.stderr}`).toContain('Job succeeded');
    expect(ended.status).toBe(0);
  } finally {
    rmSync(home, { recursive: true, force: true });
    rmSync(shipped, { recursive: true, force: true });
  }
});
