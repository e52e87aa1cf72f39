import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { type Verification, verification } from '../../src/contracts/verification.ts';
import { renderVerificationMarkdown } from '../../src/reports/verification-markdown.ts';
import { renderVerificationText } from '../../src/reports/verification-text.ts';
import { allNames, elements, renderedMarkdown, textOf, unbalancedTags } from './rendered.ts';
import {
  ALL,
  CLAIM_FAILED,
  check,
  GOOD,
  GOOD_WORKFLOW,
  KEY_ID,
  MEMBERS,
  OTHER_KEY,
  OTHER_PACKAGE,
  PACKAGE_DIGEST,
  RECOMPUTED,
  REFUSED,
  UNJUDGED,
  WORKFLOW,
} from './verification-fixture.ts';

const WIDTHS = [48, 80, 100];
const plain = (of: Verification, width = 80) => renderVerificationText(of, { color: false, width });
const headline = (of: Verification) => renderVerificationText(of, { color: true }).split('\n')[0];
/** Text without line breaks and indentation, as a reader takes it. */
const running = (text: string) => text.replace(/\s+/g, ' ');
const times = (text: string, part: string) => text.split(part).length - 1;

describe('the text', () => {
  it.each(ALL)('keeps to its columns, but for digests and addresses, which are whole: %s', (_, of) => {
    for (const width of WIDTHS) {
      for (const line of plain(of, width).split('\n')) {
        if (stringWidth(line) <= width) continue;
        expect(line.trim()).toMatch(/^(?:digest: )?(?:sha256:[0-9a-f]{64}|https:\/\/\S+)[),.;]*$/);
      }
    }
  });

  it.each(WIDTHS)(
    'breaks no digest and no address, and a workflow before its ref only, at %d columns',
    (width) => {
      for (const digest of [KEY_ID, OTHER_KEY]) expect(plain(REFUSED, width)).toContain(digest);
      expect(plain(GOOD, width)).toContain(`${PACKAGE_DIGEST}\n`);
      const lines = plain(GOOD_WORKFLOW, width)
        .split('\n')
        .map((line) => line.trim());
      expect(
        lines.some((line) => line.endsWith(WORKFLOW) || line.endsWith(`${WORKFLOW}@refs/heads/main`)),
      ).toBe(true);
    },
  );

  it('is green for what holds, red for a claim that does not, yellow where nobody judged', () => {
    expect(headline(GOOD)).toMatch(/^\u001b\[32mVerified \(L0\): pusht-success/);
    expect(headline(CLAIM_FAILED)).toMatch(/^\u001b\[31mTHE CLAIM DID NOT HOLD/);
    expect(headline(UNJUDGED)).toMatch(/^\u001b\[33mNOT VERIFIED/);
    expect(headline(REFUSED)).toMatch(/^\u001b\[31mNOT VERIFIED/);
    const inconclusive = { ...GOOD.claim!, outcome: 'inconclusive', verdict: 'inconclusive' } as const;
    expect(headline({ ...GOOD, claim: inconclusive })).toMatch(/^\u001b\[33mTHE CLAIM IS NOT DECIDED/);
    // A policy that names this outcome has judged it.
    const accepted = { ...CLAIM_FAILED, trust_policy: GOOD_WORKFLOW.trust_policy };
    expect(headline(accepted)).toMatch(/^\u001b\[33mTHE CLAIM DID NOT HOLD, which the policy accepts/);
  });

  it('says what was verified, and whether it is a draft', () => {
    expect(running(plain(GOOD))).toContain(
      'claim acme/pusht@main: success_rate >= 0.8 on PushT, 10 tasks × 50 episodes',
    );
    expect(running(plain(UNJUDGED))).toContain('DRAFT claim.json: it is about "ORGANISATION/MODEL"');
    expect(plain(GOOD)).not.toContain('DRAFT');
  });

  it('repeats no good news of a package that is refused', () => {
    for (const of of [REFUSED, OTHER_PACKAGE])
      expect(plain(of)).not.toMatch(/supported|verdict passed|grade B/);
  });

  it('names the level by how it was signed', () => {
    expect(plain(GOOD)).toContain('L0: signed with a local key');
    expect(running(plain(GOOD_WORKFLOW))).toContain('L1: signed in the job that made the evidence');
  });

  it('names the key that nobody judged, and what to do', () => {
    const text = running(plain(UNJUDGED));
    expect(text).toContain('nobody said whose key to trust');
    expect(text).toContain(`key ${KEY_ID}`);
    expect(text).toContain('name whom to trust with --trusted-signers or --public-key');
  });

  it('tells a cause once, and what follows from it in one line', () => {
    const text = running(plain(REFUSED));
    expect(text).toContain('NOT VERIFIED, 1 check failed');
    expect(times(text, 'which is not trusted here')).toBe(1);
    expect(text).toContain('the same in test-result.sigstore.json, provenance.sigstore.json');
    expect(text).toContain(
      'and so 4 demands of the policy cannot be met: a valid signature over evidence/v1;',
    );
    expect(text).not.toContain('the policy wants a valid signature');
    expect(times(text, 'there is no valid signature to look at')).toBe(1);
    expect(text).toContain('there is no valid signature to look at (2 checks)');
  });

  it('tells a demand that no other failure explains', () => {
    const level = check(
      'trust_policy',
      'level',
      'failed',
      'the trust level is lower than the policy accepts',
      {
        expected: 'L1 or higher',
        found: 'L0',
      },
    );
    const text = running(plain({ ...GOOD, verified: false, checks: [...GOOD.checks, level] }));
    expect(text).toContain('- the trust level is lower than the policy accepts');
    expect(text).not.toContain('and so');
    // Nothing else is wrong, and so this is what is wrong.
    const alone = { ...REFUSED, checks: REFUSED.checks.filter(({ phase }) => phase === 'trust_policy') };
    expect(running(plain(alone))).toContain('- the trust level is lower than the policy accepts');
  });

  it('folds what differs by the line of a file, and many of a kind', () => {
    const text = running(plain(OTHER_PACKAGE));
    expect(times(text, 'was signed over another')).toBe(1);
    expect(text).toContain('the same in downloads/sha256-0123.jsonl:2, downloads/sha256-0123.jsonl:3');
    expect(text).toContain(
      'others alike protocol.json, evidence.json, evidence.md, audit_input.json, audit_provenance.json',
    );
  });

  it('tells three findings of a kind in full, and names the others', () => {
    const extra = ['a', 'b', 'c', 'd', 'e'].map((name) =>
      check('members', 'member-extra', 'failed', `"${name}.txt": is not in the manifest`, {
        where: `${name}.txt`,
      }),
    );
    const text = running(plain({ ...GOOD, verified: false, checks: extra }));
    expect(times(text, 'is not in the manifest')).toBe(3);
    expect(text).toContain('others alike d.txt, e.txt');
  });

  it('calls passed what is true of all bundles together', () => {
    const passed = running(plain(GOOD).split('Passed:')[1]!);
    expect(passed).toContain('signature 3 bundles, signed with the key of Robot lab');
    expect(passed).toContain('statement 3 statements, over every member and the package digest');
    expect(passed).toContain('of these 2 attachments, carried, not judged');
    expect(passed).not.toMatch(/and \d+ more|subjects|bundle\.v0\.3/);
    const workflow = running(plain(GOOD_WORKFLOW).split('Passed:')[1]!);
    expect(workflow).toContain(
      'certificate issued by a trusted authority, valid when it was used log 3 signatures in',
    );
    expect(workflow).toContain(
      'trust policy trust-policy.yaml: level, ref, claim as it asks; claim and protocol are finished; meant as proof ',
    );
  });

  it('calls no demand met that no signature has met', () => {
    const { checks } = REFUSED;
    const lowest = { ...REFUSED, checks: checks.filter(({ name }) => name !== 'level') };
    expect(plain(lowest)).not.toContain('trust policy ');
    expect(plain(UNJUDGED).split('Passed:')[1]).not.toMatch(/^ {2}(?:signature|identity|trust policy)/m);
  });
});

describe('the Markdown', () => {
  it.each(ALL)('is well-formed, and says who signed and what is wrong: %s', (_, of) => {
    const markdown = renderVerificationMarkdown(of);
    expect(unbalancedTags(markdown)).toEqual([]);
    const text = running(textOf(renderedMarkdown(markdown)));
    expect(text).toContain(PACKAGE_DIGEST);
    for (const { state, message } of of.checks) {
      if (state === 'failed' && message.includes('not trusted')) expect(text).toContain(message.slice(0, 22));
    }
  });

  it('has a mark for each result', () => {
    const marks = ALL.map(([name, of]) => [name, renderVerificationMarkdown(of).slice(3, 5).trim()]);
    expect(Object.fromEntries(marks)).toEqual({
      GOOD: '✅',
      CLAIM_FAILED: '❌',
      GOOD_WORKFLOW: '✅',
      UNJUDGED: '❔',
      REFUSED: '❌',
      OTHER_PACKAGE: '❌',
    });
  });
});

describe('hostile names', () => {
  const HOSTILE =
    '\u001b[2J\u001b]8;;https://evil.example\u0007x\u202e</details><img src=x onerror=alert(1)>\n# Verified | @everyone `code` [a](https://evil.example)';
  const hostile = verification.parse({
    ...REFUSED,
    claim: { ...REFUSED.claim!, statement: HOSTILE, draft: [HOSTILE] },
    signatures: GOOD.signatures.map((signature) => ({
      ...signature,
      file: HOSTILE,
      signer: { kind: 'key', key_id: KEY_ID, owner: HOSTILE },
    })),
    trusted_roots: [{ name: HOSTILE, digest: KEY_ID, note: HOSTILE }],
    trust_policy: { ...GOOD.trust_policy!, name: HOSTILE },
    checks: [
      check('members', 'member-extra', 'failed', HOSTILE, {
        expected: HOSTILE,
        found: HOSTILE,
        where: HOSTILE,
      }),
      check('log', 'log-inclusion', 'not_checked', HOSTILE),
      RECOMPUTED,
      ...GOOD.checks.filter(({ phase }) => phase === 'signature' || phase === 'trust_policy'),
    ],
  });

  it('cannot move the cursor, hide text or forge a line of the text', () => {
    for (const width of WIDTHS) {
      const text = plain(hostile, width);
      expect(text).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/,
      );
      expect(text).not.toMatch(/^\s*# Verified/m);
      expect(text.startsWith('NOT VERIFIED')).toBe(true);
    }
  });

  it('cannot leave their place in the Markdown', () => {
    const html = renderedMarkdown(renderVerificationMarkdown(hostile));
    expect(allNames(html)).not.toContain('img');
    expect(elements(html, 'a')).toEqual([]);
    expect(elements(html, 'details')).toHaveLength(1);
    expect(elements(html, 'h1')).toEqual([]);
    for (const row of elements(html, 'tr')) expect(elements(row, 'td').length).toBeOneOf([0, 2]);
  });
});

it('is of one package whose members are wrong: nothing else is claimed of it', () => {
  const wrong = check('members', 'member-digest', 'failed', 'evidence.json: has another digest', {
    where: 'evidence.json',
  });
  const of = verification.parse({
    ...GOOD,
    verified: false,
    claim: null,
    checks: [
      wrong,
      check('recomputation', 'recomputation', 'not_checked', 'the verdict was not computed again'),
      check('trust_policy', 'claim', 'failed', 'nothing can be said of claim, outcome and grade'),
    ],
  });
  const text = running(plain(of));
  expect(text).toContain('NOT VERIFIED, 1 check failed: the package');
  expect(text).toContain('and so a demand of the policy cannot be met: the claim and how it came out');
  expect(text).not.toContain(MEMBERS.message.slice(0, 20));
});
