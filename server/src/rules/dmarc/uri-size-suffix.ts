import { withText } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { ownDmarc } from "../shared/dmarc.ts";

export default rule({
  id: "dmarc/uri-size-suffix",
  title: '"!10m" size limits are obsolete',
  on: "dmarcName",
  kind: "semantic",
  severity: "hint",
  risk: { category: "authentication", component: "dmarc", score: 0 },
  source: "RFC 9989 §4.8 (obs-dmarc-uri)",
  messages: { obsolete: "{suffix} was a limit of size for reports; RFC 9989 dropped it, and reporters ignore it" },
  fixes: { drop: { title: "Drop the size limit", safety: "safe", edit: changeText } },
  check(target, context) {
    const own = ownDmarc(target, context);
    if (!own) return;
    for (const { sizeLimit } of [...own.record.rua, ...own.record.ruf]) {
      if (!sizeLimit) continue;
      const { owner, text } = own;
      const fix = [{ id: "drop" as const, with: { owner, text, changed: withText(text, sizeLimit.range, "") } }];
      context.report(own.place(sizeLimit.range), "obsolete", { suffix: sizeLimit.value }, { fix });
    }
  },
});
