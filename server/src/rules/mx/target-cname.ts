import { textAt } from "../../base/index.ts";
import { type Name, nameText } from "../../dns/index.ts";
import type { MxRecord } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { hostPlace, indexOf, looksLikeAddress, mxOf, reachOfHost, sameOrganisation } from "../shared/mx.ts";
import { isOurs } from "../shared/mx-moves.ts";

export default rule({
  id: "mx/target-cname",
  title: "MX target is an alias",
  on: "mxName",
  kind: "semantic",
  severity: "error",
  risk: { category: "routing", component: "mx", score: 4 },
  source: "RFC 2181 §10.3; RFC 5321 §5.1",
  messages: {
    alias:
      "{host} is an alias of {target}; an MX has to name a host with addresses of its own, and some senders give the mail back or loop. Name {target}, and follow when it changes",
    foreign: {
      text: "{host} is an alias of {target} in a zone of somebody else; most senders follow it, the standard forbids it. Ask its operator for the name of the host",
      severity: "warning",
      score: 2,
    },
  },
  fixes: {
    follow: {
      title: "Name the host behind the alias",
      safety: "unsafe",
      edit: (_target, { owner, record, host }: { owner: Name; record: MxRecord; host: Name }, tools) => {
        const set = tools.located(owner, "MX");
        const place = set?.sources[indexOf(set, record)]?.name;
        return (place && textAt(place) !== nameText(host) && tools.zone(owner)?.replaceText([{ place, newText: nameText(host) }])) || [];
      },
    },
  },
  check({ name, place, playbook }, { ask, askOptional, derive, located, report }) {
    const mx = derive(mxOf, name);
    if (!mx.known) return;
    const { owner } = mx.value;
    const records = mx.value.records.filter(({ exchange }) => exchange !== "." && !looksLikeAddress(exchange));
    const set = located(owner, "MX");
    const found = records.flatMap((record) => {
      const { alias, v4, v6 } = reachOfHost(record.exchange, askOptional);
      // An alias that leads nowhere is mx/target-no-address.
      return alias === undefined || (v4 === false && v6 === false) ? [] : [{ record, alias }];
    });
    for (const { record, alias } of found) {
      const own = sameOrganisation(record.exchange, name) || (playbook !== undefined && isOurs(playbook, record.exchange));
      const data = { host: record.exchange, target: alias };
      const at = hostPlace(set, record, place);
      if (own) report(at, "alias", data, { fix: [{ id: "follow", with: { owner, record, host: alias } }] });
      else report(at, "foreign", data);
    }
    // Only where nothing is known to be wrong does the verdict hang on the rest.
    if (found.length === 0) for (const { exchange } of records) reachOfHost(exchange, ask);
  },
});
