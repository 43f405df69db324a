/** A resolver that has to ask others first seldom takes longer; a lost datagram is asked again after that. */
const firstWaitMs = 700;
/** With less than this for each server, asking one of them twice is worth less than giving all a fair chance. */
const leastForTwoMs = 600;

/**
 * How long one server is waited for, attempt by attempt: each twice as long as the one before (back-off), all together
 * `totalMs`. A lost datagram is normal, so that a silent server is asked a second time, unless many share the time.
 */
export function waits(totalMs: number, isOnlyOne: boolean): readonly number[] {
  if (totalMs < 2 * firstWaitMs) {
    const half = Math.max(1, Math.floor(totalMs / 2));
    return isOnlyOne || totalMs >= leastForTwoMs ? [half, half] : [Math.max(1, Math.floor(totalMs))];
  }
  const found: number[] = [];
  let left = totalMs;
  for (let wait = firstWaitMs; left >= 2 * wait; wait *= 2) {
    found.push(wait);
    left -= wait;
  }
  return [...found, Math.floor(left)];
}
