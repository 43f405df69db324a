/** Dotted quad without leading zeros, as zone files and resolvers write it; `undefined` for anything else. */
export function parseIpv4(text: string): string | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
  if (!match) return undefined;
  const numbers = match.slice(1).map(Number);
  return numbers.every((n) => n <= 255) ? numbers.join(".") : undefined;
}

/** RFC 4291 2.2 text to the one form of RFC 5952; `undefined` for anything else (zone ids included). */
export function parseIpv6(text: string): string | undefined {
  const groups = readGroups(text);
  return groups && writeGroups(groups);
}

function readGroups(text: string): readonly number[] | undefined {
  let rest = text;
  const tail: number[] = [];
  const dotted = /(^|:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  if (dotted) {
    const quad = parseIpv4(dotted[2] as string);
    if (!quad) return undefined;
    const [a, b, c, d] = quad.split(".").map(Number) as [number, number, number, number];
    tail.push((a << 8) | b, (c << 8) | d);
    rest = text.slice(0, text.length - (dotted[2] as string).length);
    // `::1.2.3.4` keeps its `::`, `1:...:6:1.2.3.4` loses the colon before the quad.
    if (!rest.endsWith("::")) rest = rest.slice(0, -1);
  }
  const halves = rest.split("::");
  if (halves.length > 2) return undefined;
  const sides = halves.map((half) =>
    half === "" ? [] : half.split(":").map((group) => (/^[0-9a-fA-F]{1,4}$/.test(group) ? Number.parseInt(group, 16) : Number.NaN)),
  );
  if (sides.flat().some(Number.isNaN)) return undefined;
  const [head, last = []] = sides as [number[], number[]?];
  const known = head.length + last.length + tail.length;
  if (halves.length === 1) return known === 8 ? [...head, ...tail] : undefined;
  return known <= 7 ? [...head, ...new Array<number>(8 - known).fill(0), ...last, ...tail] : undefined;
}

/** RFC 5952 4: lower case, the first longest run of at least two zero groups becomes `::`. */
function writeGroups(groups: readonly number[]): string {
  let best = { start: 0, length: 1 };
  for (let i = 0; i < 8; i++) {
    let length = 0;
    while (groups[i + length] === 0) length++;
    if (length > best.length) best = { start: i, length };
  }
  const hex = groups.map((group) => group.toString(16));
  if (best.length < 2) return hex.join(":");
  return `${hex.slice(0, best.start).join(":")}::${hex.slice(best.start + best.length).join(":")}`;
}
