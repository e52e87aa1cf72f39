import canonicalize from 'canonicalize';
import { WorldGateError } from './errors.ts';

/**
 * RFC 8785 (JSON Canonicalization Scheme) text of a JSON value.
 * @throws WorldGateError `not-canonical` for `NaN`, infinities, lone surrogates and values that JSON has no form for.
 */
export function canonicalJson(value: unknown): string {
  let text: string | undefined;
  try {
    text = canonicalize(value);
  } catch (cause) {
    throw new WorldGateError(
      'not-canonical',
      `value has no canonical JSON form: ${(cause as Error).message}`,
      {
        cause,
        kind: 'environment',
      },
    );
  }
  if (text === undefined) {
    throw new WorldGateError('not-canonical', 'value has no canonical JSON form', { kind: 'environment' });
  }
  return text;
}
