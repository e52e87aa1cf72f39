import { type Answer, invalid, notFound, paged } from '../answers.ts';
import { type Call, type Route, textOf } from '../route.ts';
import { appShape } from '../shapes.ts';
import type { Annotation, CheckRun } from '../state.ts';

/** GitHub counts bytes, and annotations per request. */
const MAX_TEXT_BYTES = 65_535;
const MAX_ANNOTATIONS = 50;
const NEEDS = ['checks'] as const;
const ONE = '/repos/{owner}/{repo}/check-runs/{check_run_id}';

interface Output {
  title?: string;
  summary?: string;
  text?: string;
  annotations?: Annotation[];
}

export const checks: readonly Route[] = [
  { method: 'POST', path: '/repos/{owner}/{repo}/check-runs', needs: NEEDS, answer: create },
  {
    method: 'GET',
    path: ONE,
    needs: NEEDS,
    answer: (call) => single(call, (run) => ({ status: 200, body: shape(call, run) })),
  },
  { method: 'PATCH', path: ONE, needs: NEEDS, answer: update },
  {
    method: 'GET',
    path: `${ONE}/annotations`,
    needs: NEEDS,
    answer: (call) => single(call, ({ annotations }) => paged(call, annotations, (annotation) => annotation)),
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{ref}/check-runs',
    needs: NEEDS,
    answer: (call) => {
      const of = (name: string) => call.query.get(name);
      const found = call.repository.checkRuns.listed
        .filter(({ headSha }) => headSha === call.params.ref)
        .filter(({ name }) => of('check_name') === null || of('check_name') === name)
        .filter(({ app }) => of('app_id') === null || Number(of('app_id')) === app.id)
        // `latest`, the default: of one name only the one that ended last.
        .filter(
          (run, _, all) =>
            of('filter') === 'all' ||
            !all.some(
              (other) => other.name === run.name && (other.completedAt ?? '') > (run.completedAt ?? ''),
            ),
        );
      const wrap = (page: unknown[], total: number) => ({ total_count: total, check_runs: page });
      return paged(call, found, (run) => shape(call, run), wrap);
    },
  },
];

function create(call: Call): Answer {
  const { app } = call.token;
  // Only apps have check runs.
  if (app === null) return { status: 403, body: { message: 'You must authenticate via a GitHub App.' } };
  const body = call.body as Record<string, unknown>;
  const output = (body.output ?? {}) as Output;
  const problem = problemOf(output);
  if (problem !== null) return problem;
  const at = call.api.tick();
  const run = call.repository.checkRuns.add({
    id: call.api.nextId(),
    name: textOf(call, 'name'),
    headSha: textOf(call, 'head_sha'),
    status: body.status === 'completed' || body.conclusion !== undefined ? 'completed' : 'queued',
    conclusion: (body.conclusion as string | undefined) ?? null,
    detailsUrl: (body.details_url as string | undefined) ?? null,
    externalId: textOf(call, 'external_id'),
    startedAt: at,
    completedAt: body.conclusion === undefined ? null : at,
    output: { title: output.title ?? null, summary: output.summary ?? null, text: output.text ?? null },
    annotations: [...(output.annotations ?? [])],
    app,
    suite: 1,
  });
  return { status: 201, body: shape(call, run) };
}

function update(call: Call): Answer {
  return single(call, (run) => {
    const body = call.body as Record<string, unknown>;
    const output = (body.output ?? {}) as Output;
    const problem = problemOf(output);
    if (problem !== null) return problem;
    const { title, summary, text } = run.output;
    call.repository.checkRuns.change(run, {
      conclusion: (body.conclusion as string | undefined) ?? run.conclusion,
      output: {
        title: output.title ?? title,
        summary: output.summary ?? summary,
        text: output.text ?? text,
      },
      // Annotations of an update are added to those that are there.
      annotations: [...run.annotations, ...(output.annotations ?? [])],
    });
    return { status: 200, body: shape(call, run) };
  });
}

function problemOf({ summary = '', text = '', annotations = [] }: Output): Answer | null {
  const message = `Only ${MAX_TEXT_BYTES} characters are allowed; 0 were supplied. (bytesize)`;
  for (const [field, value] of Object.entries({ summary, text })) {
    if (Buffer.byteLength(value) > MAX_TEXT_BYTES)
      return invalid({ resource: 'CheckRun', code: 'custom', field, message });
  }
  if (annotations.length > MAX_ANNOTATIONS)
    return invalid({ resource: 'CheckRun', code: 'invalid', field: 'annotations' });
  return null;
}

function single(call: Call, use: (run: CheckRun) => Answer): Answer {
  const run = call.repository.checkRuns.find(Number(call.params.check_run_id));
  return run === undefined ? notFound() : use(run);
}

function shape(call: Call, run: CheckRun) {
  const { fullName } = call.repository;
  const url = `${call.api.url}/repos/${fullName}/check-runs/${run.id}`;
  return {
    id: run.id,
    head_sha: run.headSha,
    node_id: `CR_${run.id}`,
    external_id: run.externalId,
    url,
    html_url: `https://github.com/${fullName}/runs/${run.id}`,
    details_url: run.detailsUrl ?? `https://github.com/${fullName}/runs/${run.id}`,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      ...run.output,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    name: run.name,
    check_suite: { id: run.suite },
    app: appShape(run.app),
    pull_requests: [],
  };
}
