import { joinName, parseName } from "../../dns/index.ts";
import { rule } from "../rule.ts";
import { clientHostAt, clientSideOf, hostOf, sideOfHost } from "../shared/platforms.ts";
import { mailSide } from "../shared/sides.ts";

export default rule({
  id: "client/autoconfig-dangling",
  title: "autoconfig answers for the old platform",
  on: "clientName",
  kind: "live",
  severity: "info",
  risk: { category: "client-access", component: "client-auth-and-discovery", score: 2 },
  source: "Thunderbird Autoconfiguration; draft-ietf-mailmaint-autoconfig",
  worlds: ["live"],
  messages: {
    old: "{url} names {host} on the old platform while mail of {domain} arrives at the new one: clients that are set up today stop working when the old side closes. Name the new host in the file, or remove it",
  },
  check({ name, place, playbook }, { askOptional, derive, report }) {
    if (!playbook?.settings.probes.https || hostOf(playbook, "source") === undefined) return;
    if (mailSide(playbook, name, askOptional) !== "target") return;
    const owner = joinName("autoconfig", name);
    const address = owner && askOptional({ kind: "dns", name: owner, type: "A" });
    if (!owner || (address?.kind !== "records" && address?.kind !== "cname")) return;
    const found = derive(clientHostAt, owner);
    // The name itself leads there: `client/srv-points-to-source` says so.
    if (!found.known || found.value.addresses.length === 0 || sideOfHost(playbook, found.value, askOptional) === "source") return;
    const url = `https://${owner}/mail/config-v1.1.xml`;
    const answer = askOptional({ kind: "https", url });
    if (answer?.kind !== "document" || answer.status !== 200) return;
    const old = serversIn(answer.body).find((host) => {
      const server = parseName(`${host}.`);
      return server !== undefined && clientSideOf(playbook, server) === "source";
    });
    if (old !== undefined) report(place, "old", { url, host: old, domain: name });
  },
});

/** Texts of the `hostname` elements; the placeholder of the domain stands for hosts of its own. */
function serversIn(xml: string): readonly string[] {
  return [...xml.matchAll(/<hostname>\s*([a-z0-9.-]{1,253})\s*<\/hostname>/gi)].map((match) => (match[1] as string).toLowerCase());
}
