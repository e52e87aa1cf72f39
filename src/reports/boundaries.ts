/*
 * What each kind of report does not show, in words that fit it. Every report states its sentence: as `boundary` where it is
 * JSON, at its end where it is read.
 */

/** Release notes. */
export const NOTES_BOUNDARY =
  'These notes gather what the changelog, closed issues, merged pull requests and release evidence say. They do not show that a change does what it says, that the list is complete, or that the software is safe to use; rows of the evidence are as its commands left them, and nothing was run or verified again for these notes.';
