type Many<K> = K extends `${infer Base}_other` ? `${Base}_many` : never;

/**
 * What a translation of an English namespace must hold: every key, and for every plural the form `_many`
 * that Spanish, French and Portuguese have (used from a million on, where "de" comes in).
 */
export type Translation<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translation<T[K]> } & { readonly [K in keyof T as Many<K>]: string };
