import type { AuditAdvisory } from '../../contracts/dependency-audit.ts';
import { canonicalJson } from '../../foundation/canonical-json.ts';
import { sha256Json } from '../../foundation/digest.ts';
import { uuid5 } from '../uuid.ts';
import type { AuditedPackage } from './tool-result.ts';

/** The library loads here, because nothing else needs it. */
async function cycloneDx() {
  const [models, enums, spec, serialize] = await Promise.all([
    import('@cyclonedx/cyclonedx-library/Models'),
    import('@cyclonedx/cyclonedx-library/Enums'),
    import('@cyclonedx/cyclonedx-library/Spec'),
    import('@cyclonedx/cyclonedx-library/Serialize'),
  ]);
  return { models, enums, spec, serialize };
}

/**
 * `sbom.cdx.json`: CycloneDX 1.6 of the packages that were audited, as canonical JSON. A package that only development reaches has
 * the scope `optional`; others are `required`. It holds no time, and its serial number is a UUIDv5 of its content, so that the same packages and advisories give the same bytes.
 */
export async function sbom(
  packages: readonly AuditedPackage[],
  advisories: readonly AuditAdvisory[],
  toolVersion: string,
): Promise<string> {
  const { models, enums, spec, serialize } = await cycloneDx();
  const bom = new models.Bom();
  bom.metadata.tools.components.add(
    new models.Component(enums.ComponentType.Application, 'worldgate', {
      bomRef: 'worldgate',
      version: toolVersion,
    }),
  );
  for (const { ecosystem, name, version, reach } of packages) {
    const purl = purlOf(ecosystem, name, version);
    const { group, name: short } = groupOf(ecosystem, name);
    bom.components.add(
      new models.Component(enums.ComponentType.Library, short, {
        bomRef: purl,
        version,
        purl,
        scope: reach === 'development' ? enums.ComponentScope.Optional : enums.ComponentScope.Required,
        ...(group === null ? {} : { group }),
      }),
    );
  }
  const factory = new serialize.JSON.Normalize.Factory(spec.Spec1dot6);
  const normalized = factory.makeForBom().normalize(bom, { sortLists: false });
  // The library leaves keys without a value behind, which JSON does not have.
  const plain = JSON.parse(JSON.stringify(normalized)) as Record<string, unknown>;
  const present = new Set(packages.map(({ ecosystem, name, version }) => purlOf(ecosystem, name, version)));
  plain.vulnerabilities = advisories.flatMap((advisory) => vulnerability(advisory, present));
  plain.serialNumber = `urn:uuid:${uuid5(`urn:worldgate:sbom:${sha256Json(plain)}`)}`;
  return canonicalJson(plain);
}

/** Advisories whose packages are in the SBOM. A waiver is no statement about harm, so it is not in here as an analysis. */
function vulnerability(advisory: AuditAdvisory, present: ReadonlySet<string>): Record<string, unknown>[] {
  const { ecosystem, package: name, versions, id, aliases, severity, url, title } = advisory;
  const refs = versions
    .map((version) => purlOf(ecosystem, name, version))
    .filter((purl) => present.has(purl));
  if (refs.length === 0) return [];
  return [
    {
      'bom-ref': advisory.key,
      id,
      ...(url === null ? {} : { source: { url } }),
      ...(aliases.length === 0 ? {} : { references: aliases.map((alias) => ({ id: alias, source: {} })) }),
      ratings: [{ severity: severity === 'moderate' ? 'medium' : severity }],
      ...(title === '' ? {} : { description: title }),
      affects: refs.map((ref) => ({ ref })),
    },
  ];
}

/** A package URL (purl-spec): namespace and name are encoded part by part; names of PyPI are normalised already. */
export function purlOf(ecosystem: string, name: string, version: string): string {
  const path = name
    .split(ecosystem === 'maven' ? /[:/]/ : '/')
    .map(encode)
    .join('/');
  return `pkg:${ecosystem}/${path}@${encode(version)}`;
}

/** What `encodeURIComponent` leaves as it is, and purl does not, is encoded; a colon stays. */
function encode(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%3A', ':');
}

/** `@scope/name` has its scope, and `group:artifact` of Maven its group, as the group of the component. */
function groupOf(ecosystem: string, name: string): { group: string | null; name: string } {
  const at = ecosystem === 'maven' ? name.indexOf(':') : ecosystem === 'npm' ? name.indexOf('/') : -1;
  return at <= 0 ? { group: null, name } : { group: name.slice(0, at), name: name.slice(at + 1) };
}
