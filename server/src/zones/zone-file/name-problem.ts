import { clip } from "../../base/index.ts";
import { maxNameLength, type Name, parseName } from "../../dns/index.ts";

/** Why a word is no domain name, with a code of its own where a fix or a rule asks for it. */
export function nameProblem(word: string, origin: Name | undefined): { readonly wrong: string; readonly code?: string } {
  if (word === "@" && origin === undefined)
    return { wrong: "`@` stands for the origin and there is no $ORIGIN, expected an absolute name with a final dot", code: "no-origin" };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the question is whether anything is outside ASCII
  if (/[^\x00-\x7f]/.test(word))
    return { wrong: `\`${clip(word)}\` has characters outside ASCII, expected an A-label (xn--...)`, code: "not-ascii" };
  const label = word.split(".").find((one) => one.length > 63);
  if (label !== undefined && !label.includes("\\"))
    return {
      wrong: `the label \`${clip(label)}\` has ${label.length} octets, at most 63 are allowed; servers refuse the record`,
      code: "label-too-long",
    };
  if (word.includes("..") || word.startsWith(".")) return { wrong: `\`${clip(word)}\` has an empty label, expected text between two dots` };
  if (/\\(?:\d{0,2}(?!\d)|[3-9]\d\d|2(?:5[6-9]|[6-9]\d))/.test(word) && /\\(?:\d|$)/.test(word))
    return { wrong: `\`${clip(word)}\` has an escape that is none, expected \`\\X\` or three digits up to \\255`, code: "bad-escape" };
  if (isTooLong(word, origin))
    return {
      wrong: `\`${clip(word)}\` makes a name of more than 255 octets, which DNS cannot carry; servers refuse the record`,
      code: "name-too-long",
    };
  return {
    wrong: `\`${clip(word)}\` is no domain name${origin === undefined ? "" : " below the origin"}, expected labels of 63 octets and 255 in all`,
  };
}

/** Whether the length is all that is wrong: each label alone is fine. */
function isTooLong(word: string, origin: Name | undefined): boolean {
  const labels = word.replace(/\.$/, "").split(".");
  const below = word.endsWith(".") || origin === undefined ? 0 : origin.length + 1;
  return labels.every((label) => parseName(`${label}.`) !== undefined) && word.replace(/\.$/, "").length + below + 2 > maxNameLength;
}
