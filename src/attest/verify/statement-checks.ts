import { PACKAGE_PREDICATES, type Statement, statement } from '../../contracts/attestation.ts';
import type { VerificationCheck } from '../../contracts/verification.ts';
import { parseJson } from '../../foundation/json.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { decodeText } from '../../foundation/read-text.ts';
import { parseWith } from '../../foundation/schema.ts';
import { didYouMean } from '../../foundation/suggest.ts';
import { failed, passed, reasonOf } from '../checks.ts';

/** Statements that a package is signed with; others have no place among its bundles. The last part of each is its version. */
const KNOWN_PREDICATES = PACKAGE_PREDICATES;

const VERSION = /\/v\d+(?:\.\d+)*$/;

/**
 * The statement of a payload, read strictly from the signed bytes: each key once, at least one subject, no name twice,
 * SHA-256 alone, a predicate of a type and version that we know.
 * @param known types that are read here
 * @returns the statement also where its predicate is unknown; null where it cannot be read
 */
export function readStatement(
  payload: Uint8Array,
  file: string,
  known: readonly string[] = KNOWN_PREDICATES,
): { statement: Statement | null; checks: VerificationCheck[] } {
  const where = `${file}: payload`;
  let read: Statement;
  try {
    read = parseWith(statement, parseJson(decodeText(payload, where), where), {
      file: where,
      code: 'statement-invalid',
    });
  } catch (error) {
    const finding = {
      message: `the signed payload is no statement that can be read in one way only: ${reasonOf(error)}`,
      expected:
        'an in-toto statement v1 with at least one subject, names that occur once, and exactly one SHA-256 for each',
      where,
    };
    return { statement: null, checks: [failed('statement', 'statement-form', finding)] };
  }
  const form = passed(
    'statement',
    'statement-form',
    `${file}: an in-toto statement with ${read.subject.length} subjects`,
  );
  return { statement: read, checks: [form, predicateCheck(read.predicateType, file, known)] };
}

function predicateCheck(type: string, file: string, known: readonly string[]): VerificationCheck {
  if (known.includes(type)) {
    return passed('statement', 'predicate-type', `${file}: ${type}`);
  }
  const same = known.find((one) => one.replace(VERSION, '') === type.replace(VERSION, ''));
  return failed('statement', 'predicate-type', {
    message:
      same === undefined
        ? `${file} states something of a type that this WorldGate does not know: ${quoted(type)}${didYouMean(type, known)}`
        : `${file} states something in a version that this WorldGate does not read: ${quoted(type)}`,
    expected: same ?? `one of ${known.join(', ')}`,
    found: type,
    where: `${file}: predicateType`,
  });
}
