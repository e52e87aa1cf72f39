export interface SharePassword {
    /** In Unicode normalisation form KC, as the page normalises what is typed. */
    text: string;
    /** Why it is weak, as a sentence; null where its length gives no cause. */
    warning: string | null;
}
/**
 * A password from the environment: command lines are seen by every process of a machine.
 * @param name of the variable
 * @throws WorldGateError `password-missing`, `password-empty`, `password-untypable`
 */
export declare function readPassword(name: string, value: string | undefined): SharePassword;
