import type { Place } from "../../base/index.ts";
import { isWithin, type Name, parentName, parseName, type Rdata, resolve } from "../../dns/index.ts";
import type { Playbook } from "../../playbook/index.ts";
import { gatewayPlatform, type MxRecord, platformOfMx, sortMx } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { listed } from "../shared/mx.ts";
import { isOurs } from "../shared/mx-moves.ts";
import { coexists } from "../shared/sides.ts";

interface Lowered {
  readonly name: Name;
  readonly winner: string;
}

export default rule({
  id: "mx/split-no-precedence",
  title: "MX split between two platforms without clear precedence",
  on: "mxName",
  kind: "semantic",
  severity: "error",
  risk: { category: "routing", component: "mx", score: 4 },
  source: "RFC 5321 §5.1; method rubric (split MX 4)",
  messages: {
    equal:
      "{name} has MX hosts of {platforms} at the same preference {preference}: senders pick one at random, so mail lands on either side",
    undeclared:
      "{name} has MX hosts of {platforms} at different preferences, and the playbook declares no route between the platforms: mail that reaches the second stays there",
  },
  fixes: {
    prefer: {
      title: "Prefer one platform",
      safety: "unsafe",
      edit: (_target, { name, winner }: Lowered, tools) => {
        const set = tools.located(name, "MX");
        const lowest = Math.min(...(set?.records ?? []).flatMap((record) => (record.kind === "mx" ? [record.preference] : [])));
        const edits = (set?.records ?? []).flatMap((record, i) => {
          const place = set?.sources[i]?.preference;
          return record.kind === "mx" && place && record.preference === lowest && platformName(record.exchange, undefined) !== winner
            ? [{ place, newText: String(lowest + 10) }]
            : [];
        });
        return edits.length > 0 ? (tools.zone(name)?.replaceText(edits) ?? []) : [];
      },
    },
  },
  check({ name, place, playbook }, { ask, located, report }) {
    const { answer } = resolve(name, "MX", ask);
    if (answer?.kind !== "records") return;
    const hosts = sortMx(answer.records.filter((record: Rdata): record is MxRecord => record.kind === "mx"));
    const known = hosts.flatMap((host) => {
      const platform = platformName(host.exchange, playbook);
      return platform === undefined ? [] : [{ ...host, platform }];
    });
    const lowest = known.filter((host) => host.preference === known[0]?.preference);
    const at: Place = located(name, "MX")?.sources[0]?.rdata ?? place;
    const equal = [...new Set(lowest.map(({ platform }) => platform))];
    if (equal.length > 1) {
      const fix = equal
        .filter((platform) => platform !== "your own servers")
        .map((winner) => ({ id: "prefer" as const, title: `Prefer ${winner}`, with: { name, winner } }));
      report(at, "equal", { name, platforms: listed(equal), preference: lowest[0]?.preference ?? 0 }, { fix });
      return;
    }
    const all = [...new Set(known.map(({ platform }) => platform))];
    if (all.length > 1 && playbook && !coexists(playbook)) report(at, "undeclared", { name, platforms: listed(all) });
  },
});

/** The platform of a host; hosts of the playbook's own domains or beside its source host are our own. `undefined`: cannot be told. */
function platformName(host: Name, playbook: Playbook | undefined): string | undefined {
  const known = platformOfMx(host);
  // A filter is no second home of the mailboxes: mx/gateway-bypass speaks of what stands beside it.
  if (known !== undefined) return gatewayPlatform(known) ? undefined : known;
  if (!playbook) return undefined;
  const source = parseName(`${playbook.fields.get("source")?.get("host")?.text ?? ""}.`);
  const beside = source && parentName(source);
  const own = isOurs(playbook, host) || (beside !== undefined && beside !== "." && isWithin(host, beside));
  return own ? "your own servers" : undefined;
}
