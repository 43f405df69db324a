import { type Name, resolve } from "../../dns/index.ts";
import { inNetwork, parseIp, parseNetwork } from "../../records/index.ts";
import { type Ask, rule } from "../rule.ts";
import { heloName } from "../shared/helo.ts";
import { isInternal } from "../shared/reverse.ts";
import { isFirstDomain } from "../shared/senders.ts";

export default rule({
  id: "routing/helo-mismatch",
  title: "EHLO name of an outbound host is not its DNS name",
  on: "sender",
  kind: "semantic",
  severity: "info",
  risk: { category: "routing", component: "routing-plan", score: 1 },
  source: "RFC 5321 §2.3.5, §4.1.1.1, §4.1.4",
  messages: {
    notFull:
      "{sender} greets as {helo}, which is no name of the public DNS: some receivers refuse such mail. Let its hosts greet with the name that their address has",
    nowhere:
      "{sender} greets as {helo}, which has no address: some receivers refuse such mail. Give it the address that the mail comes from",
    elsewhere:
      "{sender} greets as {helo}, which has the address {found} and none of {sender}: receivers mark it down. Give it the address that the mail comes from, or greet with the name of that address",
  },
  check({ sender, domain }, { askOptional, report }) {
    const helo = sender.fields.get("helo");
    if (!helo?.text || !isFirstDomain(sender, domain)) return;
    const data = { sender: sender.id, helo: helo.text };
    const name = heloName(sender);
    if (name === undefined) {
      report(helo.place, "notFull", data);
      return;
    }
    const found = addressesOf(name, askOptional);
    if (found === undefined) return;
    const own = sender.ips.flatMap(({ ip }) => parseNetwork(ip) ?? []);
    // Behind a translation of addresses nobody knows which one receivers see.
    const isHidden = sender.ips.some(({ ip }) => isInternal(ip.replace(/\/.*/, "")));
    const isOwn = found.some((address) => {
      const ip = parseIp(address);
      return ip !== undefined && own.some(({ network, bits }) => inNetwork(ip, network, bits));
    });
    if (found.length === 0) report(helo.place, "nowhere", data);
    else if (own.length > 0 && !isHidden && !isOwn) report(helo.place, "elsewhere", { ...data, found: found.slice(0, 2).join(", ") });
  },
});

/** `undefined` while one of the two answers is not known. */
function addressesOf(name: Name, ask: Ask): readonly string[] | undefined {
  const answers = (["A", "AAAA"] as const).map((type) => resolve(name, type, ask).answer);
  if (answers.some((answer) => answer === undefined || answer.kind === "failed")) return undefined;
  return answers.flatMap((answer) =>
    answer?.kind === "records" ? answer.records.flatMap((record) => (record.kind === "address" ? [record.address] : [])) : [],
  );
}
