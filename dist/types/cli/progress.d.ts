import type { RunProgress } from '../evaluation/request.js';
import type { CliContext } from './context.js';
export interface ProgressView {
    progress: (progress: RunProgress) => void;
    /** Clears the line of a terminal, so that what follows starts clean. */
    end: () => void;
}
/** A bar that is redrawn on a terminal; one line every few seconds elsewhere; nothing with `--json`. */
export declare function progressView(context: CliContext, isSilent: boolean): ProgressView;
export declare function progressText(progress: RunProgress): string;
