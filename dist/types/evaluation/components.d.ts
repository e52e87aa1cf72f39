import type { z } from 'zod';
import type { EngineName } from '../contracts/preset.js';
import type { component, RunManifest } from '../contracts/run.js';
import type { ProviderIdentity } from '../providers/contract.js';
import type { PreparedRun } from './prepare.js';
import type { RunTools } from './request.js';
type Component = z.infer<typeof component>;
export declare function environmentPresent(env: RunTools['env'], required: readonly string[]): string[];
/** Where a rerun gives the same bits. */
export declare function digestReach(kind: PreparedRun['plan']['preset']['kind'], engine: EngineName, isMock: boolean): RunManifest['digest_reach'];
/** The parts that the results rest on, as far as they answered. */
export declare function componentsOf(prepared: PreparedRun, policy: ProviderIdentity, baseline: ProviderIdentity | undefined, physicsVersion: string | undefined): Component[];
export {};
