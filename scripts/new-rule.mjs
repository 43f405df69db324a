// `npm run new-rule <family>/<fault>`: the two files of a rule, ready to be filled in, and everything generated from them.
// `--dry-run` prints them instead.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generate } from "./gen.mjs";
import { isMain, ROOT } from "./process.mjs";

const RULES = "server/src/rules";

/** The files of a new rule by path. Throws with what to do when the id cannot be used. */
export function scaffold(id) {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/.test(id ?? "")) {
    throw new Error(`a rule id reads family/fault in lower case, like dmarc/missing; this is ${JSON.stringify(id ?? "")}`);
  }
  const [family, fault] = id.split("/");
  const words = fault.replaceAll("-", " ");
  return [
    { path: `${RULES}/${id}.ts`, text: ruleText(id, family, words) },
    { path: `${RULES}/${id}.md`, text: pageText(id, words) },
  ];
}

function ruleText(id, family, words) {
  return `import { rule } from "../rule.ts";

export default rule({
  id: "${id}",
  title: "${words[0].toUpperCase()}${words.slice(1)}",
  // What it looks at: a key of Targets in rule.ts.
  on: "playbook",
  kind: "playbook",
  severity: "warning",
  // Score 4 or 5 asks for severity error, hint for a score of 0 or 1.
  risk: { category: "routing", component: "${family}", score: 1 },
  source: "where the limit is written: an RFC section, a vendor's page, the method",
  // The fact first, then the limit or the expectation.
  messages: { found: "{id}: ${words}" },
  check({ id, place }, { report }) {
    if (id === "fault") report(place, "found", { id });
  },
});
`;
}

function pageText(id, words) {
  return `# ${id}
What is wrong: ${words}. One sentence that a reader sees in the hover.

Why it matters to a migration: what happens to whose mail, when, and who notices it first. Name the limit and where it comes from,
so that nobody has to take the rule's word for it.

What to do about it: the usual repair, and what to look at before it is made.

## Cases
### good: a sound identifier
\`\`\`yaml
apiVersion: mailtranche/v1
kind: Playbook
id: sound
title: Nothing is wrong here
\`\`\`
### bad: the fault
\`\`\`yaml
apiVersion: mailtranche/v1
kind: Playbook
id: fault
#   ^^^^^ ${id} found
title: The caret line marks what the line above it has wrong
\`\`\`
### half-typed: the value is not there yet
\`\`\`yaml
apiVersion: mailtranche/v1
kind: Playbook
id:
title: Somebody is typing
\`\`\`
`;
}

if (isMain(import.meta.url)) {
  const dryRun = process.argv.includes("--dry-run");
  const [id] = process.argv.slice(2).filter((argument) => argument !== "--dry-run");
  try {
    const files = scaffold(id);
    const present = files.find(({ path }) => existsSync(join(ROOT, path)));
    if (present) throw new Error(`${present.path} exists; choose another id or edit it`);
    for (const { path, text } of files) {
      if (dryRun) console.log(`--- ${path}\n${text}`);
      else {
        mkdirSync(dirname(join(ROOT, path)), { recursive: true });
        writeFileSync(join(ROOT, path), text);
        console.log(`wrote ${path}`);
      }
    }
    if (!dryRun) for (const path of await generate()) console.log(`wrote ${path}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
