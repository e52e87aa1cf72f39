import type { Finding } from '../../contracts/evidence-source.js';
import type { ImportedEpisode } from './contract.js';
/**
 * Notices results in which nothing varies: no outcome, no number of steps, no metric. Programs that write a placeholder
 * for every episode look like that, and so may a very good or a very bad model.
 */
export declare class Constancy {
    #private;
    add(episode: ImportedEpisode): void;
    finding(): (Omit<Finding, 'file' | 'at'> & {
        file: string;
    }) | null;
}
