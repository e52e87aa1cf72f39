import type { Verdict } from '../../contracts/verdict.ts';

/** A mark of a chart: a run, or a record. */
export interface ChartMark {
  verdict: Verdict;
  /** Page of the run, or its row on this page. */
  href: string;
  /** What it says when it is pointed at. */
  text: string;
}

/** Values over time, oldest first; every list but `changes` and `extra` has one entry for each point. */
export interface DrawnChart {
  /** `share`, `findings`, or a unit that stands behind numbers. */
  unit: string;
  /** Days. */
  labels: readonly string[];
  values: readonly number[];
  intervals: readonly (readonly [number | null, number | null])[];
  /** Required value or budget. */
  limits: readonly (number | null)[];
  marks: readonly ChartMark[];
  /** Indices of the first points after a change. */
  changes: readonly number[];
  /** Lines beside the main one. */
  extra: readonly { name: string; values: readonly number[] }[];
}

/** Makes the SVG of a chart; ids inside of it begin with what it is given. */
export type Draw = (chart: DrawnChart, id: string) => string;
