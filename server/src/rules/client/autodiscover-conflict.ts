import { joinName, type Name, resolve } from "../../dns/index.ts";
import type { Playbook } from "../../playbook/index.ts";
import { rule } from "../rule.ts";
import { type ClientHost, clientHostAt, clientSideOf, platformOf, platformOfHost, sideOfHost, staysAtSource } from "../shared/platforms.ts";
import { mailSide } from "../shared/sides.ts";

export default rule({
  id: "client/autodiscover-conflict",
  title: "autodiscover name and service record disagree",
  on: "clientName",
  kind: "semantic",
  severity: "warning",
  risk: { category: "client-access", component: "client-auth-and-discovery", score: 2 },
  source: "RFC 2782; Microsoft, External Domain Name System records for Microsoft 365",
  messages: {
    differs:
      "{owner} leads to {one}, {service} to {other}: which of them a client believes depends on the client, so set-up works for some and fails for others. Keep the one that leads to the platform with the mailboxes",
  },
  fixes: {
    remove: {
      title: "Remove the record of the old platform",
      safety: "unsafe",
      edit: (_target, { owner, type }: { owner: Name; type: "CNAME" | "A" | "SRV" }, tools) => {
        const set = tools.located(owner, type);
        return set?.records.length === 1 ? (tools.zone(owner)?.removeRecord(set, 0) ?? []) : [];
      },
    },
  },
  check({ name, place, playbook }, { ask, derive, located, report }) {
    const owner = joinName("autodiscover", name);
    const service = joinName("_autodiscover._tcp", name);
    if (!owner || !service) return;
    const found = derive(clientHostAt, owner);
    if (!found.known || (found.value.hosts.length === 0 && found.value.addresses.length === 0)) return;
    const { answer } = resolve(service, "SRV", ask);
    const [record] = answer?.kind === "records" ? answer.records : [];
    if (record?.kind !== "srv") return;
    const one = nameOf(found.value, playbook, (host) => (playbook ? sideOfHost(playbook, host, ask) : undefined));
    const other = nameOf({ hosts: [record.target], addresses: [] }, playbook, () =>
      playbook ? clientSideOf(playbook, record.target) : undefined,
    );
    if (one === undefined || other === undefined || one === other) return;
    // After the cutover, what still leads to the source is `client/autodiscover-to-source`.
    const sides = [one, other];
    if (playbook && sides.includes(oldSide) && !staysAtSource(playbook) && mailSide(playbook, name, ask) === "target") return;
    const type = located(owner, "CNAME") ? "CNAME" : "A";
    const old = one === oldSide ? ({ owner, type } as const) : other === oldSide ? ({ owner: service, type: "SRV" } as const) : undefined;
    const source = (located(service, "SRV") ?? located(owner, type))?.sources[0];
    report(source?.rdata ?? place, "differs", { owner, one, service, other }, old ? { fix: [{ id: "remove", with: old }] } : {});
  },
});

const oldSide = "the old platform";

/** What a person calls where a host leads; `undefined`: names do not tell. */
function nameOf(
  host: ClientHost,
  playbook: Playbook | undefined,
  side: (host: ClientHost) => "source" | "target" | undefined,
): string | undefined {
  const found = side(host);
  if (found === "source") return oldSide;
  const platform =
    host.hosts.map(platformOfHost).find((one) => one !== undefined) ?? (found && playbook ? platformOf(playbook, found) : undefined);
  return platform === undefined || platform === "" ? undefined : platform;
}
