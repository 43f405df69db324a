/** A copy with other values for some properties. Unlike a spread it does not compute a property that is computed when read. */
export function changed<T extends object>(value: T, change: Partial<T>): T {
  const copy = Object.defineProperties({}, Object.getOwnPropertyDescriptors(value));
  for (const [key, one] of Object.entries(change)) {
    Object.defineProperty(copy, key, { value: one, enumerable: true, configurable: true, writable: true });
  }
  return copy as T;
}

/** A value that is made when it is first asked for, and once. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
