import type { DoctorCheck } from '../contracts/doctor.js';
/** What the environment says of the workflow that this runs in; read at the door. */
export interface WorkflowFacts {
    eventName: string | null;
    /** Whether the event belongs to a pull request. */
    isPullRequest: boolean;
    /** Whether that pull request comes from a fork; `null` where the event does not say. */
    isFork: boolean | null;
    /** Whether a token was handed over; the token itself stays at the door. */
    hasToken: boolean;
    /** `null` where `GITHUB_API_URL` is set to something unusable. */
    apiUrl: string | null;
}
/** Token, permissions and API, as far as the environment tells. None of them can fail a run. */
export declare function checkWorkflow(workflow: WorkflowFacts | null): DoctorCheck[];
