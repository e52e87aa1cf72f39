/**
 * Why an episode ended with a message: a disk that was full says nothing of the policy, while a simulation that a
 * policy drove apart does. Whatever is not known to be the machine's fault stays with the policy: whoever blows up the
 * physics must not be rewarded with a smaller denominator.
 */
export type FailureClass = 'infrastructure' | 'simulator' | 'unclassified' | 'policy';
/**
 * @param message a Python traceback, or a sentence
 * @returns `policy` for a message without a traceback, which is how evaluators say why a policy failed
 */
export declare function classifyFailure(message: string): FailureClass;
/** What a traceback ends with: the exception and its message, without the frames. */
export declare function exceptionOf(message: string): string;
