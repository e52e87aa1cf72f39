/** Actions that are composed of others: they have no code of their own. */
export const COMPOSITES = ['benchmark', 'eval'] as const;
