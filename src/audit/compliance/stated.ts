import type { Claim } from '../../contracts/claim.ts';
import type { Protocol } from '../../contracts/protocol.ts';

/** Whether a file marks `key`, or what it is part of, as guessed: then it is no statement of anyone. */
export function isGuessed({ needs_review: guessed }: Claim | Protocol, key: string): boolean {
  return guessed.some((marked) => key === marked || key.startsWith(`${marked}.`));
}

/** The value, or null where it is empty or was guessed. */
export function stated(of: Claim | Protocol, key: string, value: string | null): string | null {
  return value === null || value.trim() === '' || isGuessed(of, key) ? null : value;
}

/** What an evaluation was limited to, as `name: value`; empty and guessed entries are left out. */
export function scopeLimits(claim: Claim): string[] {
  const { applicability } = claim;
  const names = {
    benchmark: 'benchmark',
    benchmark_version: 'version of the benchmark',
    robot_embodiment: 'robot',
    simulator: 'simulator',
    camera_distribution: 'cameras',
    language_template: 'language',
  } as const;
  return Object.entries(names).flatMap(([key, name]) => {
    const value = stated(claim, `applicability.${key}`, applicability[key as keyof typeof names]);
    return value === null ? [] : [`${name}: ${value}`];
  });
}
