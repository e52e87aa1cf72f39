import type { z } from '../vendor/zod/index.js';
/**
 * Every shape on disk by the `schema_version` that its files bear. `schemas/` is generated from this table, and
 * `worldgate/contracts` reads by it.
 */
export declare const CONTRACTS: {
    readonly 'worldgate.artifact_manifest.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.artifact_manifest.v1">;
        claim_id: z.ZodString;
        protocol_id: z.ZodString;
        claim_slug: z.ZodString;
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
        members: z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
            size_bytes: z.ZodInt;
            media_type: z.ZodString;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    readonly 'worldgate.audit_input.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.audit_input.v1">;
        source: z.ZodEnum<{
            lerobot: "lerobot";
            openpi: "openpi";
            lbm_eval: "lbm_eval";
            "vla-eval": "vla-eval";
            "gr00t-n1.7": "gr00t-n1.7";
            "pi-0.7": "pi-0.7";
            "embodied-gov-bench": "embodied-gov-bench";
            "cosmos-predict": "cosmos-predict";
            worldforge: "worldforge";
            worldgate: "worldgate";
            "audit-input": "audit-input";
            generic: "generic";
        }>;
        format: z.ZodString;
        detection: z.ZodObject<{
            confidence: z.ZodNumber;
            why: z.ZodArray<z.ZodString>;
        }, z.core.$strict>;
        facts: z.ZodObject<{
            evaluator: z.ZodObject<{
                name: z.ZodString;
                version: z.ZodNullable<z.ZodString>;
                commit: z.ZodNullable<z.ZodString>;
            }, z.core.$strict>;
            models: z.ZodArray<z.ZodObject<{
                kind: z.ZodEnum<{
                    path: "path";
                    name: "name";
                    hf_id: "hf_id";
                    digest: "digest";
                    role: "role";
                }>;
                value: z.ZodString;
                file: z.ZodString;
                at: z.ZodString;
            }, z.core.$strict>>;
            started_at: z.ZodNullable<z.ZodISODateTime>;
            finished_at: z.ZodNullable<z.ZodISODateTime>;
            horizon: z.ZodNullable<z.ZodInt>;
            run_seeds: z.ZodArray<z.ZodInt>;
            expected_episodes: z.ZodNullable<z.ZodInt>;
            supplied: z.ZodArray<z.ZodEnum<{
                EPISODE_OUTCOMES: "EPISODE_OUTCOMES";
                MODEL_IDENTITY: "MODEL_IDENTITY";
                MODEL_DIGEST: "MODEL_DIGEST";
                EVALUATOR_VERSION: "EVALUATOR_VERSION";
                EVALUATOR_COMMIT: "EVALUATOR_COMMIT";
                SEEDS: "SEEDS";
                RUN_TIME: "RUN_TIME";
                FAILURE_NOTES: "FAILURE_NOTES";
                RAW_REFERENCES: "RAW_REFERENCES";
                ENVIRONMENT_LOCK: "ENVIRONMENT_LOCK";
                ATTEMPT_POLICY: "ATTEMPT_POLICY";
                DENOMINATOR_POLICY: "DENOMINATOR_POLICY";
                PLAN_ANCHOR: "PLAN_ANCHOR";
                SIGNATURE: "SIGNATURE";
            }>>;
            metrics_by_task: z.ZodOptional<z.ZodBoolean>;
        }, z.core.$strict>;
        tasks: z.ZodArray<z.ZodObject<{
            suite: z.ZodNullable<z.ZodString>;
            id: z.ZodNullable<z.ZodString>;
            name: z.ZodNullable<z.ZodString>;
            planned: z.ZodNullable<z.ZodString>;
            episodes: z.ZodInt;
            succeeded: z.ZodInt;
        }, z.core.$strict>>;
        reported: z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            scope: z.ZodObject<{
                suite: z.ZodNullable<z.ZodString>;
                task: z.ZodNullable<z.ZodString>;
            }, z.core.$strict>;
            value: z.ZodNumber;
            unit: z.ZodEnum<{
                s: "s";
                ratio: "ratio";
                count: "count";
                mse: "mse";
                mae: "mae";
                reward: "reward";
                score: "score";
                ms: "ms";
                percent: "percent";
            }>;
            text: z.ZodString;
            file: z.ZodString;
            at: z.ZodString;
        }, z.core.$strict>>;
        findings: z.ZodArray<z.ZodObject<{
            code: z.ZodString;
            severity: z.ZodEnum<{
                error: "error";
                warning: "warning";
                info: "info";
            }>;
            message: z.ZodString;
            file: z.ZodNullable<z.ZodString>;
            at: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>>;
        episodes: z.ZodUnion<readonly [z.ZodObject<{
            file: z.ZodLiteral<"episode_results.jsonl">;
            digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
            count: z.ZodInt;
        }, z.core.$strict>, z.ZodArray<z.ZodObject<{
            task: z.ZodString;
            episode: z.ZodInt;
            run_seed: z.ZodOptional<z.ZodInt>;
            seed: z.ZodOptional<z.ZodInt>;
            seed_source: z.ZodOptional<z.ZodEnum<{
                recorded: "recorded";
                derived: "derived";
                config: "config";
                dirname: "dirname";
                none: "none";
            }>>;
            outcome: z.ZodOptional<z.ZodEnum<{
                success: "success";
                failure: "failure";
                not_a_trial: "not_a_trial";
            }>>;
            status: z.ZodOptional<z.ZodEnum<{
                unknown: "unknown";
                ok: "ok";
                infra_error: "infra_error";
                crashed: "crashed";
                pending: "pending";
            }>>;
            evaluator_counts: z.ZodOptional<z.ZodBoolean>;
            counted: z.ZodOptional<z.ZodEnum<{
                duplicate: "duplicate";
                out_of_protocol: "out_of_protocol";
            }>>;
            metrics: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodNumber>>;
            steps: z.ZodOptional<z.ZodInt>;
            step_unit: z.ZodOptional<z.ZodEnum<{
                env: "env";
                policy_call: "policy_call";
            }>>;
            duration_s: z.ZodOptional<z.ZodNumber>;
            failure_reason: z.ZodOptional<z.ZodString>;
            file: z.ZodString;
            at: z.ZodString;
        }, z.core.$strict>>]>;
    }, z.core.$strict>;
    readonly 'worldgate.audit_provenance.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.audit_provenance.v1">;
        tool: z.ZodObject<{
            name: z.ZodLiteral<"worldgate">;
            version: z.ZodString;
        }, z.core.$strict>;
        source: z.ZodEnum<{
            lerobot: "lerobot";
            openpi: "openpi";
            lbm_eval: "lbm_eval";
            "vla-eval": "vla-eval";
            "gr00t-n1.7": "gr00t-n1.7";
            "pi-0.7": "pi-0.7";
            "embodied-gov-bench": "embodied-gov-bench";
            "cosmos-predict": "cosmos-predict";
            worldforge: "worldforge";
            worldgate: "worldgate";
            "audit-input": "audit-input";
            generic: "generic";
        }>;
        format: z.ZodString;
        options: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean]>>;
        inputs: z.ZodObject<{
            claim: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
            protocol: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
            files: z.ZodArray<z.ZodObject<{
                path: z.ZodString;
                digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
            }, z.core.$strict>>;
        }, z.core.$strict>;
        canonicalisation: z.ZodLiteral<"RFC 8785">;
        denominator_rule: z.ZodString;
    }, z.core.$strict>;
    readonly 'worldgate.check_report.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.check_report.v1">;
        generated_at: z.ZodISODateTime;
        config: z.ZodString;
        checks: z.ZodArray<z.ZodObject<{
            check: z.ZodEnum<{
                "core-performance": "core-performance";
                "docs-commands": "docs-commands";
                "docs-snippets": "docs-snippets";
                wrappers: "wrappers";
                "import-boundaries": "import-boundaries";
            }>;
            facts: z.ZodArray<z.ZodString>;
            rows: z.ZodArray<z.ZodObject<{
                key: z.ZodString;
                name: z.ZodString;
                category: z.ZodEnum<{
                    package: "package";
                    evidence: "evidence";
                    release: "release";
                    quality: "quality";
                    docs: "docs";
                    tests: "tests";
                    security: "security";
                    performance: "performance";
                    "optional-runtime": "optional-runtime";
                }>;
                state: z.ZodEnum<{
                    warning: "warning";
                    failed: "failed";
                    passed: "passed";
                    invalid: "invalid";
                    not_run: "not_run";
                }>;
                reason: z.ZodNullable<z.ZodEnum<{
                    stale: "stale";
                    "missing-row": "missing-row";
                    "duplicate-row": "duplicate-row";
                    "unknown-row": "unknown-row";
                    contradiction: "contradiction";
                    "missing-file": "missing-file";
                    unreadable: "unreadable";
                    "half-written": "half-written";
                    "future-version": "future-version";
                    "invalid-shape": "invalid-shape";
                    "host-owned": "host-owned";
                    "skipped-by-request": "skipped-by-request";
                    "tool-unavailable": "tool-unavailable";
                    "timed-out": "timed-out";
                    signalled: "signalled";
                }>>;
                summary: z.ZodString;
                triage: z.ZodNullable<z.ZodString>;
                command: z.ZodNullable<z.ZodString>;
                source: z.ZodString;
                source_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
                started_at: z.ZodNullable<z.ZodISODateTime>;
                finished_at: z.ZodNullable<z.ZodISODateTime>;
                host_owned: z.ZodBoolean;
                line: z.ZodNullable<z.ZodInt>;
            }, z.core.$strict>>;
            boundary: z.ZodString;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    readonly 'worldgate.bundle.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.bundle.v1">;
        kind: z.ZodEnum<{
            run: "run";
            release: "release";
        }>;
        generated_at: z.ZodISODateTime;
        safe_to_attach: z.ZodBoolean;
        limits: z.ZodObject<{
            file_bytes: z.ZodInt;
            total_bytes: z.ZodInt;
            files: z.ZodInt;
        }, z.core.$strict>;
        counts: z.ZodObject<{
            as_is: z.ZodInt;
            redacted: z.ZodInt;
            left_out: z.ZodInt;
            attached_bytes: z.ZodInt;
        }, z.core.$strict>;
        run: z.ZodNullable<z.ZodObject<{
            format: z.ZodEnum<{
                unknown: "unknown";
                worldforge: "worldforge";
                worldgate: "worldgate";
            }>;
            run_id: z.ZodString;
            kind: z.ZodNullable<z.ZodString>;
            state: z.ZodNullable<z.ZodString>;
            verdict: z.ZodNullable<z.ZodEnum<{
                error: "error";
                failed: "failed";
                inconclusive: "inconclusive";
                skipped: "skipped";
                passed: "passed";
            }>>;
            command: z.ZodNullable<z.ZodString>;
            expected: z.ZodString;
            observed: z.ZodString;
            triage: z.ZodString;
        }, z.core.$strict>>;
        release: z.ZodNullable<z.ZodArray<z.ZodObject<{
            role: z.ZodEnum<{
                input: "input";
                package: "package";
                result: "result";
                report: "report";
                artifact: "artifact";
                log: "log";
                attestation: "attestation";
                other: "other";
                manifest: "manifest";
                "release-evidence": "release-evidence";
                "dependency-audit": "dependency-audit";
                "core-performance": "core-performance";
                "release-notes": "release-notes";
                dashboard: "dashboard";
                drill: "drill";
                sbom: "sbom";
            }>;
            path: z.ZodNullable<z.ZodString>;
            verdict: z.ZodNullable<z.ZodEnum<{
                error: "error";
                failed: "failed";
                inconclusive: "inconclusive";
                skipped: "skipped";
                passed: "passed";
            }>>;
            sentence: z.ZodString;
        }, z.core.$strict>>>;
        problems: z.ZodArray<z.ZodObject<{
            code: z.ZodString;
            message: z.ZodString;
            hint: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>>;
        files: z.ZodArray<z.ZodObject<{
            path: z.ZodString;
            role: z.ZodEnum<{
                input: "input";
                package: "package";
                result: "result";
                report: "report";
                artifact: "artifact";
                log: "log";
                attestation: "attestation";
                other: "other";
                manifest: "manifest";
                "release-evidence": "release-evidence";
                "dependency-audit": "dependency-audit";
                "core-performance": "core-performance";
                "release-notes": "release-notes";
                dashboard: "dashboard";
                drill: "drill";
                sbom: "sbom";
            }>;
            decision: z.ZodEnum<{
                as_is: "as_is";
                redacted: "redacted";
                left_out: "left_out";
            }>;
            reason: z.ZodEnum<{
                missing: "missing";
                unreadable: "unreadable";
                "file-too-large": "file-too-large";
                "path-unsafe": "path-unsafe";
                "nothing-found": "nothing-found";
                "text-redacted": "text-redacted";
                "metadata-removed": "metadata-removed";
                "kept-on-machine": "kept-on-machine";
                "suffix-not-allowed": "suffix-not-allowed";
                "content-not-allowed": "content-not-allowed";
                "signed-and-unsafe": "signed-and-unsafe";
                "bundle-full": "bundle-full";
                "too-many-files": "too-many-files";
                "symbolic-link": "symbolic-link";
                "not-a-file": "not-a-file";
                "name-unsafe": "name-unsafe";
                "redaction-incomplete": "redaction-incomplete";
            }>;
            detail: z.ZodString;
            size_bytes: z.ZodNullable<z.ZodInt>;
            digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
            attached: z.ZodNullable<z.ZodObject<{
                path: z.ZodString;
                size_bytes: z.ZodInt;
                digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        boundary: z.ZodString;
    }, z.core.$strict>;
    readonly 'worldgate.budget_calibration.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.budget_calibration.v1">;
        generated_at: z.ZodISODateTime;
        review_required: z.ZodLiteral<true>;
        format: z.ZodEnum<{
            worldforge: "worldforge";
            worldgate: "worldgate";
        }>;
        rationale: z.ZodString;
        machine_class: z.ZodString;
        machine_class_stated_by: z.ZodEnum<{
            runs: "runs";
            caller: "caller";
        }>;
        headroom: z.ZodNumber;
        asked_coverage: z.ZodNumber;
        confidence: z.ZodNumber;
        runs: z.ZodInt;
        asked_runs: z.ZodInt;
        sufficient: z.ZodBoolean;
        sources: z.ZodArray<z.ZodObject<{
            run: z.ZodString;
            created_at: z.ZodNullable<z.ZodString>;
            digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
            commit: z.ZodNullable<z.ZodString>;
            preset: z.ZodNullable<z.ZodString>;
            over_budget: z.ZodBoolean;
        }, z.core.$strict>>;
        budgets: z.ZodArray<z.ZodObject<{
            provider: z.ZodNullable<z.ZodString>;
            operation: z.ZodString;
            metric: z.ZodEnum<{
                throughput: "throughput";
                latency_mean: "latency_mean";
                latency_p50: "latency_p50";
                latency_p95: "latency_p95";
            }>;
            unit: z.ZodEnum<{
                ms: "ms";
                per_s: "per_s";
            }>;
            comparator: z.ZodEnum<{
                ">=": ">=";
                "<=": "<=";
            }>;
            runs: z.ZodInt;
            values: z.ZodNullable<z.ZodObject<{
                min: z.ZodNumber;
                median: z.ZodNumber;
                max: z.ZodNumber;
            }, z.core.$strict>>;
            bound: z.ZodNullable<z.ZodObject<{
                value: z.ZodNumber;
                rank: z.ZodInt;
                coverage: z.ZodNumber;
                confidence: z.ZodNumber;
                reaches_asked: z.ZodBoolean;
            }, z.core.$strict>>;
            candidate: z.ZodNullable<z.ZodNumber>;
            current: z.ZodNullable<z.ZodNumber>;
            change: z.ZodEnum<{
                kept: "kept";
                new: "new";
                same: "same";
                looser: "looser";
                tighter: "tighter";
            }>;
            note: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>>;
        allowances: z.ZodArray<z.ZodObject<{
            provider: z.ZodNullable<z.ZodString>;
            operation: z.ZodString;
            max_errors: z.ZodInt;
            max_retries: z.ZodInt;
            from: z.ZodEnum<{
                zero: "zero";
                current: "current";
            }>;
        }, z.core.$strict>>;
        loosened: z.ZodInt;
        notes: z.ZodArray<z.ZodString>;
        boundary: z.ZodString;
    }, z.core.$strict>;
    readonly 'worldgate.checkpoint.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.checkpoint.v1">;
        asset: z.ZodObject<{
            source: z.ZodString;
            revision: z.ZodNullable<z.ZodString>;
            digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
            size_bytes: z.ZodInt;
            exists: z.ZodBoolean;
            rebuild_command: z.ZodArray<z.ZodString>;
            files: z.ZodOptional<z.ZodArray<z.ZodObject<{
                path: z.ZodString;
                digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
                size_bytes: z.ZodInt;
            }, z.core.$strict>>>;
        }, z.core.$strict>;
        local: z.ZodObject<{
            path: z.ZodString;
            cache_root: z.ZodString;
        }, z.core.$strict>;
        fetched_at: z.ZodISODateTime;
    }, z.core.$strict>;
    readonly 'worldgate.checkpoint_source.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.checkpoint_source.v1">;
        source: z.ZodString;
        digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
    }, z.core.$strict>;
    readonly 'worldgate.checks_config.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.checks_config.v1">;
        docs_commands: z.ZodOptional<z.ZodObject<{
            docs: z.ZodArray<z.ZodString>;
            exclude: z.ZodDefault<z.ZodArray<z.ZodString>>;
            executables: z.ZodDefault<z.ZodArray<z.ZodObject<{
                name: z.ZodString;
                aliases: z.ZodDefault<z.ZodArray<z.ZodString>>;
                help: z.ZodOptional<z.ZodArray<z.ZodString>>;
                description: z.ZodOptional<z.ZodArray<z.ZodString>>;
                description_file: z.ZodOptional<z.ZodString>;
                flags: z.ZodDefault<z.ZodArray<z.ZodString>>;
                every_subcommand_documented: z.ZodDefault<z.ZodBoolean>;
                timeout_s: z.ZodDefault<z.ZodNumber>;
            }, z.core.$strict>>>;
            package_json: z.ZodOptional<z.ZodString>;
            pyproject: z.ZodOptional<z.ZodString>;
            files: z.ZodDefault<z.ZodArray<z.ZodString>>;
            inline_code: z.ZodDefault<z.ZodBoolean>;
            ignore: z.ZodDefault<z.ZodArray<z.ZodObject<{
                command: z.ZodString;
                reason: z.ZodString;
            }, z.core.$strict>>>;
        }, z.core.$strict>>;
        docs_snippets: z.ZodOptional<z.ZodObject<{
            docs: z.ZodArray<z.ZodString>;
            exclude: z.ZodDefault<z.ZodArray<z.ZodString>>;
            unmarked: z.ZodDefault<z.ZodEnum<{
                ignore: "ignore";
                parse: "parse";
                "require-marker": "require-marker";
            }>>;
            timeout_s: z.ZodDefault<z.ZodNumber>;
            environment: z.ZodDefault<z.ZodArray<z.ZodString>>;
            python: z.ZodDefault<z.ZodString>;
            files: z.ZodDefault<z.ZodArray<z.ZodString>>;
        }, z.core.$strict>>;
        wrappers: z.ZodOptional<z.ZodArray<z.ZodObject<{
            path: z.ZodString;
            executable: z.ZodDefault<z.ZodBoolean>;
            shebang: z.ZodOptional<z.ZodString>;
            required_text: z.ZodDefault<z.ZodArray<z.ZodString>>;
            forbidden_text: z.ZodDefault<z.ZodArray<z.ZodString>>;
            documented_in: z.ZodDefault<z.ZodArray<z.ZodString>>;
            invocation: z.ZodOptional<z.ZodString>;
            smoke: z.ZodOptional<z.ZodObject<{
                command: z.ZodArray<z.ZodString>;
                exit_code: z.ZodDefault<z.ZodInt>;
                output: z.ZodDefault<z.ZodArray<z.ZodString>>;
                environment: z.ZodDefault<z.ZodArray<z.ZodString>>;
                timeout_s: z.ZodDefault<z.ZodNumber>;
            }, z.core.$strict>>;
            triage: z.ZodString;
        }, z.core.$strict>>>;
        import_boundaries: z.ZodOptional<z.ZodObject<{
            node: z.ZodOptional<z.ZodObject<{
                include: z.ZodArray<z.ZodString>;
                exclude: z.ZodDefault<z.ZodArray<z.ZodString>>;
                rules: z.ZodDefault<z.ZodArray<z.ZodObject<{
                    name: z.ZodString;
                    packages: z.ZodDefault<z.ZodArray<z.ZodString>>;
                    modules: z.ZodDefault<z.ZodArray<z.ZodString>>;
                    eager_in: z.ZodDefault<z.ZodArray<z.ZodString>>;
                    lazy_in: z.ZodOptional<z.ZodArray<z.ZodString>>;
                    triage: z.ZodOptional<z.ZodString>;
                }, z.core.$strict>>>;
                layers: z.ZodDefault<z.ZodArray<z.ZodArray<z.ZodObject<{
                    name: z.ZodString;
                    files: z.ZodArray<z.ZodString>;
                }, z.core.$strict>>>>;
                type_only: z.ZodDefault<z.ZodEnum<{
                    count: "count";
                    ignore: "ignore";
                }>>;
            }, z.core.$strict>>;
            python: z.ZodOptional<z.ZodObject<{
                include: z.ZodArray<z.ZodString>;
                exclude: z.ZodDefault<z.ZodArray<z.ZodString>>;
                rules: z.ZodDefault<z.ZodArray<z.ZodObject<{
                    name: z.ZodString;
                    packages: z.ZodDefault<z.ZodArray<z.ZodString>>;
                    modules: z.ZodDefault<z.ZodArray<z.ZodString>>;
                    eager_in: z.ZodDefault<z.ZodArray<z.ZodString>>;
                    lazy_in: z.ZodOptional<z.ZodArray<z.ZodString>>;
                    triage: z.ZodOptional<z.ZodString>;
                }, z.core.$strict>>>;
                layers: z.ZodDefault<z.ZodArray<z.ZodArray<z.ZodObject<{
                    name: z.ZodString;
                    files: z.ZodArray<z.ZodString>;
                }, z.core.$strict>>>>;
                type_only: z.ZodDefault<z.ZodEnum<{
                    count: "count";
                    ignore: "ignore";
                }>>;
                roots: z.ZodDefault<z.ZodArray<z.ZodString>>;
            }, z.core.$strict>>;
            python_executable: z.ZodDefault<z.ZodString>;
            import_time: z.ZodDefault<z.ZodArray<z.ZodObject<{
                name: z.ZodString;
                runtime: z.ZodEnum<{
                    node: "node";
                    python: "python";
                }>;
                import: z.ZodDefault<z.ZodArray<z.ZodString>>;
                run: z.ZodDefault<z.ZodArray<z.ZodString>>;
                must_not_load: z.ZodArray<z.ZodString>;
                exit_code: z.ZodDefault<z.ZodInt>;
                environment: z.ZodDefault<z.ZodArray<z.ZodString>>;
                timeout_s: z.ZodDefault<z.ZodNumber>;
            }, z.core.$strict>>>;
        }, z.core.$strict>>;
        core_performance: z.ZodOptional<z.ZodObject<{
            rows: z.ZodArray<z.ZodObject<{
                key: z.ZodString;
                name: z.ZodString;
                command: z.ZodArray<z.ZodString>;
                budget_ms: z.ZodNumber;
                statistic: z.ZodDefault<z.ZodEnum<{
                    p90: "p90";
                    p95: "p95";
                    median: "median";
                }>>;
                samples: z.ZodDefault<z.ZodInt>;
                warmup: z.ZodDefault<z.ZodInt>;
                exit_code: z.ZodDefault<z.ZodInt>;
                environment: z.ZodDefault<z.ZodArray<z.ZodString>>;
                timeout_s: z.ZodDefault<z.ZodNumber>;
                triage: z.ZodOptional<z.ZodString>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    readonly 'worldgate.claim.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.claim.v1">;
        id: z.ZodString;
        slug: z.ZodString;
        claim_text: z.ZodString;
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
        capability: z.ZodString;
        applicability: z.ZodObject<{
            benchmark: z.ZodString;
            benchmark_version: z.ZodString;
            robot_embodiment: z.ZodString;
            simulator: z.ZodString;
            camera_distribution: z.ZodString;
            language_template: z.ZodString;
            license_assumptions: z.ZodArray<z.ZodString>;
        }, z.core.$strict>;
        expected_metrics: z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            operator: z.ZodEnum<{
                ">=": ">=";
                "<=": "<=";
                "==": "==";
            }>;
            value: z.ZodNumber;
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
            statistic: z.ZodOptional<z.ZodEnum<{
                rate: "rate";
                mean: "mean";
                p50: "p50";
                p90: "p90";
                p95: "p95";
                p99: "p99";
                sum: "sum";
            }>>;
            bounds: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
            scope: z.ZodOptional<z.ZodEnum<{
                pooled: "pooled";
                each_task: "each_task";
            }>>;
        }, z.core.$strict>>;
        decision_rule: z.ZodObject<{
            null_hypothesis: z.ZodString;
            margin: z.ZodDefault<z.ZodNumber>;
            alpha: z.ZodDefault<z.ZodNumber>;
            sidedness: z.ZodDefault<z.ZodEnum<{
                one_sided: "one_sided";
                two_sided: "two_sided";
            }>>;
            interval_method: z.ZodDefault<z.ZodEnum<{
                wilson: "wilson";
                clopper_pearson: "clopper_pearson";
                jeffreys: "jeffreys";
                savi: "savi";
                betting: "betting";
                bootstrap: "bootstrap";
            }>>;
        }, z.core.$strict>;
        source: z.ZodObject<{
            type: z.ZodString;
            title: z.ZodString;
            url: z.ZodNullable<z.ZodString>;
            section: z.ZodString;
        }, z.core.$strict>;
        curator: z.ZodObject<{
            agent: z.ZodString;
            created_at: z.ZodISODateTime;
        }, z.core.$strict>;
        status: z.ZodLiteral<"untested">;
        needs_review: z.ZodDefault<z.ZodArray<z.ZodString>>;
    }, z.core.$strict>;
    readonly 'worldgate.cli.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.cli.v1">;
        command: z.ZodString;
        ok: z.ZodBoolean;
        exit_code: z.ZodInt;
        data: z.ZodUnknown;
        errors: z.ZodArray<z.ZodObject<{
            code: z.ZodString;
            message: z.ZodString;
            hint: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    readonly 'worldgate.compliance.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.compliance.v1">;
        framework: z.ZodEnum<{
            "eu-ai-act-annex8": "eu-ai-act-annex8";
            "eu-ai-act-annex4": "eu-ai-act-annex4";
            "nist-ai-rmf": "nist-ai-rmf";
            "iso-42001": "iso-42001";
        }>;
        title: z.ZodString;
        version: z.ZodString;
        source_url: z.ZodURL;
        retrieved: z.ZodISODate;
        applicability: z.ZodLiteral<"not determined by this tool">;
        header: z.ZodLiteral<"drafting aid; not legal advice; no conformity is asserted">;
        claim: z.ZodObject<{
            id: z.ZodString;
            hash: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        }, z.core.$strict>;
        protocol: z.ZodObject<{
            id: z.ZodString;
            hash: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        }, z.core.$strict>;
        rows: z.ZodArray<z.ZodObject<{
            ref: z.ZodString;
            title: z.ZodString;
            status: z.ZodEnum<{
                partial: "partial";
                drafted: "drafted";
                human_required: "human_required";
                not_addressed: "not_addressed";
                not_applicable: "not_applicable";
            }>;
            evidence: z.ZodArray<z.ZodObject<{
                member: z.ZodString;
                json_pointer: z.ZodString;
                sha256: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
            }, z.core.$strict>>;
            note: z.ZodString;
            text: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>;
        robot_safety: z.ZodArray<z.ZodObject<{
            ref: z.ZodString;
            title: z.ZodString;
            status: z.ZodEnum<{
                partial: "partial";
                drafted: "drafted";
                human_required: "human_required";
                not_addressed: "not_addressed";
                not_applicable: "not_applicable";
            }>;
            evidence: z.ZodArray<z.ZodObject<{
                member: z.ZodString;
                json_pointer: z.ZodString;
                sha256: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
            }, z.core.$strict>>;
            note: z.ZodString;
            text: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    readonly 'worldgate.core_performance.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.core_performance.v1">;
        generated_at: z.ZodISODateTime;
        machine: z.ZodObject<{
            os: z.ZodString;
            arch: z.ZodString;
            cpu: z.ZodString;
            usable_cores: z.ZodInt;
            memory_bytes: z.ZodNumber;
            runtime: z.ZodString;
        }, z.core.$strict>;
        measurements: z.ZodArray<z.ZodObject<{
            key: z.ZodString;
            name: z.ZodString;
            command: z.ZodString;
            statistic: z.ZodEnum<{
                p90: "p90";
                p95: "p95";
                median: "median";
            }>;
            budget_ms: z.ZodNumber;
            samples_asked: z.ZodInt;
            warmup: z.ZodInt;
            samples_ms: z.ZodArray<z.ZodNumber>;
            level: z.ZodNumber;
            estimate_ms: z.ZodNullable<z.ZodNumber>;
            interval_ms: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
            problem: z.ZodNullable<z.ZodObject<{
                reason: z.ZodNullable<z.ZodEnum<{
                    stale: "stale";
                    "missing-row": "missing-row";
                    "duplicate-row": "duplicate-row";
                    "unknown-row": "unknown-row";
                    contradiction: "contradiction";
                    "missing-file": "missing-file";
                    unreadable: "unreadable";
                    "half-written": "half-written";
                    "future-version": "future-version";
                    "invalid-shape": "invalid-shape";
                    "host-owned": "host-owned";
                    "skipped-by-request": "skipped-by-request";
                    "tool-unavailable": "tool-unavailable";
                    "timed-out": "timed-out";
                    signalled: "signalled";
                }>>;
                message: z.ZodString;
            }, z.core.$strict>>;
            triage: z.ZodNullable<z.ZodString>;
            started_at: z.ZodISODateTime;
            finished_at: z.ZodISODateTime;
        }, z.core.$strict>>;
        rows: z.ZodArray<z.ZodObject<{
            key: z.ZodString;
            name: z.ZodString;
            category: z.ZodEnum<{
                package: "package";
                evidence: "evidence";
                release: "release";
                quality: "quality";
                docs: "docs";
                tests: "tests";
                security: "security";
                performance: "performance";
                "optional-runtime": "optional-runtime";
            }>;
            state: z.ZodEnum<{
                warning: "warning";
                failed: "failed";
                passed: "passed";
                invalid: "invalid";
                not_run: "not_run";
            }>;
            reason: z.ZodNullable<z.ZodEnum<{
                stale: "stale";
                "missing-row": "missing-row";
                "duplicate-row": "duplicate-row";
                "unknown-row": "unknown-row";
                contradiction: "contradiction";
                "missing-file": "missing-file";
                unreadable: "unreadable";
                "half-written": "half-written";
                "future-version": "future-version";
                "invalid-shape": "invalid-shape";
                "host-owned": "host-owned";
                "skipped-by-request": "skipped-by-request";
                "tool-unavailable": "tool-unavailable";
                "timed-out": "timed-out";
                signalled: "signalled";
            }>>;
            summary: z.ZodString;
            triage: z.ZodNullable<z.ZodString>;
            command: z.ZodNullable<z.ZodString>;
            source: z.ZodString;
            source_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
            started_at: z.ZodNullable<z.ZodISODateTime>;
            finished_at: z.ZodNullable<z.ZodISODateTime>;
            host_owned: z.ZodBoolean;
        }, z.core.$strict>>;
        boundary: z.ZodString;
    }, z.core.$strict>;
    readonly 'worldgate.dashboard_record.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.dashboard_record.v1">;
        record_id: z.ZodString;
        kind: z.ZodEnum<{
            "release-evidence": "release-evidence";
            "dependency-audit": "dependency-audit";
            "core-performance": "core-performance";
            "worldforge-run": "worldforge-run";
        }>;
        format: z.ZodEnum<{
            worldforge: "worldforge";
            worldgate: "worldgate";
        }>;
        title: z.ZodString;
        recorded_at: z.ZodISODateTime;
        time_is: z.ZodEnum<{
            recorded: "recorded";
            first_read: "first_read";
        }>;
        digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        branch: z.ZodNullable<z.ZodString>;
        run_url: z.ZodNullable<z.ZodURL>;
        verdict: z.ZodEnum<{
            error: "error";
            failed: "failed";
            inconclusive: "inconclusive";
            skipped: "skipped";
            passed: "passed";
        }>;
        counts: z.ZodObject<{
            passed: z.ZodInt;
            failed: z.ZodInt;
            warning: z.ZodInt;
            not_run: z.ZodInt;
            invalid: z.ZodInt;
            host_owned_not_run: z.ZodInt;
        }, z.core.$strict>;
        first_failed: z.ZodNullable<z.ZodObject<{
            name: z.ZodString;
            summary: z.ZodString;
            triage: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>>;
        note: z.ZodNullable<z.ZodString>;
        measures: z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            unit: z.ZodEnum<{
                ms: "ms";
                findings: "findings";
                share: "share";
            }>;
            value: z.ZodNumber;
            n: z.ZodNullable<z.ZodInt>;
            limit: z.ZodNullable<z.ZodNumber>;
        }, z.core.$strict>>;
        findings: z.ZodNullable<z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            package: z.ZodString;
            severity: z.ZodEnum<{
                unknown: "unknown";
                low: "low";
                high: "high";
                critical: "critical";
                moderate: "moderate";
            }>;
            waived: z.ZodBoolean;
        }, z.core.$strict>>>;
    }, z.core.$strict>;
    readonly 'worldgate.dashboard_run.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.dashboard_run.v1">;
        run_id: z.ZodString;
        kind: z.ZodEnum<{
            benchmark: "benchmark";
            eval: "eval";
        }>;
        state: z.ZodEnum<{
            failed: "failed";
            skipped: "skipped";
            running: "running";
            completed: "completed";
            partial: "partial";
            cancelled: "cancelled";
        }>;
        verdict: z.ZodEnum<{
            error: "error";
            failed: "failed";
            inconclusive: "inconclusive";
            skipped: "skipped";
            passed: "passed";
        }>;
        reason: z.ZodNullable<z.ZodString>;
        not_for_proof: z.ZodBoolean;
        preset: z.ZodObject<{
            name: z.ZodString;
            digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        }, z.core.$strict>;
        branch: z.ZodNullable<z.ZodString>;
        commit: z.ZodNullable<z.ZodString>;
        run_url: z.ZodNullable<z.ZodURL>;
        started_at: z.ZodISODateTime;
        finished_at: z.ZodNullable<z.ZodISODateTime>;
        machine: z.ZodString;
        engine: z.ZodNullable<z.ZodString>;
        policy_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
        result_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
        episodes: z.ZodNullable<z.ZodObject<{
            planned: z.ZodInt;
            run: z.ZodInt;
            succeeded: z.ZodInt;
        }, z.core.$strict>>;
        stop: z.ZodNullable<z.ZodObject<{
            rule: z.ZodEnum<{
                fixed: "fixed";
                savi: "savi";
            }>;
            stopped_early: z.ZodBoolean;
            fixed_plan_episodes: z.ZodNullable<z.ZodInt>;
        }, z.core.$strict>>;
        tasks: z.ZodArray<z.ZodObject<{
            task: z.ZodString;
            episodes: z.ZodInt;
            succeeded: z.ZodInt;
        }, z.core.$strict>>;
        latency: z.ZodNullable<z.ZodObject<{
            p50_ms: z.ZodObject<{
                value: z.ZodNumber;
                interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
            }, z.core.$strict>;
            p95_ms: z.ZodObject<{
                value: z.ZodNumber;
                interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
            }, z.core.$strict>;
            level: z.ZodNumber;
            samples: z.ZodInt;
        }, z.core.$strict>>;
        gates: z.ZodArray<z.ZodObject<{
            kind: z.ZodEnum<{
                errors: "errors";
                coverage: "coverage";
                success_rate: "success_rate";
                metric: "metric";
                latency: "latency";
                throughput: "throughput";
                no_regression: "no_regression";
            }>;
            optional: z.ZodBoolean;
            name: z.ZodString;
            unit: z.ZodString;
            interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
            level: z.ZodNullable<z.ZodNumber>;
            method: z.ZodString;
            n: z.ZodInt;
            verdict: z.ZodEnum<{
                error: "error";
                failed: "failed";
                inconclusive: "inconclusive";
                skipped: "skipped";
                passed: "passed";
            }>;
            required: z.ZodNullable<z.ZodNumber>;
            measured: z.ZodNullable<z.ZodNumber>;
            sentence: z.ZodString;
            next: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    readonly 'worldgate.dependency_audit.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.dependency_audit.v1">;
        generated_at: z.ZodISODateTime;
        verdict: z.ZodEnum<{
            error: "error";
            failed: "failed";
            inconclusive: "inconclusive";
            skipped: "skipped";
            passed: "passed";
        }>;
        settings: z.ZodObject<{
            fail_on: z.ZodEnum<{
                low: "low";
                high: "high";
                critical: "critical";
                moderate: "moderate";
            }>;
            omit_dev: z.ZodBoolean;
            allow_unavailable: z.ZodBoolean;
        }, z.core.$strict>;
        sources: z.ZodArray<z.ZodObject<{
            key: z.ZodString;
            tool: z.ZodNullable<z.ZodEnum<{
                npm: "npm";
                pnpm: "pnpm";
                yarn: "yarn";
                "pip-audit": "pip-audit";
                "osv-scanner": "osv-scanner";
            }>>;
            version: z.ZodNullable<z.ZodString>;
            mode: z.ZodEnum<{
                run: "run";
                saved: "saved";
            }>;
            state: z.ZodEnum<{
                completed: "completed";
                invalid: "invalid";
                "tool-unavailable": "tool-unavailable";
            }>;
            reason: z.ZodNullable<z.ZodEnum<{
                stale: "stale";
                "missing-row": "missing-row";
                "duplicate-row": "duplicate-row";
                "unknown-row": "unknown-row";
                contradiction: "contradiction";
                "missing-file": "missing-file";
                unreadable: "unreadable";
                "half-written": "half-written";
                "future-version": "future-version";
                "invalid-shape": "invalid-shape";
                "host-owned": "host-owned";
                "skipped-by-request": "skipped-by-request";
                "tool-unavailable": "tool-unavailable";
                "timed-out": "timed-out";
                signalled: "signalled";
            }>>;
            detail: z.ZodNullable<z.ZodString>;
            source: z.ZodString;
            source_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
            commands: z.ZodArray<z.ZodObject<{
                command: z.ZodString;
                exit_code: z.ZodNullable<z.ZodInt>;
                started_at: z.ZodNullable<z.ZodISODateTime>;
                finished_at: z.ZodNullable<z.ZodISODateTime>;
                stdout_tail: z.ZodNullable<z.ZodString>;
                stderr_tail: z.ZodNullable<z.ZodString>;
            }, z.core.$strict>>;
            dependencies: z.ZodNullable<z.ZodInt>;
            findings: z.ZodNullable<z.ZodInt>;
            not_audited: z.ZodArray<z.ZodObject<{
                package: z.ZodString;
                why: z.ZodString;
            }, z.core.$strict>>;
            notes: z.ZodArray<z.ZodString>;
        }, z.core.$strict>>;
        dependency_set: z.ZodObject<{
            digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
            count: z.ZodInt;
            by_ecosystem: z.ZodRecord<z.ZodString, z.ZodInt>;
            unlisted: z.ZodArray<z.ZodString>;
        }, z.core.$strict>;
        advisories: z.ZodArray<z.ZodObject<{
            key: z.ZodString;
            ecosystem: z.ZodString;
            package: z.ZodString;
            versions: z.ZodArray<z.ZodString>;
            id: z.ZodString;
            aliases: z.ZodArray<z.ZodString>;
            severity: z.ZodEnum<{
                unknown: "unknown";
                low: "low";
                high: "high";
                critical: "critical";
                moderate: "moderate";
            }>;
            cvss: z.ZodNullable<z.ZodObject<{
                score: z.ZodNumber;
                vector: z.ZodNullable<z.ZodString>;
            }, z.core.$strict>>;
            fix_versions: z.ZodArray<z.ZodString>;
            reach: z.ZodEnum<{
                unknown: "unknown";
                production: "production";
                development: "development";
            }>;
            title: z.ZodString;
            url: z.ZodNullable<z.ZodURL>;
            paths: z.ZodArray<z.ZodString>;
            reported_by: z.ZodArray<z.ZodString>;
            waiver: z.ZodNullable<z.ZodObject<{
                id: z.ZodString;
                owner: z.ZodString;
                reason: z.ZodString;
                expires: z.ZodISODate;
                max_severity: z.ZodEnum<{
                    low: "low";
                    high: "high";
                    critical: "critical";
                    moderate: "moderate";
                }>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        waivers: z.ZodArray<z.ZodObject<{
            max_severity: z.ZodEnum<{
                low: "low";
                high: "high";
                critical: "critical";
                moderate: "moderate";
            }>;
            state: z.ZodEnum<{
                not_checked: "not_checked";
                used: "used";
                expiring: "expiring";
                expired: "expired";
                unmatched: "unmatched";
                exceeded: "exceeded";
            }>;
            matches: z.ZodArray<z.ZodString>;
            id: z.ZodString;
            package: z.ZodString;
            reason: z.ZodString;
            owner: z.ZodString;
            expires: z.ZodISODate;
        }, z.core.$strict>>;
        changes: z.ZodNullable<z.ZodObject<{
            base: z.ZodObject<{
                source: z.ZodString;
                digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
                generated_at: z.ZodNullable<z.ZodISODateTime>;
            }, z.core.$strict>;
            new: z.ZodArray<z.ZodObject<{
                key: z.ZodString;
                id: z.ZodString;
                severity: z.ZodEnum<{
                    unknown: "unknown";
                    low: "low";
                    high: "high";
                    critical: "critical";
                    moderate: "moderate";
                }>;
                package: z.ZodString;
                ecosystem: z.ZodString;
                reach: z.ZodEnum<{
                    unknown: "unknown";
                    production: "production";
                    development: "development";
                }>;
            }, z.core.$strict>>;
            fixed: z.ZodArray<z.ZodObject<{
                key: z.ZodString;
                id: z.ZodString;
                severity: z.ZodEnum<{
                    unknown: "unknown";
                    low: "low";
                    high: "high";
                    critical: "critical";
                    moderate: "moderate";
                }>;
                package: z.ZodString;
                ecosystem: z.ZodString;
                reach: z.ZodEnum<{
                    unknown: "unknown";
                    production: "production";
                    development: "development";
                }>;
            }, z.core.$strict>>;
            unchanged: z.ZodArray<z.ZodObject<{
                key: z.ZodString;
                id: z.ZodString;
                severity: z.ZodEnum<{
                    unknown: "unknown";
                    low: "low";
                    high: "high";
                    critical: "critical";
                    moderate: "moderate";
                }>;
                package: z.ZodString;
                ecosystem: z.ZodString;
                reach: z.ZodEnum<{
                    unknown: "unknown";
                    production: "production";
                    development: "development";
                }>;
            }, z.core.$strict>>;
            not_checked: z.ZodArray<z.ZodObject<{
                key: z.ZodString;
                id: z.ZodString;
                severity: z.ZodEnum<{
                    unknown: "unknown";
                    low: "low";
                    high: "high";
                    critical: "critical";
                    moderate: "moderate";
                }>;
                package: z.ZodString;
                ecosystem: z.ZodString;
                reach: z.ZodEnum<{
                    unknown: "unknown";
                    production: "production";
                    development: "development";
                }>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        rows: z.ZodArray<z.ZodObject<{
            key: z.ZodString;
            name: z.ZodString;
            category: z.ZodEnum<{
                package: "package";
                evidence: "evidence";
                release: "release";
                quality: "quality";
                docs: "docs";
                tests: "tests";
                security: "security";
                performance: "performance";
                "optional-runtime": "optional-runtime";
            }>;
            state: z.ZodEnum<{
                warning: "warning";
                failed: "failed";
                passed: "passed";
                invalid: "invalid";
                not_run: "not_run";
            }>;
            reason: z.ZodNullable<z.ZodEnum<{
                stale: "stale";
                "missing-row": "missing-row";
                "duplicate-row": "duplicate-row";
                "unknown-row": "unknown-row";
                contradiction: "contradiction";
                "missing-file": "missing-file";
                unreadable: "unreadable";
                "half-written": "half-written";
                "future-version": "future-version";
                "invalid-shape": "invalid-shape";
                "host-owned": "host-owned";
                "skipped-by-request": "skipped-by-request";
                "tool-unavailable": "tool-unavailable";
                "timed-out": "timed-out";
                signalled: "signalled";
            }>>;
            summary: z.ZodString;
            triage: z.ZodNullable<z.ZodString>;
            command: z.ZodNullable<z.ZodString>;
            source: z.ZodString;
            source_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
            started_at: z.ZodNullable<z.ZodISODateTime>;
            finished_at: z.ZodNullable<z.ZodISODateTime>;
            host_owned: z.ZodBoolean;
        }, z.core.$strict>>;
        boundary: z.ZodString;
    }, z.core.$strict>;
    readonly 'worldgate.doctor.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.doctor.v1">;
        checks: z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            status: z.ZodEnum<{
                error: "error";
                ok: "ok";
                warning: "warning";
                skipped: "skipped";
            }>;
            detail: z.ZodString;
            hint: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    readonly 'worldgate.gpu_guard.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.gpu_guard.v1">;
        state: z.ZodEnum<{
            clean: "clean";
            dirty: "dirty";
            "no-gpu": "no-gpu";
        }>;
        detail: z.ZodString;
        gpus: z.ZodArray<z.ZodObject<{
            index: z.ZodNullable<z.ZodInt>;
            name: z.ZodString;
            driver: z.ZodNullable<z.ZodString>;
            memory_total_mib: z.ZodNullable<z.ZodNumber>;
            memory_used_mib: z.ZodNullable<z.ZodNumber>;
            memory_free_mib: z.ZodNullable<z.ZodNumber>;
            temperature_c: z.ZodNullable<z.ZodNumber>;
            persistence: z.ZodNullable<z.ZodBoolean>;
            mig: z.ZodNullable<z.ZodBoolean>;
            ecc: z.ZodNullable<z.ZodBoolean>;
            ecc_uncorrected: z.ZodNullable<z.ZodInt>;
            ecc_uncorrected_lifetime: z.ZodNullable<z.ZodInt>;
            repair_pending: z.ZodNullable<z.ZodBoolean>;
            repair_failed: z.ZodNullable<z.ZodBoolean>;
            throttled_by: z.ZodNullable<z.ZodArray<z.ZodString>>;
            processes: z.ZodNullable<z.ZodArray<z.ZodObject<{
                name: z.ZodString;
                memory_mib: z.ZodNullable<z.ZodNumber>;
            }, z.core.$strict>>>;
        }, z.core.$strict>>;
        findings: z.ZodArray<z.ZodObject<{
            code: z.ZodEnum<{
                unreachable: "unreachable";
                "foreign-process": "foreign-process";
                "memory-taken": "memory-taken";
                "too-hot": "too-hot";
                throttled: "throttled";
                "ecc-errors": "ecc-errors";
                "repair-pending": "repair-pending";
                "repair-failed": "repair-failed";
            }>;
            gpu: z.ZodNullable<z.ZodInt>;
            message: z.ZodString;
            passes: z.ZodBoolean;
        }, z.core.$strict>>;
        notes: z.ZodArray<z.ZodString>;
        waited_s: z.ZodNumber;
        checked_at: z.ZodISODateTime;
        after: z.ZodOptional<z.ZodObject<{
            orphans: z.ZodArray<z.ZodObject<{
                name: z.ZodString;
                ended: z.ZodBoolean;
            }, z.core.$strict>>;
            leaked: z.ZodArray<z.ZodObject<{
                gpu: z.ZodNullable<z.ZodInt>;
                memory_mib: z.ZodNumber;
            }, z.core.$strict>>;
            foreign: z.ZodArray<z.ZodObject<{
                name: z.ZodString;
                memory_mib: z.ZodNullable<z.ZodNumber>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    readonly 'worldgate.encrypted_share.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.encrypted_share.v1">;
        share_id: z.ZodString;
        content: z.ZodEnum<{
            share: "share";
            page: "page";
        }>;
        expires_at: z.ZodNullable<z.ZodISODateTime>;
        key_derivation: z.ZodObject<{
            name: z.ZodLiteral<"PBKDF2">;
            hash: z.ZodLiteral<"SHA-256">;
            iterations: z.ZodInt;
            salt: z.ZodBase64;
        }, z.core.$strict>;
        cipher: z.ZodObject<{
            name: z.ZodLiteral<"AES-GCM">;
            key_bits: z.ZodLiteral<256>;
            tag_bits: z.ZodLiteral<128>;
            iv: z.ZodBase64;
        }, z.core.$strict>;
        ciphertext: z.ZodBase64;
    }, z.core.$strict>;
    readonly 'worldgate.episode.v1': z.ZodObject<{
        episode: z.ZodInt;
        seed: z.ZodInt;
        task: z.ZodString;
        success: z.ZodBoolean;
        termination: z.ZodString;
        steps: z.ZodInt;
        metrics: z.ZodRecord<z.ZodString, z.ZodNullable<z.ZodNumber>>;
        trajectory_digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
    }, z.core.$strict>;
    readonly 'worldgate.episode_result.v1': z.ZodObject<{
        task: z.ZodString;
        episode: z.ZodInt;
        run_seed: z.ZodOptional<z.ZodInt>;
        seed: z.ZodOptional<z.ZodInt>;
        seed_source: z.ZodOptional<z.ZodEnum<{
            recorded: "recorded";
            derived: "derived";
            config: "config";
            dirname: "dirname";
            none: "none";
        }>>;
        outcome: z.ZodOptional<z.ZodEnum<{
            success: "success";
            failure: "failure";
            not_a_trial: "not_a_trial";
        }>>;
        status: z.ZodOptional<z.ZodEnum<{
            unknown: "unknown";
            ok: "ok";
            infra_error: "infra_error";
            crashed: "crashed";
            pending: "pending";
        }>>;
        evaluator_counts: z.ZodOptional<z.ZodBoolean>;
        counted: z.ZodOptional<z.ZodEnum<{
            duplicate: "duplicate";
            out_of_protocol: "out_of_protocol";
        }>>;
        metrics: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodNumber>>;
        steps: z.ZodOptional<z.ZodInt>;
        step_unit: z.ZodOptional<z.ZodEnum<{
            env: "env";
            policy_call: "policy_call";
        }>>;
        duration_s: z.ZodOptional<z.ZodNumber>;
        failure_reason: z.ZodOptional<z.ZodString>;
        file: z.ZodString;
        at: z.ZodString;
    }, z.core.$strict>;
    readonly 'worldgate.evidence.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.evidence.v1">;
        claim: z.ZodObject<{
            id: z.ZodString;
            hash: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
            schema_version: z.ZodString;
            statement: z.ZodString;
            text: z.ZodString;
        }, z.core.$strict>;
        protocol: z.ZodObject<{
            id: z.ZodString;
            hash: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
            schema_version: z.ZodString;
            frozen_at: z.ZodNullable<z.ZodISODateTime>;
            planned_cells: z.ZodInt;
            planned_cells_digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
            anchor: z.ZodNullable<z.ZodObject<{
                kind: z.ZodString;
                reference: z.ZodString;
                anchored_at: z.ZodISODateTime;
            }, z.core.$strict>>;
        }, z.core.$strict>;
        source: z.ZodObject<{
            name: z.ZodEnum<{
                lerobot: "lerobot";
                openpi: "openpi";
                lbm_eval: "lbm_eval";
                "vla-eval": "vla-eval";
                "gr00t-n1.7": "gr00t-n1.7";
                "pi-0.7": "pi-0.7";
                "embodied-gov-bench": "embodied-gov-bench";
                "cosmos-predict": "cosmos-predict";
                worldforge: "worldforge";
                worldgate: "worldgate";
                "audit-input": "audit-input";
                generic: "generic";
            }>;
            format: z.ZodString;
            why: z.ZodArray<z.ZodString>;
        }, z.core.$strict>;
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
        models: z.ZodArray<z.ZodObject<{
            kind: z.ZodEnum<{
                path: "path";
                name: "name";
                hf_id: "hf_id";
                digest: "digest";
                role: "role";
            }>;
            value: z.ZodString;
            file: z.ZodString;
            at: z.ZodString;
        }, z.core.$strict>>;
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
        sentence: z.ZodString;
        reasons: z.ZodArray<z.ZodString>;
        metrics: z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            statistic: z.ZodEnum<{
                rate: "rate";
                mean: "mean";
                p50: "p50";
                p90: "p90";
                p95: "p95";
                p99: "p99";
                sum: "sum";
            }>;
            scope: z.ZodEnum<{
                pooled: "pooled";
                each_task: "each_task";
            }>;
            operator: z.ZodEnum<{
                ">=": ">=";
                "<=": "<=";
                "==": "==";
            }>;
            value: z.ZodNumber;
            threshold: z.ZodNumber;
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
            outcome: z.ZodEnum<{
                inconclusive: "inconclusive";
                supported: "supported";
                supported_within_margin: "supported_within_margin";
                underpowered: "underpowered";
                not_supported: "not_supported";
                invalid: "invalid";
            }>;
            estimate: z.ZodNullable<z.ZodNumber>;
            interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
            level: z.ZodNullable<z.ZodNumber>;
            sidedness: z.ZodEnum<{
                one_sided: "one_sided";
                two_sided: "two_sided";
            }>;
            method: z.ZodString;
            n: z.ZodNumber;
            counts: z.ZodNullable<z.ZodObject<{
                succeeded: z.ZodInt;
                episodes: z.ZodInt;
            }, z.core.$strict>>;
            p_value: z.ZodNullable<z.ZodNumber>;
            naive: z.ZodNullable<z.ZodObject<{
                interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                n: z.ZodInt;
            }, z.core.$strict>>;
            clustering: z.ZodNullable<z.ZodObject<{
                clusters: z.ZodInt;
                icc: z.ZodNumber;
                design_effect: z.ZodNumber;
                effective_n: z.ZodNumber;
                decides: z.ZodBoolean;
            }, z.core.$strict>>;
            savi: z.ZodNullable<z.ZodObject<{
                e_value: z.ZodNullable<z.ZodNumber>;
                log_e: z.ZodNumber;
                always_valid_p: z.ZodNumber;
                prior: z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>;
                planned_before_run: z.ZodBoolean;
            }, z.core.$strict>>;
            tasks: z.ZodArray<z.ZodObject<{
                task: z.ZodString;
                planned: z.ZodInt;
                observed: z.ZodInt;
                succeeded: z.ZodNullable<z.ZodInt>;
                counted: z.ZodInt;
                estimate: z.ZodNullable<z.ZodNumber>;
                interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                p_value: z.ZodNullable<z.ZodNumber>;
                p_adjusted: z.ZodNullable<z.ZodNumber>;
                below: z.ZodBoolean;
            }, z.core.$strict>>;
            sentence: z.ZodString;
        }, z.core.$strict>>;
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
        denominators: z.ZodObject<{
            rule: z.ZodString;
            decided: z.ZodNullable<z.ZodObject<{
                succeeded: z.ZodInt;
                episodes: z.ZodInt;
            }, z.core.$strict>>;
            planned: z.ZodNullable<z.ZodObject<{
                succeeded: z.ZodInt;
                episodes: z.ZodInt;
            }, z.core.$strict>>;
            evaluator: z.ZodNullable<z.ZodObject<{
                succeeded: z.ZodInt;
                episodes: z.ZodInt;
            }, z.core.$strict>>;
            trials: z.ZodNullable<z.ZodObject<{
                succeeded: z.ZodInt;
                episodes: z.ZodInt;
            }, z.core.$strict>>;
        }, z.core.$strict>;
        rates: z.ZodNullable<z.ZodObject<{
            micro: z.ZodNumber;
            macro: z.ZodNumber;
        }, z.core.$strict>>;
        stopping: z.ZodObject<{
            rule: z.ZodEnum<{
                fixed: "fixed";
                savi: "savi";
            }>;
            note: z.ZodString;
        }, z.core.$strict>;
        grade: z.ZodObject<{
            grade: z.ZodEnum<{
                A: "A";
                B: "B";
                C: "C";
                D: "D";
            }>;
            reasons: z.ZodArray<z.ZodString>;
        }, z.core.$strict>;
        completeness: z.ZodNullable<z.ZodObject<{
            score: z.ZodNumber;
            coverage: z.ZodObject<{
                matched: z.ZodInt;
                planned: z.ZodInt;
            }, z.core.$strict>;
            fields: z.ZodObject<{
                present: z.ZodArray<z.ZodEnum<{
                    EPISODE_OUTCOMES: "EPISODE_OUTCOMES";
                    MODEL_IDENTITY: "MODEL_IDENTITY";
                    MODEL_DIGEST: "MODEL_DIGEST";
                    EVALUATOR_VERSION: "EVALUATOR_VERSION";
                    EVALUATOR_COMMIT: "EVALUATOR_COMMIT";
                    SEEDS: "SEEDS";
                    RUN_TIME: "RUN_TIME";
                    FAILURE_NOTES: "FAILURE_NOTES";
                    RAW_REFERENCES: "RAW_REFERENCES";
                    ENVIRONMENT_LOCK: "ENVIRONMENT_LOCK";
                    ATTEMPT_POLICY: "ATTEMPT_POLICY";
                    DENOMINATOR_POLICY: "DENOMINATOR_POLICY";
                    PLAN_ANCHOR: "PLAN_ANCHOR";
                    SIGNATURE: "SIGNATURE";
                }>>;
                required: z.ZodArray<z.ZodEnum<{
                    EPISODE_OUTCOMES: "EPISODE_OUTCOMES";
                    MODEL_IDENTITY: "MODEL_IDENTITY";
                    MODEL_DIGEST: "MODEL_DIGEST";
                    EVALUATOR_VERSION: "EVALUATOR_VERSION";
                    EVALUATOR_COMMIT: "EVALUATOR_COMMIT";
                    SEEDS: "SEEDS";
                    RUN_TIME: "RUN_TIME";
                    FAILURE_NOTES: "FAILURE_NOTES";
                    RAW_REFERENCES: "RAW_REFERENCES";
                    ENVIRONMENT_LOCK: "ENVIRONMENT_LOCK";
                    ATTEMPT_POLICY: "ATTEMPT_POLICY";
                    DENOMINATOR_POLICY: "DENOMINATOR_POLICY";
                    PLAN_ANCHOR: "PLAN_ANCHOR";
                    SIGNATURE: "SIGNATURE";
                }>>;
            }, z.core.$strict>;
            missing: z.ZodArray<z.ZodEnum<{
                EPISODE_OUTCOMES: "EPISODE_OUTCOMES";
                MODEL_IDENTITY: "MODEL_IDENTITY";
                MODEL_DIGEST: "MODEL_DIGEST";
                EVALUATOR_VERSION: "EVALUATOR_VERSION";
                EVALUATOR_COMMIT: "EVALUATOR_COMMIT";
                SEEDS: "SEEDS";
                RUN_TIME: "RUN_TIME";
                FAILURE_NOTES: "FAILURE_NOTES";
                RAW_REFERENCES: "RAW_REFERENCES";
                ENVIRONMENT_LOCK: "ENVIRONMENT_LOCK";
                ATTEMPT_POLICY: "ATTEMPT_POLICY";
                DENOMINATOR_POLICY: "DENOMINATOR_POLICY";
                PLAN_ANCHOR: "PLAN_ANCHOR";
                SIGNATURE: "SIGNATURE";
            }>>;
        }, z.core.$strict>>;
        scope_limits: z.ZodObject<{
            benchmark: z.ZodString;
            benchmark_version: z.ZodString;
            robot_embodiment: z.ZodString;
            simulator: z.ZodString;
            camera_distribution: z.ZodString;
            language_template: z.ZodString;
            license_assumptions: z.ZodArray<z.ZodString>;
        }, z.core.$strict>;
        missing_evidence: z.ZodArray<z.ZodObject<{
            id: z.ZodUnion<[z.ZodEnum<{
                EPISODE_OUTCOMES: "EPISODE_OUTCOMES";
                MODEL_IDENTITY: "MODEL_IDENTITY";
                MODEL_DIGEST: "MODEL_DIGEST";
                EVALUATOR_VERSION: "EVALUATOR_VERSION";
                EVALUATOR_COMMIT: "EVALUATOR_COMMIT";
                SEEDS: "SEEDS";
                RUN_TIME: "RUN_TIME";
                FAILURE_NOTES: "FAILURE_NOTES";
                RAW_REFERENCES: "RAW_REFERENCES";
                ENVIRONMENT_LOCK: "ENVIRONMENT_LOCK";
                ATTEMPT_POLICY: "ATTEMPT_POLICY";
                DENOMINATOR_POLICY: "DENOMINATOR_POLICY";
                PLAN_ANCHOR: "PLAN_ANCHOR";
                SIGNATURE: "SIGNATURE";
            }>, z.ZodLiteral<"EPISODE_COVERAGE">]>;
            text: z.ZodString;
        }, z.core.$strict>>;
        recommendation: z.ZodObject<{
            text: z.ZodString;
            rule: z.ZodString;
            code: z.ZodEnum<{
                accept_within_scope: "accept_within_scope";
                reject_claim: "reject_claim";
                collect_more_episodes: "collect_more_episodes";
                complete_the_record: "complete_the_record";
                fix_the_input: "fix_the_input";
            }>;
        }, z.core.$strict>;
        deployment_summary: z.ZodObject<{
            text: z.ZodString;
            rule: z.ZodString;
        }, z.core.$strict>;
        next_falsification_axes: z.ZodArray<z.ZodObject<{
            text: z.ZodString;
            rule: z.ZodString;
            axis: z.ZodString;
        }, z.core.$strict>>;
        not_shown: z.ZodArray<z.ZodString>;
        tasks: z.ZodArray<z.ZodObject<{
            suite: z.ZodNullable<z.ZodString>;
            id: z.ZodNullable<z.ZodString>;
            name: z.ZodNullable<z.ZodString>;
            planned: z.ZodNullable<z.ZodString>;
            episodes: z.ZodInt;
            succeeded: z.ZodInt;
        }, z.core.$strict>>;
        reported: z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            scope: z.ZodObject<{
                suite: z.ZodNullable<z.ZodString>;
                task: z.ZodNullable<z.ZodString>;
            }, z.core.$strict>;
            value: z.ZodNumber;
            unit: z.ZodEnum<{
                s: "s";
                ratio: "ratio";
                count: "count";
                mse: "mse";
                mae: "mae";
                reward: "reward";
                score: "score";
                ms: "ms";
                percent: "percent";
            }>;
            text: z.ZodString;
            file: z.ZodString;
            at: z.ZodString;
        }, z.core.$strict>>;
        findings: z.ZodArray<z.ZodObject<{
            code: z.ZodString;
            severity: z.ZodEnum<{
                error: "error";
                warning: "warning";
                info: "info";
            }>;
            message: z.ZodString;
            file: z.ZodNullable<z.ZodString>;
            at: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>>;
        ppi: z.ZodNullable<z.ZodObject<{
            labels: z.ZodObject<{
                file: z.ZodString;
                digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
                rows: z.ZodInt;
            }, z.core.$strict>;
            paired: z.ZodInt;
            unlabelled: z.ZodInt;
            lambda: z.ZodNumber;
            hybrid: z.ZodObject<{
                estimate: z.ZodNumber;
                interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
            }, z.core.$strict>;
            classical: z.ZodObject<{
                estimate: z.ZodNumber;
                interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
            }, z.core.$strict>;
            level: z.ZodNumber;
            sentence: z.ZodString;
        }, z.core.$strict>>;
        not_for_proof: z.ZodBoolean;
    }, z.core.$strict>;
    readonly 'worldgate.evidence_diff.v1': z.ZodObject<{
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
    readonly 'worldgate.failure_evidence.v1': z.ZodObject<{
        task: z.ZodString;
        episode: z.ZodInt;
        run_seed: z.ZodOptional<z.ZodInt>;
        outcome: z.ZodEnum<{
            failure: "failure";
            not_a_trial: "not_a_trial";
        }>;
        status: z.ZodOptional<z.ZodEnum<{
            unknown: "unknown";
            ok: "ok";
            infra_error: "infra_error";
            crashed: "crashed";
            pending: "pending";
        }>>;
        steps: z.ZodOptional<z.ZodInt>;
        failure_reason: z.ZodOptional<z.ZodString>;
        file: z.ZodString;
        at: z.ZodString;
    }, z.core.$strict>;
    readonly 'worldgate.failure_replay.v1': z.ZodObject<{
        task: z.ZodString;
        episode: z.ZodInt;
        run_seed: z.ZodOptional<z.ZodInt>;
        seed: z.ZodOptional<z.ZodInt>;
        replayable: z.ZodBoolean;
    }, z.core.$strict>;
    readonly 'worldgate.gate_proposal.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.gate_proposal.v1">;
        review_required: z.ZodLiteral<true>;
        rationale: z.ZodString;
        machine_class: z.ZodString;
        gates: z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"success_rate">;
            min: z.ZodNumber;
            alpha: z.ZodDefault<z.ZodNumber>;
            method: z.ZodDefault<z.ZodEnum<{
                wilson: "wilson";
                jeffreys: "jeffreys";
                "clopper-pearson": "clopper-pearson";
            }>>;
            per_task: z.ZodDefault<z.ZodBoolean>;
            name: z.ZodString;
            optional: z.ZodDefault<z.ZodBoolean>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"metric">;
            metric: z.ZodString;
            statistic: z.ZodDefault<z.ZodEnum<{
                mean: "mean";
                p50: "p50";
                p90: "p90";
                p95: "p95";
                p99: "p99";
            }>>;
            min: z.ZodOptional<z.ZodNumber>;
            max: z.ZodOptional<z.ZodNumber>;
            over: z.ZodDefault<z.ZodEnum<{
                all: "all";
                successes: "successes";
            }>>;
            method: z.ZodDefault<z.ZodEnum<{
                betting: "betting";
                bootstrap: "bootstrap";
            }>>;
            bounds: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
            alpha: z.ZodDefault<z.ZodNumber>;
            name: z.ZodString;
            optional: z.ZodDefault<z.ZodBoolean>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"latency">;
            statistic: z.ZodDefault<z.ZodEnum<{
                mean: "mean";
                p50: "p50";
                p95: "p95";
                p99: "p99";
            }>>;
            max_ms: z.ZodNumber;
            alpha: z.ZodDefault<z.ZodNumber>;
            name: z.ZodString;
            optional: z.ZodDefault<z.ZodBoolean>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"throughput">;
            min_per_s: z.ZodNumber;
            alpha: z.ZodDefault<z.ZodNumber>;
            name: z.ZodString;
            optional: z.ZodDefault<z.ZodBoolean>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"errors">;
            max_errors: z.ZodDefault<z.ZodInt>;
            max_retries: z.ZodOptional<z.ZodInt>;
            name: z.ZodString;
            optional: z.ZodDefault<z.ZodBoolean>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"no_regression">;
            of: z.ZodDefault<z.ZodEnum<{
                success_rate: "success_rate";
                metric: "metric";
                latency: "latency";
            }>>;
            metric: z.ZodOptional<z.ZodString>;
            direction: z.ZodOptional<z.ZodEnum<{
                higher: "higher";
                lower: "lower";
            }>>;
            statistic: z.ZodOptional<z.ZodEnum<{
                mean: "mean";
                p50: "p50";
                p95: "p95";
                p99: "p99";
            }>>;
            margin: z.ZodDefault<z.ZodNumber>;
            bounds: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
            alpha: z.ZodDefault<z.ZodNumber>;
            name: z.ZodString;
            optional: z.ZodDefault<z.ZodBoolean>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"coverage">;
            min: z.ZodDefault<z.ZodNumber>;
            name: z.ZodString;
            optional: z.ZodDefault<z.ZodBoolean>;
        }, z.core.$strict>], "kind">>;
    }, z.core.$strict>;
    readonly 'worldgate.gates.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.gates.v1">;
        gates: z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"success_rate">;
            min: z.ZodNumber;
            alpha: z.ZodDefault<z.ZodNumber>;
            method: z.ZodDefault<z.ZodEnum<{
                wilson: "wilson";
                jeffreys: "jeffreys";
                "clopper-pearson": "clopper-pearson";
            }>>;
            per_task: z.ZodDefault<z.ZodBoolean>;
            name: z.ZodString;
            optional: z.ZodDefault<z.ZodBoolean>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"metric">;
            metric: z.ZodString;
            statistic: z.ZodDefault<z.ZodEnum<{
                mean: "mean";
                p50: "p50";
                p90: "p90";
                p95: "p95";
                p99: "p99";
            }>>;
            min: z.ZodOptional<z.ZodNumber>;
            max: z.ZodOptional<z.ZodNumber>;
            over: z.ZodDefault<z.ZodEnum<{
                all: "all";
                successes: "successes";
            }>>;
            method: z.ZodDefault<z.ZodEnum<{
                betting: "betting";
                bootstrap: "bootstrap";
            }>>;
            bounds: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
            alpha: z.ZodDefault<z.ZodNumber>;
            name: z.ZodString;
            optional: z.ZodDefault<z.ZodBoolean>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"latency">;
            statistic: z.ZodDefault<z.ZodEnum<{
                mean: "mean";
                p50: "p50";
                p95: "p95";
                p99: "p99";
            }>>;
            max_ms: z.ZodNumber;
            alpha: z.ZodDefault<z.ZodNumber>;
            name: z.ZodString;
            optional: z.ZodDefault<z.ZodBoolean>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"throughput">;
            min_per_s: z.ZodNumber;
            alpha: z.ZodDefault<z.ZodNumber>;
            name: z.ZodString;
            optional: z.ZodDefault<z.ZodBoolean>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"errors">;
            max_errors: z.ZodDefault<z.ZodInt>;
            max_retries: z.ZodOptional<z.ZodInt>;
            name: z.ZodString;
            optional: z.ZodDefault<z.ZodBoolean>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"no_regression">;
            of: z.ZodDefault<z.ZodEnum<{
                success_rate: "success_rate";
                metric: "metric";
                latency: "latency";
            }>>;
            metric: z.ZodOptional<z.ZodString>;
            direction: z.ZodOptional<z.ZodEnum<{
                higher: "higher";
                lower: "lower";
            }>>;
            statistic: z.ZodOptional<z.ZodEnum<{
                mean: "mean";
                p50: "p50";
                p95: "p95";
                p99: "p99";
            }>>;
            margin: z.ZodDefault<z.ZodNumber>;
            bounds: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
            alpha: z.ZodDefault<z.ZodNumber>;
            name: z.ZodString;
            optional: z.ZodDefault<z.ZodBoolean>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"coverage">;
            min: z.ZodDefault<z.ZodNumber>;
            name: z.ZodString;
            optional: z.ZodDefault<z.ZodBoolean>;
        }, z.core.$strict>], "kind">>;
    }, z.core.$strict>;
    readonly 'worldgate.live_smoke_registry.v1': z.ZodObject<{
        schema_version: z.ZodUnion<readonly [z.ZodLiteral<"worldgate.live_smoke_registry.v1">, z.ZodLiteral<1>]>;
        entries: z.ZodArray<z.ZodUnknown>;
    }, z.core.$strict>;
    readonly 'worldgate.measurements.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.measurements.v1">;
        policy: z.ZodObject<{
            samples: z.ZodInt;
            errors: z.ZodInt;
            retries: z.ZodInt;
            latency_ms: z.ZodObject<{
                mean: z.ZodObject<{
                    value: z.ZodNumber;
                    interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                    level: z.ZodNumber;
                }, z.core.$strict>;
                p50: z.ZodObject<{
                    value: z.ZodNumber;
                    interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                    level: z.ZodNumber;
                }, z.core.$strict>;
                p95: z.ZodObject<{
                    value: z.ZodNumber;
                    interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                    level: z.ZodNumber;
                }, z.core.$strict>;
                p99: z.ZodObject<{
                    value: z.ZodNumber;
                    interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                    level: z.ZodNumber;
                }, z.core.$strict>;
            }, z.core.$strict>;
            throughput_per_s: z.ZodObject<{
                value: z.ZodNumber;
                interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                level: z.ZodNumber;
            }, z.core.$strict>;
            peak_memory_bytes: z.ZodInt;
        }, z.core.$strict>;
        baseline: z.ZodNullable<z.ZodObject<{
            samples: z.ZodInt;
            errors: z.ZodInt;
            retries: z.ZodInt;
            latency_ms: z.ZodObject<{
                mean: z.ZodObject<{
                    value: z.ZodNumber;
                    interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                    level: z.ZodNumber;
                }, z.core.$strict>;
                p50: z.ZodObject<{
                    value: z.ZodNumber;
                    interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                    level: z.ZodNumber;
                }, z.core.$strict>;
                p95: z.ZodObject<{
                    value: z.ZodNumber;
                    interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                    level: z.ZodNumber;
                }, z.core.$strict>;
                p99: z.ZodObject<{
                    value: z.ZodNumber;
                    interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                    level: z.ZodNumber;
                }, z.core.$strict>;
            }, z.core.$strict>;
            throughput_per_s: z.ZodObject<{
                value: z.ZodNumber;
                interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                level: z.ZodNumber;
            }, z.core.$strict>;
            peak_memory_bytes: z.ZodInt;
        }, z.core.$strict>>;
        ratio: z.ZodNullable<z.ZodObject<{
            mean: z.ZodObject<{
                value: z.ZodNumber;
                interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                level: z.ZodNumber;
            }, z.core.$strict>;
            p50: z.ZodObject<{
                value: z.ZodNumber;
                interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                level: z.ZodNumber;
            }, z.core.$strict>;
            p95: z.ZodObject<{
                value: z.ZodNumber;
                interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                level: z.ZodNumber;
            }, z.core.$strict>;
            p99: z.ZodObject<{
                value: z.ZodNumber;
                interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                level: z.ZodNumber;
            }, z.core.$strict>;
            pairs: z.ZodInt;
        }, z.core.$strict>>;
        samples_ms: z.ZodObject<{
            policy: z.ZodArray<z.ZodNullable<z.ZodNumber>>;
            baseline: z.ZodArray<z.ZodNullable<z.ZodNumber>>;
        }, z.core.$strict>;
    }, z.core.$strict>;
    readonly 'worldgate.pending_signature.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.pending_signature.v1">;
        reason: z.ZodEnum<{
            outage: "outage";
            separate_job: "separate_job";
        }>;
        package_digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        envelopes: z.ZodArray<z.ZodObject<{
            payloadType: z.ZodLiteral<"application/vnd.in-toto+json">;
            payload: z.ZodBase64;
            signatures: z.ZodArray<z.ZodNever>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    readonly 'worldgate.plan.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.plan.v1">;
        preset: z.ZodObject<{
            schema_version: z.ZodLiteral<"worldgate.preset.v1">;
            name: z.ZodString;
            title: z.ZodString;
            description: z.ZodDefault<z.ZodString>;
            extends: z.ZodOptional<z.ZodString>;
            kind: z.ZodEnum<{
                benchmark: "benchmark";
                eval: "eval";
            }>;
            provider: z.ZodDefault<z.ZodEnum<{
                onnx: "onnx";
                mock: "mock";
            }>>;
            mock: z.ZodOptional<z.ZodObject<{
                behaviour: z.ZodDefault<z.ZodEnum<{
                    fail: "fail";
                    normal: "normal";
                    stall: "stall";
                    malformed: "malformed";
                }>>;
                after: z.ZodDefault<z.ZodInt>;
                latency_ms: z.ZodDefault<z.ZodNumber>;
            }, z.core.$strict>>;
            task: z.ZodOptional<z.ZodString>;
            suite: z.ZodOptional<z.ZodObject<{
                name: z.ZodString;
                tasks: z.ZodArray<z.ZodString>;
            }, z.core.$strict>>;
            policy: z.ZodOptional<z.ZodUnion<readonly [z.ZodObject<{
                path: z.ZodOptional<z.ZodString>;
                uri: z.ZodOptional<z.ZodString>;
                digest: z.ZodOptional<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
            }, z.core.$strict>, z.ZodPipe<z.ZodPipe<z.ZodString, z.ZodTransform<{
                path?: string | undefined;
                uri?: string | undefined;
                digest?: unknown;
            }, string>>, z.ZodObject<{
                path: z.ZodOptional<z.ZodString>;
                uri: z.ZodOptional<z.ZodString>;
                digest: z.ZodOptional<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
            }, z.core.$strict>>]>>;
            engine: z.ZodOptional<z.ZodEnum<{
                wasm: "wasm";
                native: "native";
            }>>;
            device: z.ZodDefault<z.ZodString>;
            episodes: z.ZodOptional<z.ZodInt>;
            seed: z.ZodDefault<z.ZodInt>;
            stop: z.ZodDefault<z.ZodEnum<{
                fixed: "fixed";
                savi: "savi";
            }>>;
            benchmark: z.ZodOptional<z.ZodObject<{
                samples: z.ZodDefault<z.ZodInt>;
                warmup: z.ZodDefault<z.ZodInt>;
                batch: z.ZodDefault<z.ZodInt>;
            }, z.core.$strict>>;
            gates: z.ZodDefault<z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"success_rate">;
                min: z.ZodNumber;
                alpha: z.ZodDefault<z.ZodNumber>;
                method: z.ZodDefault<z.ZodEnum<{
                    wilson: "wilson";
                    jeffreys: "jeffreys";
                    "clopper-pearson": "clopper-pearson";
                }>>;
                per_task: z.ZodDefault<z.ZodBoolean>;
                name: z.ZodString;
                optional: z.ZodDefault<z.ZodBoolean>;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"metric">;
                metric: z.ZodString;
                statistic: z.ZodDefault<z.ZodEnum<{
                    mean: "mean";
                    p50: "p50";
                    p90: "p90";
                    p95: "p95";
                    p99: "p99";
                }>>;
                min: z.ZodOptional<z.ZodNumber>;
                max: z.ZodOptional<z.ZodNumber>;
                over: z.ZodDefault<z.ZodEnum<{
                    all: "all";
                    successes: "successes";
                }>>;
                method: z.ZodDefault<z.ZodEnum<{
                    betting: "betting";
                    bootstrap: "bootstrap";
                }>>;
                bounds: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
                alpha: z.ZodDefault<z.ZodNumber>;
                name: z.ZodString;
                optional: z.ZodDefault<z.ZodBoolean>;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"latency">;
                statistic: z.ZodDefault<z.ZodEnum<{
                    mean: "mean";
                    p50: "p50";
                    p95: "p95";
                    p99: "p99";
                }>>;
                max_ms: z.ZodNumber;
                alpha: z.ZodDefault<z.ZodNumber>;
                name: z.ZodString;
                optional: z.ZodDefault<z.ZodBoolean>;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"throughput">;
                min_per_s: z.ZodNumber;
                alpha: z.ZodDefault<z.ZodNumber>;
                name: z.ZodString;
                optional: z.ZodDefault<z.ZodBoolean>;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"errors">;
                max_errors: z.ZodDefault<z.ZodInt>;
                max_retries: z.ZodOptional<z.ZodInt>;
                name: z.ZodString;
                optional: z.ZodDefault<z.ZodBoolean>;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"no_regression">;
                of: z.ZodDefault<z.ZodEnum<{
                    success_rate: "success_rate";
                    metric: "metric";
                    latency: "latency";
                }>>;
                metric: z.ZodOptional<z.ZodString>;
                direction: z.ZodOptional<z.ZodEnum<{
                    higher: "higher";
                    lower: "lower";
                }>>;
                statistic: z.ZodOptional<z.ZodEnum<{
                    mean: "mean";
                    p50: "p50";
                    p95: "p95";
                    p99: "p99";
                }>>;
                margin: z.ZodDefault<z.ZodNumber>;
                bounds: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
                alpha: z.ZodDefault<z.ZodNumber>;
                name: z.ZodString;
                optional: z.ZodDefault<z.ZodBoolean>;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"coverage">;
                min: z.ZodDefault<z.ZodNumber>;
                name: z.ZodString;
                optional: z.ZodDefault<z.ZodBoolean>;
            }, z.core.$strict>], "kind">>>;
            baseline: z.ZodOptional<z.ZodObject<{
                policy: z.ZodOptional<z.ZodUnion<readonly [z.ZodObject<{
                    path: z.ZodOptional<z.ZodString>;
                    uri: z.ZodOptional<z.ZodString>;
                    digest: z.ZodOptional<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
                }, z.core.$strict>, z.ZodPipe<z.ZodPipe<z.ZodString, z.ZodTransform<{
                    path?: string | undefined;
                    uri?: string | undefined;
                    digest?: unknown;
                }, string>>, z.ZodObject<{
                    path: z.ZodOptional<z.ZodString>;
                    uri: z.ZodOptional<z.ZodString>;
                    digest: z.ZodOptional<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
                }, z.core.$strict>>]>>;
                required: z.ZodDefault<z.ZodBoolean>;
            }, z.core.$strict>>;
            time_limit_s: z.ZodDefault<z.ZodNumber>;
            call_timeout_s: z.ZodDefault<z.ZodNumber>;
            requires: z.ZodDefault<z.ZodObject<{
                class: z.ZodDefault<z.ZodEnum<{
                    "checkout-safe": "checkout-safe";
                    "prepared-host": "prepared-host";
                    credentialed: "credentialed";
                    gpu: "gpu";
                    "robotics-lab": "robotics-lab";
                }>>;
                gpu_memory_mib: z.ZodOptional<z.ZodInt>;
                env: z.ZodDefault<z.ZodArray<z.ZodString>>;
                provider: z.ZodOptional<z.ZodString>;
            }, z.core.$strict>>;
        }, z.core.$strict>;
        files: z.ZodObject<{
            tasks: z.ZodArray<z.ZodObject<{
                tree: z.ZodEnum<{
                    repository: "repository";
                    package: "package";
                    uri: "uri";
                    outside: "outside";
                }>;
                path: z.ZodString;
            }, z.core.$strict>>;
            assets: z.ZodNullable<z.ZodObject<{
                tree: z.ZodEnum<{
                    repository: "repository";
                    package: "package";
                    uri: "uri";
                    outside: "outside";
                }>;
                path: z.ZodString;
            }, z.core.$strict>>;
            policy: z.ZodNullable<z.ZodObject<{
                tree: z.ZodEnum<{
                    repository: "repository";
                    package: "package";
                    uri: "uri";
                    outside: "outside";
                }>;
                path: z.ZodString;
            }, z.core.$strict>>;
            baseline_policy: z.ZodNullable<z.ZodObject<{
                tree: z.ZodEnum<{
                    repository: "repository";
                    package: "package";
                    uri: "uri";
                    outside: "outside";
                }>;
                path: z.ZodString;
            }, z.core.$strict>>;
        }, z.core.$strict>;
        baseline_run: z.ZodNullable<z.ZodString>;
        gates_overridden: z.ZodBoolean;
    }, z.core.$strict>;
    readonly 'worldgate.plan_anchor.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.plan_anchor.v1">;
        protocol_digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        kind: z.ZodEnum<{
            transparency_log: "transparency_log";
            git_commit: "git_commit";
            timestamp_token: "timestamp_token";
        }>;
        reference: z.ZodString;
        anchored_at: z.ZodISODateTime;
    }, z.core.$strict>;
    readonly 'worldgate.preset.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.preset.v1">;
        name: z.ZodString;
        title: z.ZodOptional<z.ZodString>;
        description: z.ZodDefault<z.ZodString>;
        extends: z.ZodOptional<z.ZodString>;
        kind: z.ZodOptional<z.ZodEnum<{
            benchmark: "benchmark";
            eval: "eval";
        }>>;
        provider: z.ZodDefault<z.ZodEnum<{
            onnx: "onnx";
            mock: "mock";
        }>>;
        mock: z.ZodOptional<z.ZodObject<{
            behaviour: z.ZodDefault<z.ZodEnum<{
                fail: "fail";
                normal: "normal";
                stall: "stall";
                malformed: "malformed";
            }>>;
            after: z.ZodDefault<z.ZodInt>;
            latency_ms: z.ZodDefault<z.ZodNumber>;
        }, z.core.$strict>>;
        task: z.ZodOptional<z.ZodString>;
        suite: z.ZodOptional<z.ZodObject<{
            name: z.ZodString;
            tasks: z.ZodArray<z.ZodString>;
        }, z.core.$strict>>;
        policy: z.ZodOptional<z.ZodUnion<readonly [z.ZodObject<{
            path: z.ZodOptional<z.ZodString>;
            uri: z.ZodOptional<z.ZodString>;
            digest: z.ZodOptional<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
        }, z.core.$strict>, z.ZodPipe<z.ZodPipe<z.ZodString, z.ZodTransform<{
            path?: string | undefined;
            uri?: string | undefined;
            digest?: unknown;
        }, string>>, z.ZodObject<{
            path: z.ZodOptional<z.ZodString>;
            uri: z.ZodOptional<z.ZodString>;
            digest: z.ZodOptional<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
        }, z.core.$strict>>]>>;
        engine: z.ZodOptional<z.ZodEnum<{
            wasm: "wasm";
            native: "native";
        }>>;
        device: z.ZodDefault<z.ZodString>;
        episodes: z.ZodOptional<z.ZodInt>;
        seed: z.ZodDefault<z.ZodInt>;
        stop: z.ZodDefault<z.ZodEnum<{
            fixed: "fixed";
            savi: "savi";
        }>>;
        benchmark: z.ZodOptional<z.ZodObject<{
            samples: z.ZodDefault<z.ZodInt>;
            warmup: z.ZodDefault<z.ZodInt>;
            batch: z.ZodDefault<z.ZodInt>;
        }, z.core.$strict>>;
        gates: z.ZodDefault<z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"success_rate">;
            min: z.ZodNumber;
            alpha: z.ZodDefault<z.ZodNumber>;
            method: z.ZodDefault<z.ZodEnum<{
                wilson: "wilson";
                jeffreys: "jeffreys";
                "clopper-pearson": "clopper-pearson";
            }>>;
            per_task: z.ZodDefault<z.ZodBoolean>;
            name: z.ZodString;
            optional: z.ZodDefault<z.ZodBoolean>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"metric">;
            metric: z.ZodString;
            statistic: z.ZodDefault<z.ZodEnum<{
                mean: "mean";
                p50: "p50";
                p90: "p90";
                p95: "p95";
                p99: "p99";
            }>>;
            min: z.ZodOptional<z.ZodNumber>;
            max: z.ZodOptional<z.ZodNumber>;
            over: z.ZodDefault<z.ZodEnum<{
                all: "all";
                successes: "successes";
            }>>;
            method: z.ZodDefault<z.ZodEnum<{
                betting: "betting";
                bootstrap: "bootstrap";
            }>>;
            bounds: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
            alpha: z.ZodDefault<z.ZodNumber>;
            name: z.ZodString;
            optional: z.ZodDefault<z.ZodBoolean>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"latency">;
            statistic: z.ZodDefault<z.ZodEnum<{
                mean: "mean";
                p50: "p50";
                p95: "p95";
                p99: "p99";
            }>>;
            max_ms: z.ZodNumber;
            alpha: z.ZodDefault<z.ZodNumber>;
            name: z.ZodString;
            optional: z.ZodDefault<z.ZodBoolean>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"throughput">;
            min_per_s: z.ZodNumber;
            alpha: z.ZodDefault<z.ZodNumber>;
            name: z.ZodString;
            optional: z.ZodDefault<z.ZodBoolean>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"errors">;
            max_errors: z.ZodDefault<z.ZodInt>;
            max_retries: z.ZodOptional<z.ZodInt>;
            name: z.ZodString;
            optional: z.ZodDefault<z.ZodBoolean>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"no_regression">;
            of: z.ZodDefault<z.ZodEnum<{
                success_rate: "success_rate";
                metric: "metric";
                latency: "latency";
            }>>;
            metric: z.ZodOptional<z.ZodString>;
            direction: z.ZodOptional<z.ZodEnum<{
                higher: "higher";
                lower: "lower";
            }>>;
            statistic: z.ZodOptional<z.ZodEnum<{
                mean: "mean";
                p50: "p50";
                p95: "p95";
                p99: "p99";
            }>>;
            margin: z.ZodDefault<z.ZodNumber>;
            bounds: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
            alpha: z.ZodDefault<z.ZodNumber>;
            name: z.ZodString;
            optional: z.ZodDefault<z.ZodBoolean>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"coverage">;
            min: z.ZodDefault<z.ZodNumber>;
            name: z.ZodString;
            optional: z.ZodDefault<z.ZodBoolean>;
        }, z.core.$strict>], "kind">>>;
        baseline: z.ZodOptional<z.ZodObject<{
            policy: z.ZodOptional<z.ZodUnion<readonly [z.ZodObject<{
                path: z.ZodOptional<z.ZodString>;
                uri: z.ZodOptional<z.ZodString>;
                digest: z.ZodOptional<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
            }, z.core.$strict>, z.ZodPipe<z.ZodPipe<z.ZodString, z.ZodTransform<{
                path?: string | undefined;
                uri?: string | undefined;
                digest?: unknown;
            }, string>>, z.ZodObject<{
                path: z.ZodOptional<z.ZodString>;
                uri: z.ZodOptional<z.ZodString>;
                digest: z.ZodOptional<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
            }, z.core.$strict>>]>>;
            required: z.ZodDefault<z.ZodBoolean>;
        }, z.core.$strict>>;
        time_limit_s: z.ZodDefault<z.ZodNumber>;
        call_timeout_s: z.ZodDefault<z.ZodNumber>;
        requires: z.ZodDefault<z.ZodObject<{
            class: z.ZodDefault<z.ZodEnum<{
                "checkout-safe": "checkout-safe";
                "prepared-host": "prepared-host";
                credentialed: "credentialed";
                gpu: "gpu";
                "robotics-lab": "robotics-lab";
            }>>;
            gpu_memory_mib: z.ZodOptional<z.ZodInt>;
            env: z.ZodDefault<z.ZodArray<z.ZodString>>;
            provider: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    readonly 'worldgate.protocol.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.protocol.v1">;
        id: z.ZodString;
        claim_id: z.ZodString;
        claim_hash: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        benchmark: z.ZodObject<{
            name: z.ZodString;
            version: z.ZodString;
            task_list: z.ZodArray<z.ZodString>;
            split: z.ZodString;
        }, z.core.$strict>;
        execution: z.ZodObject<{
            episodes_per_task: z.ZodInt;
            episodes_counted: z.ZodEnum<{
                per_task: "per_task";
                per_task_and_seed: "per_task_and_seed";
            }>;
            seeds: z.ZodArray<z.ZodInt>;
            max_steps_per_episode: z.ZodNullable<z.ZodInt>;
            reset_policy: z.ZodString;
            observation_space: z.ZodArray<z.ZodString>;
            action_space: z.ZodString;
        }, z.core.$strict>;
        attempts: z.ZodObject<{
            policy: z.ZodEnum<{
                unknown: "unknown";
                single: "single";
                retry_infrastructure_errors: "retry_infrastructure_errors";
            }>;
            max: z.ZodInt;
        }, z.core.$strict>;
        denominator: z.ZodEnum<{
            planned: "planned";
            observed: "observed";
        }>;
        margin_rule: z.ZodEnum<{
            strict: "strict";
            tolerant: "tolerant";
        }>;
        stopping: z.ZodEnum<{
            fixed: "fixed";
            savi: "savi";
        }>;
        evaluator: z.ZodObject<{
            name: z.ZodString;
            version: z.ZodString;
            commit: z.ZodNullable<z.ZodString>;
            implementation_ref: z.ZodString;
        }, z.core.$strict>;
        model_runtime: z.ZodObject<{
            checkpoint_uri: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>;
        frozen: z.ZodNullable<z.ZodObject<{
            at: z.ZodISODateTime;
            planned_cells: z.ZodInt;
            planned_cells_digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        }, z.core.$strict>>;
        needs_review: z.ZodDefault<z.ZodArray<z.ZodString>>;
    }, z.core.$strict>;
    readonly 'worldgate.raw_evidence_manifest.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.raw_evidence_manifest.v1">;
        files: z.ZodArray<z.ZodObject<{
            path: z.ZodString;
            digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
            size_bytes: z.ZodInt;
            episodes: z.ZodInt;
        }, z.core.$strict>>;
        not_read: z.ZodObject<{
            files: z.ZodInt;
            size_bytes: z.ZodInt;
        }, z.core.$strict>;
        skipped: z.ZodArray<z.ZodObject<{
            path: z.ZodString;
            reason: z.ZodString;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    readonly 'worldgate.quality_dashboard.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.quality_dashboard.v1">;
        generated_at: z.ZodISODateTime;
        verdict: z.ZodEnum<{
            error: "error";
            failed: "failed";
            inconclusive: "inconclusive";
            skipped: "skipped";
            passed: "passed";
        }>;
        branch: z.ZodNullable<z.ZodString>;
        now: z.ZodArray<z.ZodObject<{
            preset: z.ZodString;
            branch: z.ZodNullable<z.ZodString>;
            run_id: z.ZodString;
            verdict: z.ZodEnum<{
                error: "error";
                failed: "failed";
                inconclusive: "inconclusive";
                skipped: "skipped";
                passed: "passed";
            }>;
            first_failed_gate: z.ZodNullable<z.ZodObject<{
                kind: z.ZodEnum<{
                    errors: "errors";
                    coverage: "coverage";
                    success_rate: "success_rate";
                    metric: "metric";
                    latency: "latency";
                    throughput: "throughput";
                    no_regression: "no_regression";
                }>;
                optional: z.ZodBoolean;
                name: z.ZodString;
                unit: z.ZodString;
                interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                level: z.ZodNullable<z.ZodNumber>;
                method: z.ZodString;
                n: z.ZodInt;
                verdict: z.ZodEnum<{
                    error: "error";
                    failed: "failed";
                    inconclusive: "inconclusive";
                    skipped: "skipped";
                    passed: "passed";
                }>;
                required: z.ZodNullable<z.ZodNumber>;
                measured: z.ZodNullable<z.ZodNumber>;
                sentence: z.ZodString;
                next: z.ZodNullable<z.ZodString>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        first_failed: z.ZodNullable<z.ZodObject<{
            what: z.ZodEnum<{
                record: "record";
                package: "package";
                row: "row";
                problem: "problem";
                gate: "gate";
            }>;
            name: z.ZodString;
            where: z.ZodString;
            verdict: z.ZodEnum<{
                error: "error";
                failed: "failed";
                inconclusive: "inconclusive";
                skipped: "skipped";
                passed: "passed";
            }>;
            summary: z.ZodString;
            triage: z.ZodNullable<z.ZodString>;
            run_id: z.ZodNullable<z.ZodString>;
            run_url: z.ZodNullable<z.ZodURL>;
        }, z.core.$strict>>;
        release: z.ZodArray<z.ZodObject<{
            kind: z.ZodEnum<{
                "release-evidence": "release-evidence";
                "dependency-audit": "dependency-audit";
                "core-performance": "core-performance";
                "evidence-packages": "evidence-packages";
            }>;
            format: z.ZodNullable<z.ZodEnum<{
                worldforge: "worldforge";
                worldgate: "worldgate";
            }>>;
            source: z.ZodString;
            digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
            generated_at: z.ZodNullable<z.ZodISODateTime>;
            verdict: z.ZodEnum<{
                error: "error";
                failed: "failed";
                inconclusive: "inconclusive";
                skipped: "skipped";
                passed: "passed";
            }>;
            counts: z.ZodObject<{
                passed: z.ZodInt;
                failed: z.ZodInt;
                warning: z.ZodInt;
                not_run: z.ZodInt;
                invalid: z.ZodInt;
                host_owned_not_run: z.ZodInt;
            }, z.core.$strict>;
            rows: z.ZodArray<z.ZodObject<{
                key: z.ZodString;
                name: z.ZodString;
                category: z.ZodEnum<{
                    package: "package";
                    evidence: "evidence";
                    release: "release";
                    quality: "quality";
                    docs: "docs";
                    tests: "tests";
                    security: "security";
                    performance: "performance";
                    "optional-runtime": "optional-runtime";
                }>;
                state: z.ZodEnum<{
                    warning: "warning";
                    failed: "failed";
                    passed: "passed";
                    invalid: "invalid";
                    not_run: "not_run";
                }>;
                reason: z.ZodNullable<z.ZodEnum<{
                    stale: "stale";
                    "missing-row": "missing-row";
                    "duplicate-row": "duplicate-row";
                    "unknown-row": "unknown-row";
                    contradiction: "contradiction";
                    "missing-file": "missing-file";
                    unreadable: "unreadable";
                    "half-written": "half-written";
                    "future-version": "future-version";
                    "invalid-shape": "invalid-shape";
                    "host-owned": "host-owned";
                    "skipped-by-request": "skipped-by-request";
                    "tool-unavailable": "tool-unavailable";
                    "timed-out": "timed-out";
                    signalled: "signalled";
                }>>;
                summary: z.ZodString;
                triage: z.ZodNullable<z.ZodString>;
                command: z.ZodNullable<z.ZodString>;
                source: z.ZodString;
                source_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
                started_at: z.ZodNullable<z.ZodISODateTime>;
                finished_at: z.ZodNullable<z.ZodISODateTime>;
                host_owned: z.ZodBoolean;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        records_now: z.ZodArray<z.ZodObject<{
            kind: z.ZodEnum<{
                "release-evidence": "release-evidence";
                "dependency-audit": "dependency-audit";
                "core-performance": "core-performance";
                "worldforge-run": "worldforge-run";
            }>;
            title: z.ZodString;
            branch: z.ZodNullable<z.ZodString>;
            record_id: z.ZodString;
            verdict: z.ZodEnum<{
                error: "error";
                failed: "failed";
                inconclusive: "inconclusive";
                skipped: "skipped";
                passed: "passed";
            }>;
            counts_now: z.ZodBoolean;
            findings: z.ZodNullable<z.ZodObject<{
                compared_with: z.ZodNullable<z.ZodString>;
                new: z.ZodArray<z.ZodObject<{
                    id: z.ZodString;
                    package: z.ZodString;
                    severity: z.ZodEnum<{
                        unknown: "unknown";
                        low: "low";
                        high: "high";
                        critical: "critical";
                        moderate: "moderate";
                    }>;
                    waived: z.ZodBoolean;
                }, z.core.$strict>>;
                fixed: z.ZodArray<z.ZodObject<{
                    id: z.ZodString;
                    package: z.ZodString;
                    severity: z.ZodEnum<{
                        unknown: "unknown";
                        low: "low";
                        high: "high";
                        critical: "critical";
                        moderate: "moderate";
                    }>;
                    waived: z.ZodBoolean;
                }, z.core.$strict>>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        record_series: z.ZodArray<z.ZodObject<{
            kind: z.ZodEnum<{
                "release-evidence": "release-evidence";
                "dependency-audit": "dependency-audit";
                "core-performance": "core-performance";
                "worldforge-run": "worldforge-run";
            }>;
            title: z.ZodString;
            branch: z.ZodNullable<z.ZodString>;
            measure: z.ZodString;
            unit: z.ZodEnum<{
                ms: "ms";
                findings: "findings";
                share: "share";
            }>;
            points: z.ZodArray<z.ZodObject<{
                record_id: z.ZodString;
                value: z.ZodNumber;
                n: z.ZodNullable<z.ZodInt>;
                limit: z.ZodNullable<z.ZodNumber>;
            }, z.core.$strict>>;
            changes: z.ZodArray<z.ZodObject<{
                record_id: z.ZodString;
                before: z.ZodNumber;
                after: z.ZodNumber;
                p_adjusted: z.ZodNumber;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        records: z.ZodArray<z.ZodObject<{
            schema_version: z.ZodLiteral<"worldgate.dashboard_record.v1">;
            record_id: z.ZodString;
            kind: z.ZodEnum<{
                "release-evidence": "release-evidence";
                "dependency-audit": "dependency-audit";
                "core-performance": "core-performance";
                "worldforge-run": "worldforge-run";
            }>;
            format: z.ZodEnum<{
                worldforge: "worldforge";
                worldgate: "worldgate";
            }>;
            title: z.ZodString;
            recorded_at: z.ZodISODateTime;
            time_is: z.ZodEnum<{
                recorded: "recorded";
                first_read: "first_read";
            }>;
            digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
            branch: z.ZodNullable<z.ZodString>;
            run_url: z.ZodNullable<z.ZodURL>;
            verdict: z.ZodEnum<{
                error: "error";
                failed: "failed";
                inconclusive: "inconclusive";
                skipped: "skipped";
                passed: "passed";
            }>;
            counts: z.ZodObject<{
                passed: z.ZodInt;
                failed: z.ZodInt;
                warning: z.ZodInt;
                not_run: z.ZodInt;
                invalid: z.ZodInt;
                host_owned_not_run: z.ZodInt;
            }, z.core.$strict>;
            first_failed: z.ZodNullable<z.ZodObject<{
                name: z.ZodString;
                summary: z.ZodString;
                triage: z.ZodNullable<z.ZodString>;
            }, z.core.$strict>>;
            note: z.ZodNullable<z.ZodString>;
            measures: z.ZodArray<z.ZodObject<{
                name: z.ZodString;
                unit: z.ZodEnum<{
                    ms: "ms";
                    findings: "findings";
                    share: "share";
                }>;
                value: z.ZodNumber;
                n: z.ZodNullable<z.ZodInt>;
                limit: z.ZodNullable<z.ZodNumber>;
            }, z.core.$strict>>;
            findings: z.ZodNullable<z.ZodArray<z.ZodObject<{
                id: z.ZodString;
                package: z.ZodString;
                severity: z.ZodEnum<{
                    unknown: "unknown";
                    low: "low";
                    high: "high";
                    critical: "critical";
                    moderate: "moderate";
                }>;
                waived: z.ZodBoolean;
            }, z.core.$strict>>>;
        }, z.core.$strict>>;
        series: z.ZodArray<z.ZodObject<{
            preset: z.ZodString;
            branch: z.ZodNullable<z.ZodString>;
            measure: z.ZodEnum<{
                success_rate: "success_rate";
                latency_p50_ms: "latency_p50_ms";
                latency_p95_ms: "latency_p95_ms";
            }>;
            task: z.ZodNullable<z.ZodString>;
            level: z.ZodNullable<z.ZodNumber>;
            method: z.ZodString;
            points: z.ZodArray<z.ZodObject<{
                run_id: z.ZodString;
                value: z.ZodNumber;
                interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                level: z.ZodNullable<z.ZodNumber>;
                n: z.ZodInt;
            }, z.core.$strict>>;
            changes: z.ZodArray<z.ZodObject<{
                run_id: z.ZodString;
                before: z.ZodNumber;
                after: z.ZodNumber;
                p_adjusted: z.ZodNumber;
                machine_differs: z.ZodBoolean;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        change_method: z.ZodString;
        flaky_gates: z.ZodArray<z.ZodObject<{
            preset: z.ZodString;
            gate: z.ZodString;
            same: z.ZodEnum<{
                commit: "commit";
                result_digest: "result_digest";
            }>;
            value: z.ZodString;
            verdicts: z.ZodRecord<z.ZodEnum<{
                error: "error";
                failed: "failed";
                inconclusive: "inconclusive";
                skipped: "skipped";
                passed: "passed";
            }> & z.core.$partial, z.ZodInt>;
            run_ids: z.ZodArray<z.ZodString>;
        }, z.core.$strict>>;
        saved: z.ZodObject<{
            runs: z.ZodInt;
            episodes_run: z.ZodInt;
            episodes_planned: z.ZodInt;
            episodes_saved: z.ZodInt;
            timed_runs: z.ZodInt;
            wall_time_s_estimate: z.ZodNullable<z.ZodNumber>;
            cost: z.ZodNullable<z.ZodObject<{
                per_hour: z.ZodNumber;
                currency: z.ZodString;
                estimate: z.ZodNumber;
            }, z.core.$strict>>;
        }, z.core.$strict>;
        packages: z.ZodArray<z.ZodObject<{
            path: z.ZodString;
            digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
            claim: z.ZodString;
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
            bundles: z.ZodArray<z.ZodString>;
            signature: z.ZodEnum<{
                none: "none";
                verified: "verified";
                not_verified_here: "not_verified_here";
                broken: "broken";
            }>;
            signed_by: z.ZodNullable<z.ZodString>;
            level: z.ZodNullable<z.ZodEnum<{
                L0: "L0";
                L1: "L1";
                L2: "L2";
                L3: "L3";
            }>>;
        }, z.core.$strict>>;
        problems: z.ZodArray<z.ZodObject<{
            what: z.ZodEnum<{
                package: "package";
                run: "run";
                history: "history";
                folder: "folder";
            }>;
            path: z.ZodString;
            code: z.ZodString;
            message: z.ZodString;
            hint: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>>;
        shards_left_out: z.ZodInt;
        runs: z.ZodArray<z.ZodObject<{
            schema_version: z.ZodLiteral<"worldgate.dashboard_run.v1">;
            run_id: z.ZodString;
            kind: z.ZodEnum<{
                benchmark: "benchmark";
                eval: "eval";
            }>;
            state: z.ZodEnum<{
                failed: "failed";
                skipped: "skipped";
                running: "running";
                completed: "completed";
                partial: "partial";
                cancelled: "cancelled";
            }>;
            verdict: z.ZodEnum<{
                error: "error";
                failed: "failed";
                inconclusive: "inconclusive";
                skipped: "skipped";
                passed: "passed";
            }>;
            reason: z.ZodNullable<z.ZodString>;
            not_for_proof: z.ZodBoolean;
            preset: z.ZodObject<{
                name: z.ZodString;
                digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
            }, z.core.$strict>;
            branch: z.ZodNullable<z.ZodString>;
            commit: z.ZodNullable<z.ZodString>;
            run_url: z.ZodNullable<z.ZodURL>;
            started_at: z.ZodISODateTime;
            finished_at: z.ZodNullable<z.ZodISODateTime>;
            machine: z.ZodString;
            engine: z.ZodNullable<z.ZodString>;
            policy_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
            result_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
            episodes: z.ZodNullable<z.ZodObject<{
                planned: z.ZodInt;
                run: z.ZodInt;
                succeeded: z.ZodInt;
            }, z.core.$strict>>;
            stop: z.ZodNullable<z.ZodObject<{
                rule: z.ZodEnum<{
                    fixed: "fixed";
                    savi: "savi";
                }>;
                stopped_early: z.ZodBoolean;
                fixed_plan_episodes: z.ZodNullable<z.ZodInt>;
            }, z.core.$strict>>;
            tasks: z.ZodArray<z.ZodObject<{
                task: z.ZodString;
                episodes: z.ZodInt;
                succeeded: z.ZodInt;
            }, z.core.$strict>>;
            latency: z.ZodNullable<z.ZodObject<{
                p50_ms: z.ZodObject<{
                    value: z.ZodNumber;
                    interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                }, z.core.$strict>;
                p95_ms: z.ZodObject<{
                    value: z.ZodNumber;
                    interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                }, z.core.$strict>;
                level: z.ZodNumber;
                samples: z.ZodInt;
            }, z.core.$strict>>;
            gates: z.ZodArray<z.ZodObject<{
                kind: z.ZodEnum<{
                    errors: "errors";
                    coverage: "coverage";
                    success_rate: "success_rate";
                    metric: "metric";
                    latency: "latency";
                    throughput: "throughput";
                    no_regression: "no_regression";
                }>;
                optional: z.ZodBoolean;
                name: z.ZodString;
                unit: z.ZodString;
                interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                level: z.ZodNullable<z.ZodNumber>;
                method: z.ZodString;
                n: z.ZodInt;
                verdict: z.ZodEnum<{
                    error: "error";
                    failed: "failed";
                    inconclusive: "inconclusive";
                    skipped: "skipped";
                    passed: "passed";
                }>;
                required: z.ZodNullable<z.ZodNumber>;
                measured: z.ZodNullable<z.ZodNumber>;
                sentence: z.ZodString;
                next: z.ZodNullable<z.ZodString>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        boundary: z.ZodString;
    }, z.core.$strict>;
    readonly 'worldgate.release_config.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.release_config.v1">;
        parallel: z.ZodDefault<z.ZodInt>;
        gates: z.ZodDefault<z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            key: z.ZodOptional<z.ZodString>;
            command: z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>;
            timeout: z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
            category: z.ZodDefault<z.ZodEnum<{
                package: "package";
                evidence: "evidence";
                release: "release";
                quality: "quality";
                docs: "docs";
                tests: "tests";
                security: "security";
                performance: "performance";
                "optional-runtime": "optional-runtime";
            }>>;
            triage: z.ZodString;
            host_owned: z.ZodDefault<z.ZodBoolean>;
            needs: z.ZodDefault<z.ZodArray<z.ZodString>>;
            environment: z.ZodDefault<z.ZodArray<z.ZodString>>;
            working_directory: z.ZodDefault<z.ZodString>;
        }, z.core.$strict>>>;
        runs: z.ZodDefault<z.ZodArray<z.ZodString>>;
        packages: z.ZodDefault<z.ZodArray<z.ZodString>>;
        benchmarks: z.ZodDefault<z.ZodArray<z.ZodString>>;
        dist: z.ZodDefault<z.ZodArray<z.ZodString>>;
        live_smoke: z.ZodOptional<z.ZodString>;
        known_limitations: z.ZodDefault<z.ZodArray<z.ZodString>>;
        dependency_audit: z.ZodDefault<z.ZodArray<z.ZodString>>;
        core_performance: z.ZodDefault<z.ZodArray<z.ZodString>>;
        trust_policy: z.ZodOptional<z.ZodString>;
        trusted_signers: z.ZodOptional<z.ZodString>;
        require_signed_packages: z.ZodDefault<z.ZodBoolean>;
    }, z.core.$strict>;
    readonly 'worldgate.release_evidence.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.release_evidence.v1">;
        generated_at: z.ZodISODateTime;
        tool: z.ZodObject<{
            name: z.ZodLiteral<"worldgate">;
            version: z.ZodString;
        }, z.core.$strict>;
        verdict: z.ZodEnum<{
            error: "error";
            failed: "failed";
            inconclusive: "inconclusive";
            skipped: "skipped";
            passed: "passed";
        }>;
        source: z.ZodObject<{
            repository: z.ZodNullable<z.ZodString>;
            commit: z.ZodNullable<z.ZodString>;
            ref: z.ZodNullable<z.ZodString>;
            run_url: z.ZodNullable<z.ZodString>;
            run_id: z.ZodNullable<z.ZodString>;
            run_attempt: z.ZodInt;
        }, z.core.$strict>;
        config: z.ZodObject<{
            path: z.ZodString;
            digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        }, z.core.$strict>;
        summary: z.ZodObject<{
            passed: z.ZodInt;
            failed: z.ZodInt;
            warning: z.ZodInt;
            not_run: z.ZodInt;
            invalid: z.ZodInt;
            host_owned_not_run: z.ZodInt;
        }, z.core.$strict>;
        first_failed: z.ZodNullable<z.ZodObject<{
            key: z.ZodString;
            name: z.ZodString;
            triage: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>>;
        rows: z.ZodArray<z.ZodObject<{
            key: z.ZodString;
            name: z.ZodString;
            category: z.ZodEnum<{
                package: "package";
                evidence: "evidence";
                release: "release";
                quality: "quality";
                docs: "docs";
                tests: "tests";
                security: "security";
                performance: "performance";
                "optional-runtime": "optional-runtime";
            }>;
            state: z.ZodEnum<{
                warning: "warning";
                failed: "failed";
                passed: "passed";
                invalid: "invalid";
                not_run: "not_run";
            }>;
            reason: z.ZodNullable<z.ZodEnum<{
                stale: "stale";
                "missing-row": "missing-row";
                "duplicate-row": "duplicate-row";
                "unknown-row": "unknown-row";
                contradiction: "contradiction";
                "missing-file": "missing-file";
                unreadable: "unreadable";
                "half-written": "half-written";
                "future-version": "future-version";
                "invalid-shape": "invalid-shape";
                "host-owned": "host-owned";
                "skipped-by-request": "skipped-by-request";
                "tool-unavailable": "tool-unavailable";
                "timed-out": "timed-out";
                signalled: "signalled";
            }>>;
            summary: z.ZodString;
            triage: z.ZodNullable<z.ZodString>;
            command: z.ZodNullable<z.ZodString>;
            source: z.ZodString;
            source_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
            started_at: z.ZodNullable<z.ZodISODateTime>;
            finished_at: z.ZodNullable<z.ZodISODateTime>;
            host_owned: z.ZodBoolean;
            facts: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"gate">;
                gate: z.ZodString;
                definition_digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
                commit: z.ZodNullable<z.ZodString>;
                run_id: z.ZodNullable<z.ZodString>;
                run_attempt: z.ZodInt;
                end: z.ZodEnum<{
                    interrupted: "interrupted";
                    "timed-out": "timed-out";
                    signalled: "signalled";
                    exited: "exited";
                    "not-started": "not-started";
                }>;
                exit_code: z.ZodNullable<z.ZodInt>;
                signal: z.ZodNullable<z.ZodString>;
                duration_ms: z.ZodNumber;
                timeout_ms: z.ZodInt;
                output: z.ZodObject<{
                    digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
                    size_bytes: z.ZodInt;
                }, z.core.$strict>;
                log: z.ZodNullable<z.ZodObject<{
                    path: z.ZodString;
                    digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
                    size_bytes: z.ZodInt;
                    cut_bytes: z.ZodInt;
                }, z.core.$strict>>;
                tail: z.ZodString;
                from: z.ZodNullable<z.ZodString>;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodEnum<{
                    benchmark: "benchmark";
                    package: "package";
                    run: "run";
                    "dependency-audit": "dependency-audit";
                    "core-performance": "core-performance";
                    dist: "dist";
                    "live-smoke": "live-smoke";
                }>;
                path: z.ZodString;
                format: z.ZodNullable<z.ZodEnum<{
                    worldforge: "worldforge";
                    worldgate: "worldgate";
                }>>;
                digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
                size_bytes: z.ZodNullable<z.ZodInt>;
                commit: z.ZodNullable<z.ZodString>;
                verdict: z.ZodNullable<z.ZodEnum<{
                    error: "error";
                    failed: "failed";
                    inconclusive: "inconclusive";
                    skipped: "skipped";
                    passed: "passed";
                }>>;
                signature: z.ZodNullable<z.ZodObject<{
                    state: z.ZodEnum<{
                        none: "none";
                        refused: "refused";
                        broken: "broken";
                        "not-verified": "not-verified";
                        "policy-met": "policy-met";
                    }>;
                    signer: z.ZodNullable<z.ZodString>;
                    level: z.ZodNullable<z.ZodString>;
                }, z.core.$strict>>;
            }, z.core.$strict>], "kind">>;
        }, z.core.$strict>>;
        superseded: z.ZodArray<z.ZodObject<{
            key: z.ZodString;
            name: z.ZodString;
            category: z.ZodEnum<{
                package: "package";
                evidence: "evidence";
                release: "release";
                quality: "quality";
                docs: "docs";
                tests: "tests";
                security: "security";
                performance: "performance";
                "optional-runtime": "optional-runtime";
            }>;
            state: z.ZodEnum<{
                warning: "warning";
                failed: "failed";
                passed: "passed";
                invalid: "invalid";
                not_run: "not_run";
            }>;
            reason: z.ZodNullable<z.ZodEnum<{
                stale: "stale";
                "missing-row": "missing-row";
                "duplicate-row": "duplicate-row";
                "unknown-row": "unknown-row";
                contradiction: "contradiction";
                "missing-file": "missing-file";
                unreadable: "unreadable";
                "half-written": "half-written";
                "future-version": "future-version";
                "invalid-shape": "invalid-shape";
                "host-owned": "host-owned";
                "skipped-by-request": "skipped-by-request";
                "tool-unavailable": "tool-unavailable";
                "timed-out": "timed-out";
                signalled: "signalled";
            }>>;
            summary: z.ZodString;
            triage: z.ZodNullable<z.ZodString>;
            command: z.ZodNullable<z.ZodString>;
            source: z.ZodString;
            source_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
            started_at: z.ZodNullable<z.ZodISODateTime>;
            finished_at: z.ZodNullable<z.ZodISODateTime>;
            host_owned: z.ZodBoolean;
            facts: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"gate">;
                gate: z.ZodString;
                definition_digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
                commit: z.ZodNullable<z.ZodString>;
                run_id: z.ZodNullable<z.ZodString>;
                run_attempt: z.ZodInt;
                end: z.ZodEnum<{
                    interrupted: "interrupted";
                    "timed-out": "timed-out";
                    signalled: "signalled";
                    exited: "exited";
                    "not-started": "not-started";
                }>;
                exit_code: z.ZodNullable<z.ZodInt>;
                signal: z.ZodNullable<z.ZodString>;
                duration_ms: z.ZodNumber;
                timeout_ms: z.ZodInt;
                output: z.ZodObject<{
                    digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
                    size_bytes: z.ZodInt;
                }, z.core.$strict>;
                log: z.ZodNullable<z.ZodObject<{
                    path: z.ZodString;
                    digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
                    size_bytes: z.ZodInt;
                    cut_bytes: z.ZodInt;
                }, z.core.$strict>>;
                tail: z.ZodString;
                from: z.ZodNullable<z.ZodString>;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodEnum<{
                    benchmark: "benchmark";
                    package: "package";
                    run: "run";
                    "dependency-audit": "dependency-audit";
                    "core-performance": "core-performance";
                    dist: "dist";
                    "live-smoke": "live-smoke";
                }>;
                path: z.ZodString;
                format: z.ZodNullable<z.ZodEnum<{
                    worldforge: "worldforge";
                    worldgate: "worldgate";
                }>>;
                digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
                size_bytes: z.ZodNullable<z.ZodInt>;
                commit: z.ZodNullable<z.ZodString>;
                verdict: z.ZodNullable<z.ZodEnum<{
                    error: "error";
                    failed: "failed";
                    inconclusive: "inconclusive";
                    skipped: "skipped";
                    passed: "passed";
                }>>;
                signature: z.ZodNullable<z.ZodObject<{
                    state: z.ZodEnum<{
                        none: "none";
                        refused: "refused";
                        broken: "broken";
                        "not-verified": "not-verified";
                        "policy-met": "policy-met";
                    }>;
                    signer: z.ZodNullable<z.ZodString>;
                    level: z.ZodNullable<z.ZodString>;
                }, z.core.$strict>>;
            }, z.core.$strict>], "kind">>;
        }, z.core.$strict>>;
        known_limitations: z.ZodArray<z.ZodString>;
        boundary: z.ZodString;
    }, z.core.$strict>;
    readonly 'worldgate.release_notes.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.release_notes.v1">;
        generated_at: z.ZodISODateTime;
        tool: z.ZodObject<{
            name: z.ZodLiteral<"worldgate">;
            version: z.ZodString;
        }, z.core.$strict>;
        status: z.ZodEnum<{
            ready: "ready";
            "needs-review": "needs-review";
            "needs-evidence": "needs-evidence";
        }>;
        reasons: z.ZodArray<z.ZodString>;
        version: z.ZodNullable<z.ZodString>;
        repository: z.ZodNullable<z.ZodObject<{
            name: z.ZodString;
            url: z.ZodNullable<z.ZodURL>;
        }, z.core.$strict>>;
        since: z.ZodNullable<z.ZodObject<{
            name: z.ZodString;
            at: z.ZodISODateTime;
        }, z.core.$strict>>;
        until: z.ZodNullable<z.ZodObject<{
            name: z.ZodString;
            at: z.ZodISODateTime;
        }, z.core.$strict>>;
        changelog: z.ZodNullable<z.ZodObject<{
            section: z.ZodString;
            date: z.ZodNullable<z.ZodString>;
            yanked: z.ZodBoolean;
            groups: z.ZodArray<z.ZodObject<{
                name: z.ZodNullable<z.ZodString>;
                items: z.ZodArray<z.ZodObject<{
                    kind: z.ZodEnum<{
                        text: "text";
                        item: "item";
                    }>;
                    markdown: z.ZodString;
                    references: z.ZodArray<z.ZodInt>;
                }, z.core.$strict>>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        changes: z.ZodArray<z.ZodObject<{
            kind: z.ZodEnum<{
                issue: "issue";
                pull: "pull";
            }>;
            number: z.ZodInt;
            title: z.ZodString;
            url: z.ZodNullable<z.ZodURL>;
            labels: z.ZodArray<z.ZodString>;
            author: z.ZodNullable<z.ZodString>;
            bot: z.ZodBoolean;
            at: z.ZodNullable<z.ZodISODateTime>;
            group: z.ZodEnum<{
                other: "other";
                security: "security";
                performance: "performance";
                dependencies: "dependencies";
                fixes: "fixes";
                breaking: "breaking";
                features: "features";
                documentation: "documentation";
                maintenance: "maintenance";
            }>;
            closes: z.ZodArray<z.ZodObject<{
                number: z.ZodInt;
                title: z.ZodNullable<z.ZodString>;
                url: z.ZodNullable<z.ZodURL>;
            }, z.core.$strict>>;
            in_changelog: z.ZodBoolean;
        }, z.core.$strict>>;
        validation: z.ZodNullable<z.ZodObject<{
            format: z.ZodNullable<z.ZodEnum<{
                worldforge: "worldforge";
                worldgate: "worldgate";
            }>>;
            generated_at: z.ZodNullable<z.ZodISODateTime>;
            rows: z.ZodArray<z.ZodObject<{
                key: z.ZodString;
                name: z.ZodString;
                category: z.ZodEnum<{
                    package: "package";
                    evidence: "evidence";
                    release: "release";
                    quality: "quality";
                    docs: "docs";
                    tests: "tests";
                    security: "security";
                    performance: "performance";
                    "optional-runtime": "optional-runtime";
                }>;
                state: z.ZodEnum<{
                    warning: "warning";
                    failed: "failed";
                    passed: "passed";
                    invalid: "invalid";
                    not_run: "not_run";
                }>;
                reason: z.ZodNullable<z.ZodEnum<{
                    stale: "stale";
                    "missing-row": "missing-row";
                    "duplicate-row": "duplicate-row";
                    "unknown-row": "unknown-row";
                    contradiction: "contradiction";
                    "missing-file": "missing-file";
                    unreadable: "unreadable";
                    "half-written": "half-written";
                    "future-version": "future-version";
                    "invalid-shape": "invalid-shape";
                    "host-owned": "host-owned";
                    "skipped-by-request": "skipped-by-request";
                    "tool-unavailable": "tool-unavailable";
                    "timed-out": "timed-out";
                    signalled: "signalled";
                }>>;
                summary: z.ZodString;
                triage: z.ZodNullable<z.ZodString>;
                command: z.ZodNullable<z.ZodString>;
                source: z.ZodString;
                source_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
                started_at: z.ZodNullable<z.ZodISODateTime>;
                finished_at: z.ZodNullable<z.ZodISODateTime>;
                host_owned: z.ZodBoolean;
            }, z.core.$strict>>;
            problem: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>>;
        caveats: z.ZodArray<z.ZodString>;
        sources: z.ZodArray<z.ZodObject<{
            kind: z.ZodEnum<{
                issues: "issues";
                github: "github";
                evidence: "evidence";
                changelog: "changelog";
            }>;
            source: z.ZodString;
            digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
            state: z.ZodEnum<{
                read: "read";
                "not-read": "not-read";
                "partly-read": "partly-read";
            }>;
            detail: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>>;
        warnings: z.ZodArray<z.ZodString>;
        unnamed_warnings: z.ZodInt;
        boundary: z.ZodString;
    }, z.core.$strict>;
    readonly 'worldgate.readiness_drill.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.readiness_drill.v1">;
        kind: z.ZodLiteral<"drill">;
        generated_at: z.ZodISODateTime;
        tool: z.ZodObject<{
            name: z.ZodLiteral<"worldgate">;
            version: z.ZodString;
        }, z.core.$strict>;
        mode: z.ZodEnum<{
            all: "all";
            "clean-pass": "clean-pass";
            "controlled-failure": "controlled-failure";
        }>;
        verdict: z.ZodEnum<{
            failed: "failed";
            passed: "passed";
        }>;
        config: z.ZodNullable<z.ZodObject<{
            path: z.ZodString;
            digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        }, z.core.$strict>>;
        rehearsals: z.ZodArray<z.ZodObject<{
            key: z.ZodString;
            mode: z.ZodEnum<{
                "clean-pass": "clean-pass";
                "controlled-failure": "controlled-failure";
            }>;
            title: z.ZodString;
            expected: z.ZodObject<{
                passes: z.ZodBoolean;
                row: z.ZodNullable<z.ZodString>;
                state: z.ZodNullable<z.ZodEnum<{
                    warning: "warning";
                    failed: "failed";
                    passed: "passed";
                    invalid: "invalid";
                    not_run: "not_run";
                }>>;
                reason: z.ZodNullable<z.ZodEnum<{
                    stale: "stale";
                    "missing-row": "missing-row";
                    "duplicate-row": "duplicate-row";
                    "unknown-row": "unknown-row";
                    contradiction: "contradiction";
                    "missing-file": "missing-file";
                    unreadable: "unreadable";
                    "half-written": "half-written";
                    "future-version": "future-version";
                    "invalid-shape": "invalid-shape";
                    "host-owned": "host-owned";
                    "skipped-by-request": "skipped-by-request";
                    "tool-unavailable": "tool-unavailable";
                    "timed-out": "timed-out";
                    signalled: "signalled";
                }>>;
                first_failed: z.ZodNullable<z.ZodString>;
            }, z.core.$strict>;
            observed: z.ZodNullable<z.ZodObject<{
                verdict: z.ZodEnum<{
                    error: "error";
                    failed: "failed";
                    inconclusive: "inconclusive";
                    skipped: "skipped";
                    passed: "passed";
                }>;
                strict_exit_code: z.ZodInt;
                first_failed: z.ZodNullable<z.ZodString>;
                row: z.ZodNullable<z.ZodObject<{
                    key: z.ZodString;
                    reason: z.ZodNullable<z.ZodEnum<{
                        stale: "stale";
                        "missing-row": "missing-row";
                        "duplicate-row": "duplicate-row";
                        "unknown-row": "unknown-row";
                        contradiction: "contradiction";
                        "missing-file": "missing-file";
                        unreadable: "unreadable";
                        "half-written": "half-written";
                        "future-version": "future-version";
                        "invalid-shape": "invalid-shape";
                        "host-owned": "host-owned";
                        "skipped-by-request": "skipped-by-request";
                        "tool-unavailable": "tool-unavailable";
                        "timed-out": "timed-out";
                        signalled: "signalled";
                    }>>;
                    state: z.ZodEnum<{
                        warning: "warning";
                        failed: "failed";
                        passed: "passed";
                        invalid: "invalid";
                        not_run: "not_run";
                    }>;
                    summary: z.ZodString;
                }, z.core.$strict>>;
                also_failed: z.ZodArray<z.ZodString>;
                rows: z.ZodInt;
            }, z.core.$strict>>;
            held: z.ZodBoolean;
            problem: z.ZodNullable<z.ZodString>;
            duration_s: z.ZodNumber;
        }, z.core.$strict>>;
        boundary: z.ZodString;
    }, z.core.$strict>;
    readonly 'worldgate.reliability_record.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.reliability_record.v1">;
        recorded_on: z.ZodISODate;
        verdict: z.ZodEnum<{
            error: "error";
            failed: "failed";
            inconclusive: "inconclusive";
            skipped: "skipped";
            passed: "passed";
        }>;
        outcome: z.ZodNullable<z.ZodEnum<{
            inconclusive: "inconclusive";
            supported: "supported";
            supported_within_margin: "supported_within_margin";
            underpowered: "underpowered";
            not_supported: "not_supported";
            invalid: "invalid";
        }>>;
        recommendation: z.ZodEnum<{
            accept_within_scope: "accept_within_scope";
            reject_claim: "reject_claim";
            collect_more_episodes: "collect_more_episodes";
            complete_the_record: "complete_the_record";
            fix_the_input: "fix_the_input";
        }>;
        grade: z.ZodEnum<{
            A: "A";
            B: "B";
            C: "C";
            D: "D";
        }>;
        trust_level: z.ZodEnum<{
            L0: "L0";
            L1: "L1";
            L2: "L2";
            L3: "L3";
        }>;
        signer: z.ZodEnum<{
            key: "key";
            certificate: "certificate";
        }>;
        missing_evidence: z.ZodArray<z.ZodUnion<[z.ZodEnum<{
            EPISODE_OUTCOMES: "EPISODE_OUTCOMES";
            MODEL_IDENTITY: "MODEL_IDENTITY";
            MODEL_DIGEST: "MODEL_DIGEST";
            EVALUATOR_VERSION: "EVALUATOR_VERSION";
            EVALUATOR_COMMIT: "EVALUATOR_COMMIT";
            SEEDS: "SEEDS";
            RUN_TIME: "RUN_TIME";
            FAILURE_NOTES: "FAILURE_NOTES";
            RAW_REFERENCES: "RAW_REFERENCES";
            ENVIRONMENT_LOCK: "ENVIRONMENT_LOCK";
            ATTEMPT_POLICY: "ATTEMPT_POLICY";
            DENOMINATOR_POLICY: "DENOMINATOR_POLICY";
            PLAN_ANCHOR: "PLAN_ANCHOR";
            SIGNATURE: "SIGNATURE";
        }>, z.ZodLiteral<"EPISODE_COVERAGE">]>>;
    }, z.core.$strict>;
    readonly 'worldgate.report.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.report.v1">;
        run_id: z.ZodString;
        preset: z.ZodObject<{
            name: z.ZodString;
            title: z.ZodString;
            gates_overridden: z.ZodBoolean;
        }, z.core.$strict>;
        kind: z.ZodEnum<{
            benchmark: "benchmark";
            eval: "eval";
        }>;
        verdict: z.ZodEnum<{
            error: "error";
            failed: "failed";
            inconclusive: "inconclusive";
            skipped: "skipped";
            passed: "passed";
        }>;
        reason: z.ZodNullable<z.ZodString>;
        error: z.ZodNullable<z.ZodObject<{
            code: z.ZodString;
            message: z.ZodString;
            hint: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>>;
        not_for_proof: z.ZodBoolean;
        gates: z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            kind: z.ZodEnum<{
                errors: "errors";
                coverage: "coverage";
                success_rate: "success_rate";
                metric: "metric";
                latency: "latency";
                throughput: "throughput";
                no_regression: "no_regression";
            }>;
            metric: z.ZodOptional<z.ZodString>;
            statistic: z.ZodOptional<z.ZodString>;
            optional: z.ZodBoolean;
            verdict: z.ZodEnum<{
                error: "error";
                failed: "failed";
                inconclusive: "inconclusive";
                skipped: "skipped";
                passed: "passed";
            }>;
            measured: z.ZodNullable<z.ZodNumber>;
            required: z.ZodNullable<z.ZodNumber>;
            comparator: z.ZodEnum<{
                ">=": ">=";
                "<=": "<=";
            }>;
            unit: z.ZodString;
            interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
            level: z.ZodNullable<z.ZodNumber>;
            n: z.ZodInt;
            method: z.ZodString;
            alpha: z.ZodNullable<z.ZodNumber>;
            skip_reason: z.ZodOptional<z.ZodEnum<{
                no_baseline: "no_baseline";
                not_measured: "not_measured";
                not_comparable: "not_comparable";
            }>>;
            decided_after: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
            sentence: z.ZodString;
            further_episodes: z.ZodNullable<z.ZodInt>;
            change: z.ZodNullable<z.ZodObject<{
                baseline: z.ZodNullable<z.ZodNumber>;
                difference: z.ZodNullable<z.ZodNumber>;
                interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                p_value: z.ZodNullable<z.ZodNumber>;
                e_value: z.ZodNullable<z.ZodNumber>;
                e_value_n: z.ZodOptional<z.ZodInt>;
                n: z.ZodInt;
                paired: z.ZodBoolean;
                method: z.ZodString;
                significant: z.ZodBoolean;
            }, z.core.$strict>>;
            rows: z.ZodArray<z.ZodObject<{
                label: z.ZodString;
                measured: z.ZodNullable<z.ZodNumber>;
                interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                n: z.ZodInt;
                baseline: z.ZodNullable<z.ZodNumber>;
                difference: z.ZodNullable<z.ZodNumber>;
                p_value: z.ZodNullable<z.ZodNumber>;
                p_adjusted: z.ZodNullable<z.ZodNumber>;
                adjusted: z.ZodOptional<z.ZodEnum<{
                    holm: "holm";
                    "e-bh": "e-bh";
                }>>;
                verdict: z.ZodEnum<{
                    error: "error";
                    failed: "failed";
                    inconclusive: "inconclusive";
                    skipped: "skipped";
                    passed: "passed";
                }>;
            }, z.core.$strict>>;
            not_for_proof: z.ZodBoolean;
        }, z.core.$strict>>;
        groups: z.ZodArray<z.ZodObject<{
            label: z.ZodString;
            episodes: z.ZodInt;
            succeeded: z.ZodInt;
            baseline_episodes: z.ZodInt;
            baseline_succeeded: z.ZodInt;
            pairs: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt, z.ZodInt, z.ZodInt], null>>;
            p_adjusted: z.ZodNullable<z.ZodNumber>;
        }, z.core.$strict>>;
        groups_by: z.ZodEnum<{
            task: "task";
            seeds: "seeds";
        }>;
        groups_method: z.ZodNullable<z.ZodString>;
        episodes: z.ZodNullable<z.ZodObject<{
            planned: z.ZodInt;
            run: z.ZodInt;
            succeeded: z.ZodInt;
            dropped: z.ZodInt;
        }, z.core.$strict>>;
        stop: z.ZodNullable<z.ZodObject<{
            rule: z.ZodEnum<{
                fixed: "fixed";
                savi: "savi";
            }>;
            stopped_early: z.ZodBoolean;
            fixed_plan_episodes: z.ZodNullable<z.ZodInt>;
            planned_before_run: z.ZodBoolean;
        }, z.core.$strict>>;
        baseline: z.ZodNullable<z.ZodObject<{
            source: z.ZodEnum<{
                run: "run";
                policy: "policy";
            }>;
            run_id: z.ZodNullable<z.ZodString>;
            checkpoint_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
            result_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
            episodes: z.ZodInt;
            succeeded: z.ZodInt;
            commit: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            finished_at: z.ZodOptional<z.ZodNullable<z.ZodISODateTime>>;
        }, z.core.$strict>>;
        baseline_choice: z.ZodOptional<z.ZodObject<{
            asked: z.ZodEnum<{
                path: "path";
                paired: "paired";
                "base-branch": "base-branch";
                release: "release";
            }>;
            found: z.ZodNullable<z.ZodEnum<{
                path: "path";
                paired: "paired";
                "base-branch": "base-branch";
                release: "release";
                "merge-base": "merge-base";
            }>>;
            ref: z.ZodNullable<z.ZodString>;
            commit: z.ZodNullable<z.ZodString>;
            dated_at: z.ZodNullable<z.ZodISODateTime>;
            url: z.ZodNullable<z.ZodURL>;
            notes: z.ZodArray<z.ZodString>;
        }, z.core.$strict>>;
        latency: z.ZodNullable<z.ZodObject<{
            samples: z.ZodInt;
            errors: z.ZodInt;
            retries: z.ZodInt;
            latency_ms: z.ZodObject<{
                mean: z.ZodObject<{
                    value: z.ZodNumber;
                    interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                    level: z.ZodNumber;
                }, z.core.$strict>;
                p50: z.ZodObject<{
                    value: z.ZodNumber;
                    interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                    level: z.ZodNumber;
                }, z.core.$strict>;
                p95: z.ZodObject<{
                    value: z.ZodNumber;
                    interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                    level: z.ZodNumber;
                }, z.core.$strict>;
                p99: z.ZodObject<{
                    value: z.ZodNumber;
                    interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                    level: z.ZodNumber;
                }, z.core.$strict>;
            }, z.core.$strict>;
            throughput_per_s: z.ZodObject<{
                value: z.ZodNumber;
                interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                level: z.ZodNumber;
            }, z.core.$strict>;
            peak_memory_bytes: z.ZodInt;
        }, z.core.$strict>>;
        latency_baseline: z.ZodNullable<z.ZodObject<{
            samples: z.ZodInt;
            errors: z.ZodInt;
            retries: z.ZodInt;
            latency_ms: z.ZodObject<{
                mean: z.ZodObject<{
                    value: z.ZodNumber;
                    interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                    level: z.ZodNumber;
                }, z.core.$strict>;
                p50: z.ZodObject<{
                    value: z.ZodNumber;
                    interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                    level: z.ZodNumber;
                }, z.core.$strict>;
                p95: z.ZodObject<{
                    value: z.ZodNumber;
                    interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                    level: z.ZodNumber;
                }, z.core.$strict>;
                p99: z.ZodObject<{
                    value: z.ZodNumber;
                    interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                    level: z.ZodNumber;
                }, z.core.$strict>;
            }, z.core.$strict>;
            throughput_per_s: z.ZodObject<{
                value: z.ZodNumber;
                interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                level: z.ZodNumber;
            }, z.core.$strict>;
            peak_memory_bytes: z.ZodInt;
        }, z.core.$strict>>;
        latency_ratio: z.ZodNullable<z.ZodObject<{
            mean: z.ZodObject<{
                value: z.ZodNumber;
                interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                level: z.ZodNumber;
            }, z.core.$strict>;
            p50: z.ZodObject<{
                value: z.ZodNumber;
                interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                level: z.ZodNumber;
            }, z.core.$strict>;
            p95: z.ZodObject<{
                value: z.ZodNumber;
                interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                level: z.ZodNumber;
            }, z.core.$strict>;
            p99: z.ZodObject<{
                value: z.ZodNumber;
                interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                level: z.ZodNumber;
            }, z.core.$strict>;
            pairs: z.ZodInt;
        }, z.core.$strict>>;
        result_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
        digest_reach: z.ZodEnum<{
            none: "none";
            "any-machine": "any-machine";
            "same-cpu": "same-cpu";
        }>;
        terminations: z.ZodRecord<z.ZodString, z.ZodInt>;
        reproduce: z.ZodString;
        commit: z.ZodNullable<z.ZodString>;
        finished_at: z.ZodNullable<z.ZodISODateTime>;
        duration_s: z.ZodNullable<z.ZodNumber>;
        hardware: z.ZodString;
        gpu_guard: z.ZodOptional<z.ZodString>;
        components: z.ZodArray<z.ZodObject<{
            role: z.ZodEnum<{
                task: "task";
                provider: "provider";
                policy: "policy";
                engine: "engine";
                physics: "physics";
                baseline_policy: "baseline_policy";
            }>;
            name: z.ZodString;
            version: z.ZodNullable<z.ZodString>;
            origin: z.ZodEnum<{
                mock: "mock";
                real: "real";
                injected: "injected";
            }>;
            digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
            execution: z.ZodOptional<z.ZodObject<{
                device: z.ZodString;
                provider: z.ZodString;
                nodes: z.ZodRecord<z.ZodString, z.ZodInt>;
                cpu_nodes: z.ZodArray<z.ZodString>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        boundary: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>;
    readonly 'worldgate.result.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.result.v1">;
        tasks: z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
            world_digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        }, z.core.$strict>>;
        policy: z.ZodObject<{
            provider: z.ZodString;
            digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
            engine: z.ZodString;
            engine_version: z.ZodString;
            device: z.ZodString;
        }, z.core.$strict>;
        physics: z.ZodObject<{
            engine: z.ZodString;
            version: z.ZodString;
        }, z.core.$strict>;
        plan: z.ZodObject<{
            episodes: z.ZodInt;
            seed: z.ZodInt;
            stop: z.ZodObject<{
                rule: z.ZodEnum<{
                    fixed: "fixed";
                    savi: "savi";
                }>;
                claims: z.ZodArray<z.ZodObject<{
                    gate: z.ZodString;
                    kind: z.ZodString;
                    required: z.ZodNumber;
                    alpha: z.ZodNumber;
                }, z.core.$strict>>;
                baseline: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
            }, z.core.$strict>;
        }, z.core.$strict>;
    }, z.core.$strict>;
    readonly 'worldgate.retention.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.retention.v1">;
        runs_retention: z.ZodObject<{
            max_age_days: z.ZodOptional<z.ZodInt>;
            keep_latest: z.ZodOptional<z.ZodInt>;
            kinds: z.ZodOptional<z.ZodArray<z.ZodString>>;
        }, z.core.$strict>;
    }, z.core.$strict>;
    readonly 'worldgate.run.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.run.v1">;
        run_id: z.ZodString;
        state: z.ZodEnum<{
            failed: "failed";
            skipped: "skipped";
            running: "running";
            completed: "completed";
            partial: "partial";
            cancelled: "cancelled";
        }>;
        kind: z.ZodEnum<{
            benchmark: "benchmark";
            eval: "eval";
        }>;
        verdict: z.ZodNullable<z.ZodEnum<{
            error: "error";
            failed: "failed";
            inconclusive: "inconclusive";
            skipped: "skipped";
            passed: "passed";
        }>>;
        reason: z.ZodNullable<z.ZodString>;
        error: z.ZodNullable<z.ZodObject<{
            code: z.ZodString;
            message: z.ZodString;
            hint: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>>;
        command: z.ZodArray<z.ZodString>;
        preset: z.ZodObject<{
            name: z.ZodString;
            digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
            gates_overridden: z.ZodBoolean;
        }, z.core.$strict>;
        provider: z.ZodObject<{
            name: z.ZodString;
            capability: z.ZodString;
        }, z.core.$strict>;
        engine: z.ZodNullable<z.ZodEnum<{
            wasm: "wasm";
            native: "native";
        }>>;
        components: z.ZodArray<z.ZodObject<{
            role: z.ZodEnum<{
                task: "task";
                provider: "provider";
                policy: "policy";
                engine: "engine";
                physics: "physics";
                baseline_policy: "baseline_policy";
            }>;
            name: z.ZodString;
            version: z.ZodNullable<z.ZodString>;
            origin: z.ZodEnum<{
                mock: "mock";
                real: "real";
                injected: "injected";
            }>;
            digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
            execution: z.ZodOptional<z.ZodObject<{
                device: z.ZodString;
                provider: z.ZodString;
                nodes: z.ZodRecord<z.ZodString, z.ZodInt>;
                cpu_nodes: z.ZodArray<z.ZodString>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        not_for_proof: z.ZodBoolean;
        inputs: z.ZodObject<{
            tasks: z.ZodArray<z.ZodObject<{
                name: z.ZodString;
                digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
                world_digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
            }, z.core.$strict>>;
            metric_units: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
            checkpoint_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
            baseline_checkpoint_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
            checkpoints: z.ZodOptional<z.ZodArray<z.ZodObject<{
                source: z.ZodString;
                revision: z.ZodNullable<z.ZodString>;
                digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
                size_bytes: z.ZodInt;
                exists: z.ZodBoolean;
                rebuild_command: z.ZodArray<z.ZodString>;
                files: z.ZodOptional<z.ZodArray<z.ZodObject<{
                    path: z.ZodString;
                    digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
                    size_bytes: z.ZodInt;
                }, z.core.$strict>>>;
                role: z.ZodEnum<{
                    policy: "policy";
                    baseline_policy: "baseline_policy";
                }>;
            }, z.core.$strict>>>;
        }, z.core.$strict>;
        plan: z.ZodObject<{
            episodes: z.ZodInt;
            seed: z.ZodInt;
            workers: z.ZodInt;
        }, z.core.$strict>;
        shard: z.ZodOptional<z.ZodObject<{
            policy_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
            baseline_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
            shard: z.ZodInt;
            shards: z.ZodInt;
            wave: z.ZodInt;
            waves: z.ZodInt;
            first: z.ZodInt;
            end: z.ZodInt;
        }, z.core.$strict>>;
        shards: z.ZodOptional<z.ZodArray<z.ZodObject<{
            run_id: z.ZodString;
            policy_digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
            started_at: z.ZodISODateTime;
            duration_s: z.ZodNumber;
            workers: z.ZodInt;
            hardware: z.ZodObject<{
                os: z.ZodString;
                arch: z.ZodString;
                cpu: z.ZodString;
                logical_cores: z.ZodInt;
                usable_cores: z.ZodInt;
                memory_bytes: z.ZodInt;
                memory_limit_bytes: z.ZodNullable<z.ZodInt>;
                gpu: z.ZodArray<z.ZodObject<{
                    name: z.ZodString;
                    driver: z.ZodNullable<z.ZodString>;
                    memory_mib: z.ZodNullable<z.ZodNumber>;
                }, z.core.$strict>>;
            }, z.core.$strict>;
            shard: z.ZodInt;
            shards: z.ZodInt;
            wave: z.ZodInt;
            waves: z.ZodInt;
            first: z.ZodInt;
            end: z.ZodInt;
        }, z.core.$strict>>>;
        stop: z.ZodNullable<z.ZodObject<{
            rule: z.ZodEnum<{
                fixed: "fixed";
                savi: "savi";
            }>;
            stopped_early: z.ZodBoolean;
            fixed_plan_episodes: z.ZodNullable<z.ZodInt>;
            planned_before_run: z.ZodBoolean;
        }, z.core.$strict>>;
        episodes: z.ZodNullable<z.ZodObject<{
            planned: z.ZodInt;
            run: z.ZodInt;
            succeeded: z.ZodInt;
            dropped: z.ZodInt;
        }, z.core.$strict>>;
        result_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
        digest_reach: z.ZodEnum<{
            none: "none";
            "any-machine": "any-machine";
            "same-cpu": "same-cpu";
        }>;
        baseline: z.ZodNullable<z.ZodObject<{
            source: z.ZodEnum<{
                run: "run";
                policy: "policy";
            }>;
            run_id: z.ZodNullable<z.ZodString>;
            checkpoint_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
            result_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
            episodes: z.ZodInt;
            succeeded: z.ZodInt;
            commit: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            finished_at: z.ZodOptional<z.ZodNullable<z.ZodISODateTime>>;
        }, z.core.$strict>>;
        baseline_choice: z.ZodOptional<z.ZodObject<{
            asked: z.ZodEnum<{
                path: "path";
                paired: "paired";
                "base-branch": "base-branch";
                release: "release";
            }>;
            found: z.ZodNullable<z.ZodEnum<{
                path: "path";
                paired: "paired";
                "base-branch": "base-branch";
                release: "release";
                "merge-base": "merge-base";
            }>>;
            ref: z.ZodNullable<z.ZodString>;
            commit: z.ZodNullable<z.ZodString>;
            dated_at: z.ZodNullable<z.ZodISODateTime>;
            url: z.ZodNullable<z.ZodURL>;
            notes: z.ZodArray<z.ZodString>;
        }, z.core.$strict>>;
        gates: z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            kind: z.ZodEnum<{
                errors: "errors";
                coverage: "coverage";
                success_rate: "success_rate";
                metric: "metric";
                latency: "latency";
                throughput: "throughput";
                no_regression: "no_regression";
            }>;
            metric: z.ZodOptional<z.ZodString>;
            statistic: z.ZodOptional<z.ZodString>;
            optional: z.ZodBoolean;
            verdict: z.ZodEnum<{
                error: "error";
                failed: "failed";
                inconclusive: "inconclusive";
                skipped: "skipped";
                passed: "passed";
            }>;
            measured: z.ZodNullable<z.ZodNumber>;
            required: z.ZodNullable<z.ZodNumber>;
            comparator: z.ZodEnum<{
                ">=": ">=";
                "<=": "<=";
            }>;
            unit: z.ZodString;
            interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
            level: z.ZodNullable<z.ZodNumber>;
            n: z.ZodInt;
            method: z.ZodString;
            alpha: z.ZodNullable<z.ZodNumber>;
            skip_reason: z.ZodOptional<z.ZodEnum<{
                no_baseline: "no_baseline";
                not_measured: "not_measured";
                not_comparable: "not_comparable";
            }>>;
            decided_after: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
            sentence: z.ZodString;
            further_episodes: z.ZodNullable<z.ZodInt>;
            change: z.ZodNullable<z.ZodObject<{
                baseline: z.ZodNullable<z.ZodNumber>;
                difference: z.ZodNullable<z.ZodNumber>;
                interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                p_value: z.ZodNullable<z.ZodNumber>;
                e_value: z.ZodNullable<z.ZodNumber>;
                e_value_n: z.ZodOptional<z.ZodInt>;
                n: z.ZodInt;
                paired: z.ZodBoolean;
                method: z.ZodString;
                significant: z.ZodBoolean;
            }, z.core.$strict>>;
            rows: z.ZodArray<z.ZodObject<{
                label: z.ZodString;
                measured: z.ZodNullable<z.ZodNumber>;
                interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
                n: z.ZodInt;
                baseline: z.ZodNullable<z.ZodNumber>;
                difference: z.ZodNullable<z.ZodNumber>;
                p_value: z.ZodNullable<z.ZodNumber>;
                p_adjusted: z.ZodNullable<z.ZodNumber>;
                adjusted: z.ZodOptional<z.ZodEnum<{
                    holm: "holm";
                    "e-bh": "e-bh";
                }>>;
                verdict: z.ZodEnum<{
                    error: "error";
                    failed: "failed";
                    inconclusive: "inconclusive";
                    skipped: "skipped";
                    passed: "passed";
                }>;
            }, z.core.$strict>>;
            not_for_proof: z.ZodBoolean;
        }, z.core.$strict>>;
        events: z.ZodObject<{
            warnings: z.ZodInt;
            retries: z.ZodInt;
            errors: z.ZodInt;
            resumes: z.ZodInt;
        }, z.core.$strict>;
        artifacts: z.ZodArray<z.ZodObject<{
            path: z.ZodString;
            role: z.ZodEnum<{
                input: "input";
                result: "result";
                report: "report";
                artifact: "artifact";
                log: "log";
            }>;
            size_bytes: z.ZodInt;
            digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
            commit: z.ZodBoolean;
        }, z.core.$strict>>;
        hardware: z.ZodObject<{
            os: z.ZodString;
            arch: z.ZodString;
            cpu: z.ZodString;
            logical_cores: z.ZodInt;
            usable_cores: z.ZodInt;
            memory_bytes: z.ZodInt;
            memory_limit_bytes: z.ZodNullable<z.ZodInt>;
            gpu: z.ZodArray<z.ZodObject<{
                name: z.ZodString;
                driver: z.ZodNullable<z.ZodString>;
                memory_mib: z.ZodNullable<z.ZodNumber>;
            }, z.core.$strict>>;
        }, z.core.$strict>;
        gpu_guard: z.ZodOptional<z.ZodObject<{
            schema_version: z.ZodLiteral<"worldgate.gpu_guard.v1">;
            state: z.ZodEnum<{
                clean: "clean";
                dirty: "dirty";
                "no-gpu": "no-gpu";
            }>;
            detail: z.ZodString;
            gpus: z.ZodArray<z.ZodObject<{
                index: z.ZodNullable<z.ZodInt>;
                name: z.ZodString;
                driver: z.ZodNullable<z.ZodString>;
                memory_total_mib: z.ZodNullable<z.ZodNumber>;
                memory_used_mib: z.ZodNullable<z.ZodNumber>;
                memory_free_mib: z.ZodNullable<z.ZodNumber>;
                temperature_c: z.ZodNullable<z.ZodNumber>;
                persistence: z.ZodNullable<z.ZodBoolean>;
                mig: z.ZodNullable<z.ZodBoolean>;
                ecc: z.ZodNullable<z.ZodBoolean>;
                ecc_uncorrected: z.ZodNullable<z.ZodInt>;
                ecc_uncorrected_lifetime: z.ZodNullable<z.ZodInt>;
                repair_pending: z.ZodNullable<z.ZodBoolean>;
                repair_failed: z.ZodNullable<z.ZodBoolean>;
                throttled_by: z.ZodNullable<z.ZodArray<z.ZodString>>;
                processes: z.ZodNullable<z.ZodArray<z.ZodObject<{
                    name: z.ZodString;
                    memory_mib: z.ZodNullable<z.ZodNumber>;
                }, z.core.$strict>>>;
            }, z.core.$strict>>;
            findings: z.ZodArray<z.ZodObject<{
                code: z.ZodEnum<{
                    unreachable: "unreachable";
                    "foreign-process": "foreign-process";
                    "memory-taken": "memory-taken";
                    "too-hot": "too-hot";
                    throttled: "throttled";
                    "ecc-errors": "ecc-errors";
                    "repair-pending": "repair-pending";
                    "repair-failed": "repair-failed";
                }>;
                gpu: z.ZodNullable<z.ZodInt>;
                message: z.ZodString;
                passes: z.ZodBoolean;
            }, z.core.$strict>>;
            notes: z.ZodArray<z.ZodString>;
            waited_s: z.ZodNumber;
            checked_at: z.ZodISODateTime;
            after: z.ZodOptional<z.ZodObject<{
                orphans: z.ZodArray<z.ZodObject<{
                    name: z.ZodString;
                    ended: z.ZodBoolean;
                }, z.core.$strict>>;
                leaked: z.ZodArray<z.ZodObject<{
                    gpu: z.ZodNullable<z.ZodInt>;
                    memory_mib: z.ZodNumber;
                }, z.core.$strict>>;
                foreign: z.ZodArray<z.ZodObject<{
                    name: z.ZodString;
                    memory_mib: z.ZodNullable<z.ZodNumber>;
                }, z.core.$strict>>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        versions: z.ZodRecord<z.ZodString, z.ZodString>;
        commit: z.ZodNullable<z.ZodString>;
        environment_present: z.ZodArray<z.ZodString>;
        started_at: z.ZodISODateTime;
        finished_at: z.ZodNullable<z.ZodISODateTime>;
        duration_s: z.ZodNullable<z.ZodNumber>;
    }, z.core.$strict>;
    readonly 'worldgate.run_comparison.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.run_comparison.v1">;
        kind: z.ZodEnum<{
            benchmark: "benchmark";
            eval: "eval";
        }>;
        format: z.ZodEnum<{
            worldforge: "worldforge";
            worldgate: "worldgate";
        }>;
        baseline: z.ZodArray<z.ZodObject<{
            run: z.ZodString;
            preset: z.ZodNullable<z.ZodString>;
            created_at: z.ZodNullable<z.ZodString>;
            commit: z.ZodNullable<z.ZodString>;
            machine_class: z.ZodNullable<z.ZodString>;
            stop_rule: z.ZodNullable<z.ZodEnum<{
                fixed: "fixed";
                savi: "savi";
            }>>;
            verdict: z.ZodNullable<z.ZodEnum<{
                error: "error";
                failed: "failed";
                inconclusive: "inconclusive";
                skipped: "skipped";
                passed: "passed";
            }>>;
            result_digest: z.ZodNullable<z.ZodString>;
            not_for_proof: z.ZodBoolean;
        }, z.core.$strict>>;
        candidate: z.ZodArray<z.ZodObject<{
            run: z.ZodString;
            preset: z.ZodNullable<z.ZodString>;
            created_at: z.ZodNullable<z.ZodString>;
            commit: z.ZodNullable<z.ZodString>;
            machine_class: z.ZodNullable<z.ZodString>;
            stop_rule: z.ZodNullable<z.ZodEnum<{
                fixed: "fixed";
                savi: "savi";
            }>>;
            verdict: z.ZodNullable<z.ZodEnum<{
                error: "error";
                failed: "failed";
                inconclusive: "inconclusive";
                skipped: "skipped";
                passed: "passed";
            }>>;
            result_digest: z.ZodNullable<z.ZodString>;
            not_for_proof: z.ZodBoolean;
        }, z.core.$strict>>;
        alpha: z.ZodNumber;
        state: z.ZodEnum<{
            inconclusive: "inconclusive";
            not_comparable: "not_comparable";
            regressed: "regressed";
            improved: "improved";
            no_change_shown: "no_change_shown";
        }>;
        verdict: z.ZodEnum<{
            error: "error";
            failed: "failed";
            inconclusive: "inconclusive";
            skipped: "skipped";
            passed: "passed";
        }>;
        rows: z.ZodArray<z.ZodObject<{
            operation: z.ZodString;
            provider: z.ZodNullable<z.ZodString>;
            metric: z.ZodEnum<{
                passed: "passed";
                success_rate: "success_rate";
                throughput: "throughput";
                budget: "budget";
                call_success_rate: "call_success_rate";
                latency_mean: "latency_mean";
                latency_p50: "latency_p50";
                latency_p95: "latency_p95";
            }>;
            unit: z.ZodEnum<{
                boolean: "boolean";
                ms: "ms";
                share: "share";
                per_s: "per_s";
            }>;
            baseline: z.ZodObject<{
                value: z.ZodNullable<z.ZodNumber>;
                n: z.ZodInt;
            }, z.core.$strict>;
            candidate: z.ZodObject<{
                value: z.ZodNullable<z.ZodNumber>;
                n: z.ZodInt;
            }, z.core.$strict>;
            change: z.ZodNullable<z.ZodNumber>;
            change_kind: z.ZodEnum<{
                ratio: "ratio";
                difference: "difference";
            }>;
            interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
            level: z.ZodNullable<z.ZodNumber>;
            n: z.ZodInt;
            paired: z.ZodBoolean;
            p_value: z.ZodNullable<z.ZodNumber>;
            p_adjusted: z.ZodNullable<z.ZodNumber>;
            adjusted: z.ZodNullable<z.ZodEnum<{
                holm: "holm";
                bonferroni: "bonferroni";
            }>>;
            margin: z.ZodNullable<z.ZodNumber>;
            method: z.ZodString;
            state: z.ZodEnum<{
                inconclusive: "inconclusive";
                not_comparable: "not_comparable";
                regressed: "regressed";
                improved: "improved";
                no_change_shown: "no_change_shown";
            }>;
            sentence: z.ZodString;
        }, z.core.$strict>>;
        differences: z.ZodArray<z.ZodString>;
        digests: z.ZodArray<z.ZodObject<{
            what: z.ZodString;
            baseline: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
            candidate: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
            state: z.ZodEnum<{
                unknown: "unknown";
                same: "same";
                changed: "changed";
            }>;
        }, z.core.$strict>>;
        flipped: z.ZodArray<z.ZodObject<{
            task: z.ZodString;
            seed: z.ZodInt;
            won_by: z.ZodEnum<{
                baseline: "baseline";
                candidate: "candidate";
            }>;
        }, z.core.$strict>>;
        notes: z.ZodArray<z.ZodString>;
        boundary: z.ZodString;
    }, z.core.$strict>;
    readonly 'worldgate.run_index.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.run_index.v1">;
        generated_at: z.ZodISODateTime;
        filter: z.ZodNullable<z.ZodObject<{
            preset: z.ZodNullable<z.ZodString>;
            verdict: z.ZodNullable<z.ZodString>;
            state: z.ZodNullable<z.ZodString>;
            kind: z.ZodNullable<z.ZodString>;
            commit: z.ZodNullable<z.ZodString>;
            created_from: z.ZodNullable<z.ZodISODate>;
            created_to: z.ZodNullable<z.ZodISODate>;
            provider: z.ZodNullable<z.ZodString>;
            artifact_type: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>>;
        run_count: z.ZodInt;
        entry_count: z.ZodInt;
        issue_count: z.ZodInt;
        entries: z.ZodArray<z.ZodObject<{
            format: z.ZodEnum<{
                worldforge: "worldforge";
                worldgate: "worldgate";
            }>;
            run_id: z.ZodString;
            kind: z.ZodString;
            state: z.ZodString;
            verdict: z.ZodNullable<z.ZodEnum<{
                error: "error";
                failed: "failed";
                inconclusive: "inconclusive";
                skipped: "skipped";
                passed: "passed";
            }>>;
            not_for_proof: z.ZodBoolean;
            preset: z.ZodNullable<z.ZodString>;
            providers: z.ZodArray<z.ZodString>;
            capabilities: z.ZodArray<z.ZodString>;
            created_at: z.ZodNullable<z.ZodISODateTime>;
            duration_s: z.ZodNullable<z.ZodNumber>;
            commit: z.ZodNullable<z.ZodString>;
            episodes: z.ZodNullable<z.ZodObject<{
                planned: z.ZodInt;
                run: z.ZodInt;
                succeeded: z.ZodInt;
            }, z.core.$strict>>;
            gates: z.ZodNullable<z.ZodObject<{
                passed: z.ZodInt;
                failed: z.ZodInt;
                other: z.ZodInt;
            }, z.core.$strict>>;
            artifact_count: z.ZodInt;
            artifact_types: z.ZodArray<z.ZodString>;
            failure: z.ZodNullable<z.ZodString>;
            rerun_command: z.ZodNullable<z.ZodString>;
            path: z.ZodString;
        }, z.core.$strict>>;
        issues: z.ZodArray<z.ZodObject<{
            format: z.ZodEnum<{
                worldforge: "worldforge";
                worldgate: "worldgate";
            }>;
            name: z.ZodString;
            path: z.ZodString;
            reason: z.ZodEnum<{
                missing: "missing";
                contradiction: "contradiction";
                unreadable: "unreadable";
                "future-version": "future-version";
                "invalid-shape": "invalid-shape";
                "invalid-json": "invalid-json";
                "not-object": "not-object";
                unsafe: "unsafe";
            }>;
            message: z.ZodString;
        }, z.core.$strict>>;
        boundary: z.ZodString;
    }, z.core.$strict>;
    readonly 'worldgate.shard_plan.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.shard_plan.v1">;
        preset: z.ZodObject<{
            name: z.ZodString;
            digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        }, z.core.$strict>;
        commit: z.ZodNullable<z.ZodString>;
        tasks: z.ZodArray<z.ZodString>;
        seed: z.ZodInt;
        episodes: z.ZodInt;
        checkpoint_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
        shards: z.ZodInt;
        waves: z.ZodInt;
        slices: z.ZodArray<z.ZodObject<{
            expected_s: z.ZodNullable<z.ZodNumber>;
            shard: z.ZodInt;
            shards: z.ZodInt;
            wave: z.ZodInt;
            waves: z.ZodInt;
            first: z.ZodInt;
            end: z.ZodInt;
        }, z.core.$strict>>;
        measured_run: z.ZodNullable<z.ZodString>;
        claim_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
        protocol_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
        planned_at: z.ZodISODateTime;
    }, z.core.$strict>;
    readonly 'worldgate.share.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.share.v1">;
        share_id: z.ZodString;
        published_at: z.ZodISODateTime;
        expires_at: z.ZodNullable<z.ZodISODateTime>;
        reviewer_label: z.ZodString;
        audience: z.ZodString;
        approver: z.ZodString;
        approved_at: z.ZodISODateTime;
        revocation_owner: z.ZodString;
        retention_policy: z.ZodString;
        package_digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        claim: z.ZodObject<{
            id: z.ZodString;
            slug: z.ZodString;
            hash: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
            statement: z.ZodString;
        }, z.core.$strict>;
        protocol: z.ZodObject<{
            id: z.ZodString;
            hash: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
            frozen_at: z.ZodNullable<z.ZodISODateTime>;
            planned_cells: z.ZodInt;
        }, z.core.$strict>;
        subject: z.ZodObject<{
            type: z.ZodEnum<{
                hf_model: "hf_model";
                checkpoint: "checkpoint";
                service: "service";
            }>;
            id: z.ZodString;
            revision: z.ZodNullable<z.ZodString>;
            weights_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
        }, z.core.$strict>;
        verdict: z.ZodEnum<{
            error: "error";
            failed: "failed";
            inconclusive: "inconclusive";
            skipped: "skipped";
            passed: "passed";
        }>;
        outcome: z.ZodNullable<z.ZodEnum<{
            inconclusive: "inconclusive";
            supported: "supported";
            supported_within_margin: "supported_within_margin";
            underpowered: "underpowered";
            not_supported: "not_supported";
            invalid: "invalid";
        }>>;
        sentence: z.ZodString;
        metrics: z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            statistic: z.ZodEnum<{
                rate: "rate";
                mean: "mean";
                p50: "p50";
                p90: "p90";
                p95: "p95";
                p99: "p99";
                sum: "sum";
            }>;
            scope: z.ZodEnum<{
                pooled: "pooled";
                each_task: "each_task";
            }>;
            operator: z.ZodEnum<{
                ">=": ">=";
                "<=": "<=";
                "==": "==";
            }>;
            value: z.ZodNumber;
            threshold: z.ZodNumber;
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
            outcome: z.ZodEnum<{
                inconclusive: "inconclusive";
                supported: "supported";
                supported_within_margin: "supported_within_margin";
                underpowered: "underpowered";
                not_supported: "not_supported";
                invalid: "invalid";
            }>;
            estimate: z.ZodNullable<z.ZodNumber>;
            interval: z.ZodTuple<[z.ZodNullable<z.ZodNumber>, z.ZodNullable<z.ZodNumber>], null>;
            level: z.ZodNullable<z.ZodNumber>;
            sidedness: z.ZodEnum<{
                one_sided: "one_sided";
                two_sided: "two_sided";
            }>;
            method: z.ZodString;
            n: z.ZodNumber;
            counts: z.ZodNullable<z.ZodObject<{
                succeeded: z.ZodInt;
                episodes: z.ZodInt;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        counts: z.ZodObject<{
            planned: z.ZodInt;
            matched: z.ZodInt;
            missing: z.ZodInt;
            not_run: z.ZodInt;
            not_a_trial: z.ZodInt;
            out_of_protocol: z.ZodInt;
        }, z.core.$strict>;
        scope_limits: z.ZodObject<{
            benchmark: z.ZodString;
            benchmark_version: z.ZodString;
            robot_embodiment: z.ZodString;
            simulator: z.ZodString;
            camera_distribution: z.ZodString;
            language_template: z.ZodString;
            license_assumptions: z.ZodArray<z.ZodString>;
        }, z.core.$strict>;
        grade: z.ZodObject<{
            grade: z.ZodEnum<{
                A: "A";
                B: "B";
                C: "C";
                D: "D";
            }>;
            reasons: z.ZodArray<z.ZodString>;
        }, z.core.$strict>;
        completeness: z.ZodNullable<z.ZodNumber>;
        missing_evidence: z.ZodArray<z.ZodObject<{
            id: z.ZodUnion<[z.ZodEnum<{
                EPISODE_OUTCOMES: "EPISODE_OUTCOMES";
                MODEL_IDENTITY: "MODEL_IDENTITY";
                MODEL_DIGEST: "MODEL_DIGEST";
                EVALUATOR_VERSION: "EVALUATOR_VERSION";
                EVALUATOR_COMMIT: "EVALUATOR_COMMIT";
                SEEDS: "SEEDS";
                RUN_TIME: "RUN_TIME";
                FAILURE_NOTES: "FAILURE_NOTES";
                RAW_REFERENCES: "RAW_REFERENCES";
                ENVIRONMENT_LOCK: "ENVIRONMENT_LOCK";
                ATTEMPT_POLICY: "ATTEMPT_POLICY";
                DENOMINATOR_POLICY: "DENOMINATOR_POLICY";
                PLAN_ANCHOR: "PLAN_ANCHOR";
                SIGNATURE: "SIGNATURE";
            }>, z.ZodLiteral<"EPISODE_COVERAGE">]>;
            text: z.ZodString;
        }, z.core.$strict>>;
        not_shown: z.ZodArray<z.ZodString>;
        next_falsification_axes: z.ZodArray<z.ZodObject<{
            axis: z.ZodString;
            text: z.ZodString;
        }, z.core.$strict>>;
        recommendation: z.ZodObject<{
            code: z.ZodEnum<{
                accept_within_scope: "accept_within_scope";
                reject_claim: "reject_claim";
                collect_more_episodes: "collect_more_episodes";
                complete_the_record: "complete_the_record";
                fix_the_input: "fix_the_input";
            }>;
            text: z.ZodString;
        }, z.core.$strict>;
        deployment_summary: z.ZodString;
        signature: z.ZodObject<{
            level: z.ZodEnum<{
                L0: "L0";
                L1: "L1";
                L2: "L2";
                L3: "L3";
            }>;
            signed_late: z.ZodBoolean;
            signer: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"key">;
                key_id: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
                owner: z.ZodNullable<z.ZodString>;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"certificate">;
                issuer: z.ZodString;
                subject: z.ZodString;
                repository: z.ZodNullable<z.ZodString>;
                public: z.ZodBoolean;
                commit: z.ZodNullable<z.ZodString>;
                run_url: z.ZodNullable<z.ZodString>;
            }, z.core.$strict>], "kind">;
            signed_at: z.ZodNullable<z.ZodISODateTime>;
            log: z.ZodNullable<z.ZodObject<{
                url: z.ZodString;
                index: z.ZodString;
            }, z.core.$strict>>;
            trusted_by: z.ZodEnum<{
                trust_policy: "trust_policy";
                trusted_signers: "trusted_signers";
            }>;
            verified_at: z.ZodISODateTime;
        }, z.core.$strict>;
        artifacts: z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            media_type: z.ZodString;
            size: z.ZodEnum<{
                "under 1 KiB": "under 1 KiB";
                "1 to 10 KiB": "1 to 10 KiB";
                "10 to 100 KiB": "10 to 100 KiB";
                "100 KiB to 1 MiB": "100 KiB to 1 MiB";
                "1 to 10 MiB": "1 to 10 MiB";
                "10 to 100 MiB": "10 to 100 MiB";
                "100 MiB to 1 GiB": "100 MiB to 1 GiB";
                "over 1 GiB": "over 1 GiB";
            }>;
            state: z.ZodEnum<{
                digest_verified: "digest_verified";
                digest_verified_not_judged: "digest_verified_not_judged";
            }>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    readonly 'worldgate.share_approval.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.share_approval.v1">;
        package_digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        reviewer_label: z.ZodString;
        audience: z.ZodString;
        approver: z.ZodString;
        revocation_owner: z.ZodString;
        retention_policy: z.ZodString;
        approved_at: z.ZodISODateTime;
        expires_at: z.ZodOptional<z.ZodISODateTime>;
    }, z.core.$strict>;
    readonly 'worldgate.share_revocation.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.share_revocation.v1">;
        share_id: z.ZodNullable<z.ZodString>;
        package_digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
        reason: z.ZodString;
        by: z.ZodString;
        revoked_at: z.ZodISODateTime;
    }, z.core.$strict>;
    readonly 'worldgate.task.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.task.v1">;
        name: z.ZodString;
        title: z.ZodOptional<z.ZodString>;
        description: z.ZodDefault<z.ZodString>;
        model: z.ZodString;
        timing: z.ZodObject<{
            simulation_step_s: z.ZodNumber;
            control_decimation: z.ZodInt;
            episode_s: z.ZodNumber;
        }, z.core.$strict>;
        observation: z.ZodRecord<z.ZodString, z.ZodArray<z.ZodType<import("./task.js").Term, unknown, z.core.$ZodTypeInternals<import("./task.js").Term, unknown>>>>;
        action: z.ZodObject<{
            output: z.ZodOptional<z.ZodString>;
            play: z.ZodDefault<z.ZodInt>;
            delay_steps: z.ZodDefault<z.ZodInt>;
            groups: z.ZodArray<z.ZodObject<{
                actuators: z.ZodOptional<z.ZodArray<z.ZodString>>;
                mode: z.ZodDefault<z.ZodEnum<{
                    absolute: "absolute";
                    relative: "relative";
                }>>;
                scale: z.ZodDefault<z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>>;
                offset: z.ZodDefault<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>, z.ZodObject<{
                    keyframe: z.ZodString;
                    of: z.ZodDefault<z.ZodEnum<{
                        qpos: "qpos";
                        ctrl: "ctrl";
                    }>>;
                }, z.core.$strict>]>>;
                frame: z.ZodOptional<z.ZodObject<{
                    in: z.ZodUnion<readonly [z.ZodObject<{
                        body: z.ZodString;
                    }, z.core.$strict>, z.ZodObject<{
                        site: z.ZodString;
                    }, z.core.$strict>]>;
                    as: z.ZodDefault<z.ZodEnum<{
                        direction: "direction";
                        point: "point";
                    }>>;
                }, z.core.$strict>>;
                clip: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
                torque: z.ZodOptional<z.ZodObject<{
                    kp: z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>;
                    kd: z.ZodDefault<z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>>;
                    limit: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>>;
                }, z.core.$strict>>;
            }, z.core.$strict>>;
        }, z.core.$strict>;
        reset: z.ZodDefault<z.ZodObject<{
            keyframe: z.ZodOptional<z.ZodString>;
            joints: z.ZodDefault<z.ZodArray<z.ZodObject<{
                set: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
                add: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
                scale: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
                joint: z.ZodString;
                part: z.ZodDefault<z.ZodEnum<{
                    position: "position";
                    velocity: "velocity";
                }>>;
                axis: z.ZodOptional<z.ZodEnum<{
                    y: "y";
                    x: "x";
                    z: "z";
                    yaw: "yaw";
                }>>;
            }, z.core.$strict>>>;
            mocap: z.ZodDefault<z.ZodArray<z.ZodObject<{
                body: z.ZodString;
                axis: z.ZodEnum<{
                    y: "y";
                    x: "x";
                    z: "z";
                    yaw: "yaw";
                }>;
                set: z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>;
            }, z.core.$strict>>>;
            model: z.ZodDefault<z.ZodArray<z.ZodObject<{
                set: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
                add: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
                scale: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
                field: z.ZodEnum<{
                    body_mass: "body_mass";
                    geom_friction: "geom_friction";
                    dof_damping: "dof_damping";
                    dof_armature: "dof_armature";
                    dof_frictionloss: "dof_frictionloss";
                    jnt_stiffness: "jnt_stiffness";
                    actuator_gain: "actuator_gain";
                }>;
                of: z.ZodUnion<readonly [z.ZodString, z.ZodLiteral<"*">]>;
            }, z.core.$strict>>>;
            retry_while: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>;
        commands: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodObject<{
            constant: z.ZodNumber;
        }, z.core.$strict>, z.ZodObject<{
            range: z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>;
            every_s: z.ZodOptional<z.ZodNumber>;
        }, z.core.$strict>, z.ZodObject<{
            schedule: z.ZodArray<z.ZodObject<{
                at_s: z.ZodNumber;
                value: z.ZodNumber;
            }, z.core.$strict>>;
        }, z.core.$strict>]>>>;
        quantities: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodType<import("./task.js").Term, unknown, z.core.$ZodTypeInternals<import("./task.js").Term, unknown>>>>;
        success: z.ZodObject<{
            when: z.ZodString;
            over: z.ZodDefault<z.ZodUnion<readonly [z.ZodEnum<{
                any: "any";
                all: "all";
                final: "final";
            }>, z.ZodObject<{
                all_of_last: z.ZodNumber;
            }, z.core.$strict>]>>;
            ends_episode: z.ZodDefault<z.ZodBoolean>;
        }, z.core.$strict>;
        termination: z.ZodDefault<z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            when: z.ZodString;
            outcome: z.ZodDefault<z.ZodEnum<{
                failure: "failure";
                judge: "judge";
            }>>;
        }, z.core.$strict>>>;
        metrics: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodObject<{
            value: z.ZodString;
            over: z.ZodDefault<z.ZodUnion<readonly [z.ZodEnum<{
                mean: "mean";
                sum: "sum";
                min: "min";
                max: "max";
                final: "final";
            }>, z.ZodObject<{
                all_of_last: z.ZodNumber;
            }, z.core.$strict>]>>;
            unit: z.ZodDefault<z.ZodString>;
        }, z.core.$strict>>>;
    }, z.core.$strict>;
    readonly 'worldgate.triage.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.triage.v1">;
        folder: z.ZodObject<{
            files: z.ZodInt;
            size_bytes: z.ZodInt;
            kinds: z.ZodRecord<z.ZodEnum<{
                binary: "binary";
                config: "config";
                notes: "notes";
                log: "log";
                other: "other";
                dataset: "dataset";
                csv: "csv";
                json: "json";
                jsonl: "jsonl";
                tracker: "tracker";
                media: "media";
                archive: "archive";
                database: "database";
                empty: "empty";
                lfs_pointer: "lfs_pointer";
                utf16: "utf16";
                sparse: "sparse";
                huge: "huge";
            }> & z.core.$partial, z.ZodObject<{
                files: z.ZodInt;
                size_bytes: z.ZodInt;
            }, z.core.$strict>>;
            skipped: z.ZodArray<z.ZodObject<{
                path: z.ZodString;
                reason: z.ZodString;
            }, z.core.$strict>>;
            skipped_count: z.ZodInt;
        }, z.core.$strict>;
        candidates: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            class: z.ZodEnum<{
                rejected: "rejected";
                accepted: "accepted";
                report_only: "report_only";
            }>;
            label: z.ZodString;
            source: z.ZodNullable<z.ZodEnum<{
                lerobot: "lerobot";
                openpi: "openpi";
                lbm_eval: "lbm_eval";
                "vla-eval": "vla-eval";
                "gr00t-n1.7": "gr00t-n1.7";
                "pi-0.7": "pi-0.7";
                "embodied-gov-bench": "embodied-gov-bench";
                "cosmos-predict": "cosmos-predict";
                worldforge: "worldforge";
                worldgate: "worldgate";
                "audit-input": "audit-input";
                generic: "generic";
            }>>;
            format: z.ZodNullable<z.ZodString>;
            arm: z.ZodNullable<z.ZodObject<{
                name: z.ZodString;
                role: z.ZodNullable<z.ZodString>;
            }, z.core.$strict>>;
            why: z.ZodArray<z.ZodString>;
            files: z.ZodArray<z.ZodObject<{
                path: z.ZodString;
                size_bytes: z.ZodInt;
                digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
            }, z.core.$strict>>;
            file_count: z.ZodInt;
            counts: z.ZodNullable<z.ZodObject<{
                episodes: z.ZodInt;
                successes: z.ZodInt;
                failures: z.ZodInt;
                not_trials: z.ZodInt;
            }, z.core.$strict>>;
            denominator: z.ZodNullable<z.ZodObject<{
                expected: z.ZodNullable<z.ZodInt>;
                found: z.ZodInt;
                evaluator: z.ZodInt;
                rule: z.ZodEnum<{
                    unknown: "unknown";
                    evaluator: "evaluator";
                    expected_count: "expected_count";
                }>;
            }, z.core.$strict>>;
            tasks: z.ZodArray<z.ZodObject<{
                suite: z.ZodNullable<z.ZodString>;
                id: z.ZodNullable<z.ZodString>;
                name: z.ZodNullable<z.ZodString>;
                episodes: z.ZodInt;
                succeeded: z.ZodInt;
            }, z.core.$strict>>;
            task_count: z.ZodInt;
            seeds: z.ZodNullable<z.ZodObject<{
                run_seeds: z.ZodArray<z.ZodInt>;
                sources: z.ZodArray<z.ZodEnum<{
                    recorded: "recorded";
                    derived: "derived";
                    config: "config";
                    dirname: "dirname";
                    none: "none";
                }>>;
            }, z.core.$strict>>;
            facts: z.ZodNullable<z.ZodObject<{
                evaluator: z.ZodObject<{
                    name: z.ZodString;
                    version: z.ZodNullable<z.ZodString>;
                    commit: z.ZodNullable<z.ZodString>;
                }, z.core.$strict>;
                models: z.ZodArray<z.ZodObject<{
                    kind: z.ZodEnum<{
                        path: "path";
                        name: "name";
                        hf_id: "hf_id";
                        digest: "digest";
                        role: "role";
                    }>;
                    value: z.ZodString;
                    file: z.ZodString;
                    at: z.ZodString;
                }, z.core.$strict>>;
                started_at: z.ZodNullable<z.ZodISODateTime>;
                finished_at: z.ZodNullable<z.ZodISODateTime>;
                horizon: z.ZodNullable<z.ZodInt>;
                run_seeds: z.ZodArray<z.ZodInt>;
                expected_episodes: z.ZodNullable<z.ZodInt>;
                supplied: z.ZodArray<z.ZodEnum<{
                    EPISODE_OUTCOMES: "EPISODE_OUTCOMES";
                    MODEL_IDENTITY: "MODEL_IDENTITY";
                    MODEL_DIGEST: "MODEL_DIGEST";
                    EVALUATOR_VERSION: "EVALUATOR_VERSION";
                    EVALUATOR_COMMIT: "EVALUATOR_COMMIT";
                    SEEDS: "SEEDS";
                    RUN_TIME: "RUN_TIME";
                    FAILURE_NOTES: "FAILURE_NOTES";
                    RAW_REFERENCES: "RAW_REFERENCES";
                    ENVIRONMENT_LOCK: "ENVIRONMENT_LOCK";
                    ATTEMPT_POLICY: "ATTEMPT_POLICY";
                    DENOMINATOR_POLICY: "DENOMINATOR_POLICY";
                    PLAN_ANCHOR: "PLAN_ANCHOR";
                    SIGNATURE: "SIGNATURE";
                }>>;
                metrics_by_task: z.ZodOptional<z.ZodBoolean>;
            }, z.core.$strict>>;
            reasons: z.ZodArray<z.ZodObject<{
                code: z.ZodString;
                class: z.ZodEnum<{
                    rejected: "rejected";
                    report_only: "report_only";
                }>;
                message: z.ZodString;
                file: z.ZodNullable<z.ZodString>;
                at: z.ZodNullable<z.ZodString>;
            }, z.core.$strict>>;
            findings: z.ZodArray<z.ZodObject<{
                code: z.ZodString;
                severity: z.ZodEnum<{
                    error: "error";
                    warning: "warning";
                    info: "info";
                }>;
                message: z.ZodString;
                file: z.ZodNullable<z.ZodString>;
                at: z.ZodNullable<z.ZodString>;
            }, z.core.$strict>>;
            mapping: z.ZodNullable<z.ZodObject<{
                schema_version: z.ZodLiteral<"worldgate.mapping.v1">;
                name: z.ZodString;
                title: z.ZodOptional<z.ZodString>;
                format: z.ZodEnum<{
                    csv: "csv";
                    json: "json";
                    jsonl: "jsonl";
                }>;
                files: z.ZodOptional<z.ZodString>;
                documents: z.ZodDefault<z.ZodEnum<{
                    one: "one";
                    many: "many";
                }>>;
                rows: z.ZodOptional<z.ZodString>;
                where: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodBoolean, z.ZodNumber, z.ZodString, z.ZodNull]>, z.ZodArray<z.ZodUnion<readonly [z.ZodBoolean, z.ZodNumber, z.ZodString, z.ZodNull]>>]>>>;
                require: z.ZodDefault<z.ZodArray<z.ZodObject<{
                    one_of: z.ZodOptional<z.ZodArray<z.ZodUnion<readonly [z.ZodBoolean, z.ZodNumber, z.ZodString, z.ZodNull]>>>;
                    none_of: z.ZodOptional<z.ZodArray<z.ZodUnion<readonly [z.ZodBoolean, z.ZodNumber, z.ZodString, z.ZodNull]>>>;
                    because: z.ZodString;
                    from: z.ZodOptional<z.ZodString>;
                    file: z.ZodOptional<z.ZodString>;
                    path: z.ZodOptional<z.ZodString>;
                    wildcard: z.ZodOptional<z.ZodInt>;
                    value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                }, z.core.$strict>>>;
                suite: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                    from: z.ZodOptional<z.ZodString>;
                    file: z.ZodOptional<z.ZodString>;
                    path: z.ZodOptional<z.ZodString>;
                    wildcard: z.ZodOptional<z.ZodInt>;
                    value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                }, z.core.$strict>]>>;
                task: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                    from: z.ZodOptional<z.ZodString>;
                    file: z.ZodOptional<z.ZodString>;
                    path: z.ZodOptional<z.ZodString>;
                    wildcard: z.ZodOptional<z.ZodInt>;
                    value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                }, z.core.$strict>]>>;
                task_name: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                    from: z.ZodOptional<z.ZodString>;
                    file: z.ZodOptional<z.ZodString>;
                    path: z.ZodOptional<z.ZodString>;
                    wildcard: z.ZodOptional<z.ZodInt>;
                    value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                }, z.core.$strict>]>>;
                episode: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                    from: z.ZodOptional<z.ZodString>;
                    file: z.ZodOptional<z.ZodString>;
                    path: z.ZodOptional<z.ZodString>;
                    wildcard: z.ZodOptional<z.ZodInt>;
                    value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                    base: z.ZodDefault<z.ZodInt>;
                }, z.core.$strict>]>>;
                group_by: z.ZodOptional<z.ZodArray<z.ZodEnum<{
                    file: "file";
                    suite: "suite";
                    task: "task";
                    run_seed: "run_seed";
                }>>>;
                run_seed: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                    from: z.ZodOptional<z.ZodString>;
                    file: z.ZodOptional<z.ZodString>;
                    path: z.ZodOptional<z.ZodString>;
                    wildcard: z.ZodOptional<z.ZodInt>;
                    value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                    otherwise: z.ZodDefault<z.ZodEnum<{
                        absent: "absent";
                        error: "error";
                    }>>;
                }, z.core.$strict>]>>;
                seed: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                    from: z.ZodOptional<z.ZodString>;
                    file: z.ZodOptional<z.ZodString>;
                    path: z.ZodOptional<z.ZodString>;
                    wildcard: z.ZodOptional<z.ZodInt>;
                    value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                    otherwise: z.ZodDefault<z.ZodEnum<{
                        absent: "absent";
                        error: "error";
                    }>>;
                }, z.core.$strict>]>>;
                seed_label: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                    from: z.ZodOptional<z.ZodString>;
                    file: z.ZodOptional<z.ZodString>;
                    path: z.ZodOptional<z.ZodString>;
                    wildcard: z.ZodOptional<z.ZodInt>;
                    value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                    otherwise: z.ZodDefault<z.ZodEnum<{
                        absent: "absent";
                        error: "error";
                    }>>;
                }, z.core.$strict>]>>;
                success: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                    true: z.ZodOptional<z.ZodArray<z.ZodUnion<readonly [z.ZodBoolean, z.ZodNumber, z.ZodString, z.ZodNull]>>>;
                    false: z.ZodOptional<z.ZodArray<z.ZodUnion<readonly [z.ZodBoolean, z.ZodNumber, z.ZodString, z.ZodNull]>>>;
                    from: z.ZodOptional<z.ZodString>;
                    file: z.ZodOptional<z.ZodString>;
                    path: z.ZodOptional<z.ZodString>;
                    wildcard: z.ZodOptional<z.ZodInt>;
                    value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                }, z.core.$strict>]>>;
                not_a_trial: z.ZodDefault<z.ZodArray<z.ZodObject<{
                    values: z.ZodUnion<readonly [z.ZodLiteral<"any">, z.ZodArray<z.ZodUnion<readonly [z.ZodBoolean, z.ZodNumber, z.ZodString, z.ZodNull]>>]>;
                    status: z.ZodEnum<{
                        infra_error: "infra_error";
                        crashed: "crashed";
                        pending: "pending";
                    }>;
                    counted: z.ZodDefault<z.ZodBoolean>;
                    from: z.ZodOptional<z.ZodString>;
                    file: z.ZodOptional<z.ZodString>;
                    path: z.ZodOptional<z.ZodString>;
                    wildcard: z.ZodOptional<z.ZodInt>;
                    value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                }, z.core.$strict>>>;
                metrics: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodObject<{
                    unit: z.ZodEnum<{
                        boolean: "boolean";
                        s: "s";
                        ratio: "ratio";
                        count: "count";
                        mse: "mse";
                        mae: "mae";
                        reward: "reward";
                        score: "score";
                        ms: "ms";
                        percent: "percent";
                        min: "min";
                        us: "us";
                        ns: "ns";
                    }>;
                    from: z.ZodOptional<z.ZodString>;
                    file: z.ZodOptional<z.ZodString>;
                    path: z.ZodOptional<z.ZodString>;
                    wildcard: z.ZodOptional<z.ZodInt>;
                    value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                }, z.core.$strict>>>;
                steps: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                    from: z.ZodOptional<z.ZodString>;
                    file: z.ZodOptional<z.ZodString>;
                    path: z.ZodOptional<z.ZodString>;
                    wildcard: z.ZodOptional<z.ZodInt>;
                    value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                    unit: z.ZodDefault<z.ZodEnum<{
                        env: "env";
                        policy_call: "policy_call";
                    }>>;
                }, z.core.$strict>]>>;
                duration: z.ZodOptional<z.ZodObject<{
                    unit: z.ZodEnum<{
                        s: "s";
                        ms: "ms";
                        min: "min";
                        us: "us";
                        ns: "ns";
                    }>;
                    from: z.ZodOptional<z.ZodString>;
                    file: z.ZodOptional<z.ZodString>;
                    path: z.ZodOptional<z.ZodString>;
                    wildcard: z.ZodOptional<z.ZodInt>;
                    value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                }, z.core.$strict>>;
                failure_reason: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                    from: z.ZodOptional<z.ZodString>;
                    file: z.ZodOptional<z.ZodString>;
                    path: z.ZodOptional<z.ZodString>;
                    wildcard: z.ZodOptional<z.ZodInt>;
                    value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                }, z.core.$strict>]>>;
                model: z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                    from: z.ZodOptional<z.ZodString>;
                    file: z.ZodOptional<z.ZodString>;
                    path: z.ZodOptional<z.ZodString>;
                    wildcard: z.ZodOptional<z.ZodInt>;
                    value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                    kind: z.ZodDefault<z.ZodEnum<{
                        path: "path";
                        name: "name";
                        hf_id: "hf_id";
                        digest: "digest";
                    }>>;
                    roles: z.ZodDefault<z.ZodArray<z.ZodString>>;
                }, z.core.$strict>]>, z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                    from: z.ZodOptional<z.ZodString>;
                    file: z.ZodOptional<z.ZodString>;
                    path: z.ZodOptional<z.ZodString>;
                    wildcard: z.ZodOptional<z.ZodInt>;
                    value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                    kind: z.ZodDefault<z.ZodEnum<{
                        path: "path";
                        name: "name";
                        hf_id: "hf_id";
                        digest: "digest";
                    }>>;
                    roles: z.ZodDefault<z.ZodArray<z.ZodString>>;
                }, z.core.$strict>]>>]>>;
                run: z.ZodDefault<z.ZodObject<{
                    evaluator: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                        from: z.ZodOptional<z.ZodString>;
                        file: z.ZodOptional<z.ZodString>;
                        path: z.ZodOptional<z.ZodString>;
                        wildcard: z.ZodOptional<z.ZodInt>;
                        value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                    }, z.core.$strict>]>>;
                    evaluator_version: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                        from: z.ZodOptional<z.ZodString>;
                        file: z.ZodOptional<z.ZodString>;
                        path: z.ZodOptional<z.ZodString>;
                        wildcard: z.ZodOptional<z.ZodInt>;
                        value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                    }, z.core.$strict>]>>;
                    evaluator_commit: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                        from: z.ZodOptional<z.ZodString>;
                        file: z.ZodOptional<z.ZodString>;
                        path: z.ZodOptional<z.ZodString>;
                        wildcard: z.ZodOptional<z.ZodInt>;
                        value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                    }, z.core.$strict>]>>;
                    started_at: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                        from: z.ZodOptional<z.ZodString>;
                        file: z.ZodOptional<z.ZodString>;
                        path: z.ZodOptional<z.ZodString>;
                        wildcard: z.ZodOptional<z.ZodInt>;
                        value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                    }, z.core.$strict>]>>;
                    finished_at: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                        from: z.ZodOptional<z.ZodString>;
                        file: z.ZodOptional<z.ZodString>;
                        path: z.ZodOptional<z.ZodString>;
                        wildcard: z.ZodOptional<z.ZodInt>;
                        value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                    }, z.core.$strict>]>>;
                    horizon: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                        from: z.ZodOptional<z.ZodString>;
                        file: z.ZodOptional<z.ZodString>;
                        path: z.ZodOptional<z.ZodString>;
                        wildcard: z.ZodOptional<z.ZodInt>;
                        value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                    }, z.core.$strict>]>>;
                    expected_episodes: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                        from: z.ZodOptional<z.ZodString>;
                        file: z.ZodOptional<z.ZodString>;
                        path: z.ZodOptional<z.ZodString>;
                        wildcard: z.ZodOptional<z.ZodInt>;
                        value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                    }, z.core.$strict>]>>;
                }, z.core.$strict>>;
                stated: z.ZodDefault<z.ZodArray<z.ZodObject<{
                    what: z.ZodEnum<{
                        episodes: "episodes";
                        success_rate: "success_rate";
                        successes: "successes";
                    }>;
                    unit: z.ZodEnum<{
                        ratio: "ratio";
                        count: "count";
                        percent: "percent";
                    }>;
                    decimals: z.ZodOptional<z.ZodInt>;
                    over: z.ZodDefault<z.ZodEnum<{
                        evaluator: "evaluator";
                        all: "all";
                    }>>;
                    name: z.ZodOptional<z.ZodString>;
                    files: z.ZodOptional<z.ZodString>;
                    rows: z.ZodOptional<z.ZodString>;
                    suite: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                        from: z.ZodOptional<z.ZodString>;
                        file: z.ZodOptional<z.ZodString>;
                        path: z.ZodOptional<z.ZodString>;
                        wildcard: z.ZodOptional<z.ZodInt>;
                        value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                    }, z.core.$strict>]>>;
                    task: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                        from: z.ZodOptional<z.ZodString>;
                        file: z.ZodOptional<z.ZodString>;
                        path: z.ZodOptional<z.ZodString>;
                        wildcard: z.ZodOptional<z.ZodInt>;
                        value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                    }, z.core.$strict>]>>;
                    from: z.ZodOptional<z.ZodString>;
                    file: z.ZodOptional<z.ZodString>;
                    path: z.ZodOptional<z.ZodString>;
                    wildcard: z.ZodOptional<z.ZodInt>;
                    value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                }, z.core.$strict>>>;
                reported: z.ZodDefault<z.ZodArray<z.ZodObject<{
                    unit: z.ZodEnum<{
                        s: "s";
                        ratio: "ratio";
                        count: "count";
                        mse: "mse";
                        mae: "mae";
                        reward: "reward";
                        score: "score";
                        ms: "ms";
                        percent: "percent";
                    }>;
                    name: z.ZodOptional<z.ZodString>;
                    files: z.ZodOptional<z.ZodString>;
                    rows: z.ZodOptional<z.ZodString>;
                    suite: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                        from: z.ZodOptional<z.ZodString>;
                        file: z.ZodOptional<z.ZodString>;
                        path: z.ZodOptional<z.ZodString>;
                        wildcard: z.ZodOptional<z.ZodInt>;
                        value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                    }, z.core.$strict>]>>;
                    task: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                        from: z.ZodOptional<z.ZodString>;
                        file: z.ZodOptional<z.ZodString>;
                        path: z.ZodOptional<z.ZodString>;
                        wildcard: z.ZodOptional<z.ZodInt>;
                        value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                    }, z.core.$strict>]>>;
                    from: z.ZodOptional<z.ZodString>;
                    file: z.ZodOptional<z.ZodString>;
                    path: z.ZodOptional<z.ZodString>;
                    wildcard: z.ZodOptional<z.ZodInt>;
                    value: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                }, z.core.$strict>>>;
            }, z.core.$strict>>;
            next: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>>;
        findings: z.ZodArray<z.ZodObject<{
            code: z.ZodString;
            severity: z.ZodEnum<{
                error: "error";
                warning: "warning";
                info: "info";
            }>;
            message: z.ZodString;
            file: z.ZodNullable<z.ZodString>;
            at: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>>;
        finding_count: z.ZodInt;
        fields: z.ZodArray<z.ZodObject<{
            field: z.ZodString;
            unit: z.ZodEnum<{
                ratio: "ratio";
                percent: "percent";
                unstated: "unstated";
            }>;
            files: z.ZodInt;
            example: z.ZodString;
        }, z.core.$strict>>;
        secret_places: z.ZodArray<z.ZodObject<{
            file: z.ZodString;
            line: z.ZodInt;
            kind: z.ZodString;
        }, z.core.$strict>>;
        secret_scan: z.ZodObject<{
            files: z.ZodInt;
            size_bytes: z.ZodInt;
            partly: z.ZodArray<z.ZodString>;
            not_scanned: z.ZodInt;
        }, z.core.$strict>;
        archives: z.ZodArray<z.ZodObject<{
            path: z.ZodString;
            kind: z.ZodEnum<{
                zip: "zip";
                tar: "tar";
                "tar.gz": "tar.gz";
                gz: "gz";
            }>;
            size_bytes: z.ZodInt;
            entries: z.ZodInt;
            unpacked_bytes: z.ZodInt;
            complete: z.ZodBoolean;
            names: z.ZodArray<z.ZodString>;
            results: z.ZodArray<z.ZodString>;
            findings: z.ZodArray<z.ZodObject<{
                code: z.ZodString;
                message: z.ZodString;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        selection: z.ZodNullable<z.ZodObject<{
            candidate: z.ZodString;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    readonly 'worldgate.trust_policy.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.trust_policy.v1">;
        signer: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"certificate">;
            issuer: z.ZodURL;
            repository: z.ZodString;
            repository_id: z.ZodOptional<z.ZodString>;
            owner_id: z.ZodOptional<z.ZodString>;
            workflows: z.ZodOptional<z.ZodArray<z.ZodString>>;
            runner: z.ZodOptional<z.ZodEnum<{
                "github-hosted": "github-hosted";
                "self-hosted": "self-hosted";
            }>>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"key">;
            key_ids: z.ZodArray<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
        }, z.core.$strict>], "kind">;
        min_level: z.ZodDefault<z.ZodEnum<{
            L0: "L0";
            L1: "L1";
            L2: "L2";
            L3: "L3";
        }>>;
        reviewed_workflows: z.ZodDefault<z.ZodArray<z.ZodObject<{
            workflow: z.ZodString;
            commit: z.ZodString;
            digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
            level: z.ZodEnum<{
                L2: "L2";
                L3: "L3";
            }>;
        }, z.core.$strict>>>;
        allow_late_signing: z.ZodDefault<z.ZodBoolean>;
        events: z.ZodOptional<z.ZodArray<z.ZodString>>;
        refs: z.ZodOptional<z.ZodArray<z.ZodString>>;
        commit: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodLiteral<"released">]>>;
        bind: z.ZodDefault<z.ZodArray<z.ZodEnum<{
            repository: "repository";
            pull_request: "pull_request";
            commit: "commit";
            run: "run";
        }>>>;
        witnesses: z.ZodDefault<z.ZodObject<{
            transparency_log: z.ZodDefault<z.ZodEnum<{
                optional: "optional";
                required: "required";
            }>>;
            timestamp: z.ZodDefault<z.ZodEnum<{
                optional: "optional";
                required: "required";
            }>>;
        }, z.core.$strict>>;
        predicates: z.ZodDefault<z.ZodArray<z.ZodEnum<{
            "https://in-toto.io/attestation/test-result/v0.1": "https://in-toto.io/attestation/test-result/v0.1";
            "https://slsa.dev/provenance/v1": "https://slsa.dev/provenance/v1";
            "https://github.com/worldgate/worldgate/attestation/evidence/v1": "https://github.com/worldgate/worldgate/attestation/evidence/v1";
        }>>>;
        claims: z.ZodOptional<z.ZodUnion<readonly [z.ZodArray<z.ZodObject<{
            slug: z.ZodOptional<z.ZodString>;
            id: z.ZodOptional<z.ZodString>;
            hash: z.ZodOptional<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
            metrics: z.ZodOptional<z.ZodArray<z.ZodObject<{
                name: z.ZodString;
                operator: z.ZodEnum<{
                    ">=": ">=";
                    "<=": "<=";
                    "==": "==";
                }>;
                statistic: z.ZodOptional<z.ZodEnum<{
                    rate: "rate";
                    mean: "mean";
                    p50: "p50";
                    p90: "p90";
                    p95: "p95";
                    p99: "p99";
                    sum: "sum";
                }>>;
                scope: z.ZodOptional<z.ZodEnum<{
                    pooled: "pooled";
                    each_task: "each_task";
                }>>;
                value: z.ZodNumber;
                max_margin: z.ZodOptional<z.ZodNumber>;
                max_alpha: z.ZodOptional<z.ZodNumber>;
            }, z.core.$strict>>>;
            revision: z.ZodOptional<z.ZodString>;
            weights_digest: z.ZodOptional<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
            outcomes: z.ZodDefault<z.ZodArray<z.ZodEnum<{
                inconclusive: "inconclusive";
                supported: "supported";
                supported_within_margin: "supported_within_margin";
                underpowered: "underpowered";
                not_supported: "not_supported";
                invalid: "invalid";
            }>>>;
        }, z.core.$strict>>, z.ZodLiteral<"any">]>>;
        min_grade: z.ZodDefault<z.ZodEnum<{
            A: "A";
            B: "B";
            C: "C";
            D: "D";
        }>>;
        min_completeness: z.ZodOptional<z.ZodNumber>;
        max_age_hours: z.ZodOptional<z.ZodNumber>;
        allow_not_for_proof: z.ZodDefault<z.ZodBoolean>;
        allow_drafts: z.ZodDefault<z.ZodBoolean>;
        expression: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>;
    readonly 'worldgate.trusted_signers.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.trusted_signers.v1">;
        signers: z.ZodArray<z.ZodObject<{
            owner: z.ZodString;
            public_key: z.ZodString;
            valid_from: z.ZodOptional<z.ZodISODateTime>;
            valid_until: z.ZodOptional<z.ZodISODateTime>;
            revoked: z.ZodDefault<z.ZodBoolean>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    readonly 'worldgate.verification.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.verification.v1">;
        verified: z.ZodBoolean;
        package_digest: z.ZodNullable<z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>>;
        claim: z.ZodNullable<z.ZodObject<{
            id: z.ZodString;
            slug: z.ZodString;
            hash: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
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
            statement: z.ZodString;
            draft: z.ZodArray<z.ZodString>;
        }, z.core.$strict>>;
        level: z.ZodEnum<{
            L0: "L0";
            L1: "L1";
            L2: "L2";
            L3: "L3";
        }>;
        signed_late: z.ZodBoolean;
        signatures: z.ZodArray<z.ZodObject<{
            file: z.ZodString;
            digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
            predicate_type: z.ZodNullable<z.ZodString>;
            signer: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"certificate">;
                subject: z.ZodString;
                issuer: z.ZodString;
                repository: z.ZodNullable<z.ZodString>;
                repository_id: z.ZodNullable<z.ZodString>;
                owner_id: z.ZodNullable<z.ZodString>;
                workflow_digest: z.ZodNullable<z.ZodString>;
                caller_workflow: z.ZodNullable<z.ZodString>;
                commit: z.ZodNullable<z.ZodString>;
                ref: z.ZodNullable<z.ZodString>;
                event: z.ZodNullable<z.ZodString>;
                run_url: z.ZodNullable<z.ZodString>;
                runner: z.ZodNullable<z.ZodString>;
                visibility: z.ZodNullable<z.ZodString>;
                environment: z.ZodNullable<z.ZodString>;
            }, z.core.$strict>, z.ZodObject<{
                kind: z.ZodLiteral<"key">;
                key_id: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
                owner: z.ZodNullable<z.ZodString>;
            }, z.core.$strict>], "kind">>;
            signed_at: z.ZodNullable<z.ZodISODateTime>;
            witnesses: z.ZodObject<{
                log: z.ZodNullable<z.ZodObject<{
                    url: z.ZodString;
                    index: z.ZodString;
                    integrated_at: z.ZodNullable<z.ZodISODateTime>;
                }, z.core.$strict>>;
                timestamps: z.ZodArray<z.ZodISODateTime>;
            }, z.core.$strict>;
            valid: z.ZodBoolean;
        }, z.core.$strict>>;
        trust_policy: z.ZodNullable<z.ZodObject<{
            name: z.ZodString;
            digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
            any_outcome: z.ZodBoolean;
        }, z.core.$strict>>;
        trusted_roots: z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            digest: z.ZodType<`sha256:${string}`, unknown, z.core.$ZodTypeInternals<`sha256:${string}`, unknown>>;
            note: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>>;
        verified_at: z.ZodISODateTime;
        checks: z.ZodArray<z.ZodObject<{
            phase: z.ZodEnum<{
                statement: "statement";
                members: "members";
                certificate: "certificate";
                timestamp: "timestamp";
                log: "log";
                signature: "signature";
                identity: "identity";
                recomputation: "recomputation";
                trust_policy: "trust_policy";
            }>;
            name: z.ZodString;
            state: z.ZodEnum<{
                failed: "failed";
                passed: "passed";
                not_checked: "not_checked";
            }>;
            message: z.ZodString;
            expected: z.ZodOptional<z.ZodString>;
            found: z.ZodOptional<z.ZodString>;
            where: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    readonly 'worldgate.waivers.v1': z.ZodObject<{
        schema_version: z.ZodLiteral<"worldgate.waivers.v1">;
        waivers: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            package: z.ZodString;
            owner: z.ZodString;
            reason: z.ZodString;
            expires: z.ZodISODate;
            'max-severity': z.ZodEnum<{
                low: "low";
                high: "high";
                critical: "critical";
                moderate: "moderate";
            }>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
};
