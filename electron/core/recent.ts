/** What was made lately, by key: made when it is not there, the longest unused given up beyond the limit. */
export type Recent<V> = (key: string, make: () => V) => V;

/** Keeps the last used values; for what is made from texts, which never change, so that it never goes stale. */
export function createRecent<V extends object>(limit: number): Recent<V> {
  const kept = new Map<string, V>();
  return (key, make) => {
    const value = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, value);
    for (const oldest of kept.keys()) if (kept.size > limit) kept.delete(oldest);
    return value;
  };
}
