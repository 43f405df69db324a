/**
 * Works on what comes, `ahead` pieces at once, and hands results on in the order in which they came, or as they are ready.
 * Never holds more than `ahead` of them: while the first is slow, no new one is begun.
 */
export async function eachInOrder<T, R>(
  pieces: AsyncIterable<T>,
  work: (piece: T) => Promise<R>,
  hand: (result: R) => Promise<void>,
  { ahead, ordered }: { readonly ahead: number; readonly ordered: boolean },
): Promise<void> {
  if (ordered) {
    const running: Promise<R>[] = [];
    for await (const piece of pieces) {
      running.push(work(piece));
      if (running.length >= ahead) await hand(await (running.shift() as Promise<R>));
    }
    for (const each of running) await hand(await each);
    return;
  }
  const running = new Set<Promise<void>>();
  let handing = Promise.resolve();
  for await (const piece of pieces) {
    const each: Promise<void> = work(piece).then((result) => {
      handing = handing.then(() => hand(result));
      return handing.finally(() => running.delete(each));
    });
    running.add(each);
    if (running.size >= ahead) await Promise.race(running);
  }
  await Promise.all(running);
}
