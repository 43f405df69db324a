// zone-file: RFC 1035 master files: text -> ZoneSource with places, and meaning -> minimal text edits.
// It must never know a file system, what a record means for mail, or other formats.
// Start reading at reader.ts; lexer.ts decides where a record starts and ends, also in broken text.
import type { Format } from "../types.ts";
import { raisedSerial, zoneFileEditor } from "./editor.ts";
import { includesOf } from "./include.ts";
import { readZoneFile } from "./reader.ts";

export { raisedSerial };

export const zoneFileFormat: Format = { name: "zone-file", read: readZoneFile, editor: zoneFileEditor, wants: includesOf };
