/** An object that throws when something is read that it does not have, instead of answering undefined. */
export function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(of, key) {
      if (key in of || typeof key === 'symbol' || key === 'then') {
        const value: unknown = Reflect.get(of, key);
        // Private fields belong to the object itself, not to this stand-in.
        if (typeof value !== 'function' || key === 'prototype') return value;
        const bound: unknown = value.bind(of);
        return bound;
      }
      throw new Error(`The double of Electron has no ${name}.${key}`);
    },
  });
}

/** An event of Electron's, which a listener may prevent. */
export type Preventable = { defaultPrevented: boolean; preventDefault: () => void };

export function preventable<T extends object>(more: T): T & Preventable {
  const event = { ...more, defaultPrevented: false, preventDefault: () => void (event.defaultPrevented = true) };
  return event;
}
