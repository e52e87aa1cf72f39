import type { Term } from '../../contracts/task.js';
import type { CompiledTerm, TermContext, TermPlace } from './context.js';
/** Compiles a term with its slice, offset, noise, scale, clip and history. */
export declare function compileTerm(term: Term, context: TermContext, place: TermPlace): CompiledTerm;
/** A number or list as one value per element. */
export declare function perElement(value: number | readonly number[], size: number, key: string, place: TermPlace): Float64Array;
