/** What one line of a log in OpenVLA's grammar says. */
export type LogEvent = {
    kind: 'config';
    text: string;
} | {
    kind: 'suite';
    name: string;
} | {
    kind: 'task_count';
    value: number;
} | {
    kind: 'split';
    rank: number;
    world: number;
    tasks: number[];
} | {
    kind: 'task';
    id: string | null;
    name: string;
} | {
    kind: 'start';
    task: string | null;
    number: number;
} | {
    kind: 'skip';
} | {
    kind: 'exception';
    reason: string;
} | {
    kind: 'traceback';
} | {
    kind: 'success';
    text: string;
} | {
    kind: 'completed';
    value: number;
} | {
    kind: 'successes';
    value: number;
    percent: string;
} | {
    kind: 'task_rate';
    text: string;
} | {
    kind: 'running_rate';
    text: string;
} | LogTotal;
/** What an evaluator states of the whole run at its end. */
export type LogTotal = {
    kind: 'total_rate';
    words: string;
    text: string;
    isRounded: boolean;
} | {
    kind: 'total_episodes';
    words: string;
    value: number;
} | {
    kind: 'total_successes';
    words: string;
    value: number;
};
/**
 * @param text a line without its terminal codes
 * @returns `null` for a line of anything else
 */
export declare function logEvent(text: string): LogEvent | null;
