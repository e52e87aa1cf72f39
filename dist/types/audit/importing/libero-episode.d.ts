/** What a `Task:` line named, before an episode of it began. */
export interface OpenTask {
    id: string | null;
    name: string;
    line: number;
}
/** A task that has begun. */
export interface Task {
    handle: number;
    id: string;
    name: string;
    givenId: string | null;
    episodes: number;
    successes: number;
    skipped: number;
    isClosed: boolean;
}
/** An episode without its counters yet. */
export interface OpenEpisode {
    line: number;
    flag: boolean | null;
    completed: number | null;
    exception: string | null;
    hasTraceback: boolean;
}
export declare const openAt: (line: number, exception: string | null) => OpenEpisode;
/** Whether it was the policy that ended an episode with an exception. */
export declare const isOfPolicy: (reason: string) => boolean;
