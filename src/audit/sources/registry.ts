import type { Importer } from '../importing/contract.ts';
import { auditInput } from './audit-input.ts';
import { cosmosPredict } from './cosmos-predict.ts';
import { embodiedGovBench } from './embodied-gov-bench.ts';
import { generic } from './generic.ts';
import { gr00t } from './gr00t.ts';
import { lbmEval } from './lbm-eval.ts';
import { lerobot } from './lerobot.ts';
import { openpi } from './openpi.ts';
import { pi07 } from './pi-07.ts';
import { vlaEval } from './vla-eval.ts';
import { worldforge } from './worldforge.ts';
import { worldgate } from './worldgate.ts';

/** Every importer, in the order in which `worldgate audit sources` lists them. */
export const IMPORTERS: readonly Importer[] = [
  lerobot,
  openpi,
  lbmEval,
  vlaEval,
  gr00t,
  pi07,
  embodiedGovBench,
  cosmosPredict,
  worldforge,
  worldgate,
  auditInput,
  generic,
];
