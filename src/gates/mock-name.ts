/** Whether the name of a provider says that it computes its answers instead of asking a model. */
export function isMockName(provider: string): boolean {
  return /^(?:mock|fake|stub|dummy)(?:$|[-_.:])/i.test(provider);
}
