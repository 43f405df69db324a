import { resolve } from "../../dns/index.ts";
import { isSpf, nearlySpf } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { addText } from "../shared/change-text.ts";
import { isNowhere } from "../shared/derivations.ts";
import { hasOwnEnvelope } from "../shared/senders.ts";
import { newSpfRecord, sendersWithEnvelope } from "../shared/spf-new-record.ts";
import { textsAt } from "../shared/spf-record.ts";
import { sendersOf as fromSenders } from "../shared/spf-senders.ts";

export default rule({
  id: "spf/missing",
  title: "Sending domain has no SPF record",
  on: "spfName",
  kind: "semantic",
  severity: "error",
  risk: { category: "authentication", component: "spf", score: 4 },
  source: "RFC 7208 §3, §4.5; method rubric (SPF misconfig 4)",
  messages: {
    missing:
      "{name} publishes no SPF record: no host that sends its mail passes SPF, and large receivers refuse bulk mail without one. Publish one that lists all senders",
  },
  fixes: {
    add: {
      title: "Add an SPF record for the declared senders",
      safety: "unsafe",
      edit: addText,
    },
  },
  check({ name, place, domain, playbook }, { derive, located, askOptional, report }) {
    const senders = sendersWithEnvelope(playbook, name);
    // A name of a zone text that the playbook does not speak of may be a host: that it sends, nobody says.
    if (playbook && !domain?.roles.includes("send") && senders.length === 0) return;
    // A domain of streams alone, each with an envelope of its service's: nobody asks for SPF of the From line.
    if (playbook && senders.length === 0 && !domain?.roles.includes("receive") && fromSenders(playbook, name).some(hasOwnEnvelope)) return;
    const texts = derive(textsAt, name);
    if (!texts.known) return;
    // One that is not read as SPF: spf/version-malformed, spf/rrtype-99.
    if (texts.value.some((text) => isSpf(text) || nearlySpf(text)) || located(name, "SPF")) return;
    const nowhere = derive(isNowhere, name);
    if (nowhere.known && nowhere.value && (domain || !playbook)) return;
    const text = newSpfRecord(senders);
    const { answer } = resolve(name, "TXT", askOptional);
    const negative = answer?.kind === "nodata" || answer?.kind === "nxdomain" ? answer.negativeTtlSeconds : undefined;
    report(
      domain?.place ?? place,
      "missing",
      { name },
      {
        ...(text === undefined ? {} : { fix: [{ id: "add", title: `Add "${text}"`, with: { owner: name, text } }] }),
        ...(negative === undefined ? {} : { seenAfterSeconds: negative }),
      },
    );
  },
});
