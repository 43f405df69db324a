import { rule } from "../rule.ts";

/** Columns that say where somebody works, as Exchange, GAM and directories name them. */
const unitColumn =
  "(?:department|departmentname|dept|division|team|unit|orgunit|orgunitpath|organizationalunit|ou|abteilung|bereich|service)";
const positive = new RegExp(`\\b${unitColumn}\\b\\s*(?:==\\s*(?:'[^']*'|"[^"]*")|in\\s*\\[[^\\]]*\\])`, "gi");
/** What IT and operations call themselves. */
const itWords =
  /\b(?:it|ict|edv|ops|operations|informatik|informatics|informatique|information (?:technology|services|systems)|tech(?:nology|nical)?|helpdesk|help desk|service desk|support|devops|sre|infrastructure|infra|systems?|sysadmins?|administration|network|datacent(?:er|re)|platform|betrieb)\b/i;

export default rule({
  id: "tranche/pilot-not-it",
  title: "Pilot lacks IT and operations",
  on: "tranche",
  kind: "playbook",
  severity: "info",
  risk: { category: "routing", component: "tranche-plan", score: 1 },
  source: "Method: pilot with IT and operations",
  messages: {
    others: "The pilot takes {units} and nobody of IT or operations: who notices a fault should also know what it is. Add a few of them",
  },
  check({ tranche }, { report }) {
    const select = tranche.stage === "pilot" ? tranche.fields.get("cohort")?.get("select") : undefined;
    if (!select) return;
    // Only what the expression says of departments: by any other column IT may well be among them.
    const parts = [...select.text.matchAll(positive)].map(([part]) => part);
    if (parts.length === 0 || /\bor\b/i.test(select.text) || parts.some((part) => itWords.test(quoted(part).join(" ")))) return;
    report(select.place, "others", { units: parts.flatMap(quoted).join(", ") });
  },
});

function quoted(part: string): readonly string[] {
  return [...part.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([, single, double]) => single ?? double ?? "");
}
