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

/** An evidence package. */
export const PACKAGE_BOUNDARY =
  'This is packaged evaluation output that was imported, not run again. The claim is limited to the recorded episodes under the recorded conditions. A signature would show who packaged the files and that they are unchanged since; it does not make the claim true. Whether to deploy is not decided here.';

/** Two evidence packages side by side. */
export const DIFF_BOUNDARY =
  'A difference says what two packages record, not why they differ; neither was run again, and no signature was verified here.';

/** A verification. */
export const SIGNATURE_BOUNDARY =
  'A signature shows who vouches for these files and when; it never makes a claim true.';
