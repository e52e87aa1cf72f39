import { z } from '../vendor/zod/index.js';
/** What two packages must share to be compared. All but `decision` may be waived by name. */
export declare const DIFF_KEYS: readonly ["decision", "benchmark", "benchmark_version", "split", "embodiment", "simulator", "cameras", "language", "reset", "horizon", "metric", "evaluator", "tasks"];
export declare const diffKey: z.ZodEnum<{
    split: "split";
    benchmark: "benchmark";
    benchmark_version: "benchmark_version";
    simulator: "simulator";
    evaluator: "evaluator";
    horizon: "horizon";
    tasks: "tasks";
    metric: "metric";
    language: "language";
    cameras: "cameras";
    decision: "decision";
    reset: "reset";
    embodiment: "embodiment";
}>;
export type DiffKey = z.infer<typeof diffKey>;
/** A key in which the packages differ, with what each says. */
export declare const packageDifference: z.ZodObject<{
    key: z.ZodEnum<{
        split: "split";
        benchmark: "benchmark";
        benchmark_version: "benchmark_version";
        simulator: "simulator";
        evaluator: "evaluator";
        horizon: "horizon";
        tasks: "tasks";
        metric: "metric";
        language: "language";
        cameras: "cameras";
        decision: "decision";
        reset: "reset";
        embodiment: "embodiment";
    }>;
    waived: z.ZodBoolean;
    values: z.ZodArray<z.ZodObject<{
        label: z.ZodString;
        value: z.ZodString;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type PackageDifference = z.infer<typeof packageDifference>;
export declare const comparedPackage: z.ZodObject<{
    label: z.ZodString;
    claim_id: z.ZodString;
    claim_hash: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
    protocol_hash: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
    subject: z.ZodObject<{
        type: z.ZodEnum<{
            hf_model: "hf_model";
            checkpoint: "checkpoint";
            service: "service";
        }>;
        id: z.ZodString;
        revision: z.ZodNullable<z.ZodString>;
        weights_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
        checkpoint_uri: z.ZodNullable<z.ZodString>;
    }, z.core.$strict>;
    outcome: z.ZodNullable<z.ZodEnum<{
        inconclusive: "inconclusive";
        supported: "supported";
        supported_within_margin: "supported_within_margin";
        underpowered: "underpowered";
        not_supported: "not_supported";
        invalid: "invalid";
    }>>;
    verdict: z.ZodEnum<{
        error: "error";
        failed: "failed";
        inconclusive: "inconclusive";
        skipped: "skipped";
        passed: "passed";
    }>;
    grade: z.ZodEnum<{
        A: "A";
        B: "B";
        C: "C";
        D: "D";
    }>;
    counts: z.ZodObject<{
        planned: z.ZodInt;
        matched: z.ZodInt;
        succeeded: z.ZodInt;
        failed: z.ZodInt;
        not_a_trial: z.ZodInt;
        missing: z.ZodInt;
        not_run: z.ZodInt;
        duplicate: z.ZodInt;
        conflicting: z.ZodInt;
        out_of_protocol: z.ZodInt;
        read: z.ZodInt;
    }, z.core.$strict>;
    not_for_proof: z.ZodBoolean;
}, z.core.$strict>;
/** A metric of one package, as its own decision counted it. */
export declare const comparedMetric: z.ZodObject<{
    label: z.ZodString;
    estimate: z.ZodNullable<z.ZodNumber>;
    interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
    level: z.ZodNullable<z.ZodNumber>;
    n: z.ZodNumber;
    counts: z.ZodNullable<z.ZodObject<{
        succeeded: z.ZodInt;
        episodes: z.ZodInt;
    }, z.core.$strict>>;
    trials: z.ZodNullable<z.ZodObject<{
        succeeded: z.ZodInt;
        episodes: z.ZodInt;
    }, z.core.$strict>>;
    without_result: z.ZodInt;
    letters: z.ZodNullable<z.ZodString>;
}, z.core.$strict>;
/** That `b` is not worse than `a` by more than the margin. */
export declare const nonInferiority: z.ZodObject<{
    margin: z.ZodNumber;
    alpha: z.ZodNumber;
    method: z.ZodEnum<{
        bootstrap: "bootstrap";
        normal: "normal";
        farrington_manning: "farrington_manning";
        mover: "mover";
        confidence_sequences: "confidence_sequences";
    }>;
    z: z.ZodNullable<z.ZodNumber>;
    p_value: z.ZodNullable<z.ZodNumber>;
    bound: z.ZodNullable<z.ZodNumber>;
    holds: z.ZodBoolean;
}, z.core.$strict>;
export type NonInferiority = z.infer<typeof nonInferiority>;
/** Cells that both packages have: same task, episode, and seed where both record it. */
export declare const pairedCells: z.ZodObject<{
    cells: z.ZodInt;
    both: z.ZodInt;
    only_a: z.ZodInt;
    only_b: z.ZodInt;
    neither: z.ZodInt;
    difference: z.ZodNumber;
    interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
    p_value: z.ZodNumber;
}, z.core.$strict>;
export type PairedCells = z.infer<typeof pairedCells>;
export declare const DIFF_TESTS: readonly ["mcnemar_exact", "barnard", "pooled_z", "confidence_sequences", "bootstrap", "normal", "none"];
/** A task of both packages. */
export declare const taskDifference: z.ZodObject<{
    task: z.ZodString;
    a: z.ZodNullable<z.ZodObject<{
        succeeded: z.ZodInt;
        episodes: z.ZodInt;
    }, z.core.$strict>>;
    b: z.ZodNullable<z.ZodObject<{
        succeeded: z.ZodInt;
        episodes: z.ZodInt;
    }, z.core.$strict>>;
    estimate_a: z.ZodNullable<z.ZodNumber>;
    estimate_b: z.ZodNullable<z.ZodNumber>;
    difference: z.ZodNullable<z.ZodNumber>;
    interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
    test: z.ZodEnum<{
        bootstrap: "bootstrap";
        none: "none";
        normal: "normal";
        confidence_sequences: "confidence_sequences";
        mcnemar_exact: "mcnemar_exact";
        barnard: "barnard";
        pooled_z: "pooled_z";
    }>;
    p_value: z.ZodNullable<z.ZodNumber>;
    p_adjusted: z.ZodNullable<z.ZodNumber>;
    separated: z.ZodBoolean;
}, z.core.$strict>;
export type TaskDifference = z.infer<typeof taskDifference>;
export declare const CONCLUSIONS: readonly ["better", "worse", "different", "not_worse", "not_separated"];
/** How `b` does against `a`. */
export declare const pairDifference: z.ZodObject<{
    a: z.ZodString;
    b: z.ZodString;
    difference: z.ZodNullable<z.ZodNumber>;
    interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
    level: z.ZodNumber;
    method: z.ZodEnum<{
        bootstrap: "bootstrap";
        none: "none";
        normal: "normal";
        newcombe: "newcombe";
        mover: "mover";
        confidence_sequences: "confidence_sequences";
    }>;
    test: z.ZodEnum<{
        bootstrap: "bootstrap";
        none: "none";
        normal: "normal";
        confidence_sequences: "confidence_sequences";
        mcnemar_exact: "mcnemar_exact";
        barnard: "barnard";
        pooled_z: "pooled_z";
    }>;
    p_value: z.ZodNullable<z.ZodNumber>;
    p_adjusted: z.ZodNullable<z.ZodNumber>;
    separated: z.ZodBoolean;
    non_inferiority: z.ZodNullable<z.ZodObject<{
        margin: z.ZodNumber;
        alpha: z.ZodNumber;
        method: z.ZodEnum<{
            bootstrap: "bootstrap";
            normal: "normal";
            farrington_manning: "farrington_manning";
            mover: "mover";
            confidence_sequences: "confidence_sequences";
        }>;
        z: z.ZodNullable<z.ZodNumber>;
        p_value: z.ZodNullable<z.ZodNumber>;
        bound: z.ZodNullable<z.ZodNumber>;
        holds: z.ZodBoolean;
    }, z.core.$strict>>;
    paired: z.ZodNullable<z.ZodObject<{
        cells: z.ZodInt;
        both: z.ZodInt;
        only_a: z.ZodInt;
        only_b: z.ZodInt;
        neither: z.ZodInt;
        difference: z.ZodNumber;
        interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
        p_value: z.ZodNumber;
    }, z.core.$strict>>;
    unpaired_because: z.ZodNullable<z.ZodString>;
    conclusion: z.ZodEnum<{
        worse: "worse";
        better: "better";
        different: "different";
        not_worse: "not_worse";
        not_separated: "not_separated";
    }>;
    tasks: z.ZodArray<z.ZodObject<{
        task: z.ZodString;
        a: z.ZodNullable<z.ZodObject<{
            succeeded: z.ZodInt;
            episodes: z.ZodInt;
        }, z.core.$strict>>;
        b: z.ZodNullable<z.ZodObject<{
            succeeded: z.ZodInt;
            episodes: z.ZodInt;
        }, z.core.$strict>>;
        estimate_a: z.ZodNullable<z.ZodNumber>;
        estimate_b: z.ZodNullable<z.ZodNumber>;
        difference: z.ZodNullable<z.ZodNumber>;
        interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
        test: z.ZodEnum<{
            bootstrap: "bootstrap";
            none: "none";
            normal: "normal";
            confidence_sequences: "confidence_sequences";
            mcnemar_exact: "mcnemar_exact";
            barnard: "barnard";
            pooled_z: "pooled_z";
        }>;
        p_value: z.ZodNullable<z.ZodNumber>;
        p_adjusted: z.ZodNullable<z.ZodNumber>;
        separated: z.ZodBoolean;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type PairDifference = z.infer<typeof pairDifference>;
export declare const metricDifference: z.ZodObject<{
    name: z.ZodString;
    unit: z.ZodEnum<{
        s: "s";
        ratio: "ratio";
        count: "count";
        mse: "mse";
        mae: "mae";
        reward: "reward";
        score: "score";
        ms: "ms";
    }>;
    statistic: z.ZodEnum<{
        rate: "rate";
        mean: "mean";
        p50: "p50";
        p90: "p90";
        p95: "p95";
        p99: "p99";
        sum: "sum";
    }>;
    operator: z.ZodEnum<{
        ">=": ">=";
        "<=": "<=";
        "==": "==";
    }>;
    alpha: z.ZodNumber;
    packages: z.ZodArray<z.ZodObject<{
        label: z.ZodString;
        estimate: z.ZodNullable<z.ZodNumber>;
        interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
        level: z.ZodNullable<z.ZodNumber>;
        n: z.ZodNumber;
        counts: z.ZodNullable<z.ZodObject<{
            succeeded: z.ZodInt;
            episodes: z.ZodInt;
        }, z.core.$strict>>;
        trials: z.ZodNullable<z.ZodObject<{
            succeeded: z.ZodInt;
            episodes: z.ZodInt;
        }, z.core.$strict>>;
        without_result: z.ZodInt;
        letters: z.ZodNullable<z.ZodString>;
    }, z.core.$strict>>;
    pairs: z.ZodArray<z.ZodObject<{
        a: z.ZodString;
        b: z.ZodString;
        difference: z.ZodNullable<z.ZodNumber>;
        interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
        level: z.ZodNumber;
        method: z.ZodEnum<{
            bootstrap: "bootstrap";
            none: "none";
            normal: "normal";
            newcombe: "newcombe";
            mover: "mover";
            confidence_sequences: "confidence_sequences";
        }>;
        test: z.ZodEnum<{
            bootstrap: "bootstrap";
            none: "none";
            normal: "normal";
            confidence_sequences: "confidence_sequences";
            mcnemar_exact: "mcnemar_exact";
            barnard: "barnard";
            pooled_z: "pooled_z";
        }>;
        p_value: z.ZodNullable<z.ZodNumber>;
        p_adjusted: z.ZodNullable<z.ZodNumber>;
        separated: z.ZodBoolean;
        non_inferiority: z.ZodNullable<z.ZodObject<{
            margin: z.ZodNumber;
            alpha: z.ZodNumber;
            method: z.ZodEnum<{
                bootstrap: "bootstrap";
                normal: "normal";
                farrington_manning: "farrington_manning";
                mover: "mover";
                confidence_sequences: "confidence_sequences";
            }>;
            z: z.ZodNullable<z.ZodNumber>;
            p_value: z.ZodNullable<z.ZodNumber>;
            bound: z.ZodNullable<z.ZodNumber>;
            holds: z.ZodBoolean;
        }, z.core.$strict>>;
        paired: z.ZodNullable<z.ZodObject<{
            cells: z.ZodInt;
            both: z.ZodInt;
            only_a: z.ZodInt;
            only_b: z.ZodInt;
            neither: z.ZodInt;
            difference: z.ZodNumber;
            interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
            p_value: z.ZodNumber;
        }, z.core.$strict>>;
        unpaired_because: z.ZodNullable<z.ZodString>;
        conclusion: z.ZodEnum<{
            worse: "worse";
            better: "better";
            different: "different";
            not_worse: "not_worse";
            not_separated: "not_separated";
        }>;
        tasks: z.ZodArray<z.ZodObject<{
            task: z.ZodString;
            a: z.ZodNullable<z.ZodObject<{
                succeeded: z.ZodInt;
                episodes: z.ZodInt;
            }, z.core.$strict>>;
            b: z.ZodNullable<z.ZodObject<{
                succeeded: z.ZodInt;
                episodes: z.ZodInt;
            }, z.core.$strict>>;
            estimate_a: z.ZodNullable<z.ZodNumber>;
            estimate_b: z.ZodNullable<z.ZodNumber>;
            difference: z.ZodNullable<z.ZodNumber>;
            interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
            test: z.ZodEnum<{
                bootstrap: "bootstrap";
                none: "none";
                normal: "normal";
                confidence_sequences: "confidence_sequences";
                mcnemar_exact: "mcnemar_exact";
                barnard: "barnard";
                pooled_z: "pooled_z";
            }>;
            p_value: z.ZodNullable<z.ZodNumber>;
            p_adjusted: z.ZodNullable<z.ZodNumber>;
            separated: z.ZodBoolean;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type MetricDifference = z.infer<typeof metricDifference>;
/** What `worldgate evidence diff` finds. */
export declare const evidenceDiff: z.ZodObject<{
    schema_version: z.ZodLiteral<"worldgate.evidence_diff.v1">;
    packages: z.ZodArray<z.ZodObject<{
        label: z.ZodString;
        claim_id: z.ZodString;
        claim_hash: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        protocol_hash: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        subject: z.ZodObject<{
            type: z.ZodEnum<{
                hf_model: "hf_model";
                checkpoint: "checkpoint";
                service: "service";
            }>;
            id: z.ZodString;
            revision: z.ZodNullable<z.ZodString>;
            weights_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
            checkpoint_uri: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>;
        outcome: z.ZodNullable<z.ZodEnum<{
            inconclusive: "inconclusive";
            supported: "supported";
            supported_within_margin: "supported_within_margin";
            underpowered: "underpowered";
            not_supported: "not_supported";
            invalid: "invalid";
        }>>;
        verdict: z.ZodEnum<{
            error: "error";
            failed: "failed";
            inconclusive: "inconclusive";
            skipped: "skipped";
            passed: "passed";
        }>;
        grade: z.ZodEnum<{
            A: "A";
            B: "B";
            C: "C";
            D: "D";
        }>;
        counts: z.ZodObject<{
            planned: z.ZodInt;
            matched: z.ZodInt;
            succeeded: z.ZodInt;
            failed: z.ZodInt;
            not_a_trial: z.ZodInt;
            missing: z.ZodInt;
            not_run: z.ZodInt;
            duplicate: z.ZodInt;
            conflicting: z.ZodInt;
            out_of_protocol: z.ZodInt;
            read: z.ZodInt;
        }, z.core.$strict>;
        not_for_proof: z.ZodBoolean;
    }, z.core.$strict>>;
    comparable: z.ZodBoolean;
    differences: z.ZodArray<z.ZodObject<{
        key: z.ZodEnum<{
            split: "split";
            benchmark: "benchmark";
            benchmark_version: "benchmark_version";
            simulator: "simulator";
            evaluator: "evaluator";
            horizon: "horizon";
            tasks: "tasks";
            metric: "metric";
            language: "language";
            cameras: "cameras";
            decision: "decision";
            reset: "reset";
            embodiment: "embodiment";
        }>;
        waived: z.ZodBoolean;
        values: z.ZodArray<z.ZodObject<{
            label: z.ZodString;
            value: z.ZodString;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    metrics: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        unit: z.ZodEnum<{
            s: "s";
            ratio: "ratio";
            count: "count";
            mse: "mse";
            mae: "mae";
            reward: "reward";
            score: "score";
            ms: "ms";
        }>;
        statistic: z.ZodEnum<{
            rate: "rate";
            mean: "mean";
            p50: "p50";
            p90: "p90";
            p95: "p95";
            p99: "p99";
            sum: "sum";
        }>;
        operator: z.ZodEnum<{
            ">=": ">=";
            "<=": "<=";
            "==": "==";
        }>;
        alpha: z.ZodNumber;
        packages: z.ZodArray<z.ZodObject<{
            label: z.ZodString;
            estimate: z.ZodNullable<z.ZodNumber>;
            interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
            level: z.ZodNullable<z.ZodNumber>;
            n: z.ZodNumber;
            counts: z.ZodNullable<z.ZodObject<{
                succeeded: z.ZodInt;
                episodes: z.ZodInt;
            }, z.core.$strict>>;
            trials: z.ZodNullable<z.ZodObject<{
                succeeded: z.ZodInt;
                episodes: z.ZodInt;
            }, z.core.$strict>>;
            without_result: z.ZodInt;
            letters: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>>;
        pairs: z.ZodArray<z.ZodObject<{
            a: z.ZodString;
            b: z.ZodString;
            difference: z.ZodNullable<z.ZodNumber>;
            interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
            level: z.ZodNumber;
            method: z.ZodEnum<{
                bootstrap: "bootstrap";
                none: "none";
                normal: "normal";
                newcombe: "newcombe";
                mover: "mover";
                confidence_sequences: "confidence_sequences";
            }>;
            test: z.ZodEnum<{
                bootstrap: "bootstrap";
                none: "none";
                normal: "normal";
                confidence_sequences: "confidence_sequences";
                mcnemar_exact: "mcnemar_exact";
                barnard: "barnard";
                pooled_z: "pooled_z";
            }>;
            p_value: z.ZodNullable<z.ZodNumber>;
            p_adjusted: z.ZodNullable<z.ZodNumber>;
            separated: z.ZodBoolean;
            non_inferiority: z.ZodNullable<z.ZodObject<{
                margin: z.ZodNumber;
                alpha: z.ZodNumber;
                method: z.ZodEnum<{
                    bootstrap: "bootstrap";
                    normal: "normal";
                    farrington_manning: "farrington_manning";
                    mover: "mover";
                    confidence_sequences: "confidence_sequences";
                }>;
                z: z.ZodNullable<z.ZodNumber>;
                p_value: z.ZodNullable<z.ZodNumber>;
                bound: z.ZodNullable<z.ZodNumber>;
                holds: z.ZodBoolean;
            }, z.core.$strict>>;
            paired: z.ZodNullable<z.ZodObject<{
                cells: z.ZodInt;
                both: z.ZodInt;
                only_a: z.ZodInt;
                only_b: z.ZodInt;
                neither: z.ZodInt;
                difference: z.ZodNumber;
                interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                p_value: z.ZodNumber;
            }, z.core.$strict>>;
            unpaired_because: z.ZodNullable<z.ZodString>;
            conclusion: z.ZodEnum<{
                worse: "worse";
                better: "better";
                different: "different";
                not_worse: "not_worse";
                not_separated: "not_separated";
            }>;
            tasks: z.ZodArray<z.ZodObject<{
                task: z.ZodString;
                a: z.ZodNullable<z.ZodObject<{
                    succeeded: z.ZodInt;
                    episodes: z.ZodInt;
                }, z.core.$strict>>;
                b: z.ZodNullable<z.ZodObject<{
                    succeeded: z.ZodInt;
                    episodes: z.ZodInt;
                }, z.core.$strict>>;
                estimate_a: z.ZodNullable<z.ZodNumber>;
                estimate_b: z.ZodNullable<z.ZodNumber>;
                difference: z.ZodNullable<z.ZodNumber>;
                interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                test: z.ZodEnum<{
                    bootstrap: "bootstrap";
                    none: "none";
                    normal: "normal";
                    confidence_sequences: "confidence_sequences";
                    mcnemar_exact: "mcnemar_exact";
                    barnard: "barnard";
                    pooled_z: "pooled_z";
                }>;
                p_value: z.ZodNullable<z.ZodNumber>;
                p_adjusted: z.ZodNullable<z.ZodNumber>;
                separated: z.ZodBoolean;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    notes: z.ZodArray<z.ZodString>;
}, z.core.$strict>;
export type EvidenceDiff = z.infer<typeof evidenceDiff>;
