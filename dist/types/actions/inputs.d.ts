import { z } from 'zod';
import type { Environment } from '../github/event-context.js';
/**
 * Inputs of each action by name, with the defaults that hold where the runner fills none in. The runner enforces
 * neither `required` nor any type, so this does. `action.yml` and README say the same, and a test compares them.
 */
export declare const ACTION_INPUTS: {
    root: z.ZodObject<{
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
        sign: z.ZodDefault<z.ZodEnum<{
            never: "never";
            required: "required";
            auto: "auto";
        }>>;
        'signing-backend': z.ZodDefault<z.ZodEnum<{
            key: "key";
            auto: "auto";
            sigstore: "sigstore";
            github: "github";
        }>>;
        'on-outage': z.ZodOptional<z.ZodEnum<{
            fail: "fail";
            defer: "defer";
            warn: "warn";
        }>>;
        'signing-config': z.ZodOptional<z.ZodString>;
        'signing-key': z.ZodOptional<z.ZodString>;
        'signing-key-passphrase': z.ZodOptional<z.ZodString>;
        'allow-public-log': z.ZodDefault<z.ZodEnum<{
            true: "true";
            false: "false";
        }>>;
        output: z.ZodDefault<z.ZodString>;
        source: z.ZodOptional<z.ZodString>;
        compliance: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<("eu-ai-act-annex8" | "eu-ai-act-annex4" | "nist-ai-rmf" | "iso-42001")[], string>>>;
        mlbom: z.ZodDefault<z.ZodEnum<{
            true: "true";
            1.6: "1.6";
            1.7: "1.7";
            false: "false";
        }>>;
        'same-model': z.ZodDefault<z.ZodEnum<{
            true: "true";
            false: "false";
        }>>;
        'completeness-score': z.ZodDefault<z.ZodEnum<{
            true: "true";
            false: "false";
        }>>;
        stopping: z.ZodDefault<z.ZodEnum<{
            fixed: "fixed";
            savi: "savi";
        }>>;
        anchor: z.ZodOptional<z.ZodString>;
        ppi: z.ZodOptional<z.ZodString>;
        'start-seed': z.ZodOptional<z.ZodInt>;
        pointer: z.ZodOptional<z.ZodString>;
        suite: z.ZodOptional<z.ZodString>;
        'droid-yn-fix': z.ZodDefault<z.ZodEnum<{
            true: "true";
            false: "false";
        }>>;
        'progress-unit': z.ZodOptional<z.ZodEnum<{
            ratio: "ratio";
            percent: "percent";
        }>>;
        mapping: z.ZodOptional<z.ZodString>;
        attach: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string[], string>>>;
        from: z.ZodOptional<z.ZodString>;
        claim: z.ZodOptional<z.ZodString>;
        protocol: z.ZodOptional<z.ZodString>;
        evidence: z.ZodDefault<z.ZodEnum<{
            true: "true";
            false: "false";
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
        'allow-untrusted-event': z.ZodDefault<z.ZodEnum<{
            true: "true";
            false: "false";
        }>>;
        separate: z.ZodDefault<z.ZodEnum<{
            true: "true";
            false: "false";
        }>>;
        sign: z.ZodDefault<z.ZodEnum<{
            never: "never";
            required: "required";
            auto: "auto";
        }>>;
        'signing-backend': z.ZodDefault<z.ZodEnum<{
            key: "key";
            auto: "auto";
            sigstore: "sigstore";
            github: "github";
        }>>;
        'on-outage': z.ZodOptional<z.ZodEnum<{
            fail: "fail";
            defer: "defer";
            warn: "warn";
        }>>;
        'signing-config': z.ZodOptional<z.ZodString>;
        'signing-key': z.ZodOptional<z.ZodString>;
        'signing-key-passphrase': z.ZodOptional<z.ZodString>;
        'allow-public-log': z.ZodDefault<z.ZodEnum<{
            true: "true";
            false: "false";
        }>>;
        output: z.ZodDefault<z.ZodString>;
        evidence: z.ZodDefault<z.ZodEnum<{
            true: "true";
            false: "false";
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
    audit: z.ZodObject<{
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
        'allow-untrusted-event': z.ZodDefault<z.ZodEnum<{
            true: "true";
            false: "false";
        }>>;
        separate: z.ZodDefault<z.ZodEnum<{
            true: "true";
            false: "false";
        }>>;
        sign: z.ZodDefault<z.ZodEnum<{
            never: "never";
            required: "required";
            auto: "auto";
        }>>;
        'signing-backend': z.ZodDefault<z.ZodEnum<{
            key: "key";
            auto: "auto";
            sigstore: "sigstore";
            github: "github";
        }>>;
        'on-outage': z.ZodOptional<z.ZodEnum<{
            fail: "fail";
            defer: "defer";
            warn: "warn";
        }>>;
        'signing-config': z.ZodOptional<z.ZodString>;
        'signing-key': z.ZodOptional<z.ZodString>;
        'signing-key-passphrase': z.ZodOptional<z.ZodString>;
        'allow-public-log': z.ZodDefault<z.ZodEnum<{
            true: "true";
            false: "false";
        }>>;
        output: z.ZodDefault<z.ZodString>;
        source: z.ZodOptional<z.ZodString>;
        compliance: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<("eu-ai-act-annex8" | "eu-ai-act-annex4" | "nist-ai-rmf" | "iso-42001")[], string>>>;
        mlbom: z.ZodDefault<z.ZodEnum<{
            true: "true";
            1.6: "1.6";
            1.7: "1.7";
            false: "false";
        }>>;
        'same-model': z.ZodDefault<z.ZodEnum<{
            true: "true";
            false: "false";
        }>>;
        'completeness-score': z.ZodDefault<z.ZodEnum<{
            true: "true";
            false: "false";
        }>>;
        stopping: z.ZodDefault<z.ZodEnum<{
            fixed: "fixed";
            savi: "savi";
        }>>;
        anchor: z.ZodOptional<z.ZodString>;
        ppi: z.ZodOptional<z.ZodString>;
        'start-seed': z.ZodOptional<z.ZodInt>;
        pointer: z.ZodOptional<z.ZodString>;
        suite: z.ZodOptional<z.ZodString>;
        'droid-yn-fix': z.ZodDefault<z.ZodEnum<{
            true: "true";
            false: "false";
        }>>;
        'progress-unit': z.ZodOptional<z.ZodEnum<{
            ratio: "ratio";
            percent: "percent";
        }>>;
        mapping: z.ZodOptional<z.ZodString>;
        attach: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string[], string>>>;
        from: z.ZodString;
        claim: z.ZodString;
        protocol: z.ZodString;
    }, z.core.$strip>;
    sign: z.ZodObject<{
        'working-directory': z.ZodDefault<z.ZodString>;
        'allow-untrusted-event': z.ZodDefault<z.ZodEnum<{
            true: "true";
            false: "false";
        }>>;
        'github-token': z.ZodDefault<z.ZodString>;
        sign: z.ZodDefault<z.ZodEnum<{
            never: "never";
            required: "required";
            auto: "auto";
        }>>;
        'signing-backend': z.ZodDefault<z.ZodEnum<{
            key: "key";
            auto: "auto";
            sigstore: "sigstore";
            github: "github";
        }>>;
        'on-outage': z.ZodOptional<z.ZodEnum<{
            fail: "fail";
            defer: "defer";
            warn: "warn";
        }>>;
        'signing-config': z.ZodOptional<z.ZodString>;
        'signing-key': z.ZodOptional<z.ZodString>;
        'signing-key-passphrase': z.ZodOptional<z.ZodString>;
        'allow-public-log': z.ZodDefault<z.ZodEnum<{
            true: "true";
            false: "false";
        }>>;
        package: z.ZodOptional<z.ZodString>;
        pending: z.ZodOptional<z.ZodString>;
        output: z.ZodDefault<z.ZodString>;
    }, z.core.$strip>;
    verify: z.ZodObject<{
        'working-directory': z.ZodDefault<z.ZodString>;
        'fail-on': z.ZodDefault<z.ZodEnum<{
            never: "never";
            failed: "failed";
            inconclusive: "inconclusive";
            skipped: "skipped";
        }>>;
        package: z.ZodString;
        'trust-policy': z.ZodOptional<z.ZodString>;
        'trusted-signers': z.ZodOptional<z.ZodString>;
        'public-key': z.ZodOptional<z.ZodString>;
        repository: z.ZodOptional<z.ZodString>;
        commit: z.ZodOptional<z.ZodString>;
        bundle: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string[], string>>>;
        'trusted-root': z.ZodOptional<z.ZodString>;
        'tuf-mirror': z.ZodOptional<z.ZodString>;
        'tuf-root': z.ZodOptional<z.ZodString>;
        offline: z.ZodDefault<z.ZodEnum<{
            true: "true";
            false: "false";
        }>>;
        output: z.ZodDefault<z.ZodString>;
        summary: z.ZodOptional<z.ZodString>;
        resource: z.ZodOptional<z.ZodString>;
        'verifier-id': z.ZodOptional<z.ZodString>;
        'summary-backend': z.ZodDefault<z.ZodEnum<{
            key: "key";
            none: "none";
            auto: "auto";
            sigstore: "sigstore";
            github: "github";
        }>>;
        'signing-config': z.ZodOptional<z.ZodString>;
        'signing-key': z.ZodOptional<z.ZodString>;
        'signing-key-passphrase': z.ZodOptional<z.ZodString>;
        'allow-public-log': z.ZodDefault<z.ZodEnum<{
            true: "true";
            false: "false";
        }>>;
        'github-token': z.ZodDefault<z.ZodString>;
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
 * Reads and checks the inputs of one action. An empty input counts as absent, because that is what a
 * workflow passes on where it has nothing to give.
 *
 * @throws WorldGateError `input-invalid`, naming each input that is wrong.
 */
export declare function readInputs<N extends ActionName>(name: N, env: Environment): ActionInputs<N>;
/** The environment without the inputs that the action does not know. */
export declare function inputsOnly(name: ActionName, env: Environment): Environment;
/** One sentence for each input that the action does not know. The runner only warns of these in some places. */
export declare function unknownInputs(name: ActionName, env: Environment): string[];
