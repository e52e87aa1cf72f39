import type { Enums, Models } from '@cyclonedx/cyclonedx-library';
import type { ComplianceSources } from '../audit/compliance/facts.ts';
import type { MemberDigests, PackageParts } from '../audit/compliance/mapping.ts';
import { isGuessed } from '../audit/compliance/stated.ts';
import type { Claim } from '../contracts/claim.ts';
import type { Protocol } from '../contracts/protocol.ts';
import { canonicalJson } from '../foundation/canonical-json.ts';
import { type Digest, hexOf, sha256Json } from '../foundation/digest.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { type ModelCard, modelCard, type NamedText } from './model-card.ts';
import { uuid5 } from './uuid.ts';

export const ML_BOM_VERSIONS = ['1.6', '1.7'] as const;
export type MlBomVersion = (typeof ML_BOM_VERSIONS)[number];

export interface MlBomInput extends ComplianceSources {
  /** Of the members that the BOM may refer to, by name; the BOM refers to no others. */
  members: MemberDigests;
  /** Digest over what the package was made from: claim, protocol and result files. */
  packageInputsDigest: Digest;
  /** Version of WorldGate, which stands in the BOM as the tool that wrote it. */
  toolVersion: string;
  specVersion?: MlBomVersion;
}

const MODEL_REF = 'model';
const BENCHMARK_REF = 'benchmark';

/** Members that a BOM refers to as evidence, where the package has them. */
const EVIDENCE_MEMBERS = [
  'evidence.json',
  'evidence.md',
  'claim.json',
  'protocol.json',
  'episode_results.jsonl',
];

interface PlainBom {
  metadata: { component: Record<string, unknown> & { modelCard?: ModelCard } };
  components: Record<string, unknown>[];
  serialNumber?: string;
}

/** The library loads here, because nothing else needs it. */
async function cycloneDx() {
  const [models, enums, spec, serialize, spdx] = await Promise.all([
    import('@cyclonedx/cyclonedx-library/Models'),
    import('@cyclonedx/cyclonedx-library/Enums'),
    import('@cyclonedx/cyclonedx-library/Spec'),
    import('@cyclonedx/cyclonedx-library/Serialize'),
    import('@cyclonedx/cyclonedx-library/SPDX'),
  ]);
  return { models, enums, spec, serialize, spdx };
}
type CycloneDx = Awaited<ReturnType<typeof cycloneDx>>;

/**
 * `mlbom.cdx.json`: CycloneDX 1.6 (or 1.7) of the evaluated model, with its model card and the benchmark, as canonical
 * JSON. It holds no time, and its serial number is a UUIDv5 of its content, so that the same input gives the same bytes
 * and other content never has the same number. It asserts no conformity, and the model depends on nothing in it.
 */
export async function mlBom(input: MlBomInput): Promise<string> {
  const cdx = await cycloneDx();
  const version = input.specVersion ?? '1.6';
  const spec = version === '1.6' ? cdx.spec.Spec1dot6 : cdx.spec.Spec1dot7;
  const factory = new cdx.serialize.JSON.Normalize.Factory(spec);
  const normalized = factory.makeForBom().normalize(bomOf(input, cdx), { sortLists: false });
  // The library leaves keys without a value behind, which JSON does not have.
  const bom = JSON.parse(JSON.stringify(normalized)) as PlainBom;
  // Version 10.3 of the library knows neither model cards nor the data of a component.
  bom.metadata.component.modelCard = modelCard(input, BENCHMARK_REF);
  bom.components[0]!.data = [benchmarkData(input.protocol)];
  bom.serialNumber = `urn:uuid:${uuid5(`urn:worldgate:mlbom:${sha256Json(bom)}`)}`;
  return canonicalJson(bom);
}

/**
 * The ML-BOM as a member of a package, to be rendered when the other members are written. What the package was made from
 * is named by the digest of `audit_provenance.json`, which holds the digests of all its inputs.
 */
export function mlBomMember(
  toolVersion: string,
  specVersion: MlBomVersion = '1.6',
): { name: string; render: (parts: PackageParts) => Promise<string> } {
  return {
    name: 'mlbom.cdx.json',
    render: async ({ claim: { claim }, protocol: { protocol }, evidence, digests: members }) => {
      const packageInputsDigest = members.get('audit_provenance.json');
      if (packageInputsDigest === undefined) {
        throw new WorldGateError('package-incomplete', 'the package has no audit_provenance.json yet', {
          kind: 'environment',
          hint: 'render the ML-BOM after the other members',
        });
      }
      return mlBom({ claim, protocol, evidence, members, packageInputsDigest, toolVersion, specVersion });
    },
  };
}

function bomOf(input: MlBomInput, cdx: CycloneDx): Models.Bom {
  const { models, enums } = cdx;
  const bom = new models.Bom();
  bom.metadata.component = modelComponent(input, cdx);
  bom.metadata.tools.components.add(
    new models.Component(enums.ComponentType.Application, 'worldgate', {
      bomRef: 'worldgate',
      version: input.toolVersion,
    }),
  );
  for (const { name, value } of bomProperties(input)) {
    bom.metadata.properties.add(new models.Property(name, value));
  }
  bom.components.add(benchmarkComponent(input, cdx));
  return bom;
}

function bomProperties({ claim, protocol, evidence, packageInputsDigest }: MlBomInput): NamedText[] {
  const property = (name: string, value: string) => ({ name: `worldgate:${name}`, value });
  const { evaluator } = protocol;
  return [
    property('claim_id', evidence.claim.id),
    property('claim_hash', evidence.claim.hash),
    property('protocol_id', evidence.protocol.id),
    property('protocol_hash', evidence.protocol.hash),
    property('package_inputs_digest', packageInputsDigest),
    property('outcome', evidence.outcome ?? 'none'),
    property('verdict', evidence.verdict),
    property('grade', evidence.grade.grade),
    property('not_for_proof', String(evidence.not_for_proof)),
    property('evaluator', evaluator.name),
    ...(evaluator.version === '' ? [] : [property('evaluator:version', evaluator.version)]),
    ...(evaluator.commit === null ? [] : [property('evaluator:commit', evaluator.commit)]),
    ...claim.applicability.license_assumptions.map((text) => property('license_assumption', text)),
    ...claim.needs_review.map((key) => property('claim:needs_review', key)),
    ...protocol.needs_review.map((key) => property('protocol:needs_review', key)),
  ];
}

function modelComponent({ claim, members }: MlBomInput, cdx: CycloneDx): Models.Component {
  const { models, enums } = cdx;
  const { subject } = claim;
  const hub = hubName(claim);
  const component = new models.Component(enums.ComponentType.MachineLearningModel, subject.id, {
    bomRef: MODEL_REF,
    ...(subject.revision === null ? {} : { version: subject.revision }),
    ...(hub === null || subject.revision === null
      ? {}
      : { purl: `pkg:huggingface/${hub}@${subject.revision}` }),
    licenses: licensesOf('model', claim, cdx),
  });
  if (subject.weights_digest !== null) {
    component.hashes.set(enums.HashAlgorithm['SHA-256'], hexOf(subject.weights_digest));
  }
  const references = component.externalReferences;
  const { Distribution, Documentation, Evidence, ModelCard: Card } = enums.ExternalReferenceType;
  const refer = (url: string, type: Enums.ExternalReferenceType, comment?: string) =>
    references.add(new models.ExternalReference(url, type, comment === undefined ? {} : { comment }));
  if (hub !== null) {
    const tree = subject.revision === null ? '' : `/tree/${subject.revision}`;
    refer(`https://huggingface.co/${hub}${tree}`, Distribution);
    refer(`https://huggingface.co/${hub}`, Card);
  }
  const checkpoint = publicUrl(subject.checkpoint_uri);
  if (checkpoint !== null) refer(checkpoint, Distribution, 'checkpoint of the claim');
  const source = publicUrl(claim.source.url);
  if (source !== null) refer(source, Documentation, 'source of the claim');
  for (const member of EVIDENCE_MEMBERS) {
    const digest = members.get(member);
    if (digest === undefined) continue;
    const hashes = new models.HashDictionary([[enums.HashAlgorithm['SHA-256'], hexOf(digest)]]);
    const comment = 'member of the evidence package';
    references.add(new models.ExternalReference(member, Evidence, { hashes, comment }));
  }
  return component;
}

function benchmarkComponent({ claim, protocol }: MlBomInput, cdx: CycloneDx): Models.Component {
  const { name, version } = protocol.benchmark;
  return new cdx.models.Component(cdx.enums.ComponentType.Data, name, {
    bomRef: BENCHMARK_REF,
    ...(version === '' ? {} : { version }),
    licenses: licensesOf('benchmark', claim, cdx),
  });
}

/** `componentData` of CycloneDX: which part of the benchmark the protocol plans. */
function benchmarkData({ benchmark }: Protocol): Record<string, string> {
  const { name, split, task_list: tasks } = benchmark;
  return {
    type: 'dataset',
    name: split === '' ? name : split,
    description: `${tasks.length} ${tasks.length === 1 ? 'task' : 'tasks'} of the protocol`,
  };
}

/**
 * Licences that the claim gives to a component by name: `model: Apache-2.0`, `benchmark: MIT`. Any other assumption
 * about licences says not what it is of, and stays a property.
 */
function licensesOf(of: 'model' | 'benchmark', claim: Claim, cdx: CycloneDx): Models.LicenseRepository {
  const { models, spdx } = cdx;
  const licenses = new models.LicenseRepository();
  if (isGuessed(claim, 'applicability.license_assumptions')) return licenses;
  for (const text of claim.applicability.license_assumptions) {
    const given = /^(model|benchmark):\s*(\S.*)$/.exec(text.trim());
    if (given === null || given[1] !== of) continue;
    const name = given[2]!;
    licenses.add(spdx.isSupportedSpdxId(name) ? new models.SpdxLicense(name) : new models.NamedLicense(name));
  }
  return licenses;
}

/** `owner/name` of a model on the Hugging Face Hub. */
function hubName(claim: Claim): string | null {
  const { type, id } = claim.subject;
  if (type !== 'hf_model' || isGuessed(claim, 'subject.id')) return null;
  return /^\w[\w.-]*\/\w[\w.-]*$/.test(id) ? id : null;
}

/** An address that says nothing of a machine and lets nobody in: no local file, no user, no query. */
function publicUrl(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null;
  const { protocol, username, password, search, hash, host, href } = new URL(text);
  const isPublic = ['https:', 'http:', 'hf:', 's3:', 'gs:'].includes(protocol);
  const isBare = username === '' && password === '' && search === '' && hash === '';
  return isPublic && isBare && host !== '' ? href : null;
}
