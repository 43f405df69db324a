import { joinName, type Name, resolve } from "../../dns/index.ts";
import { rule } from "../rule.ts";
import { clientHostAt, clientSideOf, hostOf, noService, sideOfHost } from "../shared/platforms.ts";
import { mailSide } from "../shared/sides.ts";

/** RFC 6186 3, RFC 8314 5.1, RFC 6764 3: what clients look up. */
const services = [
  "_imaps._tcp",
  "_imap._tcp",
  "_pop3s._tcp",
  "_pop3._tcp",
  "_submissions._tcp",
  "_submission._tcp",
  "_caldavs._tcp",
  "_carddavs._tcp",
];

export default rule({
  id: "client/srv-points-to-source",
  title: "Mail service record or autoconfig still at the source",
  on: "clientName",
  kind: "semantic",
  severity: "warning",
  risk: { category: "client-access", component: "client-auth-and-discovery", score: 3 },
  source: "RFC 6186 §3; RFC 8314 §5.1; RFC 6764 §3",
  messages: {
    service:
      "{owner} sends clients to {host} on the old platform while mail of {domain} arrives at the new one: what they set up stops working when the old side closes. Name the new host in the phase that moves the mail, or the target `.` if it is not offered there",
    autoconfig:
      "{owner} leads to the old platform while mail of {domain} arrives at the new one: clients are set up with the old servers. Move or remove it in the phase that moves the mail",
  },
  fixes: {
    off: {
      title: "Say that the service is not offered",
      safety: "unsafe",
      edit: (_target, { owner, index }: { owner: Name; index: number }, tools) => {
        const place = tools.located(owner, "SRV")?.sources[index]?.name;
        return place ? (tools.zone(owner)?.replaceText([{ place, newText: "." }]) ?? []) : [];
      },
    },
  },
  check({ name, place, playbook }, { ask, derive, located, report }) {
    // Without a source nothing can be told to be old, and nobody need be asked.
    if (!playbook || hostOf(playbook, "source") === undefined || mailSide(playbook, name, ask) !== "target") return;
    for (const service of services) {
      const owner = joinName(service, name);
      const { answer } = owner === undefined ? {} : resolve(owner, "SRV", ask);
      if (owner === undefined || answer?.kind !== "records") continue;
      for (const [index, record] of answer.records.entries()) {
        if (record.kind !== "srv" || record.target === noService || clientSideOf(playbook, record.target) !== "source") continue;
        const source = located(owner, "SRV")?.sources[index];
        report(
          source?.name ?? source?.rdata ?? place,
          "service",
          { owner, host: record.target, domain: name },
          { fix: [{ id: "off", with: { owner, index } }] },
        );
      }
    }
    const autoconfig = joinName("autoconfig", name);
    const found = autoconfig && derive(clientHostAt, autoconfig);
    if (!autoconfig || !found?.known || sideOfHost(playbook, found.value, ask) !== "source") return;
    const source = (located(autoconfig, "CNAME") ?? located(autoconfig, "A"))?.sources[0];
    report(source?.rdata ?? place, "autoconfig", { owner: autoconfig, domain: name });
  },
});
