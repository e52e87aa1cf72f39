/**
 * Whether a name says that no model acted. Of a hub id or a path only the last part counts, and only where it says
 * nothing else: `org/random-policy` is a role, `org/vla-human-videos` a model that learned from people.
 */
export declare function isRole(name: string): boolean;
/** What a column or key `policy` names: weights by digest, a model of Hugging Face, a name, or no model at all. */
export declare function policyKind(policy: string): 'digest' | 'hf_id' | 'name' | 'role';
