/** What a secret is, as far as its shape or place tells. */
export declare const SECRET_KINDS: readonly ["private-key", "url-credentials", "signed-url", "github-token", "gitlab-token", "aws-key", "google-key", "slack-token", "json-web-token", "hugging-face-token", "replicate-token", "nvidia-key", "model-api-key", "payment-key", "npm-token", "pypi-token", "docker-token", "mail-key", "webhook-url", "authorization-header", "labelled-secret"];
export type SecretKind = (typeof SECRET_KINDS)[number];
export interface SecretPlace {
    kind: SecretKind;
    /** From 1. */
    line: number;
}
/**
 * Where in `text` the redaction would hide a secret, and of which kind; never the secret. Paths of a host are no
 * secrets and not named. A kind counts once a line. Linear in time; what the redaction does not know passes here too.
 */
export declare function secretPlaces(text: string): SecretPlace[];
/** Kinds of the secrets in `text`, each once. */
export declare function secretKinds(text: string): SecretKind[];
