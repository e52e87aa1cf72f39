import type { AuditSource, EpisodeOutcome, EpisodeState, EvidenceItem, Finding, ModelIdentity, ReportedNumber, SeedSource } from '../../contracts/evidence-source.js';
import type { InputTree } from './input-tree.js';
/** Choices that only a person can make about the files; each importer documents those that it reads. */
export interface ImportOptions {
    /** LeRobot's start seed: episode i of the files was seeded with it plus i. */
    startSeed?: number | undefined;
    /** JSON pointer to the results inside a wrapping file. */
    pointer?: string | undefined;
    /** The 0.01 of openpi's DROID script means "yes". */
    droidYesNoFix?: boolean | undefined;
    progressUnit?: 'ratio' | 'percent' | undefined;
    /** Name of a shipped mapping, or absolute path of a mapping file, of `generic`. */
    mapping?: string | undefined;
    /** The suite of logs that do not name it. */
    suite?: string | undefined;
}
/** What a task is called by those who ran it; at least one name is given, unless the file names none. */
export interface TaskNames {
    suite: string | null;
    id: string | null;
    name: string | null;
}
/** One episode as an importer found it. Made once per episode: keep it flat. */
export interface ImportedEpisode {
    /** What {@link ImportSink.task} answered. */
    task: number;
    /** Index within the task and the seed of the run, from 0. */
    episode: number;
    /** Seed that the whole run was started with: what a protocol lists. */
    runSeed: number | null;
    /** Seed of this episode. */
    seed: number | null;
    seedSource: SeedSource;
    /** `null` where the results have no notion of success (open-loop errors, counts). */
    outcome: EpisodeOutcome | null;
    status: EpisodeState;
    /** Whether the evaluator's own success rate has it in its denominator. */
    evaluatorCounts: boolean;
    /** Finite numbers by the name that a claim gives the metric; units as the source's page documents. */
    metrics?: Record<string, number> | undefined;
    steps?: number | undefined;
    stepUnit?: 'env' | 'policy_call' | undefined;
    durationS?: number | undefined;
    /** Plain text, at most 2,000 characters; the sink redacts it. */
    failureReason?: string | undefined;
    /** Path of the file in the tree. */
    file: string;
    /** JSON pointer, or `line 12`. */
    at: string;
}
/** A success rate, or the counts behind one, that the evaluator states: compared with its episodes. */
export interface StatedCount {
    /** Key or words of the file: `pc_success`, `# successes`. */
    name: string;
    scope: {
        suite: string | null;
        task: number | null;
    };
    what: 'success_rate' | 'successes' | 'episodes';
    /** In `unit`. NaN where the evaluator wrote that. */
    value: number;
    unit: 'ratio' | 'percent' | 'count';
    /** How far it may be off through rounding, in `unit`; 1e-9 relative unless stated. */
    tolerance?: number;
    /** Which episodes it is about; those with `evaluatorCounts` unless stated. */
    over?: 'evaluator' | 'all';
    /** Only episodes of this file are meant (a shard's own total). */
    onlyFile?: boolean;
    text: string;
    file: string;
    at: string;
}
/** Takes what an importer reads, episode by episode. */
export interface ImportSink {
    /** The handle of a task, the same for the same names. */
    task(names: TaskNames): number;
    episode(episode: ImportedEpisode): void;
    /** Whatever is stated here must agree with the episodes, else the import ends with both values. */
    stated(count: StatedCount): void;
    /** Any other number of the files, reported and never compared. */
    reported(number: ReportedNumber): void;
    /** An `error` ends the import by itself, with the code as that of the error. */
    finding(finding: Omit<Finding, 'file' | 'at'> & {
        file?: string;
        at?: string;
    }): void;
    model(identity: ModelIdentity): void;
    /** Later calls fill in what earlier ones left open; two different values are a finding. */
    facts(facts: {
        evaluatorName?: string;
        evaluatorVersion?: string;
        evaluatorCommit?: string;
        /** ISO 8601 in UTC, as recorded in the content of a file. */
        startedAt?: string;
        finishedAt?: string;
        horizon?: number;
        runSeeds?: readonly number[];
        expectedEpisodes?: number;
        /** As {@link Importer.metricsByTask}, where the files say so. */
        metricsByTask?: boolean;
    }): void;
    supplies(...items: EvidenceItem[]): void;
}
/** That a tree looks like the results of one evaluator. */
export interface Detection {
    /** Which known shape: `lerobot-new`. */
    format: string;
    /** 0 to 1; below 0.5 the source has to be named by the caller. */
    confidence: number;
    /** Sentences for the reader: which key or line in which file. */
    why: string[];
    /** Paths of the files that will be read. */
    files: string[];
}
export type Availability = 'always' | 'sometimes' | 'never';
/** One evaluator's results: one file each, named after the source. */
export interface Importer {
    source: AuditSource;
    title: string;
    /** What it recognises, a line each, for `worldgate audit sources`. */
    recognises: readonly string[];
    /** What the evaluator's files can say; everything unnamed never. */
    supplies: Partial<Record<EvidenceItem, Availability>>;
    /** Options that it reads; any other is the caller's mistake. */
    options?: readonly (keyof ImportOptions)[];
    /**
     * A metric stands only in the rows of the tasks that it is about, so that a task without it is about something else.
     * Unless this is said, an episode without a claimed metric lacks it.
     */
    metricsByTask?: boolean;
    /**
     * Looks at names and first bytes only. Cheap, and never throws on content.
     * @returns null where nothing of this evaluator is there
     */
    detect(tree: InputTree, options: ImportOptions): Detection | null;
    /**
     * Reads the files of `detection` into the sink, in one pass and bounded memory.
     * @throws WorldGateError for files that are broken, of another shape, or contradict themselves: with file and key
     */
    read(tree: InputTree, detection: Detection, options: ImportOptions, sink: ImportSink): void | Promise<void>;
}
