import { type PolicyBinding, type PolicySession, type TensorSpec } from '../contract.js';
import type { OnnxEngine, OrtSession } from './engine.js';
export interface OnnxModel {
    name: string;
    engine: OnnxEngine;
    session: OrtSession;
    inputs: readonly TensorSpec[];
    outputs: readonly TensorSpec[];
}
/** Binds a model to a task's observations and action. @throws WorldGateError `policy-mismatch` */
export declare function bindPolicy(model: OnnxModel, binding: PolicyBinding): PolicySession;
