// Work in a number that no load changes: how many items the loops of a piece of code go over.

const looping = ["forEach", "map", "filter", "flatMap", "some", "every", "find", "findIndex", "findLast", "reduce"] as const;

/**
 * Counts the items that loops go over while `run` runs: steps of `for ... of` and spreads over arrays, maps and sets, and calls of
 * the functions given to methods of arrays. Two sizes of one input then tell how the work grows; the number alone says nothing.
 */
export function itemsLoopedOver(run: () => void): number {
  let items = 0;
  const undo: (() => void)[] = [];
  const replace = (holder: object, name: string, made: (original: (...given: unknown[]) => unknown) => unknown) => {
    const descriptor = Object.getOwnPropertyDescriptor(holder, name) as PropertyDescriptor;
    undo.push(() => Object.defineProperty(holder, name, descriptor));
    Object.defineProperty(holder, name, { ...descriptor, value: made(descriptor.value) });
  };
  for (const collection of [[], new Map(), new Set()])
    replace(
      Object.getPrototypeOf(collection[Symbol.iterator]()),
      "next",
      (original) =>
        function (this: unknown) {
          items++;
          return original.call(this);
        },
    );
  for (const name of looping)
    replace(
      Array.prototype,
      name,
      (original) =>
        function (this: unknown, call: (...given: unknown[]) => unknown, ...rest: unknown[]) {
          const counted = function (this: unknown, ...given: unknown[]) {
            items++;
            return call.apply(this, given);
          };
          return original.call(this, counted, ...rest);
        },
    );
  try {
    run();
  } finally {
    for (const one of undo) one();
  }
  return items;
}
