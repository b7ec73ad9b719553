/** For what scrolls and holds nothing to press: Tab reaches it, so that its end can be read by keys. */
export const reachable = { tabIndex: 0 } as const;
