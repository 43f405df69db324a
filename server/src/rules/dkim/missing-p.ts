import { rule } from "../rule.ts";
import { isKeyText } from "../shared/derivations.ts";
import { keyView } from "../shared/dkim.ts";

export default rule({
  id: "dkim/missing-p",
  title: "Key record has no p= tag",
  on: "selector",
  kind: "syntax",
  severity: "error",
  risk: { category: "authentication", component: "dkim", score: 5 },
  source: "RFC 6376 §3.6.1",
  messages: {
    none: "The key record at {name} has no p= tag, so there is no key: mail signed with it counts as unsigned. Paste the key; p= with nothing behind it would say that it is revoked",
    bare: "The text at {name} is a key without its tags, so receivers see no key record: mail signed with it counts as unsigned. Write v=DKIM1; k=rsa; p= before it",
    host: "The text at {name} is the name of a host and no key: mail signed with it counts as unsigned. A service that hosts the key wants a CNAME record here",
  },
  check(target, context) {
    const set = context.located(target.name, "TXT");
    const texts = set?.sources.map(({ txt }) => txt?.text ?? "") ?? [];
    // A key that a sender is known to use: dkim/missing says that there is none.
    if (set && !target.sender && !texts.some(isKeyText)) {
      for (const { txt, rdata } of set.sources) {
        const text = txt?.text.trim() ?? "";
        if (/^(?:-----BEGIN PUBLIC KEY-----)?\s*MI[A-Za-z0-9+/]{2}[A-Za-z0-9+/\s]{30}/.test(text))
          context.report(rdata, "bare", { name: target.name });
        else if (/^(?:[a-z0-9_-]+\.){2,}[a-z]{2,}\.?$/i.test(text)) context.report(rdata, "host", { name: target.name });
      }
      return;
    }
    const view = keyView(target, context);
    const problem = view?.problems.find(({ code }) => code === "key-missing");
    // A list that does not parse may hold it: that rule speaks.
    if (!view || !problem || view.problems.some(({ code }) => code === "tag-without-equals" || code === "tag-name-malformed")) return;
    context.report(view.at(problem.range), "none", { name: target.name });
  },
});
