import { resolve } from "../../dns/index.ts";
import { platformOfMx } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { hostPlace, looksLikeAddress, meansNoMail, mxOf, sameOrganisation } from "../shared/mx.ts";
import { isOurs } from "../shared/mx-moves.ts";

export default rule({
  id: "mx/single-host",
  title: "One self-hosted MX only",
  on: "mxName",
  kind: "semantic",
  severity: "hint",
  risk: { category: "routing", component: "mx", score: 1 },
  source: "RFC 5321 §5.1; RFC 2182 by analogy",
  messages: {
    one: "{host} is the only MX of {name} and has one address: while it is down during the move, senders wait, and some give up after hours",
  },
  check({ name, place, playbook }, { askOptional, derive, located, report }) {
    const mx = derive(mxOf, name);
    if (!mx.known) return;
    const { owner, records } = mx.value;
    const [only, ...others] = records;
    // A platform's single name stands for many hosts; of a stranger's host nobody knows that.
    if (!only || others.length > 0 || only.exchange === "." || platformOfMx(only.exchange) !== undefined) return;
    if (looksLikeAddress(only.exchange) || meansNoMail(only.exchange, name)) return;
    if (!sameOrganisation(only.exchange, name) && !(playbook && isOurs(playbook, only.exchange))) return;
    const { answer, aliases } = resolve(only.exchange, "A", askOptional);
    if (answer?.kind !== "records" || aliases.length > 0 || answer.records.length > 1) return;
    report(hostPlace(located(owner, "MX"), only, place), "one", { host: only.exchange, name });
  },
});
