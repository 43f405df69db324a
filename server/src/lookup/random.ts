// Numbers that nobody can guess, from the generator that browsers have, too. Drawn by the thousand: one call costs as much as many.

const drawn = new Uint16Array(1024);
let next = drawn.length;

/** 16 bits for a message id, or for the case of letters. */
export function random16(): number {
  if (next === drawn.length) {
    globalThis.crypto.getRandomValues(drawn);
    next = 0;
  }
  return drawn[next++] as number;
}
