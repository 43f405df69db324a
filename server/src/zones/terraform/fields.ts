import { type Rdata, rdataText } from "../../dns/index.ts";
import { readWords } from "../zone-file/lexer.ts";
import { decodeString } from "../zone-file/strings.ts";
import { quoted } from "./escape.ts";
import type { RecordResource } from "./resources.ts";

/** The data of a record as `name = value`, where the resource has it in fields. */
export function fieldLines(record: Rdata, { fields }: Pick<RecordResource, "fields">): readonly string[] | undefined {
  const names = fields?.[record.type];
  if (!names) return undefined;
  const text = rdataText(record);
  const words = readWords(text).map((token) => (token.quoted ? decodeString(text, token).bytes : text.slice(token.start, token.end)));
  const last = names.length - 1;
  return aligned(
    names.map((name, i) => {
      const value = i === last ? words.slice(last).join("") : (words[i] ?? "");
      const written = name === "target" ? value.replace(/(.)\.$/, "$1") : value;
      return [name, /^(?:0|[1-9]\d*)$/.test(written) && i < last ? written : quoted(written)];
    }),
  );
}

/** Attributes with their signs under each other, as `terraform fmt` writes them. */
export function aligned(attributes: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...attributes.map(([name]) => name.length));
  return attributes.map(([name, value]) => `${name.padEnd(width)} = ${value}`);
}
