import type { Name } from "../../dns/index.ts";
import { googleOldMx, platformOfMx } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { mxOf, recordPlace } from "../shared/mx.ts";

const first = "aspmx.l.google.com";
/** With fewer alternates a fault of one place at Google stops the mail of the domain. */
const enoughAlternates = 3;

export default rule({
  id: "gws/mx-set-incomplete",
  title: "Old five-host set incomplete or in the wrong order",
  on: "mxName",
  kind: "semantic",
  severity: "info",
  risk: { category: "routing", component: "target-platform", score: 1 },
  source: "Google Workspace Admin Help, Set up MX records",
  messages: {
    order: "{name} prefers {host} to aspmx.l.google.com, which Google wants first: mail takes the spare way",
    incomplete: "{name} has {count} of the five hosts of Google's older set; add {missing}, or replace all by the single smtp.google.com",
  },
  fixes: {
    complete: {
      title: "Add the missing hosts",
      safety: "unsafe",
      edit: (_target, { owner, missing }: { owner: Name; missing: typeof googleOldMx }, tools) => {
        const records = missing.map(({ preference, host }) => ({
          kind: "mx" as const,
          type: "MX" as const,
          preference,
          exchange: host as Name,
        }));
        return tools.zone(owner)?.addSet(owner, "MX", records) ?? [];
      },
    },
  },
  check({ name, place }, { derive, located, report }) {
    const mx = derive(mxOf, name);
    if (!mx.known) return;
    const { owner, records } = mx.value;
    const old = records.filter(({ exchange }) => platformOfMx(exchange) === "google" && exchange !== "smtp.google.com");
    const [lowest] = old;
    // A mixture of generations or platforms has a rule of its own.
    if (!lowest || old.length < records.length) return;
    const set = located(owner, "MX");
    const main = old.find(({ exchange }) => exchange === first);
    if (main && old.some(({ preference, exchange }) => exchange !== first && preference <= main.preference)) {
      const rival = old.find(({ preference, exchange }) => exchange !== first && preference <= main.preference) ?? lowest;
      report(recordPlace(set, rival, place), "order", { name, host: rival.exchange });
      return;
    }
    if (main && old.length > enoughAlternates) return;
    const missing = googleOldMx.filter(({ host }) => !old.some(({ exchange }) => exchange === host));
    const data = { name, count: old.length, missing: missing.map(({ host }) => host).join(", ") };
    report(recordPlace(set, lowest, place), "incomplete", data, { fix: [{ id: "complete", with: { owner, missing } }] });
  },
});
