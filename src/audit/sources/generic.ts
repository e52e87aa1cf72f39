import { WorldGateError } from '../../foundation/errors.ts';
import type { Detection, Importer, ImportOptions } from '../importing/contract.ts';
import type { InputTree } from '../importing/input-tree.ts';
import { type Chosen, chosenMapping } from './generic/mapping-file.ts';
import { filesOf, readMapping } from './generic/read-mapping.ts';
import { SHIPPED_MAPPINGS } from './mappings/index.ts';
import type { ShippedMapping } from './mappings/shipped.ts';
import { withNamesakes } from './namesakes.ts';

const SURE = 0.5;
/** Of a mapping that the caller wrote. */
const OWN = 'mapping';

/**
 * Results of everything else: tables that a mapping describes (`worldgate.mapping.v1`), and the tools whose mappings
 * ship. Without `--mapping` only shapes that nothing else writes are recognised.
 */
export const generic: Importer = {
  source: 'generic',
  title: 'a mapping (generic)',
  recognises: [
    'CSV, JSON and JSON Lines by --mapping FILE (worldgate.mapping.v1)',
    ...SHIPPED_MAPPINGS.flatMap(({ name, recognises }) =>
      recognises.map((line) => `--mapping ${name}: ${line}`),
    ),
  ],
  supplies: {
    EPISODE_OUTCOMES: 'sometimes',
    SEEDS: 'sometimes',
    MODEL_IDENTITY: 'sometimes',
    MODEL_DIGEST: 'sometimes',
    EVALUATOR_VERSION: 'sometimes',
    EVALUATOR_COMMIT: 'sometimes',
    RUN_TIME: 'sometimes',
    FAILURE_NOTES: 'sometimes',
    RAW_REFERENCES: 'always',
    DENOMINATOR_POLICY: 'sometimes',
  },
  options: ['mapping', 'pointer'],
  detect,
  async read(tree, detection, options, sink) {
    const { files } = detection;
    const chosen = chosenFor(detection, options);
    if (chosen.kind === 'file') {
      await readMapping(tree, files, chosen.mapping, options, sink);
      return;
    }
    const { shipped } = chosen;
    if (files.length === 0) {
      throw new WorldGateError('format-unknown', `nothing here is of ${shipped.title}`, {
        hint: `--mapping ${shipped.name} reads ${shipped.recognises.join('; ')}`,
      });
    }
    await shipped.read(tree, files, options, sink);
  },
};

function detect(tree: InputTree, options: ImportOptions): Detection {
  if (options.mapping !== undefined) return detectChosen(tree, options.mapping);
  const found = SHIPPED_MAPPINGS.flatMap((shipped) => {
    const match = shipped.find(tree);
    return match === null || match.confidence < SURE ? [] : [{ shipped, match }];
  }).sort((a, b) => b.match.confidence - a.match.confidence);
  const [first, second] = found;
  if (first === undefined) {
    const why = ['no mapping is named'];
    return { format: OWN, confidence: 0.1, why, files: tree.files.map(({ path }) => path) };
  }
  const isAmbiguous = second?.match.confidence === first.match.confidence;
  const { shipped, match } = first;
  return {
    format: isAmbiguous ? OWN : shipped.name,
    confidence: isAmbiguous ? 0.3 : match.confidence,
    why: isAmbiguous ? [match.why, second!.match.why] : [match.why],
    files: withNamesakes(tree, match.files),
  };
}

function detectChosen(tree: InputTree, name: string): Detection {
  let chosen: Chosen;
  try {
    chosen = chosenMapping(name);
  } catch {
    // Reading says what is wrong with the mapping.
    return { format: OWN, confidence: 1, why: [`--mapping ${name}`], files: [] };
  }
  if (chosen.kind === 'file') {
    const { mapping } = chosen;
    return {
      format: `mapping ${mapping.name}`,
      confidence: 1,
      why: ['--mapping names it'],
      files: filesOf(tree, mapping),
    };
  }
  const { shipped } = chosen;
  const match = shipped.find(tree);
  const only = tree.files.length === 1 ? [tree.files[0]!.path] : [];
  return {
    format: shipped.name,
    confidence: 1,
    why: [match?.why ?? '--mapping names it'],
    files: match === null ? only : withNamesakes(tree, match.files),
  };
}

/** @throws WorldGateError `mapping-missing`, and those of {@link chosenMapping} */
function chosenFor({ format, why }: Detection, { mapping }: ImportOptions): Chosen {
  if (mapping !== undefined) return chosenMapping(mapping);
  const shipped: ShippedMapping | undefined = SHIPPED_MAPPINGS.find(({ name }) => name === format);
  if (shipped !== undefined) return { kind: 'shipped', shipped };
  throw new WorldGateError(
    'mapping-missing',
    `generic needs to know what the files mean: ${why.join('; ')}`,
    {
      hint: `add --mapping FILE, or --mapping with one of ${SHIPPED_MAPPINGS.map(({ name }) => name).join(', ')}`,
    },
  );
}
