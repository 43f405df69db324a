import { replaceRange, type SpfTerm, withoutTerms } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { rewriting, spfRecord } from "../shared/spf-record.ts";

export default rule({
  id: "spf/redirect-with-all",
  title: "redirect is ignored since all is present",
  on: "spfName",
  kind: "semantic",
  severity: "warning",
  risk: { category: "authentication", component: "spf", score: 3 },
  source: "RFC 7208 §6.1",
  messages: {
    ignored: "{redirect} is never followed, since {all} stands in the same record of {name}: hosts that only {target} lists do not pass",
  },
  fixes: {
    include: { title: "Include it instead", safety: "unsafe", edit: changeText },
    follow: { title: "Remove all, so that it is followed", safety: "unsafe", edit: changeText },
  },
  check(target, context) {
    const spf = spfRecord(target, context);
    const all = spf?.record.terms.find((term) => term.kind === "all");
    const redirect = spf?.record.terms.find((term) => term.kind === "redirect");
    if (!spf || all?.kind !== "all" || redirect?.kind !== "redirect" || !redirect.valid) return;
    const domain = redirect.value?.text ?? "";
    context.report(
      spf.at(redirect.range),
      "ignored",
      { redirect: redirect.text, all: all.text, name: spf.name, target: domain },
      {
        fix: [
          ...rewriting("include", spf, included(spf.record, redirect, all, domain), `Write include:${domain} before ${all.text}`),
          ...rewriting("follow", spf, withoutTerms(spf.record, alls(spf.record.terms)), `Remove ${all.text}, so that ${domain} is asked`),
        ],
      },
    );
  },
});

const alls = (terms: readonly SpfTerm[]): readonly SpfTerm[] => terms.filter(({ kind }) => kind === "all");

/** `redirect` taken out, and an include put before `all`; the later of the two edits is made first, so that offsets hold. */
function included(record: Parameters<typeof withoutTerms>[0], redirect: SpfTerm, all: SpfTerm, domain: string): string {
  const before = { start: all.range.start, end: all.range.start };
  const term = `include:${domain} `;
  if (redirect.range.start > all.range.start) return replaceRange(withoutTerms(record, [redirect]), before, term);
  const rest = withoutTerms(record, [redirect]);
  const at = before.start - (record.text.length - rest.length);
  return replaceRange(rest, { start: at, end: at }, term);
}
