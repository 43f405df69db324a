import { joinName, type Name, resolve, txtValue } from "../../dns/index.ts";
import { looksLikeBimi } from "../../records/index.ts";
import type { Context, NameTarget } from "../rule.ts";

/** The assertion records at `default._bimi` of a domain; `undefined` while not known. Optional: nothing for a verdict rests on a logo. */
export function bimiTexts(
  { name }: NameTarget,
  { askOptional }: Pick<Context<string, string>, "askOptional">,
): { readonly owner: Name; readonly texts: readonly string[] } | undefined {
  const at = joinName("default._bimi", name);
  if (at === undefined) return undefined;
  const { answer, owner } = resolve(at, "TXT", askOptional);
  if (answer?.kind !== "records") return undefined;
  return { owner, texts: answer.records.map((record) => txtValue(record) ?? "").filter(looksLikeBimi) };
}
