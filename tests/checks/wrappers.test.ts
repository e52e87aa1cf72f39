import { expect, test } from 'vitest';
import { checkWrappers } from '../../src/checks/wrappers.ts';
import { config, notPassed, project } from './project.ts';

const world = project({
  'good.sh!': '#!/usr/bin/env bash\nset -euo pipefail\necho ready\n',
  'plain.sh': '#!/bin/sh\nexit 0\n',
  'windows.sh!': '#!/bin/sh\r\nexit 0\r\n',
  'README.md': 'Call `./good.sh`.\n',
});

async function check(contract: object) {
  const [wrapper] = config({ wrappers: [{ triage: 'Mend it.', ...contract }] }).wrappers!;
  return notPassed((await checkWrappers([wrapper!], world)).rows);
}

test('a wrapper that is as its contract states passes', async () => {
  const contract = {
    path: 'good.sh',
    shebang: '#!/usr/bin/env bash',
    required_text: ['set -euo pipefail'],
    documented_in: ['README.md'],
    smoke: { command: ['./good.sh'], output: ['ready'] },
  };
  expect(await check(contract)).toEqual([]);
});

test('each part of a contract that does not hold is named', async () => {
  expect(await check({ path: 'plain.sh', shebang: '#!/usr/bin/env bash' })).toEqual([
    'failed: plain.sh: its executable bit is missing; its first line is "#!/bin/sh", and must begin with "#!/usr/bin/env bash".',
  ]);
  expect(await check({ path: 'windows.sh', shebang: '#!/bin/sh' })).toEqual([
    expect.stringContaining('carriage return'),
  ]);
  expect(await check({ path: 'good.sh', required_text: ['set -x'], forbidden_text: ['echo'] })).toEqual([
    'failed: good.sh: it lacks the text "set -x"; it holds the text "echo".',
  ]);
  expect(await check({ path: 'plain.sh', executable: false, documented_in: ['README.md'] })).toEqual([
    'failed: plain.sh: README.md does not show `plain.sh`.',
  ]);
  expect(await check({ path: 'gone.sh' })).toEqual(['failed: gone.sh: gone.sh does not exist.']);
});

test('a smoke command is held to its exit code and what it prints', async () => {
  const smoke = { command: ['./good.sh'], exit_code: 2, output: ['steady'] };
  expect(await check({ path: 'good.sh', smoke })).toEqual([
    'failed: It ended with exit code 0, not 2; did not print "steady": ready',
  ]);
});
