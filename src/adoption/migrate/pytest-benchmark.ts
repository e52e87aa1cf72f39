import { isWorldGateError, WorldGateError } from '../../foundation/errors.ts';
import { parseJson } from '../../foundation/json.ts';
import {
  auditStep,
  type Counterpart,
  claimCommand,
  type Found,
  latencyPreset,
  type Proposal,
} from './proposal.ts';

/** A value never starts with a dash: the next flag is none. */
const FLAG = /--benchmark-([a-z]+(?:-[a-z]+)*)(?:[= ]["']?([^\s"',\]-][^\s"',\]]*))?/g;
/** Flags that take no value, so that the next word is not theirs. */
const BARE = new Set([
  'disable-gc',
  'skip',
  'disable',
  'enable',
  'only',
  'autosave',
  'save-data',
  'verbose',
  'quiet',
]);
const FEWEST_SAMPLES = 30;

/**
 * What the settings of pytest-benchmark become: the flags in `pytest.ini`, `pyproject.toml`, `tox.ini`, a workflow or a
 * script; or the benchmarks of a saved JSON file.
 * @param ref of WorldGate's actions
 * @throws WorldGateError `nothing-to-migrate` where there is neither
 */
export function fromPytestBenchmark(text: string, file: string, ref: string): Proposal {
  const saved = file.endsWith('.json') ? savedRun(text, file) : null;
  const flags = saved === null ? flagsOf(text) : [];
  if (saved === null && flags.length === 0) {
    throw new WorldGateError('nothing-to-migrate', `${file} has no setting of pytest-benchmark`, {
      hint: 'name the file that has its flags (pytest.ini, pyproject.toml, a workflow), or a saved JSON file',
    });
  }
  const settingOf = (name: string) => flags.find((flag) => flag.name === name)?.value ?? null;
  const [comparison] = flags.flatMap(({ name, value }) =>
    name === 'compare-fail' ? [comparisonOf(value ?? '')] : [],
  );
  const rounds = Math.max(FEWEST_SAMPLES, Number(settingOf('min-rounds') ?? 0) || 0);
  // A workflow reads files of its checkout only; a saved file of another folder is an example of what it will read.
  const isElsewhere = /^(?:\.\.\/|\/|[A-Za-z]:)/.test(file);
  const from = saved !== null && !isElsewhere ? file : (settingOf('json') ?? 'benchmark.json');
  return {
    tool: 'pytest-benchmark',
    counterparts:
      saved === null
        ? flags.map((flag) => counterpart(flag, file))
        : saved.map((one) => benchmarkRow(one, file)),
    workflow: auditStep({ from, mapping: 'pytest-benchmark', inputs: [] }, ref),
    preset:
      comparison?.margin === undefined
        ? null
        : latencyPreset({
            margin: comparison.margin,
            statistic: comparison.statistic,
            samples: rounds,
            warmup: Math.min(30, rounds),
          }),
    commands: [
      claimCommand('pytest-benchmark', 'round_ms', {
        tasks: saved?.map(({ name }) => name) ?? [],
        episodes: saved === null ? rounds : Math.max(1, ...saved.map((one) => one.rounds)),
      }),
    ],
  };
}

function flagsOf(text: string): Found[] {
  return text.split('\n').flatMap((content, index) =>
    [...content.matchAll(FLAG)].map(([, name, value]) => ({
      line: index + 1,
      name: name!,
      value: BARE.has(name!) ? null : (value ?? null),
    })),
  );
}

/** `mean:5%` or `min:0.001`. */
function comparisonOf(expression: string): { margin?: number; statistic: 'mean' | 'p50'; field: string } {
  const [, field = '', amount = '', percent] = /^(\w+):(\d+(?:\.\d+)?)(%)?$/.exec(expression) ?? [];
  const statistic = field === 'mean' ? 'mean' : 'p50';
  const margin = Number((Number(amount) / 100).toFixed(6));
  return percent === undefined || margin <= 0 ? { statistic, field } : { margin, statistic, field };
}

function counterpart({ line, name, value }: Found, file: string): Counterpart {
  const setting = `--benchmark-${name}${value === null ? '' : `=${value}`}`;
  const [becomes, why] = meaningOf(name, value ?? '');
  return { at: `${file}:${line}`, setting, becomes, why };
}

const KEPT = 'stays with pytest, which runs the benchmarks as before';

function meaningOf(name: string, value: string): [becomes: string | null, why: string] {
  switch (name) {
    case 'json':
      return [`from: ${value}`, 'holds every round, which the interval of a claim is made of'];
    case 'save-data':
      return ['keep it', 'without the rounds a benchmark is one number, of which no interval can be made'];
    case 'save':
    case 'autosave':
    case 'storage':
      return [null, 'each run is an artifact with its digest; add --benchmark-json, whose file is read'];
    case 'compare':
      return [
        'a gate of kind no_regression',
        'both versions are timed in one job: a saved run of another machine compares machines',
      ];
    case 'compare-fail': {
      const { margin, statistic, field } = comparisonOf(value);
      if (margin === undefined)
        return [
          null,
          'a difference in seconds has no counterpart: state a share as `margin`, or a bound as the value of a claim',
        ];
      const other =
        field === 'mean' || field === 'median'
          ? ''
          : `; of ${field} no interval is made, so the median takes its place`;
      return [
        `no_regression of latency, statistic: ${statistic}, margin: ${margin}`,
        `of a preset; it fails only where the change is significant, too${other}`,
      ];
    }
    case 'min-rounds':
      return [
        `samples of a preset, --episodes of a claim: ${value}`,
        `fewer than ${FEWEST_SAMPLES} decide little`,
      ];
    case 'warmup':
    case 'warmup-iterations':
      return ['warmup of a preset', KEPT];
    case 'max-time':
    case 'min-time':
    case 'timer':
    case 'calibration-precision':
    case 'disable-gc':
    case 'only':
    case 'skip':
    case 'disable':
    case 'enable':
    case 'precision':
    case 'confidence':
      return ['keep it', KEPT];
    case 'histogram':
    case 'columns':
    case 'sort':
    case 'group-by':
    case 'name':
    case 'cprofile':
      return [null, 'the report has a form of its own: value, interval and requirement of each metric'];
    default:
      return [null, 'has no counterpart'];
  }
}

interface SavedBenchmark {
  name: string;
  rounds: number;
  hasData: boolean;
}

function savedRun(text: string, file: string): SavedBenchmark[] | null {
  try {
    const { benchmarks } = (parseJson(text, file) ?? {}) as { benchmarks?: unknown };
    if (!Array.isArray(benchmarks) || benchmarks.length === 0) return null;
    return benchmarks.map(
      (one: { fullname?: unknown; name?: unknown; stats?: { rounds?: unknown; data?: unknown } } | null) => ({
        name: String(one?.fullname ?? one?.name ?? 'benchmark'),
        rounds: Number(one?.stats?.rounds ?? 0) || 0,
        hasData: Array.isArray(one?.stats?.data) && one.stats.data.length > 0,
      }),
    );
  } catch (error) {
    if (isWorldGateError(error)) return null;
    throw error;
  }
}

function benchmarkRow({ name, rounds, hasData }: SavedBenchmark, file: string): Counterpart {
  const setting = `${name}: ${rounds} rounds`;
  return hasData
    ? { at: file, setting, becomes: `task ${name}`, why: 'every round is an episode with round_ms' }
    : {
        at: file,
        setting,
        becomes: null,
        why: 'its rounds were not saved: run it with --benchmark-json or --benchmark-save-data',
      };
}
