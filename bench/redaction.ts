import { createHash } from 'node:crypto';
import { redactText } from '../src/observability/redaction/index.ts';

/** One figure of the bench table. */
interface Figure {
  name: string;
  value: number;
  unit: string;
  target: string;
  ok: boolean;
}

const MEGABYTE = 1e6;
const SIZE = 16 * MEGABYTE;

/** Pieces by index until `length` characters are reached, cut there. */
function fill(length: number, piece: (index: number) => string): string {
  const pieces: string[] = [];
  for (let index = 0, total = 0; total < length; index++) {
    const next = piece(index);
    pieces.push(next);
    total += next.length;
  }
  return pieces.join('').slice(0, length);
}

const digest = (index: number) => createHash('sha256').update(String(index)).digest('hex');

/** Text with nothing to redact, close to what is written about runs: labels and addresses that are harmless included. */
const CLEAN: Readonly<Record<string, (index: number) => string>> = {
  logs: (index) =>
    `2026-01-0${(index % 9) + 1}T10:0${index % 6}:00.${100 + (index % 900)}Z INFO worker=${index % 8} episode ${index} of "reach-v1": ` +
    `success=${index % 3 === 0} return=${(index * 0.7131).toFixed(4)} tokens: ${index} tokenizer=fast max_tokens=512\n`,
  JSON: (index) =>
    `${JSON.stringify({ episode_id: `ep-${index}`, seed: index * 7919, duration_s: index / 7, tokenizer: 'fast', digest: `sha256:${digest(index)}`, source: 'https://example.org/models/reach' })},`,
  Markdown: (index) =>
    `## Run ${index}\n\n| gate | verdict | measured |\n| --- | --- | ---: |\n| success | passed | ${index} % |\n\n` +
    `See [the docs](https://example.org/docs/gates#intervals) and \`src/statistics/special.ts\`; the secretary keeps the signature of the function. Tokens are counted per episode.\n\n`,
  base64: (index) =>
    Buffer.from(digest(index) + digest(index + 1), 'hex')
      .toString('base64')
      .replace(/=/g, ''),
  'long lines of hexadecimal digits': digest,
};

/** Text that begins what rules look for over and over and never ends it. */
const ADVERSARIAL: Readonly<Record<string, string>> = {
  'unclosed quotes': 'token="',
  'escaped quotes': '\\"token\\":\\"',
  'open lists': '"token":[',
  'open objects': 'secret={',
  labels: 'api_key',
  'labels with gaps': 'password ',
  flags: '--token-',
  'private keys': '-----BEGIN PRIVATE KEY-----\nabcdefghijkl\n',
  'ends of private keys': 'abcdefghijkl\n-----END PRIVATE KEY-----',
  'web tokens': 'eyJabcdefgh.',
  'keys of hyphens': 'sk-abc-',
  schemes: 'a://',
  'user information': 'a://b:',
  'at signs': '://@',
  queries: '?sig=&',
  homes: '/home/',
  'homes with spaces': '/Users/a b c ',
  drives: 'C:\\a b ',
  shares: ' \\\\\\\\a',
  backslashes: '\\',
  'authorization parameters': 'authorization: x a=b,',
  cookies: 'cookie: a\\',
  bearers: 'bearer ',
  colours: 'token\u001b[0m',
};

/** Processor time, best of five, in seconds: what else runs on the machine hardly shows in it. */
function seconds(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1e6);
  }
  return best;
}

/**
 * Throughput of redaction over clean text, and how time grows with the length of text made to be slow: the time
 * for 2 MB over the time for 250 kB, which is 8 when linear and 64 when quadratic. Caches and the collection of
 * garbage make it more than 8.
 */
export async function run(): Promise<Figure[]> {
  const figures = Object.entries(CLEAN).map(([kind, piece]): Figure => {
    const text = fill(SIZE, piece);
    if (redactText(text) !== text) throw new Error(`the clean ${kind} hold something to redact`);
    const value = SIZE / MEGABYTE / seconds(() => redactText(text));
    return { name: `redaction of clean ${kind}`, value, unit: 'MB/s', target: '>= 100', ok: value >= 100 };
  });
  let worst = { kind: '', ratio: 0 };
  for (const [kind, piece] of Object.entries(ADVERSARIAL)) {
    const time = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      return seconds(() => redactText(text));
    };
    const ratio = time(2 * MEGABYTE) / time(MEGABYTE / 4);
    if (ratio > worst.ratio) worst = { kind, ratio };
  }
  return [
    ...figures,
    {
      name: `redaction of hostile text, 8 times as long (worst: ${worst.kind})`,
      value: worst.ratio,
      unit: 'times the time',
      target: '<= 24',
      ok: worst.ratio <= 24,
    },
  ];
}
