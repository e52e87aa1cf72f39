/**
 * Why an episode ended with a message: a disk that was full says nothing of the policy, while a simulation that a
 * policy drove apart does. Whatever is not known to be the machine's fault stays with the policy: whoever blows up the
 * physics must not be rewarded with a smaller denominator.
 */
export type FailureClass = 'infrastructure' | 'simulator' | 'unclassified' | 'policy';

/** EIO, ENOMEM, ENFILE, EMFILE, ENOSPC, EDQUOT of Linux. */
const MACHINE_ERRNOS = [5, 12, 23, 24, 28, 122];

const SIMULATOR: readonly RegExp[] = [/\bSimFailure\b/, /SceneGraph encountered a non-finite value/];
const INFRASTRUCTURE: readonly RegExp[] = [
  new RegExp(`\\bOSError: \\[Errno (?:${MACHINE_ERRNOS.join('|')})\\]`),
  // The log of the trial was cut off before its first time stamp.
  /\bKeyError: .*\bobject 'time' doesn't exist/,
  // The policy server lost the session, e.g. because another trial took it.
  /\bThe server rejected this client uuid\b/,
];

/**
 * @param message a Python traceback, or a sentence
 * @returns `policy` for a message without a traceback, which is how evaluators say why a policy failed
 */
export function classifyFailure(message: string): FailureClass {
  if (SIMULATOR.some((pattern) => pattern.test(message))) return 'simulator';
  if (INFRASTRUCTURE.some((pattern) => pattern.test(message))) return 'infrastructure';
  return message.includes('Traceback (most recent call last)') ? 'unclassified' : 'policy';
}

/** What a traceback ends with: the exception and its message, without the frames. */
export function exceptionOf(message: string): string {
  const lines = message.trimEnd().split('\n');
  let first = lines.length;
  while (first > 0 && !/^[ \t]/.test(lines[first - 1]!)) first -= 1;
  return (first === lines.length ? lines.slice(-1) : lines.slice(first)).join('\n').trim();
}
