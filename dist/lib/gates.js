import { libraries } from '../bundle/index.js';
export const {
  StopMonitor,
  decideGates,
  exitCodeFor,
  runVerdict,
  worstVerdict,
} = await libraries.gates();
