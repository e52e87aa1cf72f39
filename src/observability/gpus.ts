import type { ExecResult, HostIo } from './host-io.ts';

export interface Gpu {
  /** Place in `nvidia-smi`'s order; `null` where it did not say. */
  index: number | null;
  name: string;
  uuid: string | null;
  driver: string | null;
  memory_mib: number | null;
}

/**
 * What asking for GPUs gave. `absent`: no driver tools; `no-driver`: tools, but the driver is not loaded;
 * `none`: the driver sees no GPU; `hidden`: `CUDA_VISIBLE_DEVICES` leaves none.
 */
export interface GpuProbe {
  state: 'found' | 'absent' | 'no-driver' | 'none' | 'hidden' | 'timeout' | 'failed';
  gpus: readonly Gpu[];
  /** One line for people. */
  detail: string;
}

/** An unknown field fails the whole query, and drivers differ: from the fullest list to the least. */
const FIELD_LISTS = [
  ['index', 'name', 'uuid', 'driver_version', 'memory.total'],
  ['name', 'uuid', 'driver_version', 'memory.total'],
  ['name'],
] as const;
type Field = (typeof FIELD_LISTS)[number][number];

/** What `nvidia-smi` answered: a table of the first list of fields that it knows, or why there is none. */
type GpuAnswer<F extends readonly string[]> =
  | { fields: F; stdout: string }
  | { trouble: GpuProbe }
  | { refused: ExecResult | undefined };

/** Asks `nvidia-smi` with one list of fields after another until it knows all of one. Never throws. */
export async function askGpus<F extends readonly string[]>(
  io: HostIo,
  lists: readonly F[],
): Promise<GpuAnswer<F>> {
  let refused: ExecResult | undefined;
  for (const fields of lists) {
    const result = await io.exec('nvidia-smi', [
      `--query-gpu=${fields.join(',')}`,
      '--format=csv,noheader,nounits',
    ]);
    const trouble = troubleOf(result);
    if (trouble !== undefined) return { trouble };
    if (result.code === 0) return { fields, stdout: result.stdout };
    refused = result;
  }
  return { refused };
}

/** The NVIDIA GPUs that a CUDA program started by us would see. Never throws. */
export async function probeGpus(io: HostIo): Promise<GpuProbe> {
  const answer = await askGpus<readonly Field[]>(io, FIELD_LISTS);
  if ('trouble' in answer) return answer.trouble;
  if ('fields' in answer) return visible(parse(answer.stdout, answer.fields), io.visibleDevices);
  const detail = answer.refused === undefined ? '' : firstLine(answer.refused);
  return { state: 'failed', gpus: [], detail: `nvidia-smi failed: ${detail}` };
}

/** What makes another query pointless; `undefined` where another list of fields may still be answered. */
function troubleOf(result: ExecResult): GpuProbe | undefined {
  if (result.trouble === 'missing')
    return { state: 'absent', gpus: [], detail: 'nvidia-smi is not installed' };
  if (result.trouble === 'timeout') {
    return { state: 'timeout', gpus: [], detail: 'nvidia-smi did not answer in time' };
  }
  const text = `${result.stdout}\n${result.stderr}`;
  if (/no devices were found/i.test(text)) {
    return { state: 'none', gpus: [], detail: 'the NVIDIA driver sees no GPU' };
  }
  if (result.code === 9 || /couldn't communicate with the NVIDIA driver/i.test(text)) {
    return {
      state: 'no-driver',
      gpus: [],
      detail: 'nvidia-smi is installed, but the NVIDIA driver is not loaded',
    };
  }
  return undefined;
}

function firstLine({ stdout, stderr, code }: ExecResult): string {
  const line = `${stderr}\n${stdout}`.split('\n').find((candidate) => candidate.trim() !== '');
  return line?.trim() ?? `exit code ${code}`;
}

function parse(csv: string, fields: readonly Field[]): Gpu[] {
  return csv
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.split(',').map((cell) => cell.trim());
      const value = (field: Field): string | null => {
        const cell = cells[fields.indexOf(field)];
        // `[N/A]`, `[Not Supported]`, `[Insufficient Permissions]`, `[Unknown Error]`
        return cell === undefined || cell === '' || /^\[.*\]$|^N\/A$/i.test(cell) ? null : cell;
      };
      const number = (field: Field): number | null => {
        const parsed = Number(value(field) ?? Number.NaN);
        return Number.isFinite(parsed) ? parsed : null;
      };
      return {
        index: number('index'),
        name: value('name') ?? 'unknown GPU',
        uuid: value('uuid'),
        driver: value('driver_version'),
        memory_mib: number('memory.total'),
      };
    });
}

function visible(gpus: readonly Gpu[], visibleDevices: string | undefined): GpuProbe {
  if (gpus.length === 0) return { state: 'none', gpus, detail: 'the NVIDIA driver sees no GPU' };
  const seen = visibleDevices === undefined ? gpus : visibleOf(gpus, visibleDevices);
  if (seen.length === 0) {
    return { state: 'hidden', gpus: [], detail: `CUDA_VISIBLE_DEVICES hides all ${gpus.length} GPUs` };
  }
  const detail = seen
    .map(({ name, memory_mib, driver }) =>
      [
        name,
        ...(memory_mib === null ? [] : [`${memory_mib} MiB`]),
        ...(driver === null ? [] : [`driver ${driver}`]),
      ].join(', '),
    )
    .join('; ');
  return { state: 'found', gpus: seen, detail };
}

/**
 * The GPUs that `CUDA_VISIBLE_DEVICES` leaves. CUDA takes the list up to the first entry that names no GPU. Entries are UUIDs or unique prefixes of them, or
 * numbers; those follow CUDA's own order, which is `nvidia-smi`'s wherever all GPUs are alike.
 */
export function visibleOf<G extends Pick<Gpu, 'index' | 'uuid'>>(gpus: readonly G[], list: string): G[] {
  const seen: G[] = [];
  for (const entry of list.split(',').map((part) => part.trim())) {
    // A slice of a GPU; `nvidia-smi` lists the whole one.
    if (/^MIG-/i.test(entry)) return [...gpus];
    const found = /^\d+$/.test(entry)
      ? gpus.find(({ index }, place) => (index ?? place) === Number(entry))
      : gpus.find(({ uuid }) => entry.startsWith('GPU-') && uuid?.startsWith(entry));
    if (found === undefined || seen.includes(found)) break;
    seen.push(found);
  }
  return seen;
}
