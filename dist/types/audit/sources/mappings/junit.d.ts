import { type ShippedMapping } from './shipped.js';
/** JUnit XML of any test runner: a test case is one episode. */
export declare const junit: ShippedMapping;
