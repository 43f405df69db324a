import { parse } from "tldts";
import { isWithin, type Name, nameLabels, parseName } from "../../dns/index.ts";
import type { ZoneText } from "../rule.ts";
import { rule } from "../rule.ts";

/** RFC 2606: names for documentation and tests end here and never in a registry. */
const reserved = new Set(["example", "test", "invalid"]);

export default rule({
  id: "zone/missing-trailing-dot",
  title: "Target looks absolute but lacks the final dot",
  on: "recordSet",
  kind: "semantic",
  severity: "error",
  risk: { category: "routing", component: "dns-text", score: 4 },
  source: "RFC 1035 §5.1; RFC 1912 §2.2",
  messages: {
    refused:
      "{written} has no final dot, and the provider takes no name without one: the change is refused when it is applied. Write {written}.",
    lenient: {
      text: "{written} has no final dot: octoDNS refuses it, or where the zone is `lenient` takes it as it stands. Write {written}.",
      severity: "warning",
      score: 2,
    },
    relative: "{written} has no final dot, so it means {meant}, a name that this text does not have",
  },
  fixes: {
    complete: {
      title: "Append the dot",
      // It never gets the zone's name: with the dot it means the same.
      safety: "safe",
      edit: ({ set }, index: number, { zone }) => zone(set.owner)?.addDot(set, index) ?? [],
    },
    dot: {
      title: "Append the dot",
      safety: "unsafe",
      edit: ({ set }, index: number, { zone }) => zone(set.owner)?.addDot(set, index) ?? [],
    },
  },
  check({ set, zone }, { report }) {
    const naming = zone.kind === "file" ? zone.source.dialect.targetNaming : "relative";
    for (const [index, source] of set.sources.entries()) {
      const written = source.nameWritten;
      const record = set.records[index];
      if (!source.name || !written || written.endsWith(".") || !record) continue;
      const own = source.targetNaming ?? naming;
      const isLenient = zone.kind === "file" && zone.source.dialect.name === "octodns";
      if (own === "dot-required")
        report(source.name, isLenient ? "lenient" : "refused", { written }, { fix: [{ id: "complete", with: index }] });
      if (own !== "relative") continue;
      const absolute = parseName(`${written}.`);
      const meant = record.kind === "name" || record.kind === "srv" ? record.target : record.kind === "mx" ? record.exchange : undefined;
      if (!absolute || !meant || nameLabels(absolute).length < 2) continue;
      if (looksAbsolute(absolute, zone) && !exists(meant, zone))
        report(source.name, "relative", { written, meant }, { fix: [{ id: "dot", with: index }] });
    }
  },
});

function looksAbsolute(name: Name, zone: ZoneText): boolean {
  const origins = zone.kind === "file" ? (zone.source.origin ? [zone.source.origin] : []) : zone.document.origins;
  if (origins.some((origin) => isWithin(name, origin))) return true;
  const { isIcann, hostname } = parse(name);
  return (isIcann === true && hostname !== null) || reserved.has(nameLabels(name).at(-1) ?? "");
}

function exists(name: Name, zone: ZoneText): boolean {
  const sets = zone.kind === "file" ? zone.source.sets : [...zone.document.fixed, ...[...zone.document.phases.values()].flat()];
  return sets.some((set) => set.owner === name);
}
