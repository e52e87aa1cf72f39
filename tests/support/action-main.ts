import type { ActionName } from '../../src/actions/inputs.ts';
import { action } from '../../src/actions/main.ts';
import { standInFeatures } from './action-features.ts';
import { hurriedClock } from './clock.ts';

/** Started by the tests as the runner starts an action's `main`; `WORLDGATE_TEST_ACTION` names the action. */
await action(process.env.WORLDGATE_TEST_ACTION as ActionName, standInFeatures, hurriedClock);
