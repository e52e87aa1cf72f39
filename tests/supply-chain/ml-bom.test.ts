import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import addFormats, { type FormatsPlugin } from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { ComplianceSources } from '../../src/audit/compliance/facts.ts';
import { OPTIONAL_MEMBER } from '../../src/contracts/evidence-package.ts';
import { canonicalJson } from '../../src/foundation/canonical-json.ts';
import { type Digest, sha256 } from '../../src/foundation/digest.ts';
import { ML_BOM_VERSIONS, type MlBomVersion, mlBom, mlBomMember } from '../../src/supply-chain/ml-bom.ts';
import { uuid5 } from '../../src/supply-chain/uuid.ts';
import { digestsOf, minimal, rich } from '../audit/compliance/examples.ts';

const SCHEMAS = path.resolve(
  import.meta.dirname,
  '../../node_modules/@cyclonedx/cyclonedx-library/res/schema',
);
const schema = (name: string) =>
  JSON.parse(readFileSync(path.join(SCHEMAS, `${name}.SNAPSHOT.schema.json`), 'utf8')) as { $id: string };

/** The published schema of a version, with those that it refers to; addresses are checked as RFC 3986 references. */
function validator(version: MlBomVersion) {
  const ajv = new Ajv({ strict: false, allErrors: true });
  (addFormats as unknown as FormatsPlugin)(ajv);
  const reference = ajv.formats['uri-reference']!;
  ajv.addFormat('iri-reference', reference);
  ajv.addFormat('idn-email', ajv.formats.email!);
  for (const name of ['jsf-0.82', 'spdx', 'cryptography-defs']) {
    const { $id: _, ...rest } = schema(name);
    ajv.addSchema(rest, `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  }
  return ajv.compile(schema(`bom-${version}`));
}
const VALID = { '1.6': validator('1.6'), '1.7': validator('1.7') };

interface Component {
  type: string;
  name: string;
  'bom-ref': string;
  version?: string;
  purl?: string;
  licenses?: unknown[];
  hashes?: { alg: string; content: string }[];
  externalReferences?: { type: string; url: string; hashes?: { content: string }[] }[];
  data?: { type: string; name: string }[];
  modelCard: {
    modelParameters: object;
    quantitativeAnalysis?: { performanceMetrics: { value: unknown; slice?: string }[] };
    considerations?: { technicalLimitations: string[] };
    properties?: { name: string; value: string }[];
  };
}
interface Bom {
  specVersion: string;
  serialNumber: string;
  metadata: {
    timestamp?: string;
    component: Component;
    tools: { components: Component[] };
    properties: { name: string; value: string }[];
  };
  components: Component[];
  dependencies: object[];
}

const INPUTS = sha256('inputs');

function textOf(sources: ComplianceSources, specVersion: MlBomVersion = '1.6', inputs: Digest = INPUTS) {
  const members = digestsOf(sources);
  return mlBom({ ...sources, members, packageInputsDigest: inputs, toolVersion: '0.1.0', specVersion });
}
async function bomOf(sources: ComplianceSources, specVersion?: MlBomVersion): Promise<Bom> {
  return JSON.parse(await textOf(sources, specVersion)) as Bom;
}

const CASES = {
  rich: () => rich(),
  minimal: () => minimal(),
  'with a mock': () => rich({ evidence: { not_for_proof: true } }),
  'with open intervals': () => {
    const sources = rich();
    sources.evidence.metrics[0]!.interval = [null, null];
    sources.evidence.metrics[0]!.tasks[0]!.interval = [null, 0.3];
    return sources;
  },
  'with hostile text': () =>
    rich({
      claim: {
        capability: '<script> | \u202e',
        subject: { ...rich().claim.subject, id: '../x y"{}', checkpoint_uri: 'file:///home/someone/x' },
        source: { type: '', title: '', url: 'https://a.example/x y"{}<>', section: '' },
      },
    }),
};

describe.each(ML_BOM_VERSIONS)('CycloneDX %s', (version) => {
  it.each(Object.entries(CASES))('of a package that is %s is valid', async (_, sources) => {
    const bom = await bomOf(sources(), version);
    const validate = VALID[version];
    expect(validate(bom), JSON.stringify(validate.errors)).toBe(true);
    expect(bom.specVersion).toBe(version);
  });

  it('is refused by the schema with a number where a text belongs, so that the check can fail', async () => {
    const bom = await bomOf(rich(), version);
    bom.metadata.component.modelCard.quantitativeAnalysis!.performanceMetrics[0]!.value = 0.9;
    expect(VALID[version](bom)).toBe(false);
  });
});

describe('the ML-BOM', () => {
  it('names the model by revision, digest and address', async () => {
    const { component } = (await bomOf(rich())).metadata;
    const revision = rich().claim.subject.revision!;
    expect(component).toMatchObject({
      type: 'machine-learning-model',
      name: 'lerobot/smolvla_base',
      version: revision,
      purl: `pkg:huggingface/lerobot/smolvla_base@${revision}`,
      hashes: [{ alg: 'SHA-256', content: 'ab'.repeat(32) }],
    });
    expect(component.externalReferences!.map(({ type, url }) => [type, url])).toEqual(
      expect.arrayContaining([
        ['distribution', `https://huggingface.co/lerobot/smolvla_base/tree/${revision}`],
        ['model-card', 'https://huggingface.co/lerobot/smolvla_base'],
      ]),
    );
  });

  it('refers to members of the package as evidence, by digest', async () => {
    const { component } = (await bomOf(rich())).metadata;
    const evidence = component.externalReferences!.filter(({ type }) => type === 'evidence');
    const digests = digestsOf(rich());
    expect(evidence.map(({ url }) => url)).toContain('evidence.json');
    for (const { url, hashes } of evidence) {
      expect(`sha256:${hashes![0]!.content}`).toBe(digests.get(url));
    }
  });

  it('lists the metric over all tasks and for each, and how its interval came about', async () => {
    const { modelCard } = (await bomOf(rich())).metadata.component;
    expect(modelCard.quantitativeAnalysis!.performanceMetrics).toEqual([
      {
        type: 'success_rate',
        value: '0.9',
        confidenceInterval: { lowerBound: '0.8028', upperBound: '0.9546' },
      },
      {
        type: 'success_rate',
        value: '0.92',
        slice: 'libero_spatial/0',
        confidenceInterval: { lowerBound: '0.71' },
      },
      {
        type: 'success_rate',
        value: '0.88',
        slice: 'libero_spatial/1',
        confidenceInterval: { lowerBound: '0.71' },
      },
    ]);
    const property = (name: string) => modelCard.properties!.find((found) => found.name === name)?.value;
    expect(property('worldgate:metric:success_rate:level')).toBe('0.9');
    expect(property('worldgate:metric:success_rate:sidedness')).toBe('one_sided');
    expect(property('worldgate:metric:success_rate:method')).toBe('wilson');
    expect(property('worldgate:metric:success_rate:n')).toBe('50');
    expect(property('worldgate:metric:success_rate:declared')).toBe('>= 0.8');
    expect(property('worldgate:metric:success_rate:task:libero_spatial/1:n')).toBe('25');
  });

  it('states limits of scope, what is not shown and what is missing', async () => {
    const { modelCard } = (await bomOf(rich())).metadata.component;
    expect(modelCard.considerations!.technicalLimitations).toEqual(
      expect.arrayContaining([
        'Evaluated only with robot: Franka Panda',
        'Safety of any motion.',
        'Missing evidence, ENVIRONMENT_LOCK: No lock of the environment is recorded.',
      ]),
    );
    expect(modelCard.modelParameters).toEqual({
      task: 'language-conditioned manipulation',
      datasets: [{ ref: 'benchmark' }],
      inputs: [{ format: 'rgb' }, { format: 'state' }],
      outputs: [{ format: 'continuous' }],
    });
  });

  it('holds the benchmark as data on which the model does not depend', async () => {
    const bom = await bomOf(rich());
    expect(bom.components).toMatchObject([
      { type: 'data', name: 'LIBERO', version: 'v1', data: [{ type: 'dataset', name: 'libero_spatial' }] },
    ]);
    expect(bom.dependencies).toEqual([{ ref: 'model' }, { ref: 'benchmark' }]);
  });

  it.each([
    ['a mock', { not_for_proof: true }, /mock or a demonstration/],
    ['no decision', { outcome: null, verdict: 'skipped' }, /No claim was decided/],
    ['an invalid decision', { outcome: 'invalid', verdict: 'error' }, /No claim was decided/],
  ] as const)('lists no metric of %s, and says so', async (_, evidence, words) => {
    const { modelCard } = (await bomOf(rich({ evidence }))).metadata.component;
    expect(modelCard.quantitativeAnalysis).toBeUndefined();
    expect(modelCard.properties).toBeUndefined();
    expect(modelCard.considerations!.technicalLimitations[0]).toMatch(words);
  });

  it('gives licences only where the claim says of what they are', async () => {
    const bom = await bomOf(rich());
    expect(bom.metadata.component.licenses).toEqual([{ license: { id: 'Apache-2.0' } }]);
    expect(bom.components[0]!.licenses).toEqual([{ license: { name: 'LIBERO terms' } }]);
    const { applicability } = rich().claim;
    const vague = { ...applicability, license_assumptions: ['Apache-2.0'] };
    for (const claim of [{ applicability: vague }, { needs_review: ['applicability'] }]) {
      const other = await bomOf(rich({ claim }));
      expect(other.metadata.component.licenses).toBeUndefined();
      expect(other.components[0]!.licenses).toBeUndefined();
    }
    const properties = (await bomOf(rich({ claim: { applicability: vague } }))).metadata.properties;
    expect(properties).toContainEqual({ name: 'worldgate:license_assumption', value: 'Apache-2.0' });
  });

  it.each([
    'file:///home/someone/model',
    '/home/someone/model',
    'C:\\models\\x',
    'https://user:secret@a.example/model',
    'https://a.example/model?X-Amz-Signature=secret',
  ])('does not repeat the address %s', async (address) => {
    const { subject, source } = rich().claim;
    const text = await textOf(
      rich({
        claim: { subject: { ...subject, checkpoint_uri: address }, source: { ...source, url: address } },
      }),
    );
    expect(text).not.toMatch(/someone|models|secret/);
  });

  it('is canonical, has no time, and is the same bytes for the same input', async () => {
    const text = await textOf(rich());
    expect(await textOf(rich())).toBe(text);
    expect(canonicalJson(JSON.parse(text))).toBe(text);
    expect((JSON.parse(text) as Bom).metadata.timestamp).toBeUndefined();
  });

  it('has a serial number that is of its content', async () => {
    const numbers = await Promise.all([
      textOf(rich()),
      textOf(rich(), '1.7'),
      textOf(rich(), '1.6', sha256('others')),
      textOf(rich({ evidence: { not_shown: ['Something else.'] } })),
    ]);
    const serials = numbers.map((text) => (JSON.parse(text) as Bom).serialNumber);
    expect(new Set(serials).size).toBe(serials.length);
    for (const serial of serials) {
      expect(serial).toMatch(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
    }
  });

  it('is a member of a package that names what the package was made from', async () => {
    const sources = rich();
    const digests = digestsOf(sources);
    const parts = {
      claim: { claim: sources.claim },
      protocol: { protocol: sources.protocol },
      evidence: sources.evidence,
      digests,
    };
    const { name, render } = mlBomMember('0.1.0', '1.7');
    expect(name).toMatch(OPTIONAL_MEMBER);
    const bom = JSON.parse(await render(parts)) as Bom;
    expect(bom.specVersion).toBe('1.7');
    expect(bom.metadata.tools.components).toMatchObject([{ name: 'worldgate', version: '0.1.0' }]);
    expect(bom.metadata.properties).toContainEqual({
      name: 'worldgate:package_inputs_digest',
      value: digests.get('audit_provenance.json'),
    });
    digests.delete('audit_provenance.json');
    await expect(render(parts)).rejects.toMatchObject({ code: 'package-incomplete' });
  });
});

it('makes version 5 UUIDs as RFC 9562 shows them', () => {
  // Appendix A.4: www.example.com in the namespace of domain names.
  expect(uuid5('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
});
