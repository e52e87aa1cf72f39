import { readFileSync } from 'node:fs';

/** Part of the path of GitHub's parser: it imports JSON without saying so, which Node refuses and Vite does not. */
export const WORKFLOW_PARSER = /@actions\/workflow-parser\/.*\.js$/;

/** Loads GitHub's parser through Vite, without source maps, whose sources are not published. */
export function workflowParser() {
  return {
    name: 'workflow-parser',
    load(id: string) {
      if (!WORKFLOW_PARSER.test(id)) return null;
      return { code: readFileSync(id, 'utf8').replace(/\/\/# sourceMappingURL=.*$/, ''), map: null };
    },
  };
}
