import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  displayedSubject,
  publicShareOf,
  type SharedPackage,
  sizeBucket,
} from '../../../src/attest/share/public-share.ts';
import { auditInput } from '../../../src/contracts/audit-input.ts';
import { claim } from '../../../src/contracts/claim.ts';
import { evidence } from '../../../src/contracts/evidence.ts';
import {
  artifactManifest,
  auditProvenance,
  rawEvidenceManifest,
} from '../../../src/contracts/evidence-package.ts';
import { protocol } from '../../../src/contracts/protocol.ts';
import { type ShareApproval, shareApproval } from '../../../src/contracts/share.ts';
import { type Verification, verification } from '../../../src/contracts/verification.ts';
import { shareContent } from '../../../src/reports/share-page.ts';
import { EVIDENCE } from '../../reports/evidence-fixture.ts';
import { MANIFEST, PACKAGE_DIGEST, SHARE_ID, shareOf, verificationOf, WORKFLOW_SIGNER } from './fixture.ts';

type JsonSchema = { [key: string]: unknown };

/**
 * A value of a contract in which every field is there and every text, number and digest is another one, so that whatever
 * of it turns up somewhere shows where it came from.
 */
class Marked {
  /** Path of each marked value, by what it looks like in JSON. */
  readonly paths = new Map<string, string>();
  #next = 0;

  of(schema: z.ZodType, name: string): unknown {
    const json = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'output' }) as JsonSchema;
    return this.#value(json, json, name);
  }

  #value(schema: JsonSchema, root: JsonSchema, at: string): unknown {
    if (typeof schema.$ref === 'string') {
      const target = schema.$ref.replace('#/', '').split('/');
      return this.#value(
        target.reduce<JsonSchema>((node, key) => node[key] as JsonSchema, root),
        root,
        at,
      );
    }
    if ('const' in schema) return schema.const;
    if (Array.isArray(schema.enum)) return schema.enum[0];
    const variants = (schema.anyOf ?? schema.oneOf) as JsonSchema[] | undefined;
    if (variants !== undefined) {
      const real = variants.find(({ type }) => type !== 'null')!;
      return this.#value(real, root, at);
    }
    if (Array.isArray(schema.allOf)) return this.#value(Object.assign({}, ...schema.allOf), root, at);
    const type = Array.isArray(schema.type) ? schema.type.find((one) => one !== 'null') : schema.type;
    switch (type) {
      case 'object': {
        const properties = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>);
        const entries = properties.map(([key, inner]) => [key, this.#value(inner, root, `${at}.${key}`)]);
        // What nobody has thought of yet.
        entries.push(['added_later', this.#mark(`${at}.added_later`)]);
        return Object.fromEntries(entries);
      }
      case 'array': {
        const items = (schema.prefixItems as JsonSchema[] | undefined) ?? [schema.items as JsonSchema];
        return items.map((item) => this.#value(item, root, `${at}[]`));
      }
      case 'integer':
      case 'number':
        return this.#number(schema, at);
      case 'boolean':
        return false;
      case 'string':
        return this.#text(schema, at);
      default:
        return this.#mark(at);
    }
  }

  #mark(at: string): string {
    const mark = `canary-${++this.#next}-end`;
    this.paths.set(mark, at);
    return mark;
  }

  #number({ type, maximum, exclusiveMaximum }: JsonSchema, at: string): number {
    const isShare = (maximum ?? exclusiveMaximum) === 1;
    const next = ++this.#next;
    // Nine decimals that end in 1: none is the beginning of another.
    const number = isShare ? (500_000_001 + next * 1000) / 1e9 : 7_000_000 + next;
    this.paths.set(String(type === 'integer' ? Math.floor(number) : number), at);
    return number;
  }

  #text({ pattern, format }: JsonSchema, at: string): string {
    const digits = String(++this.#next).padStart(6, '0');
    const kept = (text: string) => {
      this.paths.set(text, at);
      return text;
    };
    if (format === 'date-time') return kept(`2026-01-01T00:00:00.${digits}Z`);
    if (/claim(?:\.|_)id$/.test(at)) return kept(`clm_01HXY7K8ABCDEFGHJK${digits}NP`.slice(0, 30));
    if (/protocol(?:\.|_)id$/.test(at)) return kept(`prt_01HXY7K8ABCDEFGHJK${digits}NP`.slice(0, 30));
    if (typeof pattern === 'string' && pattern.includes('sha256'))
      return kept(`sha256:${digits.padStart(64, 'd')}`);
    if (typeof pattern === 'string' && pattern.includes('{40}')) return kept(digits.padStart(40, 'c'));
    if (typeof pattern === 'string' && pattern.includes('d{1,20}')) return kept(`88${digits}`);
    return this.#mark(at);
  }
}

/** Everything of a package, as its contracts know it. */
function markedPackage() {
  const marked = new Marked();
  const stored = {
    dir: marked.of(z.string(), 'dir'),
    digest: PACKAGE_DIGEST,
    manifest: marked.of(artifactManifest, 'manifest'),
    evidence: marked.of(evidence, 'evidence'),
    claim: marked.of(claim, 'claim'),
    protocol: marked.of(protocol, 'protocol'),
    input: marked.of(auditInput, 'input'),
    provenance: marked.of(auditProvenance, 'provenance'),
    raw: marked.of(rawEvidenceManifest, 'raw'),
  } as unknown as SharedPackage;
  const approval = marked.of(shareApproval, 'approval') as ShareApproval;
  const verified = marked.of(verification, 'verification') as Verification;
  return { marked, stored, approval, verified };
}

const FROM_EVIDENCE = [
  ...['claim.hash', 'claim.id', 'claim.statement', 'completeness.score'],
  ...[
    'counts.matched',
    'counts.missing',
    'counts.not_a_trial',
    'counts.not_run',
    'counts.out_of_protocol',
    'counts.planned',
  ],
  ...['deployment_summary.text', 'grade.reasons[]'],
  ...[
    'metrics[].counts.episodes',
    'metrics[].counts.succeeded',
    'metrics[].estimate',
    'metrics[].interval[]',
  ],
  ...['metrics[].level', 'metrics[].method', 'metrics[].n', 'metrics[].name', 'metrics[].threshold'],
  ...['metrics[].value', 'missing_evidence[].text', 'next_falsification_axes[].axis'],
  ...['next_falsification_axes[].text', 'not_shown[]', 'protocol.frozen_at', 'protocol.hash', 'protocol.id'],
  ...['protocol.planned_cells', 'recommendation.text', 'scope_limits.benchmark'],
  ...['scope_limits.benchmark_version', 'scope_limits.camera_distribution', 'scope_limits.language_template'],
  ...['scope_limits.license_assumptions[]', 'scope_limits.robot_embodiment', 'scope_limits.simulator'],
  ...['sentence', 'subject.id', 'subject.revision', 'subject.weights_digest'],
];
const FROM_APPROVAL = [
  ...['approved_at', 'approver', 'audience', 'retention_policy', 'reviewer_label', 'revocation_owner'],
];
const SIGNER = 'verification.signatures[].signer';

describe('the allowlist', () => {
  const { marked, stored, approval, verified } = markedPackage();
  const [signature] = verified.signatures;
  const share = publicShareOf(stored, {
    shareId: SHARE_ID,
    approval: { ...approval, approved_at: '2026-11-21T11:00:00Z' },
    verification: {
      ...verified,
      signatures: [
        {
          ...signature!,
          valid: true,
          predicate_type: verificationOf(WORKFLOW_SIGNER).signatures[0]!.predicate_type,
        },
      ],
    },
    trustedBy: 'trust_policy',
    publishedAt: new Date('2026-11-21T12:00:00Z'),
    expiresAt: null,
  });
  /** Paths of the marked values that a text holds. */
  const found = (text: string) =>
    [...new Set([...marked.paths].filter(([mark]) => text.includes(mark)).map(([, at]) => at))].sort();
  const expected = [
    ...FROM_EVIDENCE.map((key) => `evidence.${key}`),
    ...FROM_APPROVAL.filter((key) => key !== 'approved_at').map((key) => `approval.${key}`),
    'manifest.claim_slug',
    'manifest.members[].media_type',
    ...[`${SIGNER}.issuer`, `${SIGNER}.repository`, `${SIGNER}.subject`],
    'verification.signatures[].signed_at',
    'verification.verified_at',
  ].sort();

  it('marks every field of every contract', () => {
    expect(marked.paths.size).toBeGreaterThan(250);
    for (const key of [
      'evidence.claim.text',
      'claim.claim_text',
      'raw.files[].path',
      'evidence.findings[].message',
    ])
      expect([...marked.paths.values()]).toContain(key);
  });

  it('lets these fields of a package, an approval and a verification into share.json, and no others', () => {
    expect(found(JSON.stringify(share))).toEqual(expected);
  });

  it('shows on the page nothing that share.json does not hold', () => {
    const { html, title } = shareContent(share);
    for (const at of found(html + title)) expect(expected).toContain(at);
  });
});

describe('members', () => {
  it('are named as members of packages are, and never as somebody named a file', () => {
    const members = [
      ...MANIFEST.members,
      { ...MANIFEST.members[0]!, name: 'attachments/customer-acme/secret.mp4' },
      { ...MANIFEST.members[0]!, name: 'mlbom.cdx.json' },
      { ...MANIFEST.members[0]!, name: 'leaked-checkpoint.pt' },
    ];
    const share = shareOf(EVIDENCE.supported, { manifest: { ...MANIFEST, members } });
    expect(share.artifacts.map(({ name }) => name).slice(-3)).toEqual([
      'attachment 1',
      'mlbom.cdx.json',
      'attachment 2',
    ]);
    expect(share.artifacts.slice(-3).map(({ state }) => state)).toEqual([
      'digest_verified_not_judged',
      'digest_verified',
      'digest_verified_not_judged',
    ]);
    expect(JSON.stringify(share)).not.toMatch(/customer-acme|leaked/);
  });

  it.each([
    [0, 'under 1 KiB'],
    [1023, 'under 1 KiB'],
    [1024, '1 to 10 KiB'],
    [10_239, '1 to 10 KiB'],
    [1_048_575, '100 KiB to 1 MiB'],
    [1_048_576, '1 to 10 MiB'],
    [1_073_741_823, '100 MiB to 1 GiB'],
    [1_073_741_824, 'over 1 GiB'],
  ])('of %i bytes are %s', (bytes, bucket) => {
    expect(sizeBucket(bytes)).toBe(bucket);
  });
});

describe('texts', () => {
  it.each([
    ['acme/pusht', 'acme/pusht'],
    ['pusht', 'pusht'],
    ['/home/kim/outputs/step_1000.pt', 'step_1000.pt'],
    ['outputs/train/step_1000', 'step_1000'],
    ['./model.onnx', 'model.onnx'],
    ['C:\\models\\model.onnx', 'model.onnx'],
    ['s3://bucket/private/model.pt?X-Amz-Signature=abc', 'model.pt'],
  ])('call the subject %s by the name %s', (id, name) => {
    expect(displayedSubject(id)).toBe(name);
  });

  it('lose the folders of the checkpoint, paths of machines, and secrets', () => {
    const id = 'outputs/customer-acme/step_1000';
    const share = shareOf({
      ...EVIDENCE.supported,
      subject: { ...EVIDENCE.supported.subject, id },
      claim: { ...EVIDENCE.supported.claim, statement: `${id}: success_rate >= 0.8` },
      sentence: 'Read from /home/kim/results with ghp_0123456789abcdefghijABCDEFGHIJ012345.',
    });
    const json = JSON.stringify(share);
    expect(share.claim.statement).toBe('step_1000: success_rate >= 0.8');
    expect(json).not.toMatch(/customer-acme|kim|ghp_0/);
  });

  it('do not say that a signature is missing where one was verified', () => {
    const missing = [
      { id: 'SIGNATURE', text: 'nobody signed it' },
      { id: 'SEEDS', text: 'seeds are not recorded' },
    ] as const;
    const share = shareOf({ ...EVIDENCE.supported, missing_evidence: [...missing] });
    expect(share.missing_evidence.map(({ id }) => id)).toEqual(['SEEDS']);
  });
});

describe('a workflow that signed', () => {
  it('is shown with run, commit and log entry where its repository is public', () => {
    const { signature } = shareOf(EVIDENCE.supported, { signer: WORKFLOW_SIGNER });
    expect(signature.signer).toMatchObject({
      public: true,
      commit: WORKFLOW_SIGNER.commit,
      run_url: WORKFLOW_SIGNER.run_url,
    });
    expect(signature.log).toEqual({ url: 'https://rekor.sigstore.dev', index: '987654321' });
  });

  it.each(['private', 'internal', null])('is shown without them where it is %s', (visibility) => {
    const share = shareOf(EVIDENCE.supported, { signer: { ...WORKFLOW_SIGNER, visibility } });
    const json = JSON.stringify(share) + shareContent(share).html;
    expect(json).toContain(WORKFLOW_SIGNER.subject);
    expect(json).not.toMatch(/actions\/runs|987654321/);
    expect(json).not.toContain(WORKFLOW_SIGNER.commit);
    expect(json).not.toContain(WORKFLOW_SIGNER.environment);
  });
});
