import { type Name, nameText } from "../../dns/index.ts";
import { type MxRecord, meantGoogleMx } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { hostPlace, indexOf, mxOf } from "../shared/mx.ts";

export default rule({
  id: "gws/mx-typo",
  title: "Google MX host misspelt",
  on: "mxName",
  kind: "semantic",
  severity: "error",
  risk: { category: "routing", component: "target-platform", score: 4 },
  source: "Google Workspace Admin Help, Set up MX records",
  messages: {
    typo: "{host} takes no mail for {name}: it is a slip, the submission host, or the MX of gmail.com itself. Google's host for domains is {meant}",
  },
  fixes: {
    correct: {
      title: "Name Google's host",
      safety: "unsafe",
      edit: (_target, { owner, record, meant }: { owner: Name; record: MxRecord; meant: Name }, tools) => {
        const set = tools.located(owner, "MX");
        const place = set?.sources[indexOf(set, record)]?.name;
        return (place && tools.zone(owner)?.replaceText([{ place, newText: nameText(meant) }])) ?? [];
      },
    },
  },
  check({ name, place }, { derive, located, report }) {
    const mx = derive(mxOf, name);
    if (!mx.known || name === "gmail.com" || name === "googlemail.com") return;
    const { owner, records } = mx.value;
    for (const record of records) {
      const meant = meantGoogleMx(record.exchange);
      if (meant === undefined) continue;
      const fix = [{ id: "correct" as const, title: `Name ${meant}`, with: { owner, record, meant } }];
      report(hostPlace(located(owner, "MX"), record, place), "typo", { host: record.exchange, name, meant }, { fix });
    }
  },
});
