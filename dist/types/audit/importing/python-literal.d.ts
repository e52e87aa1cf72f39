/** Lists and tuples are arrays; dicts, and the fields of a dataclass, are maps. */
export type PythonValue = null | boolean | number | string | PythonValue[] | PythonMap;
export type PythonMap = Map<string, PythonValue>;
/**
 * The value that a `repr()` stands for: numbers (`nan` and `inf` too), texts, `True`, `False`, `None`, lists, tuples,
 * dicts with texts or whole numbers as keys, members of an enum, and what NumPy adds (`np.True_`, `np.float64(0.5)`, `array([True])`).
 * Nothing is evaluated. White space and line breaks may stand between values.
 * @param name how messages call the text: `client.log line 12`
 * @throws WorldGateError `python-literal-elided` where NumPy wrote `...` for values that it left out,
 *   `python-literal-invalid` for anything else, more than 32 levels, 16 Mi characters or 4,000,000 values
 */
export declare function parsePythonLiteral(text: string, name: string): PythonValue;
/**
 * The fields of a dataclass from its `repr()`: `Config(suite='libero', seed=1)`. Fields may be dataclasses too.
 * @throws WorldGateError as {@link parsePythonLiteral}
 */
export declare function parsePythonDataclass(text: string, name: string): PythonMap;
/** Collects the lines of a literal that goes over several, until its brackets are closed. */
export declare class LiteralLines {
    #private;
    /**
     * @returns whether the literal is complete with this line
     * @throws WorldGateError `python-literal-invalid` for more than 16 Mi characters
     */
    push(line: string, name: string): boolean;
    text(): string;
}
