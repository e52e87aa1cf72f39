/** UUID version 5 (RFC 9562, section 5.5) of a name in a namespace: SHA-1, with version and variant set. */
export declare function uuid5(name: string, namespace?: string): string;
