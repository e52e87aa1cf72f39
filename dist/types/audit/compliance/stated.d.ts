import type { Claim } from '../../contracts/claim.js';
import type { Protocol } from '../../contracts/protocol.js';
/** Whether a file marks `key`, or what it is part of, as guessed: then it is no statement of anyone. */
export declare function isGuessed({ needs_review: guessed }: Claim | Protocol, key: string): boolean;
/** The value, or null where it is empty or was guessed. */
export declare function stated(of: Claim | Protocol, key: string, value: string | null): string | null;
/** What an evaluation was limited to, as `name: value`; empty and guessed entries are left out. */
export declare function scopeLimits(claim: Claim): string[];
