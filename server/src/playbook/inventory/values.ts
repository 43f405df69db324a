// What a cell of an export means. A cell that may mean two things is unknown: nothing here guesses.

export type ColumnType = "text" | "number" | "size" | "boolean" | "date";

/** What PowerShell writes for a list that nobody joined: the values are lost. */
const lostList = /^(?:System\.(?:Object|String)\[\]|System\.Collections\.\S+|Microsoft\.\S+(?:MultiValuedProperty|Collection)\S*)$/;

/** The text says that a value was there and not what it was. */
export function isLost(cell: string): boolean {
  return lostList.test(cell.trim());
}

const unitBytes: Readonly<Record<string, number>> = { b: 1, byte: 1, bytes: 1, kb: 1024, mb: 1024 ** 2, gb: 1024 ** 3, tb: 1024 ** 4 };

/** `1.2 GB (1,288,490,188 bytes)`, `35 MB`, `1,5 GB`: bytes. The number in brackets is exact and wins. */
export function readSize(cell: string): number | undefined {
  const text = cell.trim();
  const exact = /\(\s*([\d.,\s\u00a0\u202f'’]+?)\s*bytes?\s*\)$/i.exec(text)?.[1];
  if (exact !== undefined) {
    const digits = exact.replace(/\D/g, "");
    return digits === "" ? undefined : Number(digits);
  }
  const match = /^(\d+(?:[.,]\d+)?)[\s\u00a0]*(bytes?|b|kb|mb|gb|tb)$/i.exec(text);
  if (!match) return undefined;
  const [, number = "", unit = ""] = match;
  return Number(number.replace(",", ".")) * (unitBytes[unit.toLowerCase()] as number);
}

/** `1234`, `-3.5`; with a comma or a point between groups of three it may be either and is none. */
export function readNumber(cell: string): number | undefined {
  const text = cell.trim();
  return /^[+-]?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}

export function readBoolean(cell: string): boolean | undefined {
  const text = cell.trim().toLowerCase();
  return text === "true" || text === "yes" ? true : text === "false" || text === "no" ? false : undefined;
}

/** Milliseconds since 1970 in UTC. Local forms only where day and month cannot be confused: `13/10/2026`, `10.11.2026`. */
export function readDate(cell: string): number | undefined {
  const text = cell.trim();
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/.exec(text);
  if (iso) {
    const [year, month, day, hour, minute, second] = iso.slice(1, 7).map((part) => Number(part ?? 0)) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const at = dayOf(year, month, day);
    if (at === undefined || hour > 24 || minute > 59 || second > 60) return undefined;
    return at + ((hour * 60 + minute) * 60 + second) * 1000 - offsetMs(iso[7]);
  }
  const local = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:,?\s+\d{1,2}:\d\d(?::\d\d)?(?:\s*[AP]M)?)?$/i.exec(text);
  if (!local) return undefined;
  const [a, b, year] = [Number(local[1]), Number(local[3]), Number(local[4])];
  // With points the day comes first wherever it is written so; with strokes it depends on the machine.
  if (local[2] === "." || (a > 12 && b <= 12)) return dayOf(year, b, a);
  return b > 12 && a <= 12 ? dayOf(year, a, b) : a === b ? dayOf(year, a, b) : undefined;
}

function dayOf(year: number, month: number, day: number): number | undefined {
  const at = Date.UTC(year, month - 1, day);
  const read = new Date(at);
  return read.getUTCMonth() === month - 1 && read.getUTCDate() === day ? at : undefined;
}

function offsetMs(offset: string | undefined): number {
  const match = /^([+-])(\d\d):?(\d\d)$/.exec(offset ?? "");
  if (!match) return 0;
  return (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) * 60_000;
}

/** The values of a cell that holds several, joined by `;`, `,`, `|`, spaces or lines; `undefined`: they are lost. */
export function readList(cell: string): readonly string[] | undefined {
  if (isLost(cell)) return undefined;
  const inner = cell.trim().replace(/^\{(.*)\}$/s, "$1");
  const parts =
    inner.includes(";") || inner.includes("\n") || inner.includes("|") ? inner.split(/[;\n|]/) : inner.split(/,|\s+(?=\S+[:@])/);
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

/** `SMTP:Ada@x.test`, `<ada@x.test>`, `ada@x.test` to `ada@x.test`; `undefined` for anything else. */
export function readAddress(cell: string): string | undefined {
  const text = cell
    .trim()
    .replace(/^(?:smtp:|mailto:)/i, "")
    .replace(/^<(.*)>$/, "$1")
    .toLowerCase();
  return /^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(text) ? text : undefined;
}
