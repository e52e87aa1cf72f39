import { libraries } from '../bundle/index.js';
export const {
  FAIL_ON,
  SCHEMA_VERSIONS,
  VERDICTS,
  parseJson,
  parseYaml,
  readContract,
  worstVerdict,
} = await libraries.contracts();
