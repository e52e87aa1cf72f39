import type { Requirements } from '../contracts/preset.ts';

/** What the machine offers, found out at the door. */
export interface Presence {
  /** Names of the environment variables that are set and not empty. */
  env: readonly string[];
  gpus: readonly { memory_mib: number | null }[];
  /** Names of the providers that can be used. */
  providers: readonly string[];
  /** Classes that whoever runs this host has declared for it; nothing can be measured about these. */
  declaredClasses: readonly Requirements['class'][];
}

/**
 * What a preset requires and this machine lacks, one sentence each; empty when it may run. A preset whose
 * requirements are not met is skipped, never passed.
 */
export function unmetRequirements(requires: Requirements, present: Presence): string[] {
  const unmet: string[] = [];
  const hostClass = requires.class;
  if (
    (hostClass === 'prepared-host' || hostClass === 'robotics-lab') &&
    !present.declaredClasses.includes(hostClass)
  ) {
    unmet.push(`it runs only on a host that is declared as "${hostClass}"`);
  }
  if ((hostClass === 'gpu' || requires.gpu_memory_mib !== undefined) && present.gpus.length === 0) {
    unmet.push('it needs a GPU, and none was found');
  } else if (requires.gpu_memory_mib !== undefined) {
    const largest = Math.max(...present.gpus.map(({ memory_mib }) => memory_mib ?? 0));
    if (largest < requires.gpu_memory_mib) {
      unmet.push(
        `it needs a GPU with ${requires.gpu_memory_mib} MiB of memory, and the largest here has ${largest} MiB`,
      );
    }
  }
  const absent = requires.env.filter((name) => !present.env.includes(name));
  if (absent.length > 0) {
    unmet.push(`the environment lacks ${absent.join(', ')}`);
  }
  if (requires.provider !== undefined && !present.providers.includes(requires.provider)) {
    unmet.push(`the provider "${requires.provider}" is not available`);
  }
  return unmet;
}
