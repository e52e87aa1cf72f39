import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { BUNDLE_FILES } from '../../src/contracts/attestation.ts';
import { canonicalJson } from '../../src/foundation/canonical-json.ts';
import type { Random } from '../../src/foundation/random.ts';
import { preAuthEncoding } from '../support/sigstore/rekor-v1.ts';
import { at, doubledKey, editBytes, editJson, type Json, pick, placesOf, replaced } from './edits.ts';
import type { Scenario } from './scenarios.ts';

/** What stands in the place of a file. */
export type Content = Buffer | 'nothing' | 'a folder' | { link: string };

/** A changed package, policy or file of trusted signers. */
export interface Mutant {
  what: string;
  /** By path in the package; what is not here is as it was signed. */
  changes: ReadonlyMap<string, Content>;
  policy?: string;
  signers?: string;
}

const MANIFEST = 'artifact_manifest.json';
const BUNDLES = Object.values(BUNDLE_FILES);
/** What publishes a package lies beside it, unsigned; nothing of it may change what is verified. */
const BESIDE = ['share_url.txt', 'pending.dsse.json'];

type Maker = (scenario: Scenario, random: Random) => Mutant | null;

const members = ({ files }: Scenario) =>
  [...files.keys()].filter((name) => name !== MANIFEST && !BUNDLES.includes(name));
const one = (what: string, name: string, content: Content): Mutant => ({
  what: `${name}: ${what}`,
  changes: new Map([[name, content]]),
});

function edited(name: string, bytes: Buffer, random: Random): Mutant {
  const edit = editBytes(bytes, random);
  return one(edit.what, name, edit.bytes);
}

function editedJson(name: string, bytes: Buffer, random: Random): Mutant {
  if (random.integer(8) === 0) {
    return one('a key written twice', name, Buffer.from(doubledKey(bytes.toString(), random)));
  }
  let value = JSON.parse(bytes.toString()) as Json;
  const done: string[] = [];
  for (let left = pick(random, [1, 1, 1, 2, 3]); left > 0 && placesOf(value).length > 0; left--) {
    const edit = editJson(value, random);
    value = edit.value;
    done.push(edit.what);
  }
  return one(done.join(', '), name, Buffer.from(JSON.stringify(value)));
}

function textEdit(text: string, scenario: Scenario, format: 'json' | 'yaml', random: Random) {
  const bytes = Buffer.from(text);
  if (format === 'json' && random.integer(2) === 0) {
    const { what, changes } = editedJson('', bytes, random);
    return { what, text: (changes.get('') as Buffer).toString('utf8') };
  }
  if (format === 'yaml' && random.integer(2) === 0) {
    // Words and values of the policy in each other's place.
    const words = text.match(/[\w./@:*-]+/g)!;
    const [word, by] = [pick(random, words), pick(random, [...words, '"*"', '"**"', 'null', '[]', '0'])];
    return { what: `${word} becomes ${by}`, text: text.replace(word, by) };
  }
  const edit = editBytes(bytes, random);
  // As whoever reads the file as text sees it.
  return { what: `${edit.what} (${scenario.name})`, text: edit.bytes.toString('utf8') };
}

/** Edits what was signed, and encodes it again. */
function editPayload(name: string, bytes: Buffer, random: Random): Mutant {
  const bundle = JSON.parse(bytes.toString()) as { dsseEnvelope: { payload: string } };
  const payload = Buffer.from(bundle.dsseEnvelope.payload, 'base64');
  const edit =
    random.integer(2) === 0
      ? editBytes(payload, random)
      : (({ what, value }) => ({ what, bytes: Buffer.from(JSON.stringify(value)) }))(
          editJson(JSON.parse(payload.toString()) as Json, random),
        );
  bundle.dsseEnvelope.payload = edit.bytes.toString('base64');
  return one(`in the statement: ${edit.what}`, name, Buffer.from(JSON.stringify(bundle)));
}

/** Flips a bit of something that is written in base64: a signature, a certificate, a log entry, a timestamp. */
function editEncoded(name: string, bytes: Buffer, random: Random): Mutant | null {
  const bundle = JSON.parse(bytes.toString()) as Json;
  const path = pick(
    random,
    placesOf(bundle).filter((place) => {
      const value = at(bundle, place);
      return typeof value === 'string' && value.length >= 40 && /^[A-Za-z0-9+/=]+$/.test(value);
    }),
  );
  const edit = editBytes(Buffer.from(at(bundle, path) as string, 'base64'), random);
  const changed = replaced(bundle, path, edit.bytes.toString('base64'));
  return one(`${path.join('.')}: ${edit.what}`, name, Buffer.from(JSON.stringify(changed)));
}

/** Takes a part of another bundle: another statement of this package, or the same of another package. */
function graft(name: string, { files, other }: Scenario, random: Random): Mutant | null {
  const from = pick(random, [files, other]);
  const donor = JSON.parse(from.get(pick(random, BUNDLES))!.toString()) as Json;
  const bundle = JSON.parse(files.get(name)!.toString()) as Json;
  const theirs = new Set(placesOf(donor).map((place) => JSON.stringify(place)));
  const shared = placesOf(bundle).filter((place) => theirs.has(JSON.stringify(place)));
  const path = pick(random, shared);
  const changed = replaced(bundle, path, at(donor, path));
  return one(`${path.join('.')} of another bundle`, name, Buffer.from(JSON.stringify(changed)));
}

/** Changes a member and everything that says its digest, as somebody would who knows how packages are made. */
function forge(scenario: Scenario, random: Random): Mutant | null {
  const { files, other } = scenario;
  const name = pick(random, members(scenario));
  const bytes = random.integer(3) === 0 ? other.get(name)! : editBytes(files.get(name)!, random).bytes;
  const changes = new Map<string, Content>([[name, bytes]]);
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  const manifest = JSON.parse(files.get(MANIFEST)!.toString()) as {
    members: { name: string; digest: string; size_bytes: number }[];
  };
  Object.assign(manifest.members.find((member) => member.name === name)!, {
    digest,
    size_bytes: bytes.length,
  });
  changes.set(MANIFEST, Buffer.from(canonicalJson(manifest)));
  return { what: `${name}: changed together with its digest`, changes };
}

/** The statement of the changed package, signed with a key that nobody trusts and that takes the name of one that is. */
function forgeSigned(scenario: Scenario, random: Random): Mutant | null {
  const forged = forge(scenario, random)!;
  const manifest = forged.changes.get(MANIFEST) as Buffer;
  const digest = createHash('sha256').update(manifest).digest('hex');
  const { members: listed } = JSON.parse(manifest.toString()) as {
    members: { name: string; digest: string }[];
  };
  const digests = new Map(listed.map((member) => [member.name, member.digest.slice(7)]));
  const { privateKey } = generateKeyPairSync('ed25519');
  const changes = new Map(forged.changes);
  for (const name of BUNDLES) {
    const bundle = JSON.parse(scenario.files.get(name)!.toString()) as {
      dsseEnvelope: { payload: string; payloadType: string; signatures: { sig: string }[] };
    };
    const envelope = bundle.dsseEnvelope;
    const statement = JSON.parse(Buffer.from(envelope.payload, 'base64').toString()) as {
      subject: { name: string; digest: { sha256: string } }[];
      predicate: { package?: { digest: string } };
    };
    for (const subject of statement.subject) subject.digest.sha256 = digests.get(subject.name) ?? digest;
    if (statement.predicate.package !== undefined) statement.predicate.package.digest = `sha256:${digest}`;
    const payload = Buffer.from(canonicalJson(statement));
    envelope.payload = payload.toString('base64');
    envelope.signatures[0]!.sig = sign(
      null,
      preAuthEncoding(envelope.payloadType, payload),
      privateKey,
    ).toString('base64');
    changes.set(name, Buffer.from(JSON.stringify(bundle)));
  }
  return { what: `${forged.what}, and signed by a stranger`, changes };
}

function swapFiles(scenario: Scenario, random: Random): Mutant | null {
  const names = [...scenario.files.keys()];
  const [a, b] = [pick(random, names), pick(random, names)];
  return {
    what: `${a} and ${b} in each other's place`,
    changes: new Map([
      [a, scenario.files.get(b)!],
      [b, scenario.files.get(a)!],
    ]),
  };
}

/** Some files of another package of the same claim and signer; never all of them. */
function takeFromOther({ files, other }: Scenario, random: Random): Mutant | null {
  const different = [...files.keys()].filter((name) => !files.get(name)!.equals(other.get(name)!));
  const groups = [
    [pick(random, different)],
    BUNDLES,
    different.filter((name) => !BUNDLES.includes(name)),
    different.filter(() => random.integer(2) === 0),
    [MANIFEST, ...BUNDLES],
  ];
  const taken = pick(random, groups);
  if (taken.length === different.length) return null;
  return {
    what: `${taken.join(', ')} of another package`,
    changes: new Map(taken.map((name) => [name, other.get(name)!])),
  };
}

function replaceFile(scenario: Scenario, random: Random): Mutant | null {
  const name = pick(random, [...scenario.files.keys()]);
  const copy = pick(random, [...scenario.files.keys()]);
  const content = pick<Content>(random, ['nothing', 'a folder', { link: copy }, Buffer.alloc(0)]);
  return one(
    typeof content === 'string' ? content : 'link' in content ? `a link to ${copy}` : 'empty',
    name,
    content,
  );
}

function addFile({ files }: Scenario, random: Random): Mutant | null {
  const like = pick(random, [...files.keys()]);
  const name = pick(random, [
    'x',
    '.x',
    'attachments/x',
    'attachments/logs/x/y',
    'folder/x',
    'revocation.json',
    'extra.sigstore.json',
    `${like}.bak`,
    like.toUpperCase(),
    like.replace(/^(\w)/, (first) => first.toUpperCase()),
    ...BESIDE,
  ]);
  if (files.has(name)) return null;
  return one('added', name, pick(random, [Buffer.alloc(0), Buffer.from('{}'), files.get(like)!]));
}

/** How often each kind is made, in parts. */
const MAKERS: readonly [parts: number, make: Maker][] = [
  [
    14,
    (scenario, random) => {
      const name = pick(random, members(scenario));
      return edited(name, scenario.files.get(name)!, random);
    },
  ],
  [
    3,
    (scenario, random) => {
      const name = pick(
        random,
        members(scenario).filter((file) => file.endsWith('.json')),
      );
      return editedJson(name, scenario.files.get(name)!, random);
    },
  ],
  [6, ({ files }, random) => edited(MANIFEST, files.get(MANIFEST)!, random)],
  [6, ({ files }, random) => editedJson(MANIFEST, files.get(MANIFEST)!, random)],
  [
    12,
    ({ files }, random) => {
      const name = pick(random, BUNDLES);
      return edited(name, files.get(name)!, random);
    },
  ],
  [
    12,
    ({ files }, random) => {
      const name = pick(random, BUNDLES);
      return editedJson(name, files.get(name)!, random);
    },
  ],
  [
    8,
    ({ files }, random) => {
      const name = pick(random, BUNDLES);
      return editEncoded(name, files.get(name)!, random);
    },
  ],
  [
    6,
    ({ files }, random) => {
      const name = pick(random, BUNDLES);
      return editPayload(name, files.get(name)!, random);
    },
  ],
  [6, (scenario, random) => graft(pick(random, BUNDLES), scenario, random)],
  [4, forge],
  [2, forgeSigned],
  [4, swapFiles],
  [4, takeFromOther],
  [4, replaceFile],
  [4, addFile],
  [
    12,
    (scenario, random) => {
      const { what, text } = textEdit(scenario.policy, scenario, scenario.policyFormat, random);
      return { what: `the trust policy: ${what}`, changes: new Map(), policy: text };
    },
  ],
  [
    8,
    (scenario, random) => {
      if (scenario.signers === null) return null;
      const { what, text } = textEdit(scenario.signers, scenario, 'json', random);
      return { what: `the trusted signers: ${what}`, changes: new Map(), signers: text };
    },
  ],
];
const WEIGHTED = MAKERS.flatMap(([parts, make]) => Array<Maker>(parts).fill(make));

/** One mutant of a scenario; something of it is different from what was signed. */
export function mutantOf(scenario: Scenario, random: Random): Mutant {
  for (;;) {
    const mutant = pick(random, WEIGHTED)(scenario, random);
    if (mutant !== null && isChanged(scenario, mutant)) return mutant;
  }
}

function isChanged({ files, policy, signers }: Scenario, mutant: Mutant): boolean {
  const isOther = ([name, content]: [string, Content]) =>
    !(content instanceof Buffer) ? files.has(name) : files.get(name)?.equals(content) !== true;
  return (
    [...mutant.changes].some(isOther) ||
    (mutant.policy !== undefined && mutant.policy !== policy) ||
    (mutant.signers !== undefined && mutant.signers !== signers)
  );
}
