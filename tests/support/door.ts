import type { Door } from '../../src/actions/door.ts';
import { actionsHost } from '../../src/actions/host.ts';
import { type Environment, readEventContext } from '../../src/github/event-context.ts';
import { testClock } from './clock.ts';

/** What an action told the runner, in order. */
export type Told = [what: string, ...details: string[]];

/** A door in this process: what goes to the runner is kept in `told`, plain output in `printed`. */
export function testDoor(env: Environment, event: unknown = {}) {
  const told: Told[] = [];
  let printed = '';
  const say = (what: string) => (message: string | Error, properties?: { title?: string }) =>
    void told.push([what, properties?.title ?? '', String(message)]);
  const host = actionsHost(
    {
      setSecret: (secret) => void told.push(['mask', secret]),
      exportVariable: (name, value: string) => void told.push(['variable', name, value]),
      saveState: (name, value: string) => void told.push(['state', name, value]),
      setOutput: (name, value: string) => void told.push(['output', name, value]),
      error: say('error'),
      warning: say('warning'),
      notice: say('notice'),
      startGroup: (name) => void told.push(['group', name]),
      endGroup: () => void told.push(['endgroup']),
    },
    (text) => {
      printed += text;
    },
  );
  const door: Door = {
    env,
    host,
    context: readEventContext(
      { GITHUB_REPOSITORY: 'acme/robots', GITHUB_EVENT_PATH: 'event', GITHUB_RUN_ID: '5', ...env },
      () => JSON.stringify(event),
    ),
    clock: testClock(),
    signal: new AbortController().signal,
    redact: (text) => text.replaceAll('hunter2', '[redacted]'),
  };
  const outputs = () =>
    Object.fromEntries(told.filter(([what]) => what === 'output').map(([, name, value]) => [name, value]));
  return { door, told, outputs, printed: () => printed };
}
