/** Two-sided 95 %. */
const z = 1.96;
const zz = z * z;

export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** Wilson's score interval of a share, 95 %: where the true share lies after `good` of `total`. Nothing seen says nothing. */
export function wilson(good: number, total: number): Interval {
  if (total <= 0) return { lower: 0, upper: 1 };
  const share = Math.min(Math.max(good / total, 0), 1);
  const middle = (share + zz / (2 * total)) / (1 + zz / total);
  const reach = (z / (1 + zz / total)) * Math.sqrt((share * (1 - share)) / total + zz / (4 * total * total));
  return { lower: share === 0 ? 0 : Math.max(0, middle - reach), upper: share === 1 ? 1 : Math.min(1, middle + reach) };
}

/** Whether a share has to be large (`>=`, `>`) or small (`<=`, `<`). */
export type Direction = "at-least" | "at-most";

/** Observations without a fault that prove a threshold: 73 for 95 %, 381 for 99 %. `undefined`: no number does. */
export function provingSize(threshold: number, direction: Direction): number | undefined {
  const faults = direction === "at-least" ? 1 - threshold : threshold;
  if (faults <= 1e-12) return undefined;
  if (faults >= 1) return 1;
  return Math.max(1, Math.ceil((zz * (1 - faults)) / faults - 1e-9));
}

/** How many more observations without a fault would prove it after `good` of `total`; `undefined`: no number does. */
export function moreNeeded(good: number, total: number, threshold: number, direction: Direction): number | undefined {
  if (provingSize(threshold, direction) === undefined) return undefined;
  const proved = (more: number) =>
    direction === "at-least" ? wilson(good + more, total + more).lower >= threshold : wilson(good, total + more).upper <= threshold;
  let high = 1;
  while (!proved(high)) {
    high *= 2;
    if (high > 1e12) return undefined;
  }
  let low = 0;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (proved(middle)) high = middle;
    else low = middle;
  }
  return proved(low) ? low : high;
}
