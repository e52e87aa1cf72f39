import { type PolicyBinding, type TensorSpec } from '../providers/contract.js';
import type { Ort, OrtTensor } from '../providers/onnx/engine.js';
import type { CallPlan } from './protocol.js';
/** Tensors for one call, by input name. */
export type Feeds = Record<string, OrtTensor>;
/**
 * Seeded inputs for a model: uniform in [-1, 1) for observations, zero for recurrent states and for integers
 * (which are often indices, where 0 is always valid). The same model and seed give the same inputs, and so do
 * two models of the same shapes.
 * @param binding sizes of a task's observations; without one, free dimensions behind the batch become 1
 * @throws WorldGateError `policy-mismatch` when the model cannot take the batch
 */
export declare function prepareFeeds(ort: Pick<Ort, 'Tensor'>, model: string, inputs: readonly TensorSpec[], outputs: readonly TensorSpec[], binding: PolicyBinding | undefined, plan: CallPlan): Feeds[];
