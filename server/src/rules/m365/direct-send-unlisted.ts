import { rule } from "../rule.ts";
import { platformOf } from "../shared/platforms.ts";

export default rule({
  id: "m365/direct-send-unlisted",
  title: "Devices send straight to Microsoft 365, and nobody knows from where",
  on: "sender",
  kind: "playbook",
  severity: "warning",
  risk: { category: "authentication", component: "target-platform", score: 3 },
  source: "Microsoft Learn, How to set up a multifunction device or application to send email using Microsoft 365 (option 2)",
  messages: {
    unsaid:
      "From which public addresses does {sender} hand mail to Microsoft 365 (`ips`)? It does not sign in, so SPF of {domain} has to name them: without, its mail is taken for forged and ends as spam",
  },
  check({ playbook, sender, domain, place }, { unstated }) {
    const isDirect = sender.fields.get("auth")?.text === "ip-only" && sender.path_ === "target";
    // With addresses stated, spf/sender-not-authorised asks SPF about each.
    if (!isDirect || sender.ips.length > 0 || platformOf(playbook, "target") !== "microsoft365") return;
    unstated(place, "unsaid", { sender: sender.id, domain }, "whoever runs the network of the devices");
  },
});
