import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/**
 * The lines of a preset or task file, from 1, at which each gate is stated, by the gate's name. Empty for text that is not
 * YAML or states no gates: who asks has a verdict to show, and the file was checked when it was run.
 */
export function gateLines(text: string): Map<string, number> {
  const lines = new Map<string, number>();
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, logLevel: 'silent' });
  const gates = isMap(document.contents) ? document.contents.get('gates', true) : undefined;
  if (!isSeq(gates)) return lines;
  for (const gate of gates.items) {
    const name = isMap(gate) ? gate.get('name', true) : undefined;
    const offset = isMap(gate) ? gate.range?.[0] : undefined;
    if (isScalar(name) && typeof name.value === 'string' && offset !== undefined && !lines.has(name.value))
      lines.set(name.value, counter.linePos(offset).line);
  }
  return lines;
}
