import { withTag } from "../../records/index.ts";
import { type Context, type NameTarget, rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { ownDmarc } from "../shared/dmarc.ts";
import { textsIfKnown } from "../shared/spf-record.ts";

export default rule({
  id: "dmarc/none-without-rua",
  title: "p=none without reports observes nothing",
  on: "dmarcName",
  kind: "semantic",
  severity: "warning",
  risk: { category: "authentication", component: "dmarc", score: 3 },
  source: "RFC 9989 §4.7 (rua), §5.1.3-5.1.5",
  messages: {
    blind:
      "The DMARC record of {name} asks receivers to do nothing, and names no address for reports: p=none is there to observe, and nobody observes. Add rua=mailto: with a mailbox of yours",
    unreported: {
      text: "{name} enforces DMARC and names no address for reports: nobody learns which mail of the migration fails. Add rua=mailto: with a mailbox of yours",
      severity: "info",
      score: 2,
    },
  },
  fixes: { reports: { title: "Add the report address of the playbook", safety: "unsafe", edit: changeText } },
  check(target, context) {
    const own = ownDmarc(target, context);
    // Without a policy the record says nothing anyway: dmarc/policy-absent, dmarc/policy-invalid.
    if (!own?.record.p || own.record.tags.some(({ name }) => name.value === "rua")) return;
    const { owner, text, record } = own;
    const enforced = [record.p, record.sp, record.np].some((policy) => policy !== undefined && policy.value !== "none");
    // A parked domain has no mail of its own that a report could be about.
    if (enforced && target.domain && !target.domain.roles.includes("send")) return;
    if (enforced && !target.domain && sendsNothing(target, context)) return;
    const address = target.domain?.fields.get("dmarc")?.get("reports")?.text;
    const fix = address ? [{ id: "reports" as const, with: { owner, text, changed: withTag(text, `rua=mailto:${address}`) } }] : [];
    context.report(own.place(own.record.p.range), enforced ? "unreported" : "blind", { name: target.name }, { fix });
  },
});

/** A record that lets nobody send is how a domain says that it is parked, where no plan says it. */
function sendsNothing({ name }: NameTarget, { derive }: Pick<Context<string, string>, "derive">): boolean {
  const texts = derive(textsIfKnown, name);
  return texts.known && texts.value.some((text) => /^v=spf1 +-all *$/i.test(text));
}
