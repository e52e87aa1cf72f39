import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChangelog } from '../../../src/release/notes/read-changelog.ts';
import { rendered } from './rendered.ts';

const PAGE = 'https://github.com/acme/robots';

async function read(text: string, version: string | null = null, repositoryUrl: string | null = PAGE) {
  const warnings: string[] = [];
  const warn = (message: string) => void warnings.push(message);
  const changelog = await readChangelog({ text, name: 'CHANGELOG.md', version, repositoryUrl, warn });
  const items = changelog.groups.flatMap((group) => group.items.map(({ markdown }) => markdown));
  return { ...changelog, items, warnings };
}

const item = async (text: string) => (await read(`## [Unreleased]\n### Added\n- ${text}\n`)).items[0];

describe('a section of a changelog', () => {
  it('ends at the next one, with groups in the order of Keep a Changelog and each item once', async () => {
    const { groups, section, date } = await read(
      '# Changelog\n\n## Unreleased\n- loose\n### Fixed\n- b\n- b\n### Speed\n- s\n### added\n- a\n### Fixed\n- c\n## [1.0.0] - 2026-01-02\n- old\n',
    );
    expect([section, date]).toEqual(['Unreleased', null]);
    expect(groups.map(({ name, items }) => [name, items.map(({ markdown }) => markdown)])).toEqual([
      [null, ['loose']],
      ['Added', ['a']],
      ['Fixed', ['b', 'c']],
      ['Speed', ['s']],
    ]);
  });

  it.each([
    ['## [1.2.0] - 2026-11-22 [YANKED]', '2026-11-22', true],
    ['## v1.2.0 (2026-11-22)', '2026-11-22', false],
    ['## [1.2.0](https://github.com/acme/robots/compare/a...b) (2026-11-22)', '2026-11-22', false],
    ['1.2.0\n-----', null, false],
  ])('is found by its version in %s', async (heading, date, yanked) => {
    const found = await read(`## [Unreleased]\n- new\n\n${heading}\n\n- old\n`, '1.2.0');
    expect(found).toMatchObject({ date, yanked, items: ['old'] });
  });

  it('is no heading inside of a fence or a comment', async () => {
    const text =
      '~~~\n## Unreleased\n- fenced\n~~~\n<!--\n## Unreleased\n- hidden\n-->\n## Unreleased\n- shown\n  ```\n  ## 2.0.0\n  ```\n- also\n';
    expect((await read(text)).items).toEqual(['shown\n\n```\n## 2.0.0\n```', 'also']);
  });

  it('is the same with CRLF', async () => {
    const text = '## Unreleased\n### Added\n- a\n  b\n  - c\n';
    expect(await read(text.replaceAll('\n', '\r\n'))).toEqual(await read(text));
  });

  it.each([
    ['nothing', 'changelog-section-missing', /no section "Unreleased"/],
    ['## [Unreleasd]', 'changelog-section-missing', /did you mean "Unreleasd"/i],
    ['## Unreleased\n- a\n## [unreleased]', 'changelog-section-twice', /twice/],
    ['<!--\n## Unreleased', 'changelog-section-missing', /no section/],
  ])('is missed in %j', async (text, code, message) => {
    await expect(read(text)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });
});

describe('an item', () => {
  it('keeps its lines, nested lists, emphasis, code, reference links and code blocks', async () => {
    const text =
      '## Unreleased\n- one *two* **three** `a|b`\n  four [five][r]\n  - six\n    1. seven\n\n    eight\n\n[r]: https://a.example/x_y\n';
    expect((await read(text)).items).toEqual([
      'one *two* **three** <code>a&#124;b</code> four [five](https://a.example/x%5Fy)\n- six\n  1. seven\n\n  eight',
    ]);
  });

  it('links issues of the repository, and names them', async () => {
    const { groups } = await read(
      `## Unreleased\n- a (#12), acme/other#3, ${PAGE}/pull/14, [x](${PAGE}/issues/15), \`#16\`\n`,
    );
    const [only] = groups[0]!.items;
    expect(only!.references).toEqual([12, 14, 15]);
    expect(rendered(only!.markdown).links).toEqual([
      `${PAGE}/issues/12`,
      `${PAGE}/pull/14`,
      `${PAGE}/issues/15`,
    ]);
  });

  it.each([
    ['[x](javascript:alert(1))', []],
    ['[x](https://user:pw@a.example/)', []],
    ['[x](https://a.example/?utm_source=n&b=1)', ['https://a.example/?b=1']],
    ['![t](https://t.example/p.gif)', []],
    ['<img src=https://t.example/p.gif>', []],
    ['[x](https://a.example/?X-Amz-Signature=0123456789abcdef)', []],
    ['[x](docs/a.md)', []],
  ])('has in %s the links %j', async (text, links) => {
    expect(rendered((await item(text))!)).toMatchObject({ links });
  });

  it.each([
    ['token=abc12345'],
    ['**to**ken=abc12345'],
    ['&#116;oken=abc12345'],
    ['`token`=abc12345'],
    ['Authorization: Bearer abc12345'],
    ['[x](https://a.example/?token=abc12345)'],
    ['/home/abc12345/x'],
    ['```\n  token=abc12345\n  ```'],
    [`${'x'.repeat(7995)} token=abc12345`],
  ])('does not tell a secret (%#)', async (text) => {
    expect(await item(text)).not.toContain('abc12345');
  });

  it('has neither HTML, images nor mentions, and only http(s) links, whatever was written', async () => {
    const piece = fc.constantFrom(
      ...[
        '<b onclick=x>',
        '<!--',
        '-->',
        '<script>',
        '</details>',
        '![i](https://t.example/p)',
        '[',
        ']',
        '(',
        ')',
      ],
      ...[
        '[a](javascript:x)',
        '<https://a.example>',
        '@octocat',
        '&#64;octocat',
        '&commat;x',
        '*',
        '**',
        '_',
        '`',
        '```',
      ],
      ...[
        '\n',
        '\n  ',
        '\n\n  ',
        '- ',
        '1. ',
        '> ',
        '#',
        ' ',
        '\\',
        '|',
        '~~~',
        '\u202e',
        '\u200b',
        '\u001b[31m',
        '&lt;b>',
      ],
      ...[
        'www.a.example',
        'bob@b.example',
        'https://a.example/x',
        '#12',
        ':smile:',
        '$x$',
        '---',
        '===',
        'a',
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 25 }), async (pieces) => {
        const { items } = await read(`## Unreleased\n- ${pieces.join('')}\n`).catch((error) => {
          if (error.code === 'changelog-section-twice') return { items: [] };
          throw error;
        });
        const { elements, attributes, links, text } = rendered(
          items.map((one) => `- ${one.replaceAll('\n', '\n  ')}`).join('\n'),
        );
        const allowed = [
          'a',
          'blockquote',
          'br',
          'code',
          'em',
          'hr',
          'li',
          'ol',
          'p',
          'pre',
          'span',
          'strong',
          'ul',
        ];
        expect(elements.filter((name) => !allowed.includes(name))).toEqual([]);
        expect(attributes.filter((name) => !/^(?:a\.href|ol\.start|code\.class)$/.test(name))).toEqual([]);
        expect(
          links.filter((href) => !/^https?:\/\/(?:[at]\.example|github\.com\/acme\/robots\/)/.test(href)),
        ).toEqual([]);
        expect(text).not.toMatch(/@[a-z\d]/i);
        expect(items.join('')).not.toMatch(/[\u202e\u001b]/);
      }),
      { numRuns: 400 },
    );
  });

  it('of 1 MB is cut, and of a hundred levels is kept', async () => {
    for (const text of ['x'.repeat(1e6), '['.repeat(1e5), '*a '.repeat(1e5), '>'.repeat(1e5)]) {
      expect((await item(text))?.length ?? 0).toBeLessThan(60_000);
    }
    const deep = Array.from({ length: 40 }, (_, level) => `${'  '.repeat(level)}- level${level}`).join('\n');
    const { items } = await read(`## Unreleased\n${deep}\n`);
    expect(items[0]).toContain('level39');
  });
});
