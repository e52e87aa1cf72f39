export const id = 6241;
export const ids = [6241];
export const modules = {

/***/ 86241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditRequest: () => (/* binding */ auditRequest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/contracts/compliance.js
var contracts_compliance = __webpack_require__(35007);
// EXTERNAL MODULE: ./.build/foundation/canonical-json.js
var canonical_json = __webpack_require__(30471);
// EXTERNAL MODULE: ./.build/reports/escape.js
var reports_escape = __webpack_require__(34467);
// EXTERNAL MODULE: ./.build/reports/markdown.js
var markdown = __webpack_require__(43865);
;// CONCATENATED MODULE: ./.build/reports/compliance.js


const LONGEST_NOTE = 4000;
const STATUS_WORDS = {
    drafted: 'drafted, to be checked',
    partial: 'partly drafted',
    human_required: 'a person has to write it',
    not_addressed: 'not addressed',
    not_applicable: 'not applicable',
};
function rowsTable(rows) {
    return (0,markdown/* markdownTable */.Qj)('llll', ['Row', 'Asks for', 'Status', 'Left to a person, and why'], rows.map(({ ref, title, status, note }) => [
        (0,reports_escape/* escapeMarkdownCell */.Vf)(ref),
        (0,reports_escape/* escapeMarkdownCell */.Vf)(title, LONGEST_NOTE),
        STATUS_WORDS[status],
        (0,reports_escape/* escapeMarkdownCell */.Vf)(note, LONGEST_NOTE),
    ]));
}
/** A line for each member, with the places in it. */
function sourcesList({ evidence }) {
    const members = new Map();
    for (const place of evidence)
        members.set(place.member, [...(members.get(place.member) ?? []), place]);
    return [...members]
        .map(([member, places]) => {
        const pointers = places.flatMap(({ json_pointer: pointer }) => (pointer === '' ? [] : [pointer]));
        const at = pointers.length === 0 ? '' : `: ${pointers.map((text) => (0,reports_escape/* markdownCode */.D9)(text)).join(', ')}`;
        return `- ${(0,reports_escape/* markdownCode */.D9)(member)}${at} (${(0,reports_escape/* markdownCode */.D9)(places[0].sha256)})`;
    })
        .join('\n');
}
function rowSection(row) {
    return (0,markdown/* blocks */.Bv)(`### ${(0,reports_escape/* escapeMarkdownText */.m4)(row.ref)} ${(0,reports_escape/* escapeMarkdownText */.m4)(row.title)}`, row.text === undefined
        ? 'No draft. These may help the person who writes it:'
        : `> ${(0,reports_escape/* escapeMarkdownText */.m4)(row.text)}`, sourcesList(row));
}
/**
 * `compliance-<framework>.md`: every row with its status, the drafts with what they rest on, and what robot safety
 * asks for that no evaluation of success addresses. Says nowhere that a row is met, and counts nothing.
 */
function complianceMarkdown(mapping) {
    const { title, version, source_url: url, retrieved, applicability, header, claim, protocol } = mapping;
    const pointed = mapping.rows.filter(({ evidence }) => evidence.length > 0);
    const text = (0,markdown/* blocks */.Bv)(`# ${(0,reports_escape/* escapeMarkdownText */.m4)(title)}`, `**${(0,reports_escape/* escapeMarkdownText */.m4)(header)}**`, [
        `- Version: ${(0,reports_escape/* escapeMarkdownText */.m4)(version)}`,
        `- Source: ${(0,markdown/* markdownLink */.iQ)(url, url)}, compared ${(0,reports_escape/* escapeMarkdownText */.m4)(retrieved)}`,
        `- Applicability: ${(0,reports_escape/* escapeMarkdownText */.m4)(applicability)}`,
        `- Claim: ${(0,reports_escape/* markdownCode */.D9)(claim.id)}, ${(0,reports_escape/* markdownCode */.D9)(claim.hash)}`,
        `- Protocol: ${(0,reports_escape/* markdownCode */.D9)(protocol.id)}, ${(0,reports_escape/* markdownCode */.D9)(protocol.hash)}`,
    ].join('\n'), '## Rows', rowsTable(mapping.rows), pointed.length === 0 ? null : '## Drafts and what they rest on', ...pointed.map(rowSection), '## Robot safety: not addressed', 'How often a policy succeeds is at most an input to the assumptions of a risk assessment.', rowsTable(mapping.robot_safety));
    return `${text}\n`;
}

// EXTERNAL MODULE: ./.build/audit/compliance/stated.js
var stated = __webpack_require__(66697);
;// CONCATENATED MODULE: ./.build/audit/compliance/facts.js

function isAbsent(found) {
    return 'absent' in found;
}
/**
 * A place in `claim.json` or `protocol.json`. Those members hold the caller's file as it stood: where that is a
 * draft of another format, its keys are not ours, and the whole member is named.
 */
function placeIn(member, pointer, { evidence }) {
    const isOwn = {
        'claim.json': evidence.claim.schema_version.startsWith('worldgate.'),
        'protocol.json': evidence.protocol.schema_version.startsWith('worldgate.'),
        'evidence.json': true,
    }[member];
    return { member, pointer: isOwn ? pointer : '' };
}
const listed = (parts) => parts.filter((part) => part !== null).join('; ');
const count = (n, one) => `${n} ${one}${n === 1 ? '' : 's'}`;
/** Texts of others stand as they are, with a full stop where they end without one. */
const sentence = (text) => (/[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
/** Why results say nothing of a system, where they do not. */
function undecided({ evidence }) {
    if (evidence.not_for_proof)
        return { absent: 'the results rest on a mock or a demonstration' };
    if (evidence.outcome === null)
        return { absent: 'nothing was decided' };
    if (evidence.outcome === 'invalid')
        return { absent: 'the decision is invalid' };
    return null;
}
function identity(sources) {
    const { claim } = sources;
    const { subject } = claim;
    const id = (0,stated/* stated */.Eo)(claim, 'subject.id', subject.id);
    const revision = (0,stated/* stated */.Eo)(claim, 'subject.revision', subject.revision);
    const weights = (0,stated/* stated */.Eo)(claim, 'subject.weights_digest', subject.weights_digest);
    if (id === null)
        return { absent: 'the claim does not say for certain which model it is about' };
    if (revision === null && weights === null)
        return { absent: 'the claim gives neither a revision nor a digest of the weights' };
    return {
        text: `Model ${id}${revision === null ? '' : `, revision ${revision}`}${weights === null ? '' : `, digest of the weights ${weights}`}.`,
        places: [
            placeIn('claim.json', '/subject/id', sources),
            ...(revision === null ? [] : [placeIn('claim.json', '/subject/revision', sources)]),
            ...(weights === null ? [] : [placeIn('claim.json', '/subject/weights_digest', sources)]),
        ],
    };
}
function capability(sources) {
    const text = (0,stated/* stated */.Eo)(sources.claim, 'capability', sources.claim.capability);
    if (text === null)
        return { absent: 'the claim states no capability' };
    return {
        text: `Capability that was evaluated, in the words of the claim: ${sentence(text)}`,
        places: [placeIn('claim.json', '/capability', sources)],
    };
}
function scope(sources) {
    const limits = (0,stated/* scopeLimits */.tF)(sources.claim);
    if (limits.length === 0)
        return { absent: 'the claim states no limits of its scope' };
    return {
        text: `Evaluated only within these limits: ${sentence(limits.join('; '))}`,
        places: [placeIn('claim.json', '/applicability', sources)],
    };
}
function interfaces(sources) {
    const { protocol } = sources;
    const { observation_space: observed } = protocol.execution;
    const inputs = (0,stated/* stated */.Eo)(protocol, 'execution.observation_space', observed.join(', '));
    const outputs = (0,stated/* stated */.Eo)(protocol, 'execution.action_space', protocol.execution.action_space);
    if (inputs === null && outputs === null)
        return { absent: 'the protocol states neither observations nor actions' };
    const parts = [
        inputs === null ? null : `inputs (observations): ${inputs}`,
        outputs === null ? null : `outputs (actions): ${outputs}`,
    ];
    return {
        text: `In the evaluation, ${sentence(listed(parts))}`,
        places: [
            ...(inputs === null ? [] : [placeIn('protocol.json', '/execution/observation_space', sources)]),
            ...(outputs === null ? [] : [placeIn('protocol.json', '/execution/action_space', sources)]),
        ],
    };
}
function benchmark(sources) {
    const { protocol } = sources;
    const { name, version, split, task_list: tasks } = protocol.benchmark;
    if ((0,stated/* stated */.Eo)(protocol, 'benchmark.name', name) === null)
        return { absent: 'the protocol does not say for certain which benchmark was used' };
    const of = (0,stated/* stated */.Eo)(protocol, 'benchmark.version', version);
    const part = (0,stated/* stated */.Eo)(protocol, 'benchmark.split', split);
    return {
        text: `Test data: benchmark ${name}, ${listed([of === null ? 'version not stated' : `version ${of}`, part === null ? null : `split ${part}`, count(tasks.length, 'task')])}.`,
        places: [placeIn('protocol.json', '/benchmark', sources)],
    };
}
const MISSING_EPISODE = {
    planned: 'a planned episode without a result counts as a failure of a ">=" claim',
    observed: 'only episodes with a result count',
};
const ATTEMPTS = {
    single: 'one attempt per episode',
    retry_infrastructure_errors: 'further attempts after infrastructure errors only',
    unknown: 'how many attempts were made is not known',
};
function procedure(sources) {
    const { protocol, evidence } = sources;
    if (evidence.protocol.planned_cells === 0)
        return { absent: 'no episode was planned' };
    const { seeds, episodes_per_task: each, episodes_counted: counted } = protocol.execution;
    const known = (key) => !(0,stated/* isGuessed */.Fh)(protocol, `execution.${key}`);
    const per = counted === 'per_task' ? 'per task' : 'per task and seed';
    const plan = listed([
        count(evidence.protocol.planned_cells, 'planned episode'),
        known('episodes_per_task') && known('episodes_counted') ? `${each} ${per}` : null,
        known('seeds') ? count(seeds.length, 'seed') : null,
        ATTEMPTS[(0,stated/* isGuessed */.Fh)(protocol, 'attempts') ? 'unknown' : protocol.attempts.policy],
        MISSING_EPISODE[protocol.denominator],
    ]);
    const version = (0,stated/* stated */.Eo)(protocol, 'evaluator.version', protocol.evaluator.version);
    const commit = (0,stated/* stated */.Eo)(protocol, 'evaluator.commit', protocol.evaluator.commit);
    const evaluator = listed([
        (0,stated/* stated */.Eo)(protocol, 'evaluator.name', protocol.evaluator.name) ?? 'not known for certain',
        version === null ? 'version not stated' : `version ${version}`,
        commit === null ? null : `commit ${commit}`,
    ]);
    return {
        text: `Procedure: ${plan}. Evaluator: ${evaluator}.`,
        places: [
            placeIn('protocol.json', '/execution', sources),
            placeIn('protocol.json', '/attempts', sources),
            placeIn('protocol.json', '/denominator', sources),
            placeIn('protocol.json', '/evaluator', sources),
            placeIn('evidence.json', '/protocol', sources),
        ],
    };
}
function rule(sources) {
    const { claim } = sources;
    if ((0,stated/* isGuessed */.Fh)(claim, 'expected_metrics'))
        return { absent: 'the required values were guessed' };
    const { margin, alpha, sidedness } = claim.decision_rule;
    const required = claim.expected_metrics.map(({ name, operator, value, unit }) => `${name} ${operator} ${value} (${unit})`);
    return {
        text: `Required by the claim: ${required.join('; ')}; margin ${margin}, alpha ${alpha}, ${sidedness.replace('_', '-')}.`,
        places: [
            placeIn('claim.json', '/expected_metrics', sources),
            placeIn('claim.json', '/decision_rule', sources),
        ],
    };
}
function frozenPlan(sources) {
    const { frozen_at: frozenAt, anchor } = sources.evidence.protocol;
    if (frozenAt === null)
        return { absent: 'the plan was not frozen' };
    const shown = anchor === null
        ? 'Nothing but the file itself shows when.'
        : `That it existed no later than ${anchor.anchored_at} is shown by ${anchor.kind} ${anchor.reference}.`;
    return {
        text: `The plan states that it was frozen at ${frozenAt}. ${shown}`,
        places: [placeIn('evidence.json', '/protocol', sources)],
    };
}
function measured(metric) {
    const [low, high] = metric.interval;
    const ends = listed([low === null ? null : `from ${low}`, high === null ? null : `to ${high}`]);
    const interval = ends === '' ? 'no interval' : `interval ${ends.replace('; ', ' ')}`;
    const level = metric.level === null ? '' : `, level ${metric.level}`;
    return `${metric.name}: declared ${metric.operator} ${metric.value} (${metric.unit}), tested ${metric.estimate ?? 'without an estimate'}, ${interval} (${metric.method}, ${metric.sidedness.replace('_', '-')}${level}, n = ${metric.n}), outcome ${metric.outcome}`;
}
function result(sources) {
    const { evidence } = sources;
    const nothing = undecided(sources);
    if (nothing !== null)
        return nothing;
    return {
        text: `${sentence(evidence.sentence)} Declared against tested: ${evidence.metrics.map(measured).join('; ')}.`,
        places: [
            placeIn('evidence.json', '/outcome', sources),
            placeIn('evidence.json', '/metrics', sources),
            placeIn('evidence.json', '/sentence', sources),
            { member: 'episode_results.jsonl', pointer: '' },
        ],
    };
}
function limits(sources) {
    const { not_shown: unshown, missing_evidence: missing } = sources.evidence;
    const parts = [...unshown, ...missing.map(({ text }) => text)];
    if (parts.length === 0)
        return { absent: 'the evidence states no limits' };
    return {
        text: `What the evidence does not show: ${parts.map(sentence).join(' ')}`,
        places: [
            ...(unshown.length === 0 ? [] : [placeIn('evidence.json', '/not_shown', sources)]),
            ...(missing.length === 0 ? [] : [placeIn('evidence.json', '/missing_evidence', sources)]),
        ],
    };
}
function coverage(sources) {
    const { counts } = sources.evidence;
    if (counts.read === 0)
        return { absent: 'no result of an episode was read' };
    return {
        text: `Of ${count(counts.planned, 'planned episode')}, ${counts.matched} have a result and ${counts.missing} have none; ${counts.not_a_trial} were no trial, ${counts.duplicate} results were duplicates and ${counts.out_of_protocol} were outside of the protocol.`,
        places: [placeIn('evidence.json', '/counts', sources)],
    };
}
function failures(sources) {
    const nothing = undecided(sources);
    if (nothing !== null)
        return nothing;
    return {
        text: `${count(sources.evidence.counts.failed, 'planned episode')} failed; each is listed with where it came from.`,
        places: [
            placeIn('evidence.json', '/counts/failed', sources),
            { member: 'failure_evidence_index.jsonl', pointer: '' },
        ],
    };
}
function grade(sources) {
    const { grade: of, reasons } = sources.evidence.grade;
    return {
        text: `Grade of the evidence: ${of}. ${reasons.map(sentence).join(' ')}`.trim(),
        places: [placeIn('evidence.json', '/grade', sources)],
    };
}
function provenance(sources) {
    const { source } = sources.evidence;
    return {
        text: `Results were read from files of ${source.name} (${source.format}); each file, and each member of the package, is recorded with its SHA-256.`,
        places: [
            placeIn('evidence.json', '/source', sources),
            { member: 'audit_provenance.json', pointer: '' },
            { member: 'raw_evidence_manifest.json', pointer: '' },
        ],
    };
}
/** Every sentence that a draft may hold. None of them says that a requirement is met. */
const FACTS = {
    identity,
    capability,
    scope,
    interfaces,
    benchmark,
    procedure,
    rule,
    frozenPlan,
    result,
    limits,
    coverage,
    failures,
    grade,
    provenance,
};

;// CONCATENATED MODULE: ./.build/audit/compliance/rows.js

/** A row that only a person can fill. */
function byPerson(ref, title, note) {
    return { ref, title, status: 'human_required', note };
}
/** As `byPerson`, with places of members that may help. */
function withPlaces(row, ...places) {
    return {
        ...row,
        points: (sources) => places.map(([member, pointer]) => placeIn(member, pointer, sources)),
    };
}

;// CONCATENATED MODULE: ./.build/audit/compliance/eu-ai-act.js
/**
 * Annexes IV and VIII of Regulation (EU) 2024/1689. Titles are short forms of the text of the Official Journal.
 * No date from which a duty applies stands here: later acts move them.
 */

const VERSION = 'Regulation (EU) 2024/1689, as in OJ L of 2024-07-12; later amendments are not tracked';
const SOURCE_URL = 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj';
const RETRIEVED = '2026-11-21';
const OF_THE_PROVIDER = 'A fact about the provider, which no evaluation record holds.';
const OF_THE_DEPLOYER = 'A fact about the deployer, which no evaluation record holds.';
const OF_THE_MARKET = 'Depends on where and how the system is marketed, which no evaluation record holds.';
const SECTION_A = [
    byPerson('A.1', 'Name, address and contact details of the provider', OF_THE_PROVIDER),
    byPerson('A.2', 'Person who submits the information on behalf of the provider: name, address, contact details', OF_THE_PROVIDER),
    byPerson('A.3', 'Authorised representative, where applicable: name, address, contact details', OF_THE_PROVIDER),
    {
        ref: 'A.4',
        title: 'Trade name, and any additional unambiguous reference that allows identification and traceability',
        drafts: 'drafted',
        facts: ['identity'],
        note: 'The trade name is the provider’s; the reference is that of the model, not of the whole system.',
    },
    {
        ref: 'A.5',
        title: 'Intended purpose, and the components and functions supported',
        drafts: 'drafted',
        facts: ['capability'],
        also: ['scope'],
        note: 'What was evaluated is not what is intended: a person has to state the intended purpose.',
    },
    {
        ref: 'A.6',
        title: 'Basic and concise description of the information used (data, inputs) and of the operating logic',
        drafts: 'partial',
        facts: ['interfaces'],
        also: ['benchmark'],
        note: 'Operating logic, and data used outside of the evaluation, are not in this record.',
    },
    byPerson('A.7', 'Status: on the market, in service, no longer so, recalled', OF_THE_MARKET),
    byPerson('A.8', 'Certificate of the notified body, where applicable: type, number, expiry date, body', 'Issued by a notified body; nothing in this package is a certificate.'),
    byPerson('A.9', 'Scanned copy of that certificate, where applicable', 'Issued by a notified body.'),
    byPerson('A.10', 'Member States in which the system is on the market, in service or made available', OF_THE_MARKET),
    byPerson('A.11', 'Copy of the EU declaration of conformity (Article 47)', 'Drawn up and signed by the provider.'),
    withPlaces(byPerson('A.12', 'Electronic instructions for use (not in the areas of Annex III points 1, 6 and 7)', 'Written by the provider. The limits that are named here may have to stand in them.'), ['evidence.json', '/scope_limits'], ['evidence.json', '/not_shown']),
    byPerson('A.13', 'URL for additional information (optional)', 'Where the package is published is not known when it is made.'),
];
const SECTION_B = [
    byPerson('B.1', 'Name, address and contact details of the provider', OF_THE_PROVIDER),
    byPerson('B.2', 'Person who submits the information on behalf of the provider: name, address, contact details', OF_THE_PROVIDER),
    byPerson('B.3', 'Authorised representative, where applicable: name, address, contact details', OF_THE_PROVIDER),
    byPerson('B.4', 'Trade name, and any additional unambiguous reference that allows identification and traceability', 'The draft of A.4 may serve where section B applies, which the provider judges.'),
    byPerson('B.5', 'Intended purpose', 'The draft of A.5 may serve where section B applies, which the provider judges.'),
    byPerson('B.6', 'Condition or conditions of Article 6(3) under which the system is not considered high-risk', 'A legal assessment by the provider.'),
    byPerson('B.7', 'Short summary of the grounds on which the system is not considered high-risk under Article 6(3)', 'A legal assessment by the provider.'),
    byPerson('B.8', 'Status: on the market, in service, no longer so, recalled', OF_THE_MARKET),
    byPerson('B.9', 'Member States in which the system is on the market, in service or made available', OF_THE_MARKET),
];
const SECTION_C = [
    byPerson('C.1', 'Name, address and contact details of the deployer', OF_THE_DEPLOYER),
    byPerson('C.2', 'Person who submits the information on behalf of the deployer: name, address, contact details', OF_THE_DEPLOYER),
    byPerson('C.3', 'URL of the entry of the system in the EU database by its provider', 'Exists once the provider has registered the system.'),
    byPerson('C.4', 'Summary of the findings of the fundamental rights impact assessment (Article 27)', 'The deployer’s assessment; an evaluation of task success does not touch it.'),
    byPerson('C.5', 'Summary of the data protection impact assessment (Article 26(8)), where applicable', 'The deployer’s assessment; an evaluation of task success does not touch it.'),
];
const EU_AI_ACT_ANNEX_8 = {
    framework: 'eu-ai-act-annex8',
    title: 'EU AI Act, Annex VIII: information to be submitted upon registration of high-risk AI systems',
    version: VERSION,
    sourceUrl: SOURCE_URL,
    retrieved: RETRIEVED,
    rows: [...SECTION_A, ...SECTION_B, ...SECTION_C],
};
const EU_AI_ACT_ANNEX_4 = {
    framework: 'eu-ai-act-annex4',
    title: 'EU AI Act, Annex IV: technical documentation (Article 11(1))',
    version: VERSION,
    sourceUrl: SOURCE_URL,
    retrieved: RETRIEVED,
    rows: [
        {
            ref: '1',
            title: 'General description of the AI system',
            drafts: 'partial',
            facts: ['identity', 'capability'],
            note: 'Provider, intended purpose, hardware, form of delivery and user interface are not in this record.',
        },
        byPerson('2', 'Elements of the AI system and of the process for its development', 'The points (a) to (h) follow.'),
        byPerson('2(a)', 'Methods and steps of development, with pre-trained systems and tools of third parties', 'Development is not in an evaluation record.'),
        byPerson('2(b)', 'Design specifications: general logic, key design choices, assumptions, what is optimised for', 'Design is not in an evaluation record.'),
        byPerson('2(c)', 'System architecture, and computational resources to develop, train, test and validate', 'Architecture is not in an evaluation record.'),
        byPerson('2(d)', 'Data requirements: training methodologies and data sets, provenance, labelling, cleaning', 'Training data is not in an evaluation record; test data stands under 2(g).'),
        byPerson('2(e)', 'Assessment of the human oversight measures (Article 14)', 'An assessment by people.'),
        byPerson('2(f)', 'Pre-determined changes to the system and its performance, where applicable', 'A plan of the provider.'),
        {
            ref: '2(g)',
            title: 'Validation and testing procedures: test data, metrics, test logs and reports dated and signed by the responsible persons',
            drafts: 'partial',
            facts: ['procedure', 'benchmark', 'rule', 'result', 'coverage'],
            also: ['frozenPlan', 'provenance'],
            note: 'The responsible persons still have to date and sign; robustness and discriminatory impacts are not covered.',
        },
        byPerson('2(h)', 'Cybersecurity measures', 'Digests and a signature protect this record, not the system.'),
        {
            ref: '3',
            title: 'Monitoring, functioning and control: capabilities and limitations, expected accuracy, foreseeable unintended outcomes',
            drafts: 'partial',
            facts: ['result', 'scope', 'limits'],
            also: ['failures'],
            note: 'Sources of risk, human oversight and specifications of input data are left to a person.',
        },
        withPlaces(byPerson('4', 'Appropriateness of the performance metrics', 'Why these metrics fit this system is the provider’s to argue; the tool supplies nothing for it.'), ['claim.json', '/expected_metrics']),
        byPerson('5', 'Risk management system (Article 9)', 'A process of the provider.'),
        byPerson('6', 'Relevant changes made by the provider through the lifecycle', 'A package is about one state of the model; two packages can be compared.'),
        byPerson('7', 'Harmonised standards applied in full or in part, or other solutions adopted', 'A list of the provider.'),
        byPerson('8', 'Copy of the EU declaration of conformity (Article 47)', 'Drawn up by the provider.'),
        withPlaces(byPerson('9', 'System to evaluate performance after placing on the market, with the plan of Article 72(3)', 'A plan of the provider; the thresholds that are named here may serve as its triggers.'), ['claim.json', '/expected_metrics']),
    ],
};

;// CONCATENATED MODULE: ./.build/audit/compliance/iso-42001.js
/** ISO/IEC 42001:2023: ids and titles only, because the text is under copyright. */

const ORGANISATION = 'A process of the organisation, which no evaluation record holds.';
const ISO_42001 = {
    framework: 'iso-42001',
    title: 'ISO/IEC 42001, AI management system: clauses and controls that evaluation evidence touches',
    version: 'ISO/IEC 42001:2023',
    sourceUrl: 'https://www.iso.org/standard/81230.html',
    retrieved: '2026-11-21',
    rows: [
        {
            ref: '7.5.3',
            title: 'Control of documented information',
            drafts: 'partial',
            facts: ['provenance'],
            note: 'Digests show whether a record was changed; storage, access and retention are the organisation’s.',
        },
        byPerson('9.2', 'Internal audit', 'Carried out by people; recomputing this package from its episodes may be a step of it.'),
        {
            ref: 'A.6.2.2',
            title: 'AI system requirements and specification',
            drafts: 'partial',
            facts: ['rule'],
            also: ['capability', 'scope'],
            note: 'The requirement that was tested; where it comes from is left to a person.',
        },
        byPerson('A.6.2.3', 'Documentation of AI system design and development', 'Not in an evaluation record.'),
        {
            ref: 'A.6.2.4',
            title: 'AI system verification and validation',
            drafts: 'drafted',
            facts: ['procedure', 'benchmark', 'rule', 'result', 'coverage'],
            also: ['frozenPlan', 'limits'],
            note: 'One evaluation; whether it is enough for this system, a person has to say.',
        },
        byPerson('A.6.2.5', 'AI system deployment', ORGANISATION),
        byPerson('A.6.2.6', 'AI system operation and monitoring', ORGANISATION),
        {
            ref: 'A.6.2.7',
            title: 'AI system technical documentation',
            drafts: 'partial',
            facts: ['identity'],
            also: ['interfaces'],
            note: 'Identity and interfaces of the model in the evaluation; the rest is left to a person.',
        },
        {
            ref: 'A.6.2.8',
            title: 'AI system recording of event logs',
            status: 'not_addressed',
            note: 'Logs of a system in operation are not what an evaluation records.',
        },
        byPerson('A.7.4', 'Quality of data for AI systems', 'How good test or training data is, is not examined.'),
        {
            ref: 'A.7.5',
            title: 'Data provenance',
            drafts: 'partial',
            facts: ['provenance'],
            also: ['benchmark'],
            note: 'Of the results and the test data only; training data is not in this record.',
        },
        {
            ref: 'A.8.2',
            title: 'System documentation and information for users',
            drafts: 'partial',
            facts: ['scope', 'limits'],
            note: 'Limits that users may have to be told; the documentation itself is left to a person.',
        },
        byPerson('A.10.2', 'Allocating responsibilities', ORGANISATION),
        withPlaces(byPerson('A.10.3', 'Suppliers', 'Model and evaluator may come from suppliers; how they are managed is the organisation’s.'), ['claim.json', '/subject'], ['protocol.json', '/evaluator']),
        byPerson('A.10.4', 'Customers', ORGANISATION),
    ],
};

;// CONCATENATED MODULE: ./.build/audit/compliance/nist-ai-rmf.js
/** Subcategories of the NIST AI RMF 1.0 core that evidence of an evaluation touches; titles are short forms. */

const FEEDBACK = 'Needs domain experts, users and data from the field, which no evaluation record holds.';
const NIST_AI_RMF = {
    framework: 'nist-ai-rmf',
    title: 'NIST AI Risk Management Framework: subcategories that evaluation evidence touches',
    version: 'AI RMF 1.0, NIST AI 100-1, 2023-01',
    sourceUrl: 'https://doi.org/10.6028/NIST.AI.100-1',
    retrieved: '2026-11-21',
    rows: [
        withPlaces(byPerson('GOVERN 1.4', 'Risk management process and its outcomes established through transparent policies, procedures and controls', 'The decision rule is on record; the process around it is the organisation’s.'), ['claim.json', '/decision_rule']),
        {
            ref: 'MAP 1.1',
            title: 'Intended purposes, context-specific norms and prospective settings understood and documented',
            drafts: 'partial',
            facts: ['capability', 'scope'],
            note: 'What was evaluated is not what is intended: purposes, users and settings are left to a person.',
        },
        {
            ref: 'MAP 2.2',
            title: 'Knowledge limits of the system, and how output is used and overseen by humans, documented',
            drafts: 'partial',
            facts: ['limits'],
            also: ['scope'],
            note: 'These are limits of the evidence; oversight is left to a person.',
        },
        {
            ref: 'MAP 2.3',
            title: 'Scientific integrity and TEVV considerations identified and documented',
            drafts: 'partial',
            facts: ['procedure', 'rule'],
            also: ['frozenPlan'],
            note: 'Selection of data, and whether the benchmark measures what is meant, are left to a person.',
        },
        {
            ref: 'MAP 3.3',
            title: 'Targeted application scope specified and documented',
            drafts: 'partial',
            facts: ['capability', 'scope'],
            note: 'The evaluated scope; whether it is the targeted one, a person has to say.',
        },
        {
            ref: 'MEASURE 1.1',
            title: 'Approaches and metrics selected for the most significant risks; what is not measured documented',
            drafts: 'partial',
            facts: ['rule'],
            also: ['limits'],
            note: 'Which risks are significant is left to a person.',
        },
        byPerson('MEASURE 1.3', 'Independent assessors, or experts who did not develop the system, involved in assessments', 'Who signs a package can show who stands behind it, not that they are independent.'),
        {
            ref: 'MEASURE 2.1',
            title: 'Test sets, metrics and tools used during TEVV documented',
            drafts: 'drafted',
            facts: ['benchmark', 'rule', 'procedure'],
            also: ['provenance'],
            note: 'To be checked by a person against what was run.',
        },
        {
            ref: 'MEASURE 2.3',
            title: 'Performance measured and demonstrated for conditions similar to deployment; measures documented',
            drafts: 'partial',
            facts: ['result', 'scope'],
            note: 'Whether these conditions resemble deployment, a person has to say; a simulator alone does not.',
        },
        {
            ref: 'MEASURE 2.5',
            title: 'System demonstrated to be valid and reliable; limits of generalisability documented',
            drafts: 'partial',
            facts: ['result', 'limits'],
            also: ['scope'],
            note: 'One evaluation within its scope; reliability over time is not in this record.',
        },
        {
            ref: 'MEASURE 2.6',
            title: 'System evaluated regularly for safety risks',
            status: 'not_addressed',
            note: 'Task success is not safety. Where a metric of the benchmark measures safety, a person has to say so.',
        },
        {
            ref: 'MEASURE 2.7',
            title: 'Security and resilience evaluated and documented',
            status: 'not_addressed',
            note: 'Digests and a signature protect this record, not the system.',
        },
        {
            ref: 'MEASURE 2.13',
            title: 'Effectiveness of the TEVV metrics and processes evaluated and documented',
            drafts: 'partial',
            facts: ['coverage', 'grade'],
            note: 'How complete the record is, not whether the metrics serve their purpose.',
        },
        byPerson('MEASURE 4.1', 'Measurement connected to deployment contexts, with domain experts', FEEDBACK),
        byPerson('MEASURE 4.2', 'Results informed by domain experts and other AI actors', FEEDBACK),
        byPerson('MEASURE 4.3', 'Improvements or declines of performance identified and documented from consultations and field data', `${FEEDBACK} Two packages can be compared.`),
        withPlaces(byPerson('MANAGE 1.1', 'Whether the system achieves its purposes, and whether development or deployment should proceed', 'A decision that a person makes and answers for; the verdict on one claim is one input to it.'), ['evidence.json', '/verdict']),
    ],
};

;// CONCATENATED MODULE: ./.build/audit/compliance/robot-safety.js
/**
 * Standards of robot safety, in every mapping: a rate of success of a policy is at most an input to the
 * assumptions of a risk assessment, and evidence of it must not be taken for evidence of safety.
 */
const ROBOT_SAFETY = [
    {
        ref: 'ISO 10218-1:2025',
        title: 'Robotics — Safety requirements — Part 1: Industrial robots',
        status: 'not_addressed',
        note: 'Safety of the robot, function by function; not how often a policy succeeds.',
    },
    {
        ref: 'ISO 10218-2:2025',
        title: 'Robotics — Safety requirements — Part 2: Industrial robot applications and robot cells',
        status: 'not_addressed',
        note: 'Safety of the application, with contacts between robot and people; not how often a policy succeeds.',
    },
    {
        ref: 'ISO/TS 15066:2016',
        title: 'Robots and robotic devices — Collaborative robots',
        status: 'not_addressed',
        note: 'Taken up by ISO 10218:2025; forces and speeds of contact are not measured here.',
    },
    {
        ref: 'ISO/NP 25785-1',
        title: 'Safety requirements for industrial mobile robots with actively controlled stability — Part 1: Robots',
        status: 'not_addressed',
        note: 'A project, not a published standard; stability and its loss are not measured here.',
    },
];

;// CONCATENATED MODULE: ./.build/audit/compliance/mapping.js








const FRAMEWORKS = {
    'eu-ai-act-annex8': EU_AI_ACT_ANNEX_8,
    'eu-ai-act-annex4': EU_AI_ACT_ANNEX_4,
    'nist-ai-rmf': NIST_AI_RMF,
    'iso-42001': ISO_42001,
};
/**
 * What a package can contribute to each row of a framework, as a drafting aid: it never says that a row is met, and
 * counts and scores nothing. Drafts hold fields of claim, protocol and evidence only; a row whose fields are absent,
 * guessed, or of results that prove nothing is left to a person, with the reason.
 * @param digests of the members that drafts may point at; what has no digest is not pointed at
 */
function complianceMapping(framework, sources, digests) {
    const { title, version, sourceUrl, retrieved, rows } = FRAMEWORKS[framework];
    const { claim, protocol } = sources.evidence;
    return contracts_compliance/* complianceMapping */.iY.parse({
        schema_version: 'worldgate.compliance.v1',
        framework,
        title,
        version,
        source_url: sourceUrl,
        retrieved,
        applicability: contracts_compliance/* COMPLIANCE_APPLICABILITY */.EL,
        header: contracts_compliance/* COMPLIANCE_HEADER */.E2,
        claim: { id: claim.id, hash: claim.hash },
        protocol: { id: protocol.id, hash: protocol.hash },
        rows: rows.map((row) => rowOf(row, sources, digests)),
        robot_safety: ROBOT_SAFETY.map((row) => fixedRow(row, sources, digests)),
    });
}
/** Both members of a package for a framework, to be rendered when those that they point at are written. */
function complianceMembers(framework) {
    const map = ({ claim: { claim }, protocol: { protocol }, evidence, digests }) => complianceMapping(framework, { claim, protocol, evidence }, digests);
    return [
        { name: `compliance-${framework}.json`, render: (parts) => (0,canonical_json/* canonicalJson */.d)(map(parts)) },
        { name: `compliance-${framework}.md`, render: (parts) => complianceMarkdown(map(parts)) },
    ];
}
function rowOf(row, sources, digests) {
    return 'facts' in row ? draftRow(row, sources, digests) : fixedRow(row, sources, digests);
}
function fixedRow(row, sources, digests) {
    const { ref, title, status, note, points } = row;
    return { ref, title, status, evidence: evidenceAt(points?.(sources) ?? [], digests), note };
}
function draftRow(row, sources, digests) {
    const { ref, title, drafts, note } = row;
    const find = (name) => grounded(FACTS[name](sources), digests);
    const required = row.facts.map(find);
    const absences = [...new Set(required.filter(isAbsent).map(({ absent }) => absent))];
    if (absences.length > 0) {
        return {
            ref,
            title,
            status: 'human_required',
            evidence: [],
            note: `Not drafted: ${absences.join('; ')}. ${note}`,
        };
    }
    const facts = [...required, ...(row.also ?? []).map(find)].filter((found) => !isAbsent(found));
    return {
        ref,
        title,
        status: drafts,
        evidence: evidenceAt(facts.flatMap(({ places }) => places), digests),
        note,
        text: facts.map(({ text }) => text).join(' '),
    };
}
/** A fact that points at no member of the package is none. */
function grounded(found, digests) {
    if (isAbsent(found) || found.places.some(({ member }) => digests.has(member)))
        return found;
    const members = [...new Set(found.places.map(({ member }) => member))];
    return { absent: `the package has no ${members.join(' or ')}` };
}
function evidenceAt(places, digests) {
    const found = new Map();
    for (const { member, pointer } of places) {
        const sha256 = digests.get(member);
        if (sha256 !== undefined)
            found.set(`${member}#${pointer}`, { member, json_pointer: pointer, sha256 });
    }
    return [...found.values()];
}

// EXTERNAL MODULE: ./.build/supply-chain/ml-bom.js + 2 modules
var ml_bom = __webpack_require__(43028);
;// CONCATENATED MODULE: ./.build/cli/audit-request.js




/** @param folder absolute folder that relative paths start from */
function auditRequest(ask, { folder, now, installation }) {
    const { version, worker } = installation;
    const at = (file) => external_node_path_.resolve(folder, file);
    const maybeAt = (file) => (file === undefined ? undefined : at(file));
    const { mapping } = ask;
    return {
        source: ask.source,
        from: at(ask.from),
        claim: at(ask.claim),
        protocol: at(ask.protocol),
        output: at(ask.output),
        anchor: maybeAt(ask.anchor),
        ppi: maybeAt(ask.ppi),
        importOptions: {
            startSeed: ask.startSeed,
            pointer: ask.pointer,
            droidYesNoFix: ask.droidYesNoFix,
            progressUnit: ask.progressUnit,
            // A shipped mapping has a name; a file has a folder or an extension.
            mapping: mapping !== undefined && /[./\\]/.test(mapping) ? at(mapping) : mapping,
            suite: ask.suite,
        },
        stopping: ask.stopping === 'savi' ? 'savi' : undefined,
        sameModel: ask.sameModel,
        completenessScore: ask.completenessScore,
        extras: extrasOf(ask, version),
        attachments: (ask.attach ?? []).map(at),
        now,
        version,
        worker,
    };
}
/** In one order, whichever way they were asked for, so that the same request gives the same bytes. */
function extrasOf({ compliance, mlBom }, version) {
    return [
        ...(mlBom === null ? [] : [(0,ml_bom/* mlBomMember */.Mx)(version, mlBom)]),
        ...contracts_compliance/* COMPLIANCE_FRAMEWORKS */.yx.filter((framework) => compliance.includes(framework)).flatMap(complianceMembers),
    ];
}


/***/ })

};
