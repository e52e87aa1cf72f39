import { expect, it } from 'vitest';
import { withInputNames } from '../../src/actions/input-words.ts';
import { ACTION_INPUTS } from '../../src/actions/inputs.ts';

it.each([
  ['Sign with a key: `--key FILE`.', 'Sign with a key: `signing-key`.'],
  ['sign with `--backend key`', 'sign with `signing-backend: key`'],
  ['name one with --public-key, or --trusted-signers', 'name one with `public-key`, or `trusted-signers`'],
  ['Give `--key-env NAME`; see `--on-outage defer`', 'Give `signing-key`; see `on-outage: defer`'],
  ['give --repository OWNER/NAME', 'give `repository`'],
  ['`worldgate audit run --from x` and --keyless', '`worldgate audit run --from x` and --keyless'],
])('%s', (text, said) => {
  expect(withInputNames(text)).toBe(said);
});

it('names inputs that there are', () => {
  const inputs = new Set(Object.values(ACTION_INPUTS).flatMap((schema) => Object.keys(schema.shape)));
  const flags = ['key', 'backend', 'on-outage', 'bundle', 'public-key', 'trust-policy', 'allow-public-log'];
  for (const flag of flags) expect(inputs).toContain(withInputNames(`--${flag}`).replaceAll('`', ''));
});
