/** An annotation as the page of a run shows it. */
export interface StepAnnotation {
    level: 'error' | 'warning' | 'notice';
    title: string | undefined;
    message: string;
    /** `file`, `line`, `endLine`, `col`, `endColumn`, where given. */
    at: Readonly<Record<string, string>>;
}
export interface StepCommand {
    name: string;
    data: string;
}
/** Secrets of a job: what they are is replaced wherever text is shown. */
export declare class Masker {
    readonly values: string[];
    add(value: string): void;
    mask(text: string): string;
    holds(text: string): boolean;
}
/** Reads what a step prints, line by line, as `ActionCommandManager` and `OutputManager` of the runner do. */
export declare class CommandReader {
    #private;
    readonly annotations: StepAnnotation[];
    /** Commands other than annotations and groups. */
    readonly commands: StepCommand[];
    readonly masks: string[];
    readonly outputs: Map<string, string>;
    readonly state: Map<string, string>;
    /** Annotations beyond the ten of a level. */
    dropped: number;
    /** The log, masked. */
    readonly log: string[];
    /** A command was used that the runner refuses: the step fails. */
    failed: boolean;
    constructor(masker: Masker);
    /** True while commands are stopped and were not resumed. */
    get stopped(): boolean;
    line(text: string): void;
    annotate(level: StepAnnotation['level'], message: string, properties?: Record<string, string>): void;
}
