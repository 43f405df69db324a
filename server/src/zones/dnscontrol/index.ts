// dnscontrol: records in DNSControl's JavaScript: a small interpreter of what the text says without being run (constants,
// functions, loops over known lists, required files), the expansion of its builders, and edits of literals and calls.
// It must never know a provider, a record's meaning for mail, or another format; what only a run can say stays unknown.
// Start reading at reader.ts, then interpreter.ts (JavaScript), library.ts (what DNSControl defines) and builders.ts.
import type { Format } from "../types.ts";
import { dnscontrolEditor } from "./editor.ts";
import { readDnscontrol } from "./reader.ts";
import { dnscontrolWants } from "./require.ts";

export const dnscontrolFormat: Format = { name: "dnscontrol", read: readDnscontrol, editor: dnscontrolEditor, wants: dnscontrolWants };
