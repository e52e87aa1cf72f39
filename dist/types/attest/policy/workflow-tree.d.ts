/** A value of a workflow file with the line that it begins in. */
export interface WorkflowNode {
    line: number;
    /** Text of a scalar, as GitHub reads it; null for everything else. */
    text: string | null;
    kind: 'scalar' | 'mapping' | 'list';
    entries: readonly {
        key: string;
        line: number;
        value: WorkflowNode;
    }[];
    items: readonly WorkflowNode[];
}
/**
 * The values of a workflow file, and the lines of what stands for something else: anchors and aliases, which hide from a
 * reader what a step gets.
 * @throws WorldGateError `yaml-invalid`, also for duplicate keys, tags and several documents
 */
export declare function workflowTree(text: string, name: string): {
    root: WorkflowNode;
    aliases: number[];
};
export declare function child(node: WorkflowNode | undefined, key: string): WorkflowNode | undefined;
