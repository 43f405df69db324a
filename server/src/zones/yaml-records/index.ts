// yaml-records: records that stand in YAML of other tools: CloudFormation, ExternalDNS, Ansible tasks. One reader and one
// editor over what shapes.ts finds in each. It must never know a record's meaning for mail, or another format.
// Start reading at shapes.ts (where the records stand), then text.ts (how a TXT is written), reader.ts.
import type { Format } from "../types.ts";
import { yamlRecordsEditor } from "./editor.ts";
import { readYamlRecords } from "./reader.ts";
import { ansible, cloudFormation, dnsEndpoint } from "./shapes.ts";

export const yamlRecordFormats: readonly Format[] = [cloudFormation, dnsEndpoint, ansible].map((shape) => ({
  name: shape.name,
  read: (unit, context) => readYamlRecords(shape, unit, context),
  editor: yamlRecordsEditor,
}));
