/*
 * What each kind of report does not show, in words that fit it. Every report states its sentence: as `boundary` where it is
 * JSON, at its end where it is read.
 */

/** Release notes. */
export const NOTES_BOUNDARY =
  'These notes gather what the changelog, closed issues, merged pull requests and release evidence say. They do not show that a change does what it says, that the list is complete, or that the software is safe to use; rows of the evidence are as its commands left them, and nothing was run or verified again for these notes.';

/** The verdict of a run: comment, job summary, page. */
export const RUN_BOUNDARY =
  'A verdict says what the samples of this run show about this checkpoint under the stated conditions, at the stated error rates. It does not say that the policy is safe, nor how it does on a real robot or in worlds that were not run.';

/** A benchmark, beside what is said of every run. */
export const BENCHMARK_BOUNDARY =
  'A benchmark says how long calls took on this machine, with these inputs and this load. It says nothing about how well the policy does its task, nor how fast it is on other hardware.';

/** A run of either kind. */
export const boundaryOfRun = (kind: 'eval' | 'benchmark'): string =>
  kind === 'benchmark' ? `${BENCHMARK_BOUNDARY} ${RUN_BOUNDARY}` : RUN_BOUNDARY;

/** An evidence package. */
export const PACKAGE_BOUNDARY =
  'This is packaged evaluation output that was imported, not run again. The claim is limited to the recorded episodes under the recorded conditions. A signature would show who packaged the files and that they are unchanged since; it does not make the claim true. Whether to deploy is not decided here.';

/** Two evidence packages side by side. */
export const DIFF_BOUNDARY =
  'A difference says what two packages record, not why they differ; neither was run again, and no signature was verified here.';

/** A verification. */
export const SIGNATURE_BOUNDARY =
  'A signature shows who vouches for these files and when; it never makes a claim true.';

/** How long commands of a project take. */
export const CORE_PERFORMANCE_BOUNDARY =
  'Times of whole processes, measured on this machine and at this time, against budgets for machines of this kind. They say nothing of other machines, of load, or of how fast users will find the project; numbers of different machines cannot be compared. Bounds take samples to be independent: load that lasts moves them together.';

/** Commands in documents. */
export const DOCS_COMMANDS_BOUNDARY =
  'Says that the subcommands, options, scripts and files which documents show exist under these names. It does not say that the commands work, that their values are right, or that the text around them is true. Programs that the configuration does not name were not looked at.';

/** Snippets in documents. */
export const DOCS_SNIPPETS_BOUNDARY =
  'Snippets marked `run` ended with exit code 0 on this machine, each in a temporary folder of its own with few variables; the network was not cut off and the rest of the machine was not hidden. Snippets that were parsed have the syntax of their language, and were not run. Skipped and unmarked snippets were not looked at.';

/** Who imports what. */
export const IMPORT_CHECK_BOUNDARY =
  'Says what source files import by name, and what the named entries loaded when they ran here. Modules whose names are computed, path mappings of compilers and bundlers, plugins that are found at run time, and branches that did not run were not seen.';

/** Wrappers and their contracts. */
export const WRAPPERS_BOUNDARY =
  'Says that each wrapper has the form that its contract states and, where a smoke command is named, that it ended as stated on this machine. It does not say that the wrapper works on other systems or with other arguments.';

/** Budgets that follow from runs. */
export const CALIBRATION_BOUNDARY =
  'A calibration says what runs on this kind of machine took, and proposes budgets that such runs keep to. It does not say that the times are good, holds for no other machine, and is applied by nobody but a reviewer.';

/** A list of runs. */
export const RUN_INDEX_BOUNDARY =
  'An index tells what manifests say. It reads no results, checks no digest and no signature: worldgate gate, runs compare and verify do.';

/** Runs side by side, by the tool that wrote them. */
export const COMPARISON_BOUNDARY = {
  worldgate:
    'This compares what two sets of runs measured, row by row, on the tasks, seeds and machines that they had. It says nothing of other tasks, of real robots or of load in production, and does not check who made the runs: verify signed evidence for that.',
  worldforge:
    'This compares what reports of WorldForge say. Its scenarios check the contract of an adapter and its benchmarks time an adapter in one process: neither says anything of physics, media, safety, robots or load in production.',
} as const;

/** Files of a run, to be attached somewhere. */
export const RUN_BUNDLE_BOUNDARY =
  'The files were looked through for secrets of known shapes or labels and for paths of hosts. A secret without either, what is encoded (base64, for instance), personal data in pictures or prose, and what a page does when it is opened were not looked for. That a file is here says nothing about whether what it claims is true: results of a run are checked by worldgate gate, evidence by worldgate audit verify.';

/** Files of a release, to be attached somewhere. */
export const RELEASE_BUNDLE_BOUNDARY =
  'The bundle holds what other commands wrote. Verdicts in the table follow from the rows of each file, never from what it says of itself; nothing was run again, and neither signatures nor evidence packages were verified: worldgate audit verify does that. Files were looked through for secrets of known shapes or labels and for paths of hosts; a secret without either, or one that is encoded, was not looked for.';

/** A dependency audit. */
export const DEPENDENCY_AUDIT_BOUNDARY =
  'This report says what the tools named in it know of the packages named in it, at the time stated. It does not show that a package is safe: an advisory that was not published then, code that is in no lock file, and a package that no tool audited are outside it. A severity is the databases’, not this project’s; that a finding is waived says who accepted it, not that it does no harm.';

/** Release evidence. */
export const RELEASE_EVIDENCE_BOUNDARY =
  'The evidence says which commands ran on this commit and how they ended, and which files the release stands on. It does not show that the commands test enough, that what they test holds anywhere else, that a live provider or a robot works, or that the release is safe to use. A row of the host that was not run says nothing at all.';

/** A readiness drill. */
export const DRILL_BOUNDARY =
  'The drill shows that release evidence notices the failures that were rehearsed, on this machine, with commands that only pretend. It says nothing about whether the commands of the project test enough, whether they pass, or whether a release is ready. No command of the project was run; nothing was tagged, released, published, signed or uploaded.';

/** A quality dashboard. */
export const DASHBOARD_BOUNDARY =
  'This page shows what runs and files recorded. Of runs that were read now, the digest of the episodes was computed again and the verdict held against the recorded gates; no gate was decided again. States of rows of a release follow from what their files hold: no command was run, and no database of vulnerabilities asked. A signature was verified only where the page says by whom it is. Rows of the history are as they were written. A line over time says what was measured, not why it changed, and nothing about other checkpoints, worlds or real robots. Money and time saved are estimates.';

/** A benchmark of WorldForge that was decided here. */
export const FORGE_BENCHMARK_BOUNDARY =
  'Aggregates of adapter calls as WorldForge reported them: without the single calls there is no interval, so a pass means within budget in this run.';

/** An evaluation of WorldForge that was decided here. */
export const FORGE_EVALUATION_BOUNDARY =
  'Checks of the contract of an adapter as WorldForge reported them: they say nothing of a robot, and there is no interval.';
