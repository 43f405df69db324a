// octodns: zones of octoDNS: a YAML map from relative owners to record sets, with its escapes and its order of keys.
// It must never know a provider, a record's meaning for mail, or another format.
// Start reading at reader.ts, then text.ts (what is published), editor.ts.
import type { Format } from "../types.ts";
import { octodnsEditor } from "./editor.ts";
import { includesOf, readOctodns } from "./reader.ts";

export const octodnsFormat: Format = { name: "octodns", read: readOctodns, editor: octodnsEditor, wants: includesOf };
