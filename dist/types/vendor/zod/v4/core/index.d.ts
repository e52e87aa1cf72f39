// @ts-nocheck
export * from "./core.js";
export * from "./parse.js";
export * from "./errors.js";
export * from "./schemas.js";
export * from "./memoizer.js";
export * from "./checks.js";
export * from "./versions.js";
export * as util from "./util.js";
export { toZod } from "./util.js";
export * as regexes from "./regexes.js";
export * from "./registries.js";
export * from "./doc.js";
export * from "./compile.js";
export * from "./api.js";
export * from "./to-json-schema.js";
export { toJSONSchema } from "./json-schema-processors.js";
export { JSONSchemaGenerator } from "./json-schema-generator.js";
export * as JSONSchema from "./json-schema.js";
