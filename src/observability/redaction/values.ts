import { isPlural, isSensitiveFlag, isSensitiveKey } from './labels.ts';
import { REDACTED } from './pattern.ts';

/** Nesting beyond this is hidden: nobody wrote it, and going down must not exhaust the stack. */
const DEEPEST = 500;

/**
 * `value`, a JSON value, with every string passed through `redact`, keys as well as values. Values under sensitive
 * keys and behind sensitive options in lists are hidden whatever they are, apart from null, booleans and the empty
 * string. Keys that become equal are told apart by `#2`, `#3` ... in their order. The input is not changed.
 */
export function redactJson(value: unknown, redact: (text: string) => string, depth = 0): unknown {
  if (typeof value === 'string') return redact(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= DEEPEST) return REDACTED;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => {
      const before: unknown = value[index - 1];
      const isArgument = typeof item === 'string' && item !== '' && !item.startsWith('-');
      if (isArgument && typeof before === 'string' && isSensitiveFlag(before)) return REDACTED;
      return redactJson(item, redact, depth + 1);
    });
  }
  const out: Record<string, unknown> = {};
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  for (const [key, item] of Object.entries(value)) {
    const hidden = redact(key);
    let unique = hidden;
    for (let count = (counts.get(hidden) ?? 1) + 1; taken.has(unique); count++) {
      unique = `${hidden}#${count}`;
      counts.set(hidden, count);
    }
    taken.add(unique);
    // A path's last name may be sensitive where the path was not: `file:///$TOKEN/`.
    const isSensitive = isSensitiveKey(key) || isSensitiveKey(hidden);
    // A key `__proto__` is a key like others, not a way to the prototype.
    Object.defineProperty(out, unique, {
      value: isSensitive ? underSensitiveKey(key, item) : redactJson(item, redact, depth + 1),
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return out;
}

function underSensitiveKey(key: string, value: unknown): unknown {
  if (value === null || value === undefined || typeof value === 'boolean' || value === '') return value;
  return isPlural(key) && typeof value === 'number' ? value : REDACTED;
}
