import type { Value } from './expressions.js';
export interface InputDefinition {
    description?: string;
    required?: boolean;
    default?: Value;
    type?: string;
}
export interface StepDefinition {
    id?: string;
    name?: string;
    if?: Value;
    uses?: string;
    run?: string;
    shell?: string;
    with?: Record<string, Value>;
    env?: Record<string, Value>;
    'working-directory'?: string;
    'continue-on-error'?: Value;
    'timeout-minutes'?: Value;
}
export interface NodeRuns {
    using: 'node20' | 'node24';
    main: string;
    pre?: string;
    'pre-if'?: string;
    post?: string;
    'post-if'?: string;
}
export interface CompositeRuns {
    using: 'composite';
    steps: StepDefinition[];
}
/** An `action.yml`. */
export interface ActionDefinition {
    name: string;
    inputs: Record<string, InputDefinition>;
    outputs: Record<string, {
        description?: string;
        value?: string;
    }>;
    runs: NodeRuns | CompositeRuns;
}
export interface JobDefinition {
    name?: string;
    needs?: string | string[];
    if?: Value;
    'runs-on'?: Value;
    permissions?: Value;
    environment?: Value;
    env?: Record<string, Value>;
    outputs?: Record<string, string>;
    strategy?: {
        matrix?: Value;
        'fail-fast'?: Value;
        'max-parallel'?: Value;
    };
    'continue-on-error'?: Value;
    defaults?: {
        run?: {
            shell?: string;
            'working-directory'?: string;
        };
    };
    steps?: StepDefinition[];
    uses?: string;
    with?: Record<string, Value>;
    secrets?: 'inherit' | Record<string, Value>;
}
/** A workflow file. */
export interface WorkflowDefinition {
    name: string;
    on: Record<string, Value>;
    permissions?: Value;
    env?: Record<string, Value>;
    defaults?: {
        run?: {
            shell?: string;
            'working-directory'?: string;
        };
    };
    jobs: Record<string, JobDefinition>;
}
/** Reads the `action.yml` of a folder and has GitHub's parser check it. */
export declare function readAction(folder: string): Promise<ActionDefinition>;
/** Reads a workflow file and has GitHub's parser check it. */
export declare function readWorkflow(file: string): Promise<WorkflowDefinition>;
/** What GitHub's parser finds wrong with the text of an `action.yml`. */
export declare function actionProblems(text: string): Promise<string[]>;
/** What GitHub's parser finds wrong with the text of a workflow. */
export declare function workflowProblems(text: string): Promise<string[]>;
