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
/**
 * Whether a row of so many numbers is actions of the task. More than one only where the task asks for chunks or the
 * shape sets the actions apart: a policy for two actuators is not one that gives two actions for a single one.
 */
export declare function isActions(row: number, shape: readonly (number | null)[], { actionSize, play }: PolicyBinding): boolean;
