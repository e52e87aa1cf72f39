export const id = 3453;
export const ids = [3453];
export const modules = {

/***/ 63453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  COMMAND_OUTPUTS: () => (/* binding */ COMMAND_OUTPUTS),
  commandDoor: () => (/* binding */ commandDoor)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/reports/escape.js
var reports_escape = __webpack_require__(34467);
// EXTERNAL MODULE: ./.build/github/client.js + 3 modules
var github_client = __webpack_require__(68527);
// EXTERNAL MODULE: ./.build/github/comments-api.js
var comments_api = __webpack_require__(90561);
// EXTERNAL MODULE: ./.build/github/event-context.js
var event_context = __webpack_require__(29694);
;// CONCATENATED MODULE: ./.build/github/commands/commands-api.js

const WRITE = 'pull-requests: write';
// A fork or an account that was deleted leaves `null` behind.
const side = schemas/* object */.Ikc({
    sha: schemas/* string */.YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/),
    ref: schemas/* string */.YjP(),
    repo: schemas/* object */.Ikc({ id: schemas/* int */.Whr(), full_name: schemas/* string */.YjP() }).nullish(),
});
const pull = schemas/* object */.Ikc({ number: schemas/* int */.Whr().positive(), state: schemas/* string */.YjP(), head: side, base: side });
const comment = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    body: schemas/* string */.YjP().nullish(),
    created_at: schemas/* string */.YjP(),
    updated_at: schemas/* string */.YjP(),
    html_url: schemas/* string */.YjP(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP() }).nullable(),
});
/** A comment as it stands now. @throws GitHubError */
async function readComment(client, { owner, name: repo }, id) {
    const { data } = await client.call({
        route: 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}',
        parameters: { owner, repo, comment_id: id },
        answer: comment,
        purpose: `read comment ${id}`,
        permission: 'pull-requests: read',
        repeat: 'repeatable',
    });
    return data;
}
/** What an account may do in the repository: `admin`, `write`, `read` or `none`. @throws GitHubError */
async function permissionOf(client, { owner, name: repo }, login) {
    const { data } = await client.call({
        route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
        parameters: { owner, repo, username: login },
        answer: schemas/* object */.Ikc({ permission: schemas/* string */.YjP() }),
        purpose: `learn what ${login} may do in ${owner}/${repo}`,
        permission: 'metadata: read',
        repeat: 'repeatable',
    });
    return data.permission;
}
/** @throws GitHubError */
async function readPull(client, { owner, name: repo }, number) {
    const { data } = await client.call({
        route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
        parameters: { owner, repo, pull_number: number },
        answer: pull,
        purpose: `read pull request ${number}`,
        permission: 'pull-requests: read',
        repeat: 'repeatable',
    });
    return data;
}
/** When a commit says that it was made; ISO 8601. @throws GitHubError */
async function commitDate(client, { owner, name: repo }, sha) {
    const { data } = await client.call({
        route: 'GET /repos/{owner}/{repo}/commits/{ref}',
        parameters: { owner, repo, ref: sha, per_page: 1, page: 2 },
        answer: schemas/* object */.Ikc({
            commit: schemas/* object */.Ikc({ committer: schemas/* object */.Ikc({ date: schemas/* string */.YjP().optional() }).nullish() }),
        }),
        purpose: `read commit ${sha}`,
        permission: 'contents: read',
        repeat: 'repeatable',
    });
    return data.commit.committer?.date ?? null;
}
/** One sign under a comment; the same one twice stands once. @throws GitHubError */
async function react(client, { owner, name: repo }, id, content) {
    await client.call({
        route: 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
        parameters: { owner, repo, comment_id: id, content },
        answer: schemas/* unknown */.L5J(),
        purpose: `react to comment ${id}`,
        permission: WRITE,
        repeat: 'repeatable',
    });
}

// EXTERNAL MODULE: ./.build/evaluation/foreign-run.js
var foreign_run = __webpack_require__(26761);
// EXTERNAL MODULE: ./.build/foundation/suggest.js
var suggest = __webpack_require__(52688);
// EXTERNAL MODULE: ./.build/contracts/verdict.js
var verdict = __webpack_require__(91995);
// EXTERNAL MODULE: ./.build/reports/baseline-view.js
var baseline_view = __webpack_require__(67673);
// EXTERNAL MODULE: ./.build/reports/gate-view.js
var gate_view = __webpack_require__(8833);
// EXTERNAL MODULE: ./.build/reports/markdown.js
var markdown = __webpack_require__(43865);
// EXTERNAL MODULE: ./.build/reports/plain.js
var plain = __webpack_require__(72342);
;// CONCATENATED MODULE: ./.build/reports/gate-answer.js






const MOST_ROWS = 30;
/** One gate of one run, explained: what was measured, against what, why it came out so and what to do next. Markdown. */
function gateAnswer({ report, gate: name, notes }) {
    const gate = report.gates.find((one) => one.name === name);
    if (gate === undefined)
        return '';
    const view = (0,gate_view/* gateView */.fc)(gate, report);
    const facts = [
        ['Measured', view.measured],
        ['Required', view.required],
        ['Interval', view.interval === '' ? '—' : `${view.interval} (${view.method})`],
        ['Rests on', view.n === '' ? '—' : view.n],
        ...(view.change === null
            ? []
            : [['Change', `${view.change.difference} (${view.change.significance}), ${view.change.from}`]]),
    ];
    const rows = gate.rows.slice(0, MOST_ROWS).map((row) => {
        const shown = (0,gate_view/* rowView */.C9)(row, gate);
        return [shown.label, shown.word, shown.measured, shown.evidence].map((cell) => (0,reports_escape/* escapeMarkdownCell */.Vf)(cell));
    });
    const preset = (0,reports_escape/* markdownCode */.D9)((0,plain/* clip */.$Q)(report.preset.name, plain/* LONGEST */.zP.name));
    const commit = report.commit === null ? '' : ` at commit ${(0,reports_escape/* markdownCode */.D9)(report.commit.slice(0, 12))}`;
    return (0,markdown/* blocks */.Bv)(`### ${(0,reports_escape/* markdownCode */.D9)(view.name)} of ${preset}`, `${(0,verdict/* verdictRow */.oq)(gate.verdict).emoji} **${view.word}.** ${(0,reports_escape/* escapeMarkdownText */.m4)(view.sentence)}${view.next === null ? '' : ` **Next:** ${(0,reports_escape/* escapeMarkdownText */.m4)(view.next)}`}`, view.note === null ? null : (0,reports_escape/* escapeMarkdownText */.m4)(view.note), (0,markdown/* markdownTable */.Qj)('ll', ['', ''], facts.map((row) => row.map((cell) => (0,reports_escape/* escapeMarkdownCell */.Vf)(cell)))), gate.kind === 'no_regression' ? (0,baseline_view/* baselineBlock */.D0)(report) : null, rows.length === 0
        ? null
        : (0,markdown/* folded */.TM)(`Rows (${gate.rows.length})`, (0,markdown/* markdownTable */.Qj)('lllr', ['Row', 'Verdict', 'Measured', 'From'], rows)), ...notes.map((note) => `> ${(0,reports_escape/* escapeMarkdownText */.m4)((0,plain/* clip */.$Q)(note, plain/* LONGEST */.zP.message))}`), `**Reproduce${commit}:**`, report.reproduce.length > plain/* LONGEST */.zP.command ? null : (0,reports_escape/* codeBlock */.DV)(report.reproduce, 'sh'), `<sub>Run ${(0,reports_escape/* markdownCode */.D9)(report.run_id)}</sub>`);
}

// EXTERNAL MODULE: ./.build/github/artifacts-api.js
var artifacts_api = __webpack_require__(1058);
// EXTERNAL MODULE: ./.build/github/artifact-upload.js
var artifact_upload = __webpack_require__(70160);
// EXTERNAL MODULE: ./.build/github/workflow-run.js
var workflow_run = __webpack_require__(96747);
// EXTERNAL MODULE: ./.build/github/baselines/stored-baseline.js + 1 modules
var stored_baseline = __webpack_require__(3288);
// EXTERNAL MODULE: ./.build/github/baselines/workflow-runs.js
var workflow_runs = __webpack_require__(70213);
;// CONCATENATED MODULE: ./.build/github/baselines/own-run.js








/**
 * Fetches the run of an id and preset that a workflow of the repository has uploaded for one of `refs`: what a run of a
 * stranger says that it was compared with is then what the repository measures itself by, and not a weaker run that
 * happens to lie there.
 * @param refs names of branches and tags
 * @param folder absolute; private to this job
 * @returns the absolute folder of the run; null where the repository has no such run, or not any more
 * @throws GitHubError
 */
async function fetchOwnRun(client, repository, { runId, preset, refs }, folder) {
    const dir = (0,external_node_path_.join)(folder, runId);
    if ((0,external_node_fs_.existsSync)(dir))
        return dir;
    const { artifacts } = await (0,artifacts_api/* listArtifacts */.w)(client, repository, {
        name: (0,artifact_upload/* artifactName */.Cs)(preset, runId),
        limit: 20,
    });
    for (const artifact of artifacts) {
        const place = artifact.workflow_run;
        if (artifact.expired || place?.id == null || place.head_repository_id !== place.repository_id)
            continue;
        const run = await (0,workflow_run/* readWorkflowRun */.hO)(client, repository, place.id);
        if (!(0,workflow_runs/* isOwnRun */.qK)(run) || run.headBranch === null || !refs.includes(run.headBranch))
            continue;
        try {
            await (0,artifacts_api/* downloadArtifact */.b)(client, repository, artifact, dir, stored_baseline/* BASELINE_LIMITS */.TA);
            return dir;
        }
        catch (error) {
            if (!(0,errors/* isWorldGateError */.US)(error))
                throw error;
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./.build/github/commands/explain.js










const RUN_ARTIFACT = /^worldgate-(.+)-(\d{8}T\d{9}Z-[0-9a-f]{8})$/;
/** Presets whose runs are downloaded for one answer. */
const MOST_PRESETS = 8;
const MOST_RUNS = 10;
/**
 * Explains a gate of the latest run of a pull request's head: every gate is decided again from the run's episodes, which
 * are read as a stranger's, and rendered here. Nothing that the run has written for readers is shown.
 * @returns Markdown
 * @throws GitHubError
 */
async function explainGate(request) {
    const { gate, pull, preset } = request;
    const at = (0,reports_escape/* markdownCode */.D9)(pull.head.sha.slice(0, 12));
    const found = await latestRuns(request);
    if (found.length === 0) {
        const of = preset === null ? '' : ` of preset ${(0,reports_escape/* markdownCode */.D9)(preset)}`;
        return `There is no run${of} of commit ${at} that is kept. It may still be running, or its artifact has expired.`;
    }
    const answers = [];
    const names = new Set();
    const problems = [];
    for (const one of found) {
        try {
            const { report, notes } = await judged(one, request);
            for (const { name } of report.gates)
                names.add(name);
            if (report.gates.some(({ name }) => name === gate))
                answers.push(gateAnswer({ report, gate, notes }));
        }
        catch (error) {
            if (!(0,errors/* isWorldGateError */.US)(error))
                throw error;
            problems.push(`- ${(0,reports_escape/* markdownCode */.D9)(one.preset)}: ${(0,reports_escape/* escapeMarkdownText */.m4)(error.message)}`);
        }
    }
    if (answers.length > 0)
        return answers.join('\n\n');
    const known = [...names].slice(0, 50).map((name) => (0,reports_escape/* markdownCode */.D9)(name));
    const list = known.length === 0 ? '' : ` Its gates are ${known.join(', ')}.`;
    const hint = (0,suggest/* didYouMean */.a)(gate, names);
    const unread = problems.length === 0 ? '' : `\n\nNot read:\n\n${problems.join('\n')}`;
    return `No run of commit ${at} has a gate ${(0,reports_escape/* markdownCode */.D9)(gate)}${hint === '' ? '.' : (0,reports_escape/* escapeMarkdownText */.m4)(hint)}${list}${unread}`;
}
async function judged({ artifact, runId }, { client, repository, folder, pull }) {
    const dir = (0,external_node_path_.join)(folder, 'runs', runId);
    await (0,artifacts_api/* downloadArtifact */.b)(client, repository, artifact, dir, stored_baseline/* BASELINE_LIMITS */.TA);
    const foreign = await (0,foreign_run/* judgeForeignRun */.r)({
        dir,
        runId,
        commit: pull.head.sha,
        // The gates of the pull request are what its reader asks about.
        ownPreset: () => null,
        comparisonDue: false,
        baselineDir: async (run) => {
            const release = await (0,workflow_runs/* latestRelease */.JF)(client, repository);
            const refs = [pull.base.ref, ...(release === null ? [] : [release.tag_name])];
            return fetchOwnRun(client, repository, { ...run, refs }, (0,external_node_path_.join)(folder, 'baselines'));
        },
    });
    return { ...foreign, notes: [] };
}
/** The newest run of each preset that a workflow has uploaded for the head of the pull request. */
async function latestRuns({ client, repository, pull, preset }) {
    const { sha, repo } = pull.head;
    const runs = await (0,workflow_runs/* listWorkflowRuns */.K9)(client, repository, { head_sha: sha });
    const own = runs.filter((run) => run.headSha === sha &&
        repo?.id !== undefined &&
        run.headRepository?.id === repo.id &&
        (run.event === 'pull_request' || run.event === 'push'));
    const latest = new Map();
    for (const run of own.slice(0, MOST_RUNS)) {
        const { artifacts } = await (0,artifacts_api/* listArtifacts */.w)(client, repository, { runId: run.id, limit: 500 });
        for (const artifact of artifacts) {
            const [, name, runId] = RUN_ARTIFACT.exec(artifact.name) ?? [];
            if (name === undefined || artifact.expired || (preset !== null && name !== preset))
                continue;
            const newest = latest.get(name);
            if (newest === undefined || newest.runId < runId)
                latest.set(name, { artifact, preset: name, runId: runId });
        }
    }
    return [...latest.values()].slice(0, MOST_PRESETS);
}

;// CONCATENATED MODULE: ./.build/github/commands/head-age.js


const ASK_AGAIN = 'look at it, and comment again with `sha=` and the commit that you have looked at';
/**
 * Why the head of a pull request may be newer than what its commenter has looked at; null where it is not.
 *
 * A commit's own dates are its author's to choose, so of a fork they prove nothing. What proves something is the
 * platform's list of the workflow runs for pull requests from that branch: the last one before the comment must have been
 * for this very commit, and none may have come since. Who can push to the repository itself needs no comment to run code,
 * so there the commit's date is enough. A comment that names the commit is bound to it, whatever came when.
 *
 * @throws GitHubError
 */
async function headProblem(question) {
    const { client, repository, pull, commentedAt, sha } = question;
    const { head, base } = pull;
    const short = head.sha.slice(0, 12);
    if (sha !== undefined) {
        return sha === head.sha
            ? null
            : `the comment names commit ${sha.slice(0, 12)}, and the head is now ${short}`;
    }
    const limit = Date.parse(commentedAt);
    const dated = await commitDate(client, repository, head.sha);
    if (dated !== null && Date.parse(dated) > limit) {
        return `the head ${short} is newer than the comment: ${ASK_AGAIN}`;
    }
    if (head.repo?.id !== undefined && head.repo.id === base.repo?.id)
        return null;
    if (head.repo == null)
        return 'the repository of the head was deleted';
    const runs = await (0,workflow_runs/* listWorkflowRuns */.K9)(client, repository, { branch: head.ref, event: 'pull_request' });
    const own = runs.filter((run) => run.headRepository?.id === head.repo?.id && run.createdAt !== null);
    if (own.some((run) => Date.parse(run.createdAt) > limit)) {
        return `workflows have started for the branch of the fork since the comment: ${ASK_AGAIN}`;
    }
    if (own[0]?.headSha === head.sha)
        return null;
    return `nothing shows that the head ${short} of the fork is older than the comment: ${ASK_AGAIN}`;
}

// EXTERNAL MODULE: ./.build/contracts/common.js
var common = __webpack_require__(67189);
// EXTERNAL MODULE: ./.build/contracts/preset.js
var preset = __webpack_require__(98859);
// EXTERNAL MODULE: ./.build/foundation/plain-value.js
var plain_value = __webpack_require__(29558);
;// CONCATENATED MODULE: ./.build/github/commands/parse-command.js





const COMMANDS = ['run', 'explain', 'help'];
const MOST_WORDS = 20;
const MOST_CHARACTERS = 500;
const whole = (most) => schemas/* string */.YjP()
    .regex(/^\d{1,15}$/)
    .refine((text) => Number(text) <= most);
/** A value is checked letter by letter: workflows hand it on, and not every workflow is careful. */
const OPTIONS = {
    episodes: { schema: whole(10_000_000).refine((text) => Number(text) >= 1), form: 'a number from 1 on' },
    seed: { schema: whole(2 ** 48), form: 'a number' },
    stop: { schema: preset/* stopRule */.zG, form: '`fixed` or `savi`' },
    sha: { schema: schemas/* string */.YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/), form: 'a full commit' },
};
/**
 * Reads the first line of a comment. It is a command where it begins with `/worldgate` and a space: a quotation, a code
 * block and a line further down are none.
 */
function parseCommand(body) {
    const [line = ''] = body.split(/\r\n|[\n\r]/, 1);
    if (!/^\/worldgate(?: |\t|$)/.test(line))
        return { state: 'none' };
    if (line.length > MOST_CHARACTERS)
        return wrong('the line is too long for a command');
    const words = line
        .trim()
        .split(/[ \t]+/)
        .slice(1);
    if (words.length > MOST_WORDS)
        return wrong('the line is too long for a command');
    const [name = 'help', ...rest] = words;
    switch (name) {
        case 'run':
            return runCommand(rest);
        case 'explain':
            return explainCommand(rest);
        case 'help':
            return { state: 'command', command: { name: 'help' } };
        default:
            return wrong(`there is no command ${(0,plain_value/* quoted */.TL)(name)}${(0,suggest/* didYouMean */.a)(name, COMMANDS)}`);
    }
}
function runCommand([preset, ...rest]) {
    if (preset === undefined)
        return wrong('`run` needs the name of a preset');
    const badName = nameProblem('preset', preset);
    if (badName !== null)
        return wrong(badName);
    const options = {};
    for (const word of rest) {
        const [, key = '', value = ''] = /^([^=]*)=(.*)$/.exec(word) ?? [];
        if (!Object.hasOwn(OPTIONS, key)) {
            return wrong(`${(0,plain_value/* quoted */.TL)(word)} is no option of \`run\`: it takes ${Object.keys(OPTIONS).join('=, ')}=`);
        }
        const option = key;
        if (options[option] !== undefined)
            return wrong(`\`${option}\` is given twice`);
        if (!OPTIONS[option].schema.safeParse(value).success) {
            return wrong(`\`${option}\` is ${OPTIONS[option].form}, not ${(0,plain_value/* quoted */.TL)(value)}`);
        }
        options[option] = value;
    }
    return { state: 'command', command: { name: 'run', preset, options } };
}
function explainCommand([gate, ...rest]) {
    if (gate === undefined)
        return wrong('`explain` needs the name of a gate');
    const badName = nameProblem('gate', gate);
    if (badName !== null)
        return wrong(badName);
    const [option, ...more] = rest;
    const preset = option === undefined ? null : (/^preset=(.*)$/.exec(option)?.[1] ?? undefined);
    if (preset === undefined || more.length > 0)
        return wrong('`explain` takes one gate, and `preset=NAME` after it');
    const badPreset = preset === null ? null : nameProblem('preset', preset);
    if (badPreset !== null)
        return wrong(badPreset);
    return { state: 'command', command: { name: 'explain', gate, preset } };
}
function nameProblem(what, name) {
    if (common/* slug */.yR.safeParse(name).success)
        return null;
    return `${(0,plain_value/* quoted */.TL)(name)} is no name of a ${what}: ${what}s are named, never given by a path`;
}
function wrong(reason) {
    return { state: 'wrong', reason };
}

;// CONCATENATED MODULE: ./.build/github/commands/handle-command.js












const payload = schemas/* object */.Ikc({
    action: schemas/* string */.YjP(),
    comment: schemas/* object */.Ikc({ id: schemas/* int */.Whr().positive(), body: schemas/* string */.YjP().nullish() }),
    issue: schemas/* object */.Ikc({ number: schemas/* int */.Whr().positive(), pull_request: schemas/* unknown */.L5J().optional() }),
});
const MAY_COMMAND = new Set(['admin', 'write']);
const HELP = [
    '`/worldgate run <preset>` runs a preset on the head of this pull request. After it may stand `episodes=N`, `seed=N`, `stop=fixed` or `stop=savi`, and `sha=` with the full commit that you have looked at.',
    '`/worldgate explain <gate>` explains a gate of the latest run of the head; with `preset=NAME`, of that preset.',
]
    .map((line) => `- ${line}`)
    .join('\n');
const nothing = {
    ...{ command: '', preset: '', gate: '', options: {}, pullRequest: null, headSha: '', headRepository: '' },
    ...{ allowed: false, reason: '', answerUrl: '', warnings: [] },
};
/**
 * Judges a comment that may be a command, and answers it where the answer is words. A comment that is none costs no
 * request. What is refused is said in `reason`; only what the workflow got wrong is thrown.
 * @throws WorldGateError `event-unfit`; GitHubError where nothing can be judged
 */
async function handleCommand(request) {
    const { action, comment, issue } = eventOf(request);
    const parsed = parseCommand(comment.body ?? '');
    if (parsed.state === 'none')
        return { ...nothing, reason: 'the comment is no command' };
    const asked = {
        ...nothing,
        pullRequest: issue.number,
        ...(parsed.state === 'command' ? describe(parsed.command) : {}),
    };
    if (issue.pull_request == null)
        return { ...asked, pullRequest: null, reason: 'this is no pull request' };
    if (action !== 'created')
        return { ...asked, reason: 'an edited comment is no command: write a new one' };
    const { repository, apiUrl } = request.context;
    if (repository === null || apiUrl === null || request.token === '') {
        throw new errors/* WorldGateError */._B('event-unfit', 'there is no repository, no token, or no usable GITHUB_API_URL', {
            hint: 'Leave `github-token` at its default, and run the action in a workflow on `issue_comment`.',
        });
    }
    const client = await (0,github_client/* createGitHubClient */.L)({
        ...{ token: request.token, apiUrl, fork: false, clock: request.clock, redact: request.redact },
        ...(request.limits === undefined ? {} : { limits: request.limits }),
    });
    const job = { client, repository, apiUrl, request, comment, number: issue.number };
    const author = await judgeAuthor(job);
    if (author.problem !== null)
        return sign(job, { ...asked, reason: author.problem }, 'confused');
    if (parsed.state === 'wrong') {
        const outcome = { ...asked, reason: parsed.reason };
        return sign(job, await answer(job, outcome, `${(0,reports_escape/* escapeMarkdownText */.m4)(capital(parsed.reason))}.\n\n${HELP}`), 'confused');
    }
    return perform({ ...job, commentedAt: author.commentedAt }, asked, parsed.command);
}
async function perform(job, asked, command) {
    const { client, repository, request, number, commentedAt } = job;
    if (command.name === 'help')
        return sign(job, await answer(job, { ...asked, allowed: true }, HELP), 'eyes');
    const pull = await readPull(client, repository, number);
    const { head } = pull;
    const known = { ...asked, headSha: head.sha, headRepository: head.repo?.full_name ?? '' };
    if (command.name === 'explain') {
        const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(request.temporaryDir, 'worldgate-command-'));
        try {
            const text = await explainGate({
                client,
                repository,
                pull,
                gate: command.gate,
                preset: command.preset,
                folder,
            });
            return sign(job, await answer(job, { ...known, allowed: true }, text), 'eyes');
        }
        finally {
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        }
    }
    if (pull.state !== 'open')
        return sign(job, { ...known, reason: 'the pull request is not open' }, 'confused');
    const problem = await headProblem({ client, repository, pull, commentedAt, sha: command.options.sha });
    if (problem === null)
        return sign(job, { ...known, allowed: true }, 'eyes');
    const text = `Not run: ${(0,reports_escape/* escapeMarkdownText */.m4)(problem)}.`;
    return sign(job, await answer(job, { ...known, reason: problem }, text), 'confused');
}
/** Whether whoever wrote the comment may give commands, by what GitHub says now, and when it was written. */
async function judgeAuthor({ client, repository, comment, }) {
    const now = await readComment(client, repository, comment.id);
    const commentedAt = now.created_at;
    const problem = (why) => ({ problem: why, commentedAt });
    if (now.body !== comment.body || now.updated_at !== commentedAt) {
        return problem('the comment was edited: write a new one');
    }
    if (now.user === null || now.user.type !== 'User')
        return problem('commands are taken from people only');
    const permission = await permissionOf(client, repository, now.user.login);
    if (MAY_COMMAND.has(permission))
        return { problem: null, commentedAt };
    return problem('commands are taken from those who may write to the repository');
}
/** One comment of ours for each command, also where the job runs again. */
async function answer(job, outcome, text) {
    const { client, repository, number, apiUrl, comment, request } = job;
    const marker = `<!-- worldgate-answer:${comment.id} -->`;
    const body = `${text}\n\n${marker}`;
    const api = (0,comments_api/* commentsApi */.Jg)(client, { repository, number }, apiUrl);
    try {
        const isRerun = (request.context.runAttempt ?? 1) > 1;
        const identity = isRerun ? await api.identity() : null;
        const earlier = identity === null
            ? undefined
            : (await api.list()).find((one) => one.body?.endsWith(marker) === true && (0,comments_api/* wroteIt */.Tg)(identity, one));
        const written = earlier === undefined ? await api.create(body) : await api.update(earlier.id, body);
        return { ...outcome, answerUrl: written?.html_url ?? '' };
    }
    catch (error) {
        return warned(outcome, 'There is no answer', error);
    }
}
async function sign(job, outcome, content) {
    try {
        await react(job.client, job.repository, job.comment.id, content);
        return outcome;
    }
    catch (error) {
        return warned(outcome, 'There is no reaction', error);
    }
}
function warned(outcome, what, error) {
    if (!(0,errors/* isWorldGateError */.US)(error))
        throw error;
    const hint = error.hint === undefined ? '' : ` ${error.hint}`;
    return { ...outcome, warnings: [...outcome.warnings, `${what}: ${error.message}.${hint}`] };
}
function describe(command) {
    switch (command.name) {
        case 'run':
            return { command: 'run', preset: command.preset, options: command.options };
        case 'explain':
            return { command: 'explain', gate: command.gate, preset: command.preset ?? '' };
        case 'help':
            return { command: 'help' };
    }
}
function eventOf({ context, event }) {
    const unfit = (why) => new errors/* WorldGateError */._B('event-unfit', `the event is not a comment: ${why}`, {
        hint: 'Run the action in a workflow with `on: issue_comment` and `types: [created]`.',
    });
    if (context.eventName !== 'issue_comment')
        throw unfit(`it is ${context.eventName ?? 'unknown'}`);
    if (event.length > event_context/* MAX_EVENT_BYTES */.A)
        throw unfit('it is larger than any event');
    try {
        return payload.parse(JSON.parse(event));
    }
    catch {
        throw unfit('the event file does not hold one');
    }
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./.build/actions/inputs.js + 8 modules
var actions_inputs = __webpack_require__(27835);
;// CONCATENATED MODULE: ./.build/actions/command.js





const COMMAND_OUTPUTS = [
    'command',
    'allowed',
    'reason',
    'preset',
    'gate',
    'episodes',
    'seed',
    'stop',
    'pull-request',
    'head-sha',
    'head-repository',
    'answer-url',
];
/**
 * Door of `actions/command`: judges the comment that the workflow runs for, and answers it where words are the answer.
 * Fails only for a workflow that is wrong: a refused command is an output. Returns the exit code.
 */
async function commandDoor(door) {
    const { host, env, context, clock, redact } = door;
    const inputs = (0,actions_inputs/* readInputs */.Ko)('command', env);
    host.mask(inputs['github-token']);
    const outcome = await handleCommand({
        ...{ context, clock, redact, token: inputs['github-token'] },
        event: readEvent(env.GITHUB_EVENT_PATH),
        temporaryDir: env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(),
    });
    const { command, allowed, reason, preset, gate, options, pullRequest, headSha, headRepository } = outcome;
    const outputs = {
        command,
        allowed: String(allowed),
        reason: (0,plain/* clip */.$Q)(reason, 1000),
        preset,
        gate,
        episodes: options.episodes ?? '',
        seed: options.seed ?? '',
        stop: options.stop ?? '',
        'pull-request': pullRequest === null ? '' : String(pullRequest),
        'head-sha': headSha,
        'head-repository': headRepository,
        'answer-url': outcome.answerUrl,
    };
    for (const [name, value] of Object.entries(outputs))
        host.output(name, value);
    for (const message of outcome.warnings)
        host.annotate({ level: 'warning', title: 'WorldGate', message });
    const what = command === '' ? 'No command' : `/worldgate ${command}`;
    host.say([allowed ? `${what}: allowed` : `${what}: not allowed, ${(0,plain/* clip */.$Q)(reason, 1000)}`]);
    return 0;
}
function readEvent(file) {
    try {
        return file ? (0,external_node_fs_.readFileSync)(file, 'utf8') : '';
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 3288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TA: () => (/* binding */ BASELINE_LIMITS),
  FH: () => (/* binding */ choiceOf),
  dn: () => (/* binding */ judgeBaseline),
  x5: () => (/* binding */ refusal),
  sD: () => (/* binding */ runIdOfArtifact)
});

// EXTERNAL MODULE: ./.build/foundation/canonical-json.js
var canonical_json = __webpack_require__(30471);
// EXTERNAL MODULE: ./.build/foundation/plain-value.js
var plain_value = __webpack_require__(29558);
;// CONCATENATED MODULE: ./.build/evaluation/baseline-fit.js


/**
 * Whether two runs measured the same thing, so that what differs between them is the policy.
 *
 * Refused are another kind, provider, engine, device, task, world or physics engine; another first seed, or fewer
 * episodes in the baseline than this run plans, as then not every seed has a partner; and every benchmark, because what
 * a clock measured in another job was measured on another machine. Gates, title, stop rule, limits and the policy itself may differ: the policy is what is compared,
 * and gates and stop rule are decided by this run.
 */
function baselineFit(here, there) {
    const refused = [];
    const harmless = [];
    const differ = (what, mine, theirs, list = refused) => {
        if ((0,canonical_json/* canonicalJson */.d)(mine ?? null) === (0,canonical_json/* canonicalJson */.d)(theirs ?? null))
            return;
        list.push(`${what} is ${shown(theirs)} in the baseline and ${shown(mine)} here`);
    };
    const [mine, theirs] = [here.preset, there.preset];
    differ('`kind`', mine.kind, theirs.kind);
    if (mine.kind === 'benchmark') {
        refused.push('latency is compared only between policies that run interleaved in one job');
    }
    differ('`provider`', mine.provider, theirs.provider);
    differ('`engine`', here.engine, there.engine);
    // Which of several alike devices it was is no difference.
    differ('`device`', mine.device.replace(/:\d+$/, ''), theirs.device.replace(/:\d+$/, ''));
    refused.push(...worldDifferences(here, there));
    differ('`seed`', mine.seed, theirs.seed);
    if (mine.kind === theirs.kind)
        compareEpisodes(mine.episodes ?? 0, theirs.episodes ?? 0, { refused, harmless });
    differ('the name of the preset', mine.name, theirs.name, harmless);
    for (const key of [
        'mock',
        'stop',
        'gates',
        'baseline',
        'call_timeout_s',
        'time_limit_s',
        'requires',
    ]) {
        if ((0,canonical_json/* canonicalJson */.d)(mine[key] ?? null) !== (0,canonical_json/* canonicalJson */.d)(theirs[key] ?? null)) {
            harmless.push(`\`${key}\` is not the same in the baseline, which changes nothing in what was measured`);
        }
    }
    return { refused, harmless };
}
function worldDifferences(here, there) {
    const found = [];
    const theirs = new Map(there.tasks.map((task) => [task.name, task]));
    for (const { name, digest, world_digest } of here.tasks) {
        const other = theirs.get(name);
        theirs.delete(name);
        if (other === undefined)
            found.push(`task ${(0,plain_value/* quoted */.TL)(name)} is not in the baseline`);
        else if (other.digest !== digest)
            found.push(`the file of task ${(0,plain_value/* quoted */.TL)(name)} has changed`);
        else if (other.world_digest !== world_digest) {
            found.push(`the world of task ${(0,plain_value/* quoted */.TL)(name)} has changed: its model, or a file that it names`);
        }
    }
    found.push(...[...theirs.keys()].map((name) => `task ${(0,plain_value/* quoted */.TL)(name)} is in the baseline only`));
    const [mine, other] = [here.physics, there.physics];
    if (mine !== null && other !== null && (0,canonical_json/* canonicalJson */.d)(mine) !== (0,canonical_json/* canonicalJson */.d)(other)) {
        found.push(`the physics engine was ${other.engine} ${other.version} in the baseline and is ${mine.engine} ${mine.version} here`);
    }
    return found;
}
/** Episodes of a task are seeds that count up, so a longer baseline holds all seeds of a shorter run. */
function compareEpisodes(mine, theirs, { refused, harmless }) {
    if (theirs === mine)
        return;
    const both = `\`episodes\` is ${theirs} in the baseline and ${mine} here`;
    if (theirs < mine)
        refused.push(`${both}, so ${mine - theirs} seeds have no partner`);
    else
        harmless.push(`${both}: only the seeds of this run are compared`);
}
function shown(value) {
    return value === undefined || value === null ? 'not stated' : (0,plain_value/* quoted */.TL)(String(value));
}

// EXTERNAL MODULE: ./.build/evaluation/plan-agreement.js
var plan_agreement = __webpack_require__(48411);
// EXTERNAL MODULE: ./.build/foundation/errors.js
var errors = __webpack_require__(38107);
// EXTERNAL MODULE: ./.build/runs/run-id.js
var run_id = __webpack_require__(68108);
;// CONCATENATED MODULE: ./.build/github/baselines/stored-baseline.js





/** A run's artifact is 100 MB at most, uncompressed; what is larger was not uploaded by us. */
const BASELINE_LIMITS = {
    maxArchiveBytes: 100 * 1024 * 1024,
    maxBytes: 110 * 1024 * 1024,
    maxEntries: 10_000,
};
/** A run of this name: `worldgate-push-20261121T091409123Z-1f3a9c0b`; null for any other text. */
function runIdOfArtifact(artifact, preset) {
    const prefix = `worldgate-${preset}-`;
    const id = artifact.startsWith(prefix) ? artifact.slice(prefix.length) : '';
    return (0,run_id/* isRunId */.Pk)(id) ? id : null;
}
/**
 * Judges a downloaded run as one of a stranger: its digests, its plan, and that it is the run that its place names.
 * @param dir absolute folder of the run
 */
function judgeBaseline(dir, expected, here) {
    const { what } = expected;
    let stored;
    try {
        stored = (0,plan_agreement/* readPlannedRun */.Y)(dir);
    }
    catch (error) {
        if (!(0,errors/* isWorldGateError */.US)(error))
            throw error;
        return { state: 'unusable', note: `${what} was not taken: ${error.message}` };
    }
    const { run, plan } = stored;
    const { manifest, header } = run;
    const wrong = identityProblem(manifest, expected);
    if (wrong !== null)
        return { state: 'unusable', note: `${what} was not taken: ${wrong}` };
    if (manifest.verdict === 'failed' || manifest.verdict === 'error') {
        return { state: 'unusable', note: `${what} was not taken: its own verdict is "${manifest.verdict}"` };
    }
    const { refused, harmless } = baselineFit(here, {
        preset: plan.preset,
        engine: manifest.engine,
        tasks: manifest.inputs.tasks,
        physics: header?.physics ?? null,
    });
    if (refused.length > 0)
        return { state: 'refused', note: `${what} was refused: ${refused.join('; ')}` };
    return { state: 'taken', manifest, notes: harmless };
}
function identityProblem({ run_id, preset, commit }, expected) {
    if (run_id !== expected.runId)
        return `it says that it is run ${run_id}, and its place says ${expected.runId}`;
    if (preset.name !== expected.preset)
        return `it is of preset ${(0,plain_value/* quoted */.TL)(preset.name)}`;
    if (expected.commit !== null && commit !== expected.commit) {
        return `it says that it ran at commit ${commit ?? 'none'}, and GitHub says ${expected.commit}`;
    }
    return null;
}
/** A choice of a run that was judged. @param asked as the caller put it */
function choiceOf(asked, place, manifest, notes) {
    return {
        asked,
        ...place,
        commit: place.commit ?? manifest?.commit ?? null,
        dated_at: manifest?.finished_at ?? null,
        notes: notes.slice(0, 50).map((note) => note.slice(0, 1990)),
    };
}
/** A baseline that the caller named by its path and that cannot be compared. */
function refusal(note) {
    return new errors/* WorldGateError */._B('baseline-mismatch', note, {
        hint: 'make both runs from the same preset, or use `baseline: paired`, which runs both in this job',
    });
}


/***/ })

};
