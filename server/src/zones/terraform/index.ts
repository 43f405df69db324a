// terraform: records in Terraform and OpenTofu: a reader of HCL with places, what its values are as far as text says it, and
// edits of the literals and blocks. It must never know a provider's network, a record's meaning for mail, or another format.
// HCL is read by hand: a parser with error recovery by blocks, UTF-16 offsets and no start-up is what an editor needs, and
// HashiCorp's own parser (tests) has none of the three.
// Start reading at reader.ts, then values.ts (expressions) and resources.ts (providers).
import type { Format } from "../types.ts";
import { terraformEditor } from "./editor.ts";
import { readTerraform, terraformWants } from "./reader.ts";

export const terraformFormat: Format = { name: "terraform", read: readTerraform, editor: terraformEditor, wants: terraformWants };
