import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** One GPU, by the fields of `nvidia-smi --help-query-gpu`. */
export type SmiGpu = Readonly<Record<string, string>>;

export interface SmiScene {
  gpus: readonly SmiGpu[];
  /** Lines of `gpu_uuid, pid, used_memory, process_name`. */
  apps?: readonly string[];
  /** Fields that this driver does not know. */
  unknown?: readonly string[];
  /** What it says instead, and with which exit code. */
  failure?: { text: string; code: number };
  hangs?: boolean;
}

export const L4_UUID = 'GPU-5b9e2c0a-1f3d-4c7e-9a61-0d2b7f4e8c15';

/** An idle NVIDIA L4 as driver 570 tells of it, by the fields' formats under `noheader,nounits`. */
export const IDLE_L4: SmiGpu = {
  index: '0',
  name: 'NVIDIA L4',
  uuid: L4_UUID,
  driver_version: '570.86.15',
  'memory.total': '23034',
  'memory.used': '4',
  'memory.free': '22562',
  'temperature.gpu': '34',
  persistence_mode: 'Enabled',
  'ecc.mode.current': 'Enabled',
  'ecc.errors.uncorrected.volatile.total': '0',
  'ecc.errors.uncorrected.aggregate.total': '0',
  'retired_pages.pending': '[N/A]',
  'remapped_rows.pending': 'No',
  'remapped_rows.failure': 'No',
  'mig.mode.current': '[N/A]',
  'clocks_event_reasons.active': '0x0000000000000001',
};

/** Answers `--query-gpu` and `--query-compute-apps` from files beside it, in the order of the fields asked for. */
const PROGRAM = `#!/bin/sh
here=\${0%/*}
[ -e "$here/hangs" ] && exec sleep 60
if [ -e "$here/failure" ]; then cat "$here/failure"; exit "$(cat "$here/code")"; fi
case "$1" in
--query-compute-apps=*) cat "$here/apps" ;;
--query-gpu=*) exec awk -v asked="\${1#--query-gpu=}" -v unknown="$(cat "$here/unknown")" -f "$here/answer.awk" "$here/gpus" ;;
*) echo "Invalid combination of input arguments." ; exit 1 ;;
esac
`;
const ANSWER = `
BEGIN { FS = "\\t"; n = split(asked, field, ","); m = split(unknown, bad, " ")
  for (i = 1; i <= n; i++) for (j = 1; j <= m; j++) if (field[i] == bad[j]) {
    printf "Field \\"%s\\" is not a valid field to query.\\n\\n", field[i]; failed = 1; exit 2 } }
/^$/ { show(); next }
{ value[$1] = $2; any = 1 }
function show(   i, line) { if (!any) return
  for (i = 1; i <= n; i++) line = line (i > 1 ? ", " : "") value[field[i]]
  print line; any = 0; delete value }
END { if (failed) exit 2; show() }
`;

/** A program that answers as \`nvidia-smi\` does, in a folder for the PATH. */
export function fakeNvidiaSmi(scene: SmiScene) {
  const folder = mkdtempSync(path.join(tmpdir(), 'worldgate-smi-'));
  const program = path.join(folder, 'nvidia-smi');
  writeFileSync(program, PROGRAM);
  chmodSync(program, 0o755);
  writeFileSync(path.join(folder, 'answer.awk'), ANSWER);
  const show = ({ gpus, apps = [], unknown = [], failure, hangs = false }: SmiScene): void => {
    const put = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
    put(
      'gpus',
      gpus
        .map(
          (gpu) =>
            `${Object.entries(gpu)
              .map((pair) => `${pair.join('\t')}\n`)
              .join('')}\n`,
        )
        .join(''),
    );
    put('apps', apps.map((line) => `${line}\n`).join(''));
    put('unknown', unknown.join(' '));
    for (const name of ['failure', 'code', 'hangs']) rmSync(path.join(folder, name), { force: true });
    if (failure !== undefined) {
      put('code', String(failure.code));
      put('failure', `${failure.text}\n`);
    }
    if (hangs) put('hangs', '');
  };
  show(scene);
  return {
    /** The folder before that of the system's own programs. */
    path: `${folder}:/usr/bin:/bin`,
    show,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
