import { insertEntry, type YamlMap } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { mapOf, programmeOf } from "../shared/programme.ts";

export default rule({
  id: "integration/owner-missing",
  title: "Application without an owner",
  on: "playbook",
  kind: "playbook",
  severity: "info",
  risk: { category: "compliance", component: "integrations", score: 1 },
  source: "Method, stakeholders (application owners)",
  messages: {
    none: "Nobody answers for {integration}: when it stops after a cutover, the help desk has nobody to call. Name its `owner`",
  },
  fixes: {
    owner: {
      title: "Name the application owner",
      safety: "unsafe",
      edit: (_target, { map, owner }: { map: YamlMap; owner: string }) => insertEntry(map, "owner", owner),
    },
  },
  check(playbook, { report }) {
    const owners = [...playbook.people.values()].filter(({ role }) => role === "app-owner");
    for (const [key, integration] of programmeOf(playbook)?.get("integrations")?.entries() ?? []) {
      const map = mapOf(integration);
      if (!map || map.entry("owner")) continue;
      const [only] = owners.length === 1 ? owners : [];
      report(key.place, "none", { integration: key.text }, only ? { fix: [{ id: "owner", with: { map, owner: only.id } }] } : {});
    }
  },
});
