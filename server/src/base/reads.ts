/** Names of the pieces that a computation read, each unique over everything that can be read in pieces. */
export type Reads = Set<string>;

let reads: Reads | undefined;

/** Does some work and notes in `into` what it reads. An inner call takes its reads for itself. */
export function noting<T>(into: Reads, work: () => T): T {
  const outer = reads;
  reads = into;
  try {
    return work();
  } finally {
    reads = outer;
  }
}

/** Does some work whose reads are nobody's business. */
export function unnoted<T>(work: () => T): T {
  const outer = reads;
  reads = undefined;
  try {
    return work();
  } finally {
    reads = outer;
  }
}

/** Says that a piece is being read. The name is made only if somebody wants to know. */
export function noteRead(origin: string, piece: string, key?: string): void {
  reads?.add(key === undefined ? `${origin}\0${piece}` : `${origin}\0${piece}\0${key}`);
}

/** The parts of a noted name. */
export function pieceOf(read: string): { readonly origin: string; readonly piece: string; readonly key: string | undefined } {
  const [origin = "", piece = "", ...key] = read.split("\0");
  return { origin, piece, key: key.length > 0 ? key.join("\0") : undefined };
}
