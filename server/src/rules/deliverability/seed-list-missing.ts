import type { Playbook } from "../../playbook/index.ts";
import { insertEntry, isNullNode, setScalar, type YamlMap } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { bulkVolume } from "../shared/bulk.ts";
import { isBulk } from "../shared/senders.ts";

/** The three that hold most private mailboxes, by the names that people write. */
const providers: readonly (readonly [name: string, ...aliases: string[]])[] = [
  ["gmail", "google", "googlemail", "workspace"],
  ["outlook", "hotmail", "live", "microsoft", "microsoft365", "office365", "outlook-com"],
  ["yahoo", "aol", "ymail"],
];

export default rule({
  id: "deliverability/seed-list-missing",
  title: "No seed boxes where most recipients are",
  on: "playbook",
  kind: "playbook",
  severity: "warning",
  risk: { category: "authentication", component: "deliverability", score: 2 },
  source: "Method (synthetic transactions, seed lists)",
  messages: {
    gap: "The seed boxes leave out {missing}: whether mail lands in the inbox there shows only when people miss it",
    none: "{why}, and there are no seed boxes: how do you learn that mail lands in spam at Google, Microsoft or Yahoo?",
  },
  fixes: {
    seeds: {
      title: "Add seed boxes",
      safety: "unsafe",
      edit: ({ root }, missing: readonly string[]) => {
        const seeds = root.entry("seeds");
        if (!seeds) return insertEntry(root, "seeds", `{ main: { ${missing.map((name) => `${name}: 3`).join(", ")} } }`);
        const first = seeds.value.kind === "map" ? seeds.value.entries[0]?.value : undefined;
        if (first?.kind === "map" && missing.length === 1) return boxesAt(first, missing[0] as string);
        return isNullNode(seeds.value) || seeds.value.kind === "map"
          ? insertEntry(seeds, "main", `{ ${missing.map((name) => `${name}: 3`).join(", ")} }`)
          : [];
      },
    },
  },
  check(playbook, { report, unstated }) {
    const why = reasonFor(playbook);
    if (why === undefined) return;
    const seeds = playbook.fields.get("seeds")?.entries() ?? [];
    const counts = seeds.flatMap(([, boxes]) => boxes.entries()).filter(([key]) => key.text !== "file");
    const named = new Set(
      counts.filter(([, count]) => typeof count.value === "number" && count.value > 0).map(([key]) => key.text.toLowerCase()),
    );
    const missing = providers.filter((names) => !names.some((name) => named.has(name))).map(([name]) => name);
    const fix = { fix: [{ id: "seeds" as const, with: missing }] };
    if (seeds.length === 0)
      unstated(playbook.root.entry("seeds")?.key.place ?? playbook.place, "none", { why }, "whoever runs the mailings", fix);
    // A list in a file alone says nothing of its providers.
    else if (counts.length > 0 && missing.length > 0)
      report(seeds[0]?.[0].place ?? playbook.place, "gap", { missing: missing.join(", ") }, fix);
  },
});

/** A provider that stands there with no box gets some; otherwise it comes in. */
function boxesAt(list: YamlMap, provider: string) {
  const count = list.get(provider);
  return count?.kind === "scalar" ? setScalar(count, "3") : insertEntry(list, provider, "3");
}

/** Mail that receivers sort hardest. Ordinary mail of people is not asked for seeds. */
function reasonFor(playbook: Playbook): string | undefined {
  const marketing = [...playbook.senders.values()].find(isBulk);
  if (marketing) return `${marketing.id} sends marketing mail`;
  const names = new Set([...playbook.senders.values()].flatMap(({ domains }) => domains.map(({ name }) => name)));
  const bulk = [...names].find((name) => bulkVolume(playbook, name) !== undefined);
  if (bulk) return `${bulk} sends bulk mail`;
  const gate = [...playbook.gates.values()].find(
    ({ builtIn, require }) => !builtIn && require.some(({ kpi }) => kpi === "inbox-placement"),
  );
  return gate && `The gate ${gate.id} asks for inbox-placement`;
}
