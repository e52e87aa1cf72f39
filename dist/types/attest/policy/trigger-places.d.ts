import type { Trigger } from './using-workflow.js';
export interface Places {
    events: string[];
    refs: string[];
}
/**
 * The events and refs that a strict policy accepts of a workflow: those that start it, without what strangers start, and of
 * what is not narrowed the default branch and the tags of releases.
 * @returns null where nothing that starts it can be accepted
 */
export declare function placesOf(triggers: readonly Trigger[], defaultBranch: string): Places | null;
/** What a policy accepts of a workflow of which nothing is known. */
export declare function usualPlaces(defaultBranch: string): Places;
