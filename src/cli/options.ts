import { WorldGateError } from '../foundation/errors.ts';
import type { Options } from './commands/command.ts';

export function text(options: Options, key: string): string | undefined {
  const value = options[key];
  return typeof value === 'string' ? value : undefined;
}

/** The values of an option that may be given more than once. */
export function texts(options: Options, key: string): readonly string[] {
  const value = options[key];
  return Array.isArray(value) ? value : [];
}

/** @param flag how a message calls it. @throws WorldGateError `usage` where it is missing */
export function required(options: Options, key: string, flag: string): string {
  const value = text(options, key);
  if (value !== undefined) return value;
  throw new WorldGateError('usage', `${flag} is missing`, {
    hint: 'The command with --help says what it takes.',
  });
}

/** A whole number of at least `min`. @throws WorldGateError `usage` */
export function integer(options: Options, key: string, flag: string, min: number): number | undefined {
  const value = text(options, key);
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!/^\d+$/.test(value) || !Number.isSafeInteger(number) || number < min) {
    throw new WorldGateError('usage', `${flag}: "${value}" is not a whole number of at least ${min}`);
  }
  return number;
}

/** A finite number. @throws WorldGateError `usage` */
export function number(options: Options, key: string, flag: string): number | undefined {
  const value = text(options, key);
  if (value === undefined) return undefined;
  const result = Number(value);
  if (value.trim() === '' || !Number.isFinite(result)) {
    throw new WorldGateError('usage', `${flag}: "${value}" is not a number`);
  }
  return result;
}
