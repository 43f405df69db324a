import { parseName } from "./names.ts";
import type { Name } from "./types.ts";

/** A domain as a person writes it, with letters of any script, as a DNS name. `undefined` when it is none. */
export function toName(text: string): Name | undefined {
  const ascii = text === "@" ? undefined : toALabels(text);
  return ascii === undefined ? undefined : parseName(ascii);
}

const ascii = /^[\x20-\x7e]*$/;

/**
 * A name in presentation text with its U-labels as A-labels (RFC 5890 2.3.2.1), all else as it stands. Letters are mapped as
 * browsers and DNS tools do (UTS 46): compatibility forms and capitals become the plain small letter, `ß` and final sigma
 * stay. `undefined` where a label cannot be encoded.
 */
export function toALabels(text: string): string | undefined {
  if (ascii.test(text)) return text;
  const labels = text.split(/[.\u3002\uff0e\uff61]/).map((label) => {
    if (ascii.test(label)) return label;
    const mapped = lowered(lowered(label).normalize("NFKC")).normalize("NFKC");
    return ascii.test(mapped) ? mapped : punycode(mapped);
  });
  return labels.includes(undefined) ? undefined : labels.join(".");
}

/** Letter by letter, because a whole word would choose the form of its last sigma; soft hyphens and spaces of no width go. */
function lowered(label: string): string {
  return [...label.replace(/[\u00ad\u200b\u2060\ufeff]/g, "")].map((char) => (char === "\u1e9e" ? "ß" : char.toLowerCase())).join("");
}

/** RFC 3492 6.3 with the prefix of RFC 5890. */
function punycode(label: string): string | undefined {
  const points = [...label].map((char) => char.codePointAt(0) as number);
  if (points.length > 63) return undefined;
  const basic = points.filter((point) => point < 0x80);
  let out = String.fromCodePoint(...basic) + (basic.length > 0 ? "-" : "");
  let handled = basic.length;
  let n = 0x80;
  let delta = 0;
  let bias = 72;
  while (handled < points.length) {
    const next = Math.min(...points.filter((point) => point >= n));
    delta += (next - n) * (handled + 1);
    n = next;
    for (const point of points) {
      if (point < n) delta++;
      if (point !== n) continue;
      let q = delta;
      for (let k = 36; ; k += 36) {
        const t = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias;
        if (q < t) break;
        out += digit(t + ((q - t) % (36 - t)));
        q = Math.floor((q - t) / (36 - t));
      }
      out += digit(q);
      bias = adapt(delta, handled + 1, handled === basic.length);
      delta = 0;
      handled++;
    }
    delta++;
    n++;
  }
  return `xn--${out}`;
}

function digit(value: number): string {
  return String.fromCharCode(value < 26 ? 97 + value : 22 + value);
}

/** RFC 3492 6.1. */
function adapt(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / 700) : Math.floor(delta / 2);
  rest += Math.floor(rest / points);
  let k = 0;
  while (rest > 455) {
    rest = Math.floor(rest / 35);
    k += 36;
  }
  return k + Math.floor((36 * rest) / (rest + 38));
}
