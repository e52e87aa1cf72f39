import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import {
  codeBlock,
  escapeHtml,
  escapeMarkdownCell,
  escapeMarkdownText,
  markdownCode,
} from '../../src/reports/escape.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** markdown-it with raw HTML and GitHub's extended autolinks: schemes, `www.` and e-mail, but no bare domains. */
const markdown = new MarkdownIt({ html: true, linkify: true });
markdown.linkify.set({ fuzzyLink: false, fuzzyIP: false, fuzzyEmail: true });
markdown.linkify.add('www.', { validate: (source, at) => /^[^\s<]*/.exec(source.slice(at))![0].length });

function render(source: string): Node[] {
  return parseFragment(markdown.render(source)).childNodes;
}

function elements(nodes: Node[]): { name: string; attributes: number; text: string }[] {
  return nodes.flatMap((node) =>
    'tagName' in node
      ? [
          { name: node.tagName, attributes: node.attrs.length, text: textOf(node.childNodes) },
          ...elements(node.childNodes),
        ]
      : node.nodeName === '#comment'
        ? [{ name: '#comment', attributes: 0, text: '' }]
        : [],
  );
}

function textOf(nodes: Node[]): string {
  return nodes
    .map((node) => ('value' in node ? node.value : 'childNodes' in node ? textOf(node.childNodes) : ''))
    .join('');
}

/** The dollar's own element, GitHub's documented way to keep it out of formulas, is the only one allowed. */
function foreign(nodes: Node[]): string[] {
  return elements(nodes)
    .filter(({ name, attributes, text }) => name !== 'span' || attributes > 0 || text !== '$')
    .map(({ name }) => name);
}

const withoutBreaks = (text: string) => text.replaceAll('\u200b', '');

/** What a reader should see of `text`, said in another way than the code under test does. */
function seen(text: string): string {
  const characters = [...text.toWellFormed().replaceAll('\ufeff', '').replaceAll('\x85', '\n')].filter(
    (character) =>
      /\s/.test(character) ||
      !/^[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]$/u.test(character) ||
      /[\ufe0e\ufe0f]/.test(character),
  );
  return characters
    .join('')
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ');
}

const nasty = [
  ...'|`<>&"\'\\*_~[](){}!#$:@/.-+=^% \n\r\t',
  '\u202e',
  '\u200b',
  '\u2066',
  '\ufeff',
  '\u00ad',
  '\u0000',
  '\ud800',
  '\u2028',
  '😀',
  '👩‍🚀',
  '<!--',
  '-->',
  '<b onclick=x>',
  '</td>',
  '<script>',
  '<https://a.example>',
  'https://a.example/x?y=1',
  'http://',
  'ftp://a.example',
  '//a.example',
  'www.a.example',
  'WWW.',
  'mailto:a@b.example',
  'bob@b.example',
  '@octocat',
  '#12',
  'GH-7',
  'a/b#3',
  'deadbeef0',
  '0123456789abcdef0123456789abcdef01234567',
  ':smile:',
  ':a_b:',
  '$x$',
  '$$',
  '![i](u)',
  '[l](u)',
  '[r]: u',
  '&amp;',
  '&#124;',
  '&lt',
  '\\|',
  '``',
  '```',
  '~~~',
  '- ',
  '1. ',
  '> ',
  '# ',
  '---',
  '***',
  ':-:',
  '===',
  '    ',
  '|---|---|',
  'word',
  'ü',
  '0',
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...nasty), { maxLength: 14 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

const RUNS = { numRuns: 1500 };

it('the renderer would make links of what is left as it is', () => {
  const source = 'https://a.example www.a.example bob@b.example <b>x</b> [l](u) <!-- c -->';
  expect(foreign(render(source))).toEqual(['p', 'a', 'a', 'a', 'b', 'a', '#comment']);
});

describe('a table cell', () => {
  it('stays one cell of text in its row', () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        const row = `| ${escapeMarkdownCell(first)} | ${escapeMarkdownCell(second)} |`;
        const nodes = render(`| a | b |\n| --- | --- |\n${row}\n| c | d |\n`);
        const all = elements(nodes);
        expect(all.filter(({ name }) => name === 'tr')).toHaveLength(3);
        const cells = all.filter(({ name }) => name === 'td');
        expect(cells.map((cell) => withoutBreaks(cell.text))).toEqual([seen(first), seen(second), 'c', 'd']);
        expect(foreign(nodes).filter((name) => !/^(table|thead|tbody|tr|th|td)$/.test(name))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('survives a table written without spaces', () => {
    fc.assert(
      fc.property(text, (value) => {
        const cell = escapeMarkdownCell(value);
        const nodes = render(`|a|b|\n|---|---|\n|${cell}|${cell}|\n`);
        const cells = elements(nodes).filter(({ name }) => name === 'td');
        expect(cells.map((each) => withoutBreaks(each.text))).toEqual([seen(value), seen(value)]);
      }),
      RUNS,
    );
  });

  it.each([
    ['@octocat and @org/team', /@[A-Za-z]/],
    ['fixes #123 and owner/repo#1', /#\d/],
    ['see GH-1 and gh-22', /gh-\d/i],
    ['0123456 and 0123456789abcdef0123456789abcdef01234567', /\b[0-9a-f]{7,40}\b/],
    ['owner/repo@0123456789', /\b[0-9a-f]{7,40}\b/],
    [':smile: :+1: :man_dancing::t-rex:', /:[\w+-]+:/],
    ['https://x.example http://y.example ftp://z.example', /:\/\//],
    ['www.x.example', /www\./],
    ['bob@x.example', /@x/],
  ])('gives GitHub nothing to react to in %j', (value, reacts) => {
    expect(value).toMatch(reacts);
    const shown = textOf(render(escapeMarkdownText(value)));
    expect(shown).not.toMatch(reacts);
    expect(withoutBreaks(shown).trim()).toBe(value);
  });

  it('leaves digests and ordinary text readable in the source', () => {
    const digest = 'c0'.repeat(32);
    expect(escapeMarkdownCell(digest)).toBe(digest);
    expect(escapeMarkdownCell('reach-v1: 42.5 ms (n = 300), 12:30')).toBe(
      'reach-v1: 42.5 ms (n = 300), 12:30',
    );
  });

  it('keeps dollars out of formulas the way GitHub documents', () => {
    expect(escapeMarkdownCell('$x$')).toBe('<span>$</span>x<span>$</span>');
  });

  it('drops terminal sequences, but nothing that follows one that never ends', () => {
    const link = '\u001b]8;;https://x.example\u001b\\shown\u001b]8;;\u001b\\';
    expect(escapeMarkdownCell(`\u001b[1;31mred\u001b[0m ${link} \u009b2Kx\u001b(B`)).toBe('red shown x');
    expect(escapeMarkdownCell('\u001b]0;still here')).toContain('still here');
  });

  it('shortens between whole characters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.integer({ min: 1, max: 20 }),
        (value, most) => {
          const shown = withoutBreaks(textOf(render(`x${escapeMarkdownCell(value, most)}`)))
            .trim()
            .slice(1);
          expect(shown.isWellFormed()).toBe(true);
          const whole = seen(value);
          if (whole.length <= most) expect(shown).toBe(whole);
          else {
            expect(shown.length).toBeLessThanOrEqual(most);
            expect(shown.endsWith('…')).toBe(true);
            expect(whole.startsWith(shown.slice(0, -1))).toBe(true);
            expect(shown.length).toBeGreaterThanOrEqual(Math.min(most, 2) - 1);
          }
        },
      ),
    );
    expect(escapeMarkdownCell('😀😀😀', 4)).toBe('😀…');
    expect(escapeMarkdownCell('x'.repeat(5_000_000))).toHaveLength(300);
    expect(escapeMarkdownCell(`${'\u200b'.repeat(50_000)}x`)).toMatch(/…$/);
  });
});

describe('text in a block', () => {
  it('is a paragraph of text and nothing else', () => {
    fc.assert(
      fc.property(text, (value) => {
        fc.pre(seen(value) !== '');
        const nodes = render(escapeMarkdownText(value));
        expect(foreign(nodes)).toEqual(['p']);
        expect(withoutBreaks(textOf(nodes)).trim()).toBe(seen(value));
      }),
      RUNS,
    );
  });

  it('stays inside a heading, an item and a quotation', () => {
    fc.assert(
      fc.property(text, (value) => {
        fc.pre(seen(value) !== '');
        const escaped = escapeMarkdownText(value);
        const nodes = render(`## ${escaped}\n\n- ${escaped}\n\n> ${escaped}\n\n${escaped}\n${escaped}\n`);
        expect(foreign(nodes)).toEqual(['h2', 'ul', 'li', 'blockquote', 'p', 'p']);
        expect(withoutBreaks(elements(nodes)[0]!.text)).toBe(seen(value));
      }),
      RUNS,
    );
  });

  it.each(['# h', '- i', '+ i', '* i', '> q', '1. i', '12) i', '---', '===', ':-:', '```', '~~~'])(
    'does not begin a block with %j',
    (value) => {
      const nodes = render(`before\n${escapeMarkdownText(value)}`);
      expect(elements(nodes).map(({ name }) => name)).toEqual(['p']);
    },
  );
});

describe('inline code', () => {
  it('is one code element with exactly the text, in a table and out of it', () => {
    fc.assert(
      fc.property(text, (value) => {
        const code = markdownCode(value);
        const shown = seen(value) === '' ? ' ' : seen(value);
        for (const source of [`x ${code} y`, `|a|b|\n|-|-|\n|${code}|end|`]) {
          const nodes = render(source);
          const found = elements(nodes).filter(({ name }) => !/^(p|table|thead|tbody|tr|th|td)$/.test(name));
          expect(found.map((element) => [element.name, withoutBreaks(element.text)])).toEqual([
            ['code', shown],
          ]);
        }
        const cells = elements(render(`|a|b|\n|-|-|\n|${code}|end|`)).filter(({ name }) => name === 'td');
        expect(cells.map((cell) => withoutBreaks(cell.text))).toEqual([shown, 'end']);
      }),
      RUNS,
    );
  });

  it('uses as few backticks as will do', () => {
    expect(markdownCode('a')).toBe('`a`');
    expect(markdownCode('a`b')).toBe('``a`b``');
    expect(markdownCode('a``b')).toBe('`a``b`');
    expect(markdownCode('`a`')).toBe('`` `a` ``');
    expect(markdownCode('a | b')).toBe('<code>a &#124; b</code>');
  });
});

describe('a code block', () => {
  it('holds its text and ends where it ends', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('', 'sh', 'json\n<b>`'), (value, lang) => {
        const nodes = render(`${codeBlock(value, lang)}\nafter`);
        expect(elements(nodes).map(({ name }) => name)).toEqual(['pre', 'code', 'p']);
        expect(textOf(nodes).trimEnd().endsWith('after')).toBe(true);
        expect(elements(nodes)[1]!.text.replace(/\s/g, '')).toBe(seen(value).replace(/\s/g, ''));
      }),
      RUNS,
    );
  });

  it('keeps lines, indentation and tabs, and marks the language', () => {
    expect(codeBlock('a\r\n  b\tc\n', 'sh')).toBe('```sh\na\n  b\tc\n```');
    expect(codeBlock('````\nx')).toBe('`````\n````\nx\n`````');
    expect(codeBlock('x', 'c++ `<')).toBe('```c++\nx\n```');
  });
});

describe('HTML', () => {
  it('is text in content and value in an attribute', () => {
    fc.assert(
      fc.property(text, (value) => {
        const escaped = escapeHtml(value);
        const [paragraph] = parseFragment(
          `<p title="${escaped}" data-x='${escaped}'>${escaped}</p>`,
        ).childNodes;
        if (paragraph === undefined || !('tagName' in paragraph)) throw new Error('no element');
        const squeezed = (raw: string) => raw.split(/\s+/).filter(Boolean).join(' ');
        expect(elements(paragraph.childNodes)).toEqual([]);
        for (const shown of [textOf(paragraph.childNodes), ...paragraph.attrs.map((each) => each.value)])
          expect(squeezed(shown)).toBe(seen(value));
        expect(paragraph.attrs.map(({ name }) => name)).toEqual(['title', 'data-x']);
      }),
      RUNS,
    );
  });

  it('keeps line breaks and tabs', () => {
    expect(escapeHtml('a\r\n\tb & "c" \'d\'')).toBe('a\n\tb &amp; &quot;c&quot; &#39;d&#39;');
  });
});
