import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { parseYaml } from '../../foundation/yaml.ts';

/** A value of a workflow file with the line that it begins in. */
export interface WorkflowNode {
  line: number;
  /** Text of a scalar, as GitHub reads it; null for everything else. */
  text: string | null;
  kind: 'scalar' | 'mapping' | 'list';
  entries: readonly { key: string; line: number; value: WorkflowNode }[];
  items: readonly WorkflowNode[];
}

/**
 * The values of a workflow file, and the lines of what stands for something else: anchors and aliases, which hide from a
 * reader what a step gets.
 * @throws WorldGateError `yaml-invalid`, also for duplicate keys, tags and several documents
 */
export function workflowTree(text: string, name: string): { root: WorkflowNode; aliases: number[] } {
  parseYaml(text, name);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', schema: 'core' });
  const lineOf = (node: Node | null | undefined) => lines.linePos(node?.range?.[0] ?? 0).line;
  const aliases: number[] = [];
  visit(document, {
    Alias: (_key, node) => void aliases.push(lineOf(node)),
    Collection: (_key, node) => void (node.anchor === undefined || aliases.push(lineOf(node))),
    Scalar: (_key, node) => void (node.anchor === undefined || aliases.push(lineOf(node))),
  });
  const treeOf = (node: Node | null): WorkflowNode => {
    const leaf = { line: lineOf(node), text: null, entries: [], items: [] };
    if (isMap(node)) {
      const entries = node.items.map(({ key, value }) => {
        const keyNode = key as Node;
        const tree = value === null ? null : treeOf(value as Node);
        const line = lineOf(keyNode);
        const keyText = isScalar(keyNode) ? String(keyNode.value) : '';
        return { key: keyText, line, value: tree ?? { ...leaf, line, kind: 'scalar' as const } };
      });
      return { ...leaf, kind: 'mapping', entries };
    }
    if (isSeq(node)) return { ...leaf, kind: 'list', items: node.items.map((item) => treeOf(item as Node)) };
    if (isScalar(node))
      return { ...leaf, kind: 'scalar', text: node.value === null ? null : String(node.value) };
    return { ...leaf, kind: isAlias(node) ? 'mapping' : 'scalar' };
  };
  return { root: treeOf(document.contents), aliases };
}

export function child(node: WorkflowNode | undefined, key: string): WorkflowNode | undefined {
  return node?.entries.find((entry) => entry.key === key)?.value;
}
