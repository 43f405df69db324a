import { setScalar } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { dutiesOf, insertAt, lawyers, whoOf } from "../shared/programme.ts";

/** What makes an export evidence, and how people write it. */
const wanted: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["source", /source|origin|from|system|mailbox/i],
  ["exportedAt", /at$|time|date|when/i],
  ["sha256", /sha|hash|digest|checksum/i],
  ["operator", /operator|by$|who|person|user/i],
];
const all = `[${wanted.map(([name]) => name).join(", ")}]`;

export default rule({
  id: "compliance/export-not-searchable",
  title: "Export cannot be searched, or nobody knows where it came from",
  on: "playbook",
  kind: "playbook",
  severity: "warning",
  risk: { category: "compliance", component: "legal", score: 2 },
  source: "Method, backup and retention",
  messages: {
    blind: "The exports cannot be searched, and {duties} asks for single mails of them: every request would begin with a restore",
    gap: "The provenance of an export leaves out {missing}: it cannot be shown later that this file is what was exported then",
    unsaid: "What is written down about each export (`backup.provenance`), and can it be searched? The plan is bound by {duties}",
  },
  fixes: {
    search: {
      title: "State that they can be searched",
      safety: "unsafe",
      edit: ({ fields }) => {
        const stated = fields.get("backup")?.get("searchable")?.node;
        return stated?.kind === "scalar" ? setScalar(stated, "true") : [];
      },
    },
    provenance: {
      title: "Write down source, time, hash and operator",
      safety: "unsafe",
      edit: ({ root, fields }) => {
        const stated = fields.get("backup")?.get("provenance");
        return stated ? [{ place: stated.place, newText: all }] : insertAt(root, ["backup", "provenance"], all);
      },
    },
  },
  check(playbook, { report, unstated }) {
    const duties = dutiesOf(playbook);
    const backup = playbook.fields.get("backup");
    if (duties === "" || !backup || (backup.get("sets")?.entries().length ?? 0) === 0) return;
    const searchable = backup.get("searchable");
    if (searchable?.value === false) report(searchable.place, "blind", { duties }, { fix: "search" });
    const provenance = backup.get("provenance");
    const named = (provenance?.items() ?? []).map(({ text }) => text).filter((text) => text !== "");
    if (!provenance || named.length === 0) {
      const place = provenance?.place ?? playbook.root.entry("backup")?.key.place ?? backup.place;
      unstated(place, "unsaid", { duties }, whoOf(playbook, ...lawyers), { fix: "provenance" });
      return;
    }
    const missing = wanted.filter(([, pattern]) => !named.some((one) => pattern.test(one))).map(([name]) => name);
    if (missing.length > 0) report(provenance.place, "gap", { missing: missing.join(", ") }, { fix: "provenance" });
  },
});
