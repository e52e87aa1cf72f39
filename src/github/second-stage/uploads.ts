import { isRunId } from '../../runs/run-id.ts';
import { type ArtifactLimits, listArtifacts, type WorkflowArtifact } from '../artifacts-api.ts';
import type { GitHubClient } from '../client.ts';
import type { RepositoryName } from '../event-context.ts';
import type { WorkflowRunFacts } from '../workflow-run.ts';

const MIB = 1024 * 1024;
/** What `artifact-upload.ts` uploads of a run is 100 MiB at most, unpacked. */
const RUN_LIMITS: ArtifactLimits = { maxArchiveBytes: 100 * MIB, maxBytes: 110 * MIB, maxEntries: 5000 };
/** What `package-upload.ts` uploads is 512 MiB at most, unpacked. */
const PACKAGE_LIMITS: ArtifactLimits = { maxArchiveBytes: 200 * MIB, maxBytes: 520 * MIB, maxEntries: 5000 };

/** A job may upload 500 artifacts, and a run has many jobs. */
const MOST_LISTED = 500;
/** Each costs a download and is judged; the newest come first. */
export const MOST_JUDGED = 20;

/** An artifact that bears a name as ours do. What it holds is not known yet. */
export interface Upload {
  artifact: WorkflowArtifact;
  /** `run` or `package`, by its name. */
  kind: 'run' | 'package';
  /** Name of the preset, or of the claim, as the artifact's name has it. */
  label: string;
  /** Of the run or of the audit. */
  id: string;
  limits: ArtifactLimits;
}

export interface FoundUploads {
  /** The newest of each name, at most {@link MOST_JUDGED}. */
  uploads: Upload[];
  /** What was left aside, as sentences. */
  notes: string[];
}

/**
 * The artifacts of a workflow run that bear names as ours do, the newest of each.
 * @throws GitHubError
 */
export async function listUploads(
  client: GitHubClient,
  repository: RepositoryName,
  run: WorkflowRunFacts,
): Promise<FoundUploads> {
  const { artifacts, total } = await listArtifacts(client, repository, { runId: run.id, limit: MOST_LISTED });
  const notes: string[] = [];
  if (total > artifacts.length) {
    notes.push(`The run has ${total} artifacts; the ${artifacts.length} newest were looked at.`);
  }
  const newest = new Map<string, Upload>();
  for (const artifact of artifacts) {
    const upload = uploadOf(artifact);
    if (upload === null) continue;
    // The list was asked for by run; a server that mixes them up must not go unnoticed.
    const of = artifact.workflow_run;
    if ((of?.id != null && of.id !== run.id) || (of?.head_sha != null && of.head_sha !== run.headSha)) {
      notes.push(`An artifact of another run was listed, and left aside: ${upload.id}.`);
      continue;
    }
    const key = `${upload.kind} ${upload.label}`;
    if (!newest.has(key)) newest.set(key, upload);
  }
  const uploads = [...newest.values()];
  if (uploads.length > MOST_JUDGED) {
    notes.push(
      `The run has ${uploads.length} uploads of WorldGate; only the ${MOST_JUDGED} newest are judged, and the others are not shown.`,
    );
  }
  return { uploads: uploads.slice(0, MOST_JUDGED), notes };
}

/** `worldgate-push-<run id>`, `worldgate-evidence-push-<id>`; `null` for any other name. */
function uploadOf(artifact: WorkflowArtifact): Upload | null {
  const match = /^worldgate-(evidence-)?([A-Za-z0-9._-]{1,100})-(\d{8}T\d{9}Z-[0-9a-f]{8})$/.exec(
    artifact.name,
  );
  if (match === null) return null;
  const [, evidence, label, id] = match;
  if (!isRunId(id!)) return null;
  const kind = evidence === undefined ? 'run' : 'package';
  return { artifact, kind, label: label!, id: id!, limits: kind === 'run' ? RUN_LIMITS : PACKAGE_LIMITS };
}
