import { type WorkflowNode } from './workflow-tree.js';
export declare const SIGN_ACTION = "worldgate/worldgate/actions/sign";
/** Actions that evaluate: what they give out was made in their job. */
export declare const MAKING_ACTIONS: string[];
/** What an input may hold; the message says why. Null for what may be given. */
type Check = (value: string) => string | null;
interface Rule {
    inputs: Readonly<Record<string, Check>>;
    /** Why it may be given nothing else. */
    why: string;
}
/** Actions that may run in a job, and what each may be given. */
export interface ActionRules {
    rules: Readonly<Record<string, Rule>>;
    /** Actions that readers would expect there, and why they may not run. */
    refused: Readonly<Record<string, string>>;
}
/** Beside a token with which one signs: nothing that brings files into the job, or that widens what is signed. */
export declare const SIGNING_ACTIONS: ActionRules;
/** Where what is signed as L3 is made: the caller chooses what is evaluated, and brings nothing that counts as made. */
export declare const EVALUATION_ACTIONS: ActionRules;
/** What stands against the inputs that a step gives an action. */
export declare function inputProblems(action: string, step: WorkflowNode, { rules }: ActionRules): {
    line: number;
    message: string;
}[];
/** The job and its output that an input names, if it is that and nothing else. */
export declare function outputOfJob(value: WorkflowNode | undefined): {
    job: string;
    output: string;
} | null;
export {};
