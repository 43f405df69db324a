import type { Name } from "../../dns/index.ts";
import { rule } from "../rule.ts";
import { addSpfTerms } from "../shared/spf-terms.ts";
import { checkTargetInclude } from "../shared/target-include.ts";

export default rule({
  id: "gws/spf-include",
  title: "SPF lacks the include of Google Workspace",
  on: "mailDomain",
  kind: "semantic",
  severity: "error",
  risk: { category: "authentication", component: "target-platform", score: 4 },
  source: "Google Workspace Admin Help: set up SPF",
  messages: {
    missing:
      "SPF of {domain} does not let Google Workspace send, and the plan moves its mail there: mail of moved mailboxes fails SPF. Add {includes}, or declare the sender or gateway it leaves by",
  },
  fixes: {
    add: {
      title: "Add the include",
      safety: "unsafe",
      edit: (_target, given: { owner: Name; include: Name }, tools) => addSpfTerms(given.owner, [`include:${given.include}`], tools),
    },
  },
  check(target, context) {
    checkTargetInclude("google", target, context);
  },
});
