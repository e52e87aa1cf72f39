export interface SharePassword {
    /** In Unicode normalisation form KC, as the page normalises what is typed. */
    text: string;
    /** Why it is weak, as sentences; null where its length gives no cause. */
    warning: string | null;
}
/**
 * A password from the environment: command lines are seen by every process of a machine.
 * @param name of the variable
 * @param allowWeak the caller takes a short one upon themselves
 * @throws WorldGateError `password-missing`, `password-empty`, `password-untypable`, `password-weak`
 */
export declare function readPassword(name: string, value: string | undefined, { allowWeak }?: {
    allowWeak?: boolean;
}): SharePassword;
