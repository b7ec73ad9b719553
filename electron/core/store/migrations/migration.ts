/** One step of the schema, forward only: from `version - 1` to `version`. */
export type Migration = { readonly version: number; readonly sql: string };
