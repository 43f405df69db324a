// any-text: records inside files of no known format: JSON, Pulumi, Nix, Helm. Whose records they are nobody can say, so they
// become no record sets: what their own text says wrong is told where it stands, and no rule about a name runs.
// It must never know a language: a string is what stands between two quotes on one line.
import type { Format, ZoneEditor } from "../types.ts";
import { readAnyText } from "./reader.ts";

const nothingToChange: ZoneEditor = {
  setText: () => [],
  setTtl: () => [],
  addDot: () => [],
  addSet: () => [],
  removeRecord: () => [],
  removeSet: () => [],
  setMx: () => [],
  comment: () => [],
  replaceText: (edits) => edits,
};

export const anyTextFormat: Format = { name: "text", read: readAnyText, editor: () => nothingToChange };
