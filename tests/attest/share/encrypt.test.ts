import { spawnSync } from 'node:child_process';
import { createDecipheriv, pbkdf2Sync, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import canonicalize from 'canonicalize';
import { expect, it } from 'vitest';
import { decryptShare, encryptShare } from '../../../src/attest/share/encrypt.ts';
import { readPassword } from '../../../src/attest/share/password.ts';
import type { EncryptedShare } from '../../../src/contracts/share.ts';
import { SHARE_ID } from './fixture.ts';

const PASSWORD = 'five random words are enough';
const CONTENT = { verdict: 'passed', text: 'Erfolgsquote ≥ 80 %' };

const locked = await encryptShare({
  content: CONTENT,
  kind: 'share',
  shareId: SHARE_ID,
  expiresAt: '2027-01-31T00:00:00.000Z',
  password: PASSWORD,
  randomBytes,
});

/** Decrypts with OpenSSL's functions, which the product does not use. */
function openssl({ ciphertext, ...header }: EncryptedShare, password: string): string {
  const { key_derivation: kdf, cipher } = header;
  const key = pbkdf2Sync(password, Buffer.from(kdf.salt, 'base64'), kdf.iterations, 32, 'sha256');
  const bytes = Buffer.from(ciphertext, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(cipher.iv, 'base64'));
  decipher.setAAD(Buffer.from(canonicalize(header)!));
  decipher.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString('utf8');
}

it('is what its parameters say, for another implementation', () => {
  const text = openssl(locked, PASSWORD);
  expect(JSON.parse(text)).toEqual(CONTENT);
  expect(Buffer.byteLength(text)).toBe(4096);
  expect(locked.key_derivation.iterations).toBeGreaterThanOrEqual(600_000);
  expect(Buffer.from(locked.key_derivation.salt, 'base64')).toHaveLength(16);
  expect(() => openssl(locked, `${PASSWORD}!`)).toThrow();
});

it('opens with the password however it is composed, and with no other', async () => {
  expect(await decryptShare(locked, PASSWORD)).toEqual(CONTENT);
  await expect(decryptShare(locked, 'wrong')).rejects.toMatchObject({ code: 'password-wrong' });
});

it.each<[string, (share: EncryptedShare) => EncryptedShare]>([
  ['expiry', (share) => ({ ...share, expires_at: '2037-01-31T00:00:00.000Z' })],
  ['share', (share) => ({ ...share, share_id: `shr_${'f'.repeat(32)}` })],
  ['kind', (share) => ({ ...share, content: 'page' })],
  ['ciphertext', (share) => ({ ...share, ciphertext: `AAAA${share.ciphertext.slice(4)}` })],
])('does not open once its %s was changed', async (_, change) => {
  await expect(decryptShare(change(locked), PASSWORD)).rejects.toMatchObject({ code: 'password-wrong' });
});

it('never uses a salt or a nonce twice', async () => {
  const again = await encryptShare({
    content: CONTENT,
    kind: 'share',
    shareId: SHARE_ID,
    expiresAt: null,
    password: PASSWORD,
    randomBytes,
  });
  expect(again.key_derivation.salt).not.toBe(locked.key_derivation.salt);
  expect(again.cipher.iv).not.toBe(locked.cipher.iv);
});

it.each([
  ['password-missing', undefined, /PW/],
  ['password-empty', '', /no characters/],
  ['password-untypable', 'from a file\n', /line break/],
  ['password-weak', 'eleven char', /PW: The password has 11 characters.*try passwords on their own machine/],
  // One character of four bytes is one character.
  ['password-weak', '🤖', /1 character\./],
] as const)('refuses as %s', (code, value, message) => {
  expect(() => readPassword('PW', value)).toThrow(message);
  expect(() => readPassword('PW', value)).toThrow(expect.objectContaining({ code }));
});

it('says why a short password is weak where one is allowed, and nothing of a long one', () => {
  expect(readPassword('PW', 'eleven char', { allowWeak: true }).warning).toMatch(/11 characters/);
  expect(readPassword('PW', 'twelve chars').warning).toBeNull();
  expect(readPassword('PW', 'e\u0301', { allowWeak: true }).text).toBe('\u00e9');
});

it('opens with the program that the documentation gives', () => {
  const docs = readFileSync(new URL('../../../docs/sharing.md', import.meta.url), 'utf8');
  const [, program] = /```js\n([\s\S]*?)```/.exec(docs)!;
  const folder = mkdtempSync(path.join(tmpdir(), 'worldgate-open-'));
  try {
    writeFileSync(path.join(folder, 'open.mjs'), program!);
    writeFileSync(path.join(folder, 'share.json'), JSON.stringify(locked, null, 2));
    const run = (password: string) =>
      spawnSync(process.execPath, ['open.mjs', 'share.json'], {
        cwd: folder,
        env: { ...process.env, SHARE_PASSWORD: password },
        encoding: 'utf8',
      });
    expect(JSON.parse(run(PASSWORD).stdout)).toEqual(CONTENT);
    expect(run('wrong').status).not.toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
