/** What to try first where the code gives no hint of its own, or one that is made of what happened. */
export const TRIES: Readonly<Record<string, string>> = {
  'anchor-invalid':
    'Write the anchor as docs/claims.md shows it: what it names, when it was made, and the digest of the protocol.',
  'attachment-invalid':
    'Give files and folders that are there, of plain files, with names of letters, digits, dots and dashes.',
  'baseline-unavailable':
    'Run the base branch once, so that it has a run to compare with; the message says which kind was looked for.',
  'candidate-refused': 'Read the reasons in the report of the triage; another candidate may be usable.',
  'candidate-unknown': 'Take an id from the report of the triage.',
  'capability-missing': 'Take a provider that has it; the hint lists what this one has.',
  'checkpoint-denied':
    'Give the job a token that may read it (HF_TOKEN, GITHUB_TOKEN or the credentials of the store), and check the address.',
  'checks-report-invalid':
    'Name a core-performance.json that `worldgate check core-performance --output DIR` wrote.',
  'contract-invalid': 'Correct the value at the keys that are named; the JSON Schemas are in schemas/.',
  'expression-failed': 'Give both lists the same number of values.',
  'expression-invalid': 'Check the names and operators against docs/tasks.md, Expressions.',
  'gate-invalid': 'Correct that gate; docs/presets.md lists the keys of each kind.',
  'not-canonical': 'Take out what JSON cannot hold: infinite numbers, undefined values, cycles.',
  'nothing-planned': 'Check that the seeds and tasks of the protocol are those of the results.',
  'package-too-large': 'Leave attachments out, or keep large files elsewhere and name their digests.',
  'password-wrong': 'Type the password again; if it is right, the file was changed: ask for another copy.',
  'path-unsafe': 'Name a file inside the folder, relative to it, with "/" between the parts.',
  'predicate-invalid': 'Have the statement made again by the version of WorldGate that made the package.',
  'shard-plan-invalid': 'Make the plan again with actions/plan-shards, and hand it on as it is.',
  'share-invalid': 'Check that the file is the page that `audit publish --share` wrote.',
  'share-refused': 'Each reason says what is missing; `audit publish` without --share lists them all.',
  'statement-invalid': 'Sign the package again: what was signed is no statement that is known.',
  'units-ambiguous': 'State the unit in the mapping, or rename the column with its unit.',
  'workflow-invalid': 'Compare the file with the one of the release that it was copied from.',
  'xml-invalid': 'Open the file at that line: the XML ends early, or a tag is not closed.',
};
