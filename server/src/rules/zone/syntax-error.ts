import { ignoreDirectives } from "../../base/index.ts";
import { commentSigns } from "../../zones/index.ts";
import { rule } from "../rule.ts";

/** Problems that have rules of their own. */
const elsewhere = new Set([
  "unquoted-semicolon",
  "bare-semicolon",
  "overwritten",
  "restated",
  "macro",
  "mx-preference",
  "ttl",
  "label-too-long",
  "name-too-long",
  "string-too-long",
  "not-ascii",
]);

export default rule({
  id: "zone/syntax-error",
  title: "The zone or record text cannot be parsed",
  on: "zone",
  kind: "syntax",
  severity: "error",
  risk: { category: "routing", component: "dns-text", score: 4 },
  source: "RFC 1035 §5.1",
  messages: {
    syntax: "{problem}",
    notReadYet: { text: "{problem}", severity: "warning", score: 0 },
    // Whether any domain of ours publishes it cannot be seen, so no tranche waits for it.
    ofNobody: { text: "{problem}", severity: "warning", score: 0 },
    ignoreWithoutReason: {
      text: "mailtranche-ignore needs a rule and a reason: `{sign} mailtranche-ignore {rule} -- why`; nothing is hidden without one",
      score: 0,
    },
  },
  check(zone, { report, cannotKnow }) {
    for (const { code, message, place, related } of zone.problems) {
      if (elsewhere.has(code)) continue;
      const notes = related ? [related] : [];
      if (code !== "not-read-yet") {
        report(place, code === "value" ? "ofNobody" : "syntax", { problem: message }, { related: notes });
        continue;
      }
      report(place, "notReadYet", { problem: message }, { related: notes });
      cannotKnow("not-read-yet", `${zone.path}: ${message}`);
    }
    if (zone.kind !== "file") return;
    const { unit: whole, units, sets, dialect } = zone.source;
    const signs = commentSigns(dialect.name);
    const strings = sets.flatMap((set) => set.sources).flatMap((source) => source.strings ?? []);
    for (const { unit } of units ?? [{ unit: whole }]) {
      const isComment = (offset: number) => !strings.some(({ place }) => place.unit === unit && place.start < offset && offset < place.end);
      for (const { rule: id, reason, range } of ignoreDirectives(unit.text, signs, isComment)) {
        if (reason === undefined) report({ unit, ...range }, "ignoreWithoutReason", { sign: signs[0] ?? "#", rule: id || "rule-id" });
      }
    }
  },
});
