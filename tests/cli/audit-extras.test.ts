import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkMembers } from '../../src/audit/package/check-members.ts';
import { AUDIT, auditFolder, NOW } from '../audit/package/fixtures.ts';
import { cliJson } from '../support/cli.ts';

const now = () => NOW;
const audit = (dir: string, ...more: string[]) =>
  cliJson<{ package_digest: string }>(dir, [...AUDIT, ...more], { now });

describe('audit run --compliance and --mlbom', () => {
  it('add members that the manifest lists, in the same bytes whatever the order of the names', async () => {
    const { dir } = auditFolder();
    const bare = await audit(dir);
    expect(readdirSync(path.join(dir, 'package')).filter((name) => /compliance|mlbom/.test(name))).toEqual(
      [],
    );
    const one = await audit(dir, '--compliance', 'nist_ai_rmf, eu-ai-act-annex8,nist-ai-rmf', '--mlbom');
    const { manifest, problems, digest } = checkMembers(path.join(dir, 'package'));
    expect(problems).toEqual([]);
    expect(digest).toBe(one.data.package_digest);
    expect(digest).not.toBe(bare.data.package_digest);
    expect(manifest!.members.map(({ name }) => name).filter((name) => /compliance|mlbom/.test(name))).toEqual(
      [
        'compliance-eu-ai-act-annex8.json',
        'compliance-eu-ai-act-annex8.md',
        'compliance-nist-ai-rmf.json',
        'compliance-nist-ai-rmf.md',
        'mlbom.cdx.json',
      ],
    );
    const other = await audit(dir, '--compliance', 'eu-ai-act-annex8,nist-ai-rmf', '--mlbom', '1.6');
    expect(other.data.package_digest).toBe(digest);
  });

  it('writes the version of CycloneDX that was asked for', async () => {
    const { dir } = auditFolder();
    await audit(dir, '--mlbom', '1.7');
    const bom = JSON.parse(readFileSync(path.join(dir, 'package', 'mlbom.cdx.json'), 'utf8')) as object;
    expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.7' });
  });

  it.each([
    [['--compliance', 'eu-ai-act-annex9'], '"eu-ai-act-annex9" is none of eu-ai-act-annex8'],
    [['--compliance', 'gdpr,iso-42001'], '"gdpr" is none of'],
    [['--mlbom', '1.5'], 'Allowed choices are 1.6, 1.7'],
  ])('refuses %j and leaves no package', async (more, message) => {
    const { dir } = auditFolder();
    const { exit_code, errors } = await audit(dir, ...more);
    expect(exit_code).toBe(2);
    expect(errors[0]!.message).toContain(message);
    expect(readdirSync(dir)).not.toContain('package');
  });
});
