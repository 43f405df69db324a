import { isWithin, parseName, resolve, txtValue } from "../../dns/index.ts";
import { isSpf, meantInclude, replaceRange, servicesOfInclude } from "../../records/index.ts";
import { type Derivation, rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { rewriting, spfRecord } from "../shared/spf-record.ts";

/** Whether a name has an SPF record; `undefined` while that is not known. A known answer is not needed to see a typing mistake. */
const hasSpf: Derivation<boolean | undefined> = (domain, ask) => {
  const name = parseName(`${domain}.`);
  const answer = name && resolve(name, "TXT", ask).answer;
  if (!answer || answer.kind === "failed") return { known: true, value: undefined };
  return { known: true, value: answer.kind === "records" && answer.records.some((record) => isSpf(txtValue(record) ?? "")) };
};

export default rule({
  id: "spf/vendor-include-typo",
  title: "Include is one edit away from a well-known vendor name",
  on: "spfName",
  kind: "semantic",
  severity: "error",
  risk: { category: "authentication", component: "spf", score: 4 },
  source: "RFC 7208 §5.2; includes that the services publish (list of 2026-11-22)",
  messages: {
    absent:
      "{written} publishes no SPF record, so receivers answer permerror for {name}; {meant}, the include of {service}, is probably meant",
    likely: {
      text: "{written} is no include of a known service, yet almost {meant}, that of {service}; if it has no SPF record, receivers answer permerror for {name}",
      severity: "warning",
      score: 3,
    },
  },
  fixes: { correct: { title: "Write the include of the service", safety: "unsafe", edit: changeText } },
  check(target, context) {
    const spf = spfRecord(target, context);
    for (const term of spf?.record.terms ?? []) {
      if (!spf || term.kind !== "include" || !term.domain || term.domain.parts.some(({ kind }) => kind === "macro")) continue;
      const written = term.domain.text.replace(/\.$/, "").toLowerCase();
      const name = parseName(`${written}.`);
      const meant = name && !isWithin(name, target.name) ? meantInclude(written) : undefined;
      const service = meant && servicesOfInclude(parseName(`${meant}.`) ?? spf.name)[0];
      if (!meant || !service) continue;
      const found = context.derive(hasSpf, written);
      // Whatever publishes SPF is there on purpose, however much it looks like another.
      if (!found.known || found.value === true) continue;
      const data = { written, name: spf.name, meant, service: service.name };
      context.report(spf.at(term.domain.range), found.value === false ? "absent" : "likely", data, {
        fix: rewriting("correct", spf, replaceRange(spf.text, term.domain.range, meant), `Write include:${meant}`),
      });
    }
  },
});
