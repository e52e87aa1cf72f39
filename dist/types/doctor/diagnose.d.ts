import type { DoctorReport } from '../contracts/doctor.js';
import type { Installation } from '../foundation/installation.js';
import type { HostIo } from '../observability/host-io.js';
import { type NativeBinding } from '../providers/onnx/native-binding.js';
import { type FolderFacts } from './machine.js';
import { type NativeProbeResult } from './native-probe.js';
import { type WorkflowFacts } from './workflow.js';
export interface DoctorDeps {
    /** `process.versions.node` */
    nodeVersion: string;
    /** `process.platform` */
    platform: string;
    engines: URL;
    host: HostIo;
    native: NativeBinding | undefined;
    probeNative: (device: 'cpu' | 'cuda') => Promise<NativeProbeResult>;
    lookAtFolder: (folder: string) => Promise<FolderFacts>;
    /** Folder in which runs are kept; need not exist. */
    runFolder: string;
    cacheFolder: string;
    /** `null` outside of a workflow. */
    workflow: WorkflowFacts | null;
}
/** What the door knows of this machine, for {@link localDoctor}. */
export interface LocalFacts extends Pick<DoctorDeps, 'nodeVersion' | 'platform' | 'host' | 'runFolder' | 'cacheFolder' | 'workflow'> {
    installation: Installation;
    nativeFolders: readonly string[];
    /** Environment of child processes (`childEnvironment`). */
    childEnv: Record<string, string>;
}
/** The dependencies of {@link diagnose} on a real machine. */
export declare function localDoctor(facts: LocalFacts): DoctorDeps;
/**
 * Checks everything that a run rests on. Each engine computes an answer that is known, so that a file which
 * loads and computes nonsense is found too. Never throws for what it finds.
 */
export declare function diagnose(deps: DoctorDeps): Promise<DoctorReport>;
/**
 * A line for each check, with what does not fit indented below; one that starts with `error:` means that a run
 * would fail.
 */
export declare function doctorText({ checks }: DoctorReport): string;
