import type { ModelIdentity } from '../../contracts/evidence-source.ts';

const HUB_ID = /^([\w.-]{1,96})\/([\w.-]{1,96})(?:@([0-9a-f]{40}))?\/?$/;
const HUB_ADDRESS =
  /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/([\w.-]+)\/([\w.-]+)(?:\/(?:tree|blob|resolve)\/([0-9a-f]{40}))?/;
const HUB_URI = /^hf:\/\/([\w.-]+)\/([\w.-]+?)(?:@([0-9a-f]{40}))?(?:\/|$)/;
const CACHED = /models--([\w.-]+?)--([\w.-]+?)(?:[\\/](?:snapshots[\\/]([0-9a-f]{40}))?|$)/;

/**
 * An identity as it may be compared and shown: a path or address of the Hugging Face hub as the id that it holds, with
 * its revision, and any other path without the folders of somebody's machine.
 */
export function plainIdentity(identity: ModelIdentity): ModelIdentity {
  const { kind, value } = identity;
  if (kind === 'digest' || kind === 'role') return identity;
  const found =
    CACHED.exec(value) ??
    HUB_URI.exec(value) ??
    HUB_ADDRESS.exec(value) ??
    (kind === 'hf_id' ? HUB_ID.exec(value) : null);
  if (found !== null) {
    const [, organisation, name, revision] = found;
    return {
      ...identity,
      kind: 'hf_id',
      value: `${organisation}/${name}${revision === undefined ? '' : `@${revision}`}`,
    };
  }
  return kind === 'path' ? { ...identity, value: tailOf(value) } : identity;
}

/** The last parts of a path, from the last one that says something of the model. */
function tailOf(value: string): string {
  const parts = value.split(/[\\/]+/).filter((part) => part !== '' && part !== '.');
  let from = parts.length - 1;
  while (from > 0 && isGeneric(parts[from]!)) from -= 1;
  return parts.slice(from).join('/');
}

const GENERIC =
  /^(?:pretrained_model|model|models|checkpoint|checkpoints|ckpts?|weights|last|latest|best|final|policy|params|step|epoch|output|outputs|train|run|runs|main|default)$/;

/** Whether a part of a path names no model: `checkpoints/last/pretrained_model`, `020000`. */
export function isGeneric(part: string): boolean {
  const plain = part.toLowerCase().replace(/\.(?:pt|pth|ckpt|safetensors|onnx|bin|zip)$/, '');
  return GENERIC.test(plain) || /^(?:(?:step|epoch|iter|ckpt|checkpoint)[_-]?)?\d+k?$/.test(plain);
}
