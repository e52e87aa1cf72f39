/** What acts instead of a model, wherever the word stands in a name: `oracle-v2`, `human-teleop`, `MockModel`. */
const ROLES = new Set([
  'dummy',
  'expert',
  'fake',
  'human',
  'mock',
  'mocked',
  'noop',
  'operator',
  'oracle',
  'random',
  'replay',
  'replayed',
  'scripted',
  'stub',
  'teleop',
  'teleoperated',
  'teleoperation',
  'teleoperator',
]);
/** Parts of many models' names, and no model where nothing else is said. */
const WEAK_ROLES = new Set([
  'baseline',
  'demo',
  'demos',
  'demonstration',
  'demonstrations',
  'demonstrator',
  'zero',
]);
const FILLERS = new Set([
  'action',
  'actions',
  'agent',
  'control',
  'controller',
  'model',
  'player',
  'policy',
  'rollout',
  'rollouts',
  'server',
  'v',
]);

/**
 * Whether a name says that no model acted. Of a hub id or a path only the last part counts, and only where it says
 * nothing else: `org/random-policy` is a role, `org/vla-human-videos` a model that learned from people.
 */
export function isRole(name: string): boolean {
  const parts = name.split(/[\\/]+/).filter((part) => part !== '');
  const words = wordsOf(parts.at(-1) ?? '');
  if (parts.length <= 1 && words.some((word) => ROLES.has(word))) return true;
  const says = words.filter((word) => !FILLERS.has(word));
  return says.length > 0 && says.every((word) => ROLES.has(word) || WEAK_ROLES.has(word));
}

/** Words of snake, kebab, space and camel case in lower case, without numbers: `Oracle_v2` gives oracle and v. */
function wordsOf(name: string): string[] {
  const words = name
    .replace(/([a-z])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3 $2')
    .toLowerCase()
    .replace(/\bno[\s_-]?op\b/g, 'noop')
    .match(/\p{L}+/gu);
  return words ?? [];
}

/** What a column or key `policy` names: weights by digest, a model of Hugging Face, a name, or no model at all. */
export function policyKind(policy: string): 'digest' | 'hf_id' | 'name' | 'role' {
  if (/^sha256:[0-9a-f]{64}$/.test(policy)) return 'digest';
  if (isRole(policy)) return 'role';
  return /^[\w.-]+\/[\w.-]+$/.test(policy) ? 'hf_id' : 'name';
}
