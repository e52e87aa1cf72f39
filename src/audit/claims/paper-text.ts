import { Parser } from 'htmlparser2';
import { WorldGateError } from '../../foundation/errors.ts';

/** Elements that hold no words of the document. */
const WORDLESS = new Set(['script', 'style', 'template', 'noscript', 'svg']);

export interface PaperText {
  /** Empty where the document has none. */
  title: string;
  text: string;
}

/**
 * The words of a paper from its HTML page or from plain text, as `pdftotext` gives it.
 * @throws WorldGateError `paper-unreadable` for a PDF, and for what holds no words
 */
export function paperText(document: string): PaperText {
  if (document.startsWith('%PDF')) {
    throw new WorldGateError('paper-unreadable', 'the document is a PDF, not text', {
      hint: 'turn it into text first, for example with `pdftotext paper.pdf paper.txt`',
    });
  }
  const isHtml = /<(?:html|body|article|head|p)\b/i.test(document.slice(0, 100_000));
  const { title, text } = isHtml ? wordsOf(document) : plainText(document);
  if (text === '') {
    throw new WorldGateError('paper-unreadable', 'the document holds no words', {
      hint: 'give the HTML page or the text of the paper',
    });
  }
  // arXiv puts the number before the title.
  return {
    title: title
      .replace(/^\[[^\]]*\]\s*/, '')
      .slice(0, 400)
      .trim(),
    text,
  };
}

function plainText(document: string): PaperText {
  const text = document.replace(/[^\S\n]+/g, ' ').trim();
  return { title: text.split('\n', 1)[0]!, text };
}

function wordsOf(html: string): PaperText {
  const words: string[] = [];
  const title: string[] = [];
  let wordless = 0;
  let inTitle = false;
  const parser = new Parser({
    onopentag(name) {
      if (WORDLESS.has(name)) wordless++;
      if (name === 'title') inTitle = true;
      words.push(' ');
    },
    ontext(text) {
      if (inTitle) title.push(text);
      else if (wordless === 0) words.push(text);
    },
    onclosetag(name) {
      if (WORDLESS.has(name)) wordless--;
      if (name === 'title') inTitle = false;
      words.push(' ');
    },
  });
  parser.end(html);
  const joined = (parts: readonly string[]) => parts.join('').replace(/\s+/g, ' ').trim();
  return { title: joined(title), text: joined(words) };
}
