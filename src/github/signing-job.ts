import { z } from 'zod';
import type { SigningSource } from '../contracts/attestation.ts';
import {
  type Environment,
  type EventContext,
  MAX_EVENT_BYTES,
  type RepositoryName,
} from './event-context.ts';
import { type IdentityRequest, identityRequestOf } from './identity-token.ts';
import { signingSourceOf } from './signing-source.ts';

/** GitHub's store of attestations, and the token to write with. */
export interface AttestationStore {
  apiUrl: string;
  serverUrl: string;
  token: string;
  repository: RepositoryName;
}

/** What the platform says of the job that is to sign. */
export interface SigningJob {
  inActions: boolean;
  source: SigningSource;
  /** The job runs for a pull request from a fork; `null` where the event does not tell. */
  fork: boolean | null;
  /** Of the event `workflow_run`: what ran before comes from a fork, `null` where the event does not tell. */
  triggeringFork: boolean | null;
  /** `null` where the job has no permission to ask who it is. */
  identity: IdentityRequest | null;
  /** `null` without a token, a repository or an address of the API. */
  store: AttestationStore | null;
}

const side = z
  .object({ id: z.number().nullish().catch(null) })
  .nullish()
  .catch(undefined);
const triggered = z.object({ workflow_run: z.object({ head_repository: side }), repository: side });

/**
 * @param env `GITHUB_*` and `ACTIONS_ID_TOKEN_*` variables, read at the door
 * @param readEvent returns the text of a file, or throws; called only for the event `workflow_run`
 * @param token of the API; empty where there is none
 */
export function signingJobOf(
  env: Environment,
  context: EventContext,
  readEvent: (path: string) => string,
  token: string,
): SigningJob {
  const { inActions, repository, apiUrl, serverUrl, pullRequest } = context;
  return {
    inActions,
    source: signingSourceOf(env, context),
    fork: pullRequest?.fork ?? null,
    triggeringFork: context.eventName === 'workflow_run' ? triggeringFork(env, readEvent) : null,
    identity: inActions ? identityRequestOf(env) : null,
    store:
      token === '' || repository === null || apiUrl === null
        ? null
        : { apiUrl, serverUrl, token, repository },
  };
}

function triggeringFork(env: Environment, readEvent: (path: string) => string): boolean | null {
  try {
    const text = readEvent(env.GITHUB_EVENT_PATH ?? '');
    if (text.length > MAX_EVENT_BYTES) return null;
    const { workflow_run: run, repository } = triggered.parse(JSON.parse(text));
    // A fork that was deleted leaves `null` behind; our own repository cannot be deleted.
    if (run.head_repository === null) return true;
    const head = run.head_repository?.id ?? null;
    const own = repository?.id ?? null;
    return head === null || own === null ? null : head !== own;
  } catch {
    return null;
  }
}
