/** A message of a feature, which speaks of options, as whoever wrote a workflow knows it: `--key FILE` is the input `signing-key`. */
export declare function withInputNames(text: string): string;
