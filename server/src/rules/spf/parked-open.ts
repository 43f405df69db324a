import type { Name } from "../../dns/index.ts";
import { isSpf, nearlySpf, type SpfRecord } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { spfPaths } from "../shared/derivations.ts";
import { rewriting, spfRecords, textsAt } from "../shared/spf-record.ts";

export default rule({
  id: "spf/parked-open",
  title: "Parked domain lacks a closing SPF record",
  on: "spfName",
  kind: "semantic",
  severity: "warning",
  risk: { category: "authentication", component: "spf", score: 2 },
  source: "RFC 7208 §10.1.2; M3AAWG Protecting Parked Domains",
  messages: {
    missing:
      "{name} is parked and publishes no SPF record: anybody can send as it, and nothing says that it sends no mail. Publish v=spf1 -all",
    open: "{name} is parked, yet its SPF record leaves a way to send as it. Nothing but v=spf1 -all closes it",
  },
  fixes: {
    add: {
      title: 'Add "v=spf1 -all"',
      safety: "unsafe",
      edit: ({ name }, _given, { zone }) => zone(name)?.addSet(name, "TXT", [{ kind: "txt", type: "TXT", strings: [closed] }]) ?? [],
    },
    close: { title: 'Write "v=spf1 -all"', safety: "unsafe", edit: changeText },
  },
  check(target, context) {
    const { name, domain } = target;
    if (!domain?.roles.includes("parked") || domain.roles.includes("send")) return;
    const texts = context.derive(textsAt, name);
    if (!texts.known || texts.value.some((text) => !isSpf(text) && nearlySpf(text))) return;
    const [spf, ...others] = spfRecords(target, context);
    if (!spf) context.report(domain.place, "missing", { name }, { fix: "add" });
    else if (others.length > 0 || spf.problems.length > 0 || isClosed(spf.record) || isClosedByRedirect(name)) return;
    else if (!spf.record.terms.some((term) => term.kind === "all" && term.qualifier.value === "+"))
      context.report(spf.at({ start: 0, end: spf.text.length }), "open", { name }, { fix: rewriting("close", spf, closed) });

    function isClosedByRedirect(from: Name): boolean {
      const tree = context.derive(spfPaths, from);
      const [only, ...more] = tree.known ? tree.value.root.terms : [];
      if (!only || more.length > 0 || only.term.kind !== "redirect" || !only.child) return false;
      const { state, record } = only.child;
      // What the redirect leads to is that domain's own affair while it is not known.
      return record ? isClosed(record) : state.kind === "open" || state.kind === "failed";
    }
  },
});

const closed = "v=spf1 -all";

/** Nothing that passes, and everything else refused; modifiers change neither. */
function isClosed({ terms }: SpfRecord): boolean {
  const [only, ...more] = terms.filter(({ kind }) => kind !== "exp" && kind !== "modifier");
  return more.length === 0 && only?.kind === "all" && only.qualifier.value === "-";
}
