/** What a computation read. */
export interface Reads {
  /** Names of pieces, each unique over everything that can be read in pieces. */
  readonly pieces: Set<string>;
  /** Things that it has as a whole, so that what it reads of them is no piece of its own. */
  readonly whole: Set<object>;
}

export function newReads(): Reads {
  return { pieces: new Set(), whole: new Set() };
}

let reads: Reads | undefined;

/** Does some work and notes in `into` what it reads. An inner call takes its reads for itself. */
export function noting<T>(into: Reads | undefined, work: () => T): T {
  const outer = reads;
  reads = into;
  try {
    return work();
  } finally {
    reads = outer;
  }
}

/** Says that a piece is being read. The name is made only if somebody wants to know. */
export function noteRead(origin: string, piece: string, key?: string): void {
  reads?.pieces.add(key === undefined ? `${origin}\0${piece}` : `${origin}\0${piece}\0${key}`);
}

/** Says that a thing is being read as a whole. */
export function noteWhole(thing: object | undefined): void {
  if (thing) reads?.whole.add(thing);
}

/** The name of a piece without a key. */
export function pieceName(origin: string, piece: string): string {
  return `${origin}\0${piece}`;
}

/** Says that a piece, by its name, is being read of a thing, unless the reader has all of it. Walks over everything do this. */
export function noteReadOf(thing: object, name: string): void {
  if (reads && !reads.pieces.has(name) && !reads.whole.has(thing)) reads.pieces.add(name);
}

/** The parts of a noted name. */
export function pieceOf(read: string): { readonly origin: string; readonly piece: string; readonly key: string | undefined } {
  const [origin = "", piece = "", ...key] = read.split("\0");
  return { origin, piece, key: key.length > 0 ? key.join("\0") : undefined };
}
