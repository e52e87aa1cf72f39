import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ownReferences, refOf, stamp, stampedVersion, stampText } from '../../scripts/release.ts';

describe('references to our own actions', () => {
  it('are rewritten wherever they stand, and nothing else is', () => {
    const text = [
      'uses: worldgate/worldgate@main',
      'uses: worldgate/worldgate/actions/run@v1.2.3 # comment',
      'uses: actions/checkout@main',
      'uses: worldgate/worldgate-extras@main',
      'uses: worldgate/worldgate@v1.2.3-rc.1',
      `uses: worldgate/worldgate@${'a'.repeat(40)}`,
      'https://github.com/worldgate/worldgate/issues',
    ].join('\n');
    const stamped = stampText(text, 'v2.0.0').split('\n');
    expect(stamped.slice(0, 2)).toEqual([
      'uses: worldgate/worldgate@v2.0.0',
      'uses: worldgate/worldgate/actions/run@v2.0.0 # comment',
    ]);
    expect(stamped.slice(2)).toEqual(text.split('\n').slice(2));
    expect(ownReferences(text)).toEqual([
      { action: '', ref: 'main' },
      { action: '/actions/run', ref: 'v1.2.3' },
    ]);
  });
});

describe('versions', () => {
  it('of a release name its tag, others main', () => {
    expect(refOf('1.2.3')).toBe('v1.2.3');
    expect(refOf('1.2.3-dev')).toBe('main');
  });

  it('follow each other', () => {
    expect(stampedVersion('0.1.0-dev', 'v0.1.0')).toBe('0.1.0');
    expect(stampedVersion('0.1.0', 'main')).toBe('0.1.1-dev');
    expect(stampedVersion('0.1.1-dev', 'main')).toBe('0.1.1-dev');
    for (const bad of ['1.2.3', 'v1', 'v1.2.3-rc.1', 'latest']) {
      expect(() => stampedVersion('0.1.0', bad)).toThrow('neither vX.Y.Z nor main');
    }
  });
});

describe('stamping a checkout', () => {
  let root: string;
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  const read = (file: string) => readFileSync(join(root, file), 'utf8');

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'worldgate-release-'));
    write('package.json', '{\n  "name": "worldgate",\n  "version": "0.1.0-dev"\n}\n');
    write(
      'package-lock.json',
      '{\n  "version": "0.1.0-dev",\n  "packages": {\n    "": {\n      "version": "0.1.0-dev"\n    }\n  }\n}\n',
    );
    write('action.yml', 'uses: worldgate/worldgate/actions/run@main\n');
    write('docs/guide.md', 'uses: worldgate/worldgate@main\n');
    write('CHANGELOG.md', 'uses: worldgate/worldgate@v0.0.1\n');
    write('tests/x.md', 'uses: worldgate/worldgate@main\n');
    execFileSync('git', ['init', '-q'], { cwd: root });
    execFileSync('git', ['add', '.'], { cwd: root });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('goes to a release and back to main', () => {
    expect(stamp(root, 'v0.1.0').sort()).toEqual([
      'action.yml',
      'docs/guide.md',
      'package-lock.json',
      'package.json',
    ]);
    expect(read('action.yml')).toBe('uses: worldgate/worldgate/actions/run@v0.1.0\n');
    expect(read('package.json')).toContain('"version": "0.1.0"');
    expect(read('package-lock.json').match(/"0\.1\.0"/g)).toHaveLength(2);
    expect(read('CHANGELOG.md')).toContain('@v0.0.1');
    expect(read('tests/x.md')).toContain('@main');

    stamp(root, 'main');
    expect(read('docs/guide.md')).toBe('uses: worldgate/worldgate@main\n');
    expect(read('package.json')).toContain('"version": "0.1.1-dev"');
    expect(stamp(root, 'main')).toEqual([]);
  });
});
