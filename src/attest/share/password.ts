import { WorldGateError } from '../../foundation/errors.ts';

/** Fewer characters than this are guessed by one graphics card, even at the cost that is asked here. */
const FEWEST_CHARACTERS = 12;

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
export function readPassword(
  name: string,
  value: string | undefined,
  { allowWeak = false }: { allowWeak?: boolean } = {},
): SharePassword {
  if (value === undefined) {
    throw new WorldGateError(
      'password-missing',
      `the environment has no variable ${name}, which --password-env names`,
      { hint: `set ${name} in the environment of this command, from a secret store` },
    );
  }
  if (value === '') {
    throw new WorldGateError('password-empty', `the password in ${name} has no characters`, {
      hint: 'give a password, or leave --password-env out to publish a page that anybody can read',
    });
  }
  if (/\p{Cc}/u.test(value)) {
    throw new WorldGateError(
      'password-untypable',
      `the password in ${name} holds a line break or another control character, which nobody can type into the page`,
      { hint: `remove what stands behind the password, e.g. ${name}=$(tr -d '\\n' < file)` },
    );
  }
  const text = value.normalize('NFKC');
  const length = [...text].length;
  if (length >= FEWEST_CHARACTERS) return { text, warning: null };
  const weakness = `The password has ${length} character${length === 1 ? '' : 's'}. Whoever has the file can try passwords on their own machine for as long as they like, and nothing locks them out: use at least ${FEWEST_CHARACTERS} characters, or five random words.`;
  if (allowWeak) return { text, warning: weakness };
  throw new WorldGateError('password-weak', `${name}: ${weakness}`, {
    hint: 'give a longer one, or add --allow-weak-password where that is enough',
  });
}
