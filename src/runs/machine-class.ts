import type { Hardware } from '../contracts/run.ts';

const GIB = 1024 ** 3;

/**
 * What times measured on two machines must share before they are compared: system without its kernel, processor, usable cores, memory to the
 * GiB, and GPUs. Clock, cooling and neighbours are in none of it.
 */
export function machineClass({ os, arch, cpu, usable_cores, memory_bytes, gpu }: Hardware): string {
  const cores = `${usable_cores} ${usable_cores === 1 ? 'core' : 'cores'}`;
  const memory = `${Math.round(memory_bytes / GIB)} GiB`;
  const devices = gpu.map(({ name }) => name).sort();
  return [`${os.split(',')[0]} ${arch}`, cpu, cores, memory, ...devices].join(' · ');
}
