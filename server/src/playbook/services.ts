import type { SendingService } from "../records/index.ts";
import { Cursor } from "../yaml/index.ts";
import { rootOf } from "./kinds.ts";
import type { ServiceDoc } from "./model.gen.ts";
import type { SourceFile } from "./types.ts";

/** The sending services that documents of the workspace describe. They stand before those of the library. */
export function readServices(files: readonly SourceFile[]): readonly SendingService[] {
  return files.flatMap((file) => {
    const root = rootOf(file);
    return root && file.readable && file.kind === "Service" && file.id !== undefined
      ? [serviceOf(file.id, file.path, new Cursor(root))]
      : [];
  });
}

function serviceOf(id: string, path: string, fields: Cursor<ServiceDoc>): SendingService {
  const texts = (list: Cursor<readonly (string | number)[]> | undefined): readonly string[] =>
    (list?.items() ?? []).map(({ text }) => text.toLowerCase()).filter((text) => text !== "");
  const formerIncludes = texts(fields.get("formerIncludes"));
  const note = fields.get("note")?.text;
  return {
    id,
    name: fields.get("title")?.text || id,
    kind: fields.get("type")?.value ?? "other",
    includes: texts(fields.get("includes")),
    aligns: fields.get("aligns")?.value ?? "unknown",
    dkim: (fields.get("dkim")?.items() ?? []).flatMap((key) => {
      const [selector, target] = [key.get("selector")?.text ?? "", key.get("target")?.text];
      return selector === "" ? [] : [{ selector, ...(target && { target: target.toLowerCase() }) }];
    }),
    source: fields.get("source")?.text || path,
    confidence: fields.get("confidence")?.value ?? "medium",
    checkedOn: fields.get("checked")?.text ?? "",
    ...(formerIncludes.length > 0 && { formerIncludes }),
    ...(note && { note }),
  };
}
