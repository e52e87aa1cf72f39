import type { Claim } from '../../contracts/claim.ts';
import type { Protocol } from '../../contracts/protocol.ts';
import type { Digest } from '../../foundation/digest.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import type { ClaimOverrides } from './claim-options.ts';
import { createClaim } from './create-claim.ts';
import { paperText } from './paper-text.ts';

/** What a paper calls a benchmark, and the template for it; the first that the paper names counts. */
const BENCHMARKS: readonly [name: RegExp, template: string, tasks: readonly string[] | undefined][] = [
  [/\bLIBERO[- ]Spatial\b/i, 'lerobot-libero', suite('libero_spatial')],
  [/\bLIBERO[- ]Object\b/i, 'lerobot-libero', suite('libero_object')],
  [/\bLIBERO[- ]Goal\b/i, 'lerobot-libero', suite('libero_goal')],
  [/\bLIBERO[- ](?:10|Long)\b/i, 'lerobot-libero', suite('libero_10')],
  [/\bLIBERO\b/i, 'openpi-libero', undefined],
  [/\bPush-?T\b/i, 'lerobot-pusht', undefined],
];

function suite(name: string): string[] {
  return Array.from({ length: 10 }, (_, task) => `${name}/${task}`);
}

const LOW_RATE = 0.05;

export interface PaperDraft {
  claim: Claim;
  protocol: Protocol;
  hash: Digest;
  /** What was read, and where: `success_rate 0.86 from "… reaches 86.0 % …"`. */
  found: string[];
}

/**
 * A first draft of claim and protocol from a paper's text. Every value that was read or guessed stands under
 * `needs_review`: a person has to hold it against the paper.
 * @param document HTML page or plain text
 * @param url where it is from; `null` for a local file
 * @throws WorldGateError `paper-unreadable`, `paper-unclear` where it names no benchmark that there is a template for
 */
export function draftFromPaper(
  document: string,
  url: string | null,
  tools: { now: Date; randomBytes: (count: number) => Uint8Array },
): PaperDraft {
  const { title, text } = paperText(document);
  const named = BENCHMARKS.map(([name, template, tasks]) => ({ at: text.search(name), template, tasks }))
    .filter(({ at }) => at >= 0)
    // A suite before the family that its name contains.
    .sort((a, b) => a.at - b.at || Number(a.tasks === undefined) - Number(b.tasks === undefined));
  const [benchmark] = named;
  if (benchmark === undefined) {
    throw new WorldGateError('paper-unclear', 'the text names no benchmark that there is a template for', {
      hint: 'start from a template with `worldgate claim create`; known here: LIBERO and its suites, PushT',
    });
  }
  const found: string[] = [`benchmark: ${quote(text, benchmark.at)}`];
  const overrides: ClaimOverrides = {};
  if (benchmark.tasks !== undefined) overrides.tasks = benchmark.tasks;
  const rate = successRate(text, benchmark.at);
  if (rate !== undefined) {
    overrides.value = rate.value;
    // A low rate minus the usual margin would be reached by any result.
    if (rate.value <= LOW_RATE) overrides.margin = 0;
    found.push(`success_rate ${rate.value}: ${quote(text, rate.at)}`);
  }
  const episodes =
    /\b(\d{1,6})\s+(?:evaluation\s+)?(?:episodes|trials|rollouts)\s+(?:per|for each|on each)\s+task/i.exec(
      text,
    );
  if (episodes !== null && Number(episodes[1]) > 0) {
    overrides.episodes = Number(episodes[1]);
    found.push(`episodes per task ${episodes[1]}: ${quote(text, episodes.index)}`);
  }
  const model = /(?:huggingface\.co\/|hf:\/\/)([\w.-]+\/[\w.-]+)/i.exec(text + document)?.[1];
  if (model !== undefined) found.push(`model: ${model}`);
  const created = createClaim({
    template: benchmark.template,
    overrides,
    agent: 'worldgate claim from-paper-url',
    source: { type: 'paper', title, url, section: '' },
    ...(model === undefined ? {} : { modelName: model }),
    guessed: {
      claim: [
        'expected_metrics',
        'decision_rule.margin',
        'decision_rule.alpha',
        'applicability',
        'claim_text',
      ],
      protocol: ['benchmark', 'execution', 'attempts', 'denominator', 'evaluator.name'],
    },
    ...tools,
  });
  return { ...created, found };
}

/**
 * A percentage in a sentence with the word success, the nearest to the benchmark's first mention. Numbers without a percent sign
 * are left alone: whether 0.9 is 90 % or 0.9 % only a person can tell.
 */
function successRate(text: string, from: number): { value: number; at: number } | undefined {
  const candidates = [...text.matchAll(/(\d{1,3}(?:\.\d{1,4})?)\s*%/g)].filter(({ 1: number, index }) => {
    return Number(number) > 0 && Number(number) <= 100 && /success/i.test(sentenceAt(text, index));
  });
  const [nearest] = candidates.sort((a, b) => Math.abs(a.index - from) - Math.abs(b.index - from));
  if (nearest === undefined) return undefined;
  // Exact in decimal: 86.4 becomes 0.864 and not 0.8640000000000001.
  return { value: Number((Number(nearest[1]) / 100).toFixed(6)), at: nearest.index };
}

/** Longest sentence that is looked at; characters to either side. */
const LONGEST = 400;

/** The sentence around a place: from the last end of one before it to the next after it. */
function sentenceAt(text: string, at: number): string {
  const before = text
    .slice(Math.max(0, at - LONGEST), at)
    .split(/[.!?]\s/)
    .at(-1)!;
  const after = text.slice(at, at + LONGEST).split(/[.!?]\s/, 1)[0]!;
  return before + after;
}

function quote(text: string, at: number): string {
  return `"… ${text
    .slice(Math.max(0, at - 40), at + 60)
    .replace(/\s+/g, ' ')
    .trim()} …"`;
}
