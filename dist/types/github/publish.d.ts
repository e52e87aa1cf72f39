import { type Annotation } from '../reports/annotations.js';
import type { Exhibit } from '../reports/exhibit.js';
import type { Upload } from './artifact-upload.js';
import type { ClientLimits, Clock } from './client.js';
import type { CommentMode } from './comment.js';
import type { EventContext } from './event-context.js';
export interface PublishRequest {
    exhibit: Exhibit;
    context: EventContext;
    /** `GITHUB_STEP_SUMMARY`, `null` where the runner has none. */
    summaryPath: string | null;
    /** Uploads what is shown; `null` where nothing is uploaded. */
    upload: (() => Promise<Upload>) | null;
    /** `null` where nothing is commented on. */
    comment: {
        mode: CommentMode;
        exitCode: number;
        token: string;
        limits?: Partial<ClientLimits>;
    } | null;
    clock: Clock;
    redact: (text: string) => string;
}
export interface Publication {
    /** One per gate or metric that did not pass, for the log. */
    annotations: Annotation[];
    commentUrl: string | null;
    artifactName: string | null;
    /** What went wrong, one sentence each. Nothing here changes the verdict. */
    warnings: string[];
    notes: string[];
}
/**
 * Shows a finished run or evidence on GitHub: upload, job summary, comment. Each by itself: what fails becomes a
 * warning, and nothing is thrown, because the verdict is decided already and must stand.
 */
export declare function publish(request: PublishRequest): Promise<Publication>;
/** One sentence for what failed and, for a foreseen failure, the first thing to try. */
export declare function warningText(what: string, error: unknown, redact: (text: string) => string): string;
