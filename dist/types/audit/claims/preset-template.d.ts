import type { LoadedPreset } from '../../presets/load.js';
import type { ClaimTemplate } from './templates.js';
/**
 * A preset as a template: its gates become the claim, its plan the protocol. Gates that compare with a baseline make no
 * claim about one model and are left out; a rate then has to be given, and stands under `needs_review`.
 * @param version of WorldGate, which is the evaluator
 * @throws WorldGateError of reading the policy and the tasks
 */
export declare function presetTemplate({ preset, files }: LoadedPreset, version: string): ClaimTemplate;
