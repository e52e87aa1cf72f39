import type { Hardware } from '../contracts/run.ts';
import { readCgroupLimits } from './cgroup.ts';
import { probeGpus } from './gpus.ts';
import type { HostIo } from './host-io.ts';

/**
 * What the machine is and what of it this process may use: the hardware block of a run manifest. Holds nothing
 * that identifies the machine (no host name, no serial number, no UUID). Never throws: what cannot be found
 * out is left out.
 */
export async function probeHardware(io: HostIo): Promise<Hardware> {
  const { os } = io;
  const limits = readCgroupLimits(io.readText);
  const models = [...new Set(os.cpuModels.map((model) => model.replace(/\s+/g, ' ').trim()))].filter(
    (model) => model !== '',
  );
  const logicalCores = Math.max(1, os.cpuModels.length);
  const { gpus } = await probeGpus(io);
  return {
    os: systemName(io),
    arch: os.arch,
    cpu: models.join(' + ') || 'unknown',
    logical_cores: logicalCores,
    usable_cores: Math.max(
      1,
      Math.min(
        logicalCores,
        Math.max(1, os.availableCores),
        limits.cpusetCores ?? Number.POSITIVE_INFINITY,
        // A core that is granted only part of the time is no core for a worker that is always busy.
        Math.floor(limits.quotaCores ?? Number.POSITIVE_INFINITY),
      ),
    ),
    memory_bytes: os.memoryBytes,
    memory_limit_bytes:
      limits.memoryBytes !== null && limits.memoryBytes < os.memoryBytes ? limits.memoryBytes : null,
    gpu: gpus.map(({ name, driver, memory_mib }) => ({ name, driver, memory_mib })),
  };
}

/** `Debian GNU/Linux 12 (bookworm), Linux 6.1.0`; without a distribution's name the kernel alone. */
function systemName({ os, readText }: HostIo): string {
  const kernel = `${os.type} ${os.release}`;
  const name = /^PRETTY_NAME="?([^"\n]+)"?$/m.exec(readText('/etc/os-release') ?? '')?.[1];
  return name === undefined ? kernel : `${name}, ${kernel}`;
}
