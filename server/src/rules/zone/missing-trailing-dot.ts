import { parse } from "tldts";
import { type TextEdit, textAt } from "../../base/index.ts";
import { isWithin, type Name, nameLabels, parseName } from "../../dns/index.ts";
import type { ZoneText } from "../rule.ts";
import { rule } from "../rule.ts";
import { doubledTail, originsOf } from "../shared/dmarc.ts";

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
    owner: "{written} has no final dot, so this record stands at {meant} and nobody asks for it there",
    twice: "The name of the zone stands there already and is added again: this record is at {meant}, and nobody asks for it there",
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
    ownerDot: {
      title: "Append the dot",
      safety: "unsafe",
      edit: ({ set }, dot: readonly TextEdit[], { zone }) => zone(set.owner)?.replaceText(dot) ?? [],
    },
  },
  check({ set, zone }, { report }) {
    const naming = zone.kind === "file" ? zone.source.dialect.targetNaming : "relative";
    const twice =
      naming === "relative" ? originsOf(zone).find((origin) => nameLabels(origin).length > 1 && endsTwice(set.owner, origin)) : undefined;
    for (const [index, source] of set.sources.entries()) {
      const place = source.owner;
      if (twice && place && isWrittenOut(textAt(place), twice)) {
        const dot = [{ place: { ...place, start: place.end }, newText: "." }];
        report(place, "owner", { written: textAt(place), meant: set.owner }, { fix: [{ id: "ownerDot", with: dot }] });
      }
      if (
        naming !== "relative" &&
        zone.kind === "file" &&
        index === 0 &&
        !ownRule.test(set.owner) &&
        doubledTail(set.owner, zone) !== undefined
      )
        report(source.owner ?? source.place, "twice", { meant: set.owner });
      const written = source.nameWritten;
      const record = set.records[index];
      if (!source.name || !written || written.endsWith(".") || !record) continue;
      const own = source.targetNaming ?? naming;
      const isOctodns = zone.kind === "file" && zone.source.dialect.name === "octodns";
      if (own === "dot-required" && !source.isLenient)
        report(source.name, isOctodns ? "lenient" : "refused", { written }, { fix: [{ id: "complete", with: index }] });
      if (own !== "relative") continue;
      const absolute = parseName(`${written}.`);
      const meant = record.kind === "name" || record.kind === "srv" ? record.target : record.kind === "mx" ? record.exchange : undefined;
      if (!absolute || !meant || nameLabels(absolute).length < 2) continue;
      if (looksAbsolute(absolute, zone) && !exists(meant, zone))
        report(source.name, "relative", { written, meant }, { fix: [{ id: "dot", with: index }] });
    }
  },
});

/** The names with a rule of their own for it: `dmarc/owner-name-wrong`, `dkim/owner-name-wrong`. */
const ownRule = /(?:^|\.)_(?:dmarc|domainkey)\./;

function endsTwice(owner: Name, origin: Name): boolean {
  return (owner === `${origin}.${origin}` || owner.endsWith(`.${origin}.${origin}`)) && !ownRule.test(owner);
}

function isWrittenOut(written: string, origin: Name): boolean {
  const owner = written.toLowerCase();
  return owner === origin || owner.endsWith(`.${origin}`);
}

function looksAbsolute(name: Name, zone: ZoneText): boolean {
  if (originsOf(zone).some((origin) => isWithin(name, origin))) return true;
  const { isIcann, hostname } = parse(name);
  return (isIcann === true && hostname !== null) || reserved.has(nameLabels(name).at(-1) ?? "");
}

function exists(name: Name, zone: ZoneText): boolean {
  const sets = zone.kind === "file" ? zone.source.sets : [...zone.document.fixed, ...[...zone.document.phases.values()].flat()];
  return sets.some((set) => set.owner === name);
}
