import { WorldGateError } from '../../foundation/errors.ts';
import { allows, jobToken, type Permissions, type Scope } from '../github/tokens.ts';
import { asText, type Value } from './expressions.ts';

/** `on.workflow_call` of a workflow. */
export interface CallDefinition {
  inputs?: Record<string, { type?: string; default?: Value; required?: boolean }>;
  outputs?: Record<string, { value?: string }>;
}

/** Inputs of a called workflow: unlike those of actions, they have types, and what is not known is refused. */
export function inputsOf(
  uses: string,
  definitions: NonNullable<CallDefinition['inputs']>,
  given: Record<string, Value>,
): Record<string, Value> {
  for (const name of Object.keys(given)) {
    if (definitions[name] !== undefined) continue;
    throw new WorldGateError('workflow-input', `Invalid input, ${name} is not defined in "${uses}"`);
  }
  const empty: Record<string, Value> = { boolean: false, number: 0 };
  return Object.fromEntries(
    Object.entries(definitions).map(([name, { type = 'string', default: value, required }]) => {
      const chosen = given[name] ?? value;
      if (chosen === undefined && required === true) {
        throw new WorldGateError(
          'workflow-input',
          `Input ${name} is required by "${uses}" and was not given`,
        );
      }
      return [
        name,
        type === 'string' && chosen !== undefined ? asText(chosen) : (chosen ?? empty[type] ?? ''),
      ];
    }),
  );
}

export function asTexts(value: Value): Record<string, string> {
  return Object.fromEntries(
    Object.entries(value as object).map(([name, inner]) => [name, asText(inner as Value)]),
  );
}

/** No more than the caller's job may: `jobToken` of it asks `allows`. */
export function capped(own: Permissions, granted: Permissions): Permissions {
  const limit = jobToken(granted);
  const pairs = Object.entries(own).map(([name, access]) => {
    const scope = name as Scope;
    if (access === 'write' && !allows(limit, scope, 'write'))
      return [scope, allows(limit, scope, 'read') ? 'read' : 'none'];
    return [scope, access === 'read' && !allows(limit, scope, 'read') ? 'none' : access];
  });
  return Object.fromEntries(pairs) as Permissions;
}
