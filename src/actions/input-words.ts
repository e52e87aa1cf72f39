/** Options of the command line that an action has as an input of another name, and those that it has by the same. */
const INPUTS: Readonly<Record<string, string>> = {
  key: 'signing-key',
  'key-env': 'signing-key',
  'key-passphrase-env': 'signing-key-passphrase',
  backend: 'signing-backend',
  ...Object.fromEntries(
    [
      'allow-public-log',
      'allow-untrusted-event',
      'budgets',
      'bundle',
      'commit',
      'on-outage',
      'public-key',
      'repository',
      'sign',
      'signing-config',
      'trust-policy',
      'trusted-root',
      'trusted-signers',
    ].map((name) => [name, name]),
  ),
};

/** A message of a feature, which speaks of options, as whoever wrote a workflow knows it: `--key FILE` is the input `signing-key`. */
export function withInputNames(text: string): string {
  return text.replace(
    /`?--([a-z][a-z-]*[a-z])(?: ([A-Z]+(?:\/[A-Z]+)?|[a-z]+(?=`)))?`?/g,
    (all, name: string, value: string | undefined) => {
      const input = Object.hasOwn(INPUTS, name) ? INPUTS[name] : undefined;
      if (input === undefined) return all;
      return value !== undefined && value === value.toLowerCase() ? `\`${input}: ${value}\`` : `\`${input}\``;
    },
  );
}
