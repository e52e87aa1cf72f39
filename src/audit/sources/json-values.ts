import { quoted } from '../../foundation/plain-value.ts';

/** A value of a file as it may stand in a message. */
export function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'string') return quoted(value);
  return typeof value === 'object' && value !== null ? 'a list or an object' : String(value);
}

/** The value where it is a JSON object. */
export function recordOf(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}
