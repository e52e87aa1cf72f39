import { z } from 'zod';
import type { Environment } from '../github/event-context.js';
/**
 * Inputs of each action by name, with the defaults that hold where the runner fills none in. The runner enforces
 * neither `required` nor any type, so this does. `action.yml` and README say the same, and a test compares them.
 */
export declare const ACTION_INPUTS: {
    run: z.ZodObject<{
        'working-directory': z.ZodDefault<z.ZodString>;
        comment: z.ZodDefault<z.ZodEnum<{
            never: "never";
            auto: "auto";
            always: "always";
            failures: "failures";
        }>>;
        'github-token': z.ZodDefault<z.ZodString>;
        'fail-on': z.ZodDefault<z.ZodEnum<{
            never: "never";
            failed: "failed";
            inconclusive: "inconclusive";
            skipped: "skipped";
        }>>;
        preset: z.ZodOptional<z.ZodString>;
        task: z.ZodOptional<z.ZodString>;
        policy: z.ZodOptional<z.ZodString>;
        'baseline-policy': z.ZodOptional<z.ZodString>;
        episodes: z.ZodOptional<z.ZodInt>;
        seed: z.ZodOptional<z.ZodInt>;
        workers: z.ZodOptional<z.ZodInt>;
        stop: z.ZodOptional<z.ZodEnum<{
            fixed: "fixed";
            savi: "savi";
        }>>;
    }, z.core.$strip>;
    gate: z.ZodObject<{
        'working-directory': z.ZodDefault<z.ZodString>;
        'fail-on': z.ZodDefault<z.ZodEnum<{
            never: "never";
            failed: "failed";
            inconclusive: "inconclusive";
            skipped: "skipped";
        }>>;
        'run-dir': z.ZodString;
        gates: z.ZodOptional<z.ZodString>;
        baseline: z.ZodOptional<z.ZodString>;
    }, z.core.$strip>;
    comment: z.ZodObject<{
        'working-directory': z.ZodDefault<z.ZodString>;
        comment: z.ZodDefault<z.ZodEnum<{
            never: "never";
            auto: "auto";
            always: "always";
            failures: "failures";
        }>>;
        'github-token': z.ZodDefault<z.ZodString>;
        'run-dir': z.ZodOptional<z.ZodString>;
        'report-json': z.ZodOptional<z.ZodString>;
    }, z.core.$strip>;
};
export type ActionName = keyof typeof ACTION_INPUTS;
export type ActionInputs<N extends ActionName> = z.output<(typeof ACTION_INPUTS)[N]>;
/** The variable in which the runner hands over an input. */
export declare function inputVariable(name: string): string;
/**
 * Reads and checks the inputs of one action. An empty input counts as absent, because a composite action passes
 * on what it was not given as an empty text.
 *
 * @throws WorldGateError `input-invalid`, naming each input that is wrong.
 */
export declare function readInputs<N extends ActionName>(name: N, env: Environment): ActionInputs<N>;
/** One sentence for each input that the action does not know. The runner only warns of these in some places. */
export declare function unknownInputs(name: ActionName, env: Environment): string[];
