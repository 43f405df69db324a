/** octoDNS's order of keys (natsort): runs of digits compare as numbers and come before text, all else by code point. */
export function naturalOrder(a: string, b: string): number {
  const left = chunks(a);
  const right = chunks(b);
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [x, y] = [left[i] as string, right[i] as string];
    // Texts and numbers take turns, so like meets like.
    const difference = i % 2 === 1 ? Number(x) - Number(y) : x < y ? -1 : x > y ? 1 : 0;
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

function chunks(text: string): readonly string[] {
  return text.split(/(\d+)/).filter((chunk, i, all) => chunk !== "" || i < all.length - 1);
}
