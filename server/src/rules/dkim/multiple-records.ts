import { rule } from "../rule.ts";
import { keyView } from "../shared/dkim.ts";
import { textPlace } from "../shared/places.ts";

export default rule({
  id: "dkim/multiple-records",
  title: "Several TXT records at one selector",
  on: "selector",
  kind: "semantic",
  severity: "error",
  risk: { category: "authentication", component: "dkim", score: 5 },
  source: "RFC 6376 §3.6.2.2",
  messages: {
    several:
      "{name} has {count} TXT records beside each other: which one a receiver takes is undefined, so signatures pass here and fail there. Keep one, and give another key its own selector",
  },
  check(target, context) {
    const view = keyView(target, context);
    if (!view) return;
    const texts = [...new Set(view.texts)];
    if (texts.length < 2) return;
    const set = context.located(view.owner, "TXT");
    const again = set?.sources.filter(({ txt }) => txt !== undefined)[1]?.rdata ?? target.place;
    const first = textPlace(set, (one) => one === texts[0])?.place;
    const related = first ? [{ place: first, message: "the first TXT of this name" }] : [];
    context.report(again, "several", { name: view.owner, count: texts.length }, { related });
  },
});
