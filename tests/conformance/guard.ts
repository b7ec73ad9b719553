/**
 * One thing a built program guards: what is to be seen of it, and how it is looked at. Looking throws only
 * when the program breaks; a guard that is missing is seen as something else than `expected`.
 */
export type Guard<Started> = { readonly expected: unknown; readonly seen: (this: void, started: Started) => Promise<unknown> };
