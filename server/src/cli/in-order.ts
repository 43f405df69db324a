/**
 * Works on what comes, at most `ahead` pieces at once, and hands each result on as soon as its turn has come: in the order of
 * the pieces, or in which they are ready. Holds no more than `ahead` results: while the first is slow, no new one is begun.
 */
export async function eachInOrder<T, R>(
  pieces: AsyncIterable<T>,
  work: (piece: T) => Promise<R>,
  hand: (result: R) => Promise<void>,
  { ahead, ordered }: { readonly ahead: number; readonly ordered: boolean },
): Promise<void> {
  const running = new Set<Promise<void>>();
  let handed = Promise.resolve();
  for await (const piece of pieces) {
    const result = work(piece);
    const turn = ordered ? handed : Promise.resolve();
    const each: Promise<void> = turn.then(async () => hand(await result)).finally(() => running.delete(each));
    // One that fails is seen below, or at the end: all wait for it.
    for (const failing of [result, each]) failing.catch(() => {});
    handed = each;
    running.add(each);
    if (running.size >= ahead) await (ordered ? first(running) : Promise.race(running));
  }
  await Promise.all(running);
}

function first<T>(set: ReadonlySet<T>): T {
  return set.values().next().value as T;
}
