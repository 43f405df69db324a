import { type Answer, type Name, rdataText, sameRecords } from "../../dns/index.ts";
import { rule } from "../rule.ts";
import { type ServerWord, zoneView } from "../shared/delegation.ts";

export default rule({
  id: "dns/authoritative-disagree",
  title: "Authoritative servers give different answers",
  on: "mailName",
  kind: "live",
  severity: "warning",
  risk: { category: "routing", component: "dns-live", score: 3 },
  source: "RFC 1034 §4.3.5; RFC 1912 §2.2",
  worlds: ["live"],
  messages: {
    differs:
      "The servers of {domain} disagree about {type}: {one} says {first}, {other} says {second}. Which one a sender meets is chance, so a cutover would reach only some. A transfer is late or broken, or a serial was not raised",
  },
  check({ name, place, playbook }, { derive, report }) {
    if (!playbook) return;
    const view = derive(zoneView, name);
    if (!view.known) return;
    for (const type of ["MX", "TXT"] as const) {
      const pair = firstPair(view.value.servers, type);
      if (!pair) continue;
      const [one, other] = pair;
      const data = { domain: name, type, one: one.server, first: shown(one.answer), other: other.server, second: shown(other.answer) };
      report(place, "differs", data);
    }
  },
});

interface Said {
  readonly server: Name;
  readonly answer: Answer;
}

/** Two servers that answer for the zone and say different things. */
function firstPair(servers: readonly ServerWord[], type: "MX" | "TXT"): readonly [Said, Said] | undefined {
  const said = servers.flatMap(({ server, mx, txt }): Said[] => {
    const answer = type === "MX" ? mx : txt;
    return answer && answer.kind !== "failed" ? [{ server, answer }] : [];
  });
  const [first] = said;
  const other = first && said.find(({ answer }) => !isSame(first.answer, answer));
  return first && other ? [first, other] : undefined;
}

/** TTLs and the two kinds of absence say nothing here. */
function isSame(a: Answer, b: Answer): boolean {
  if (a.kind === "records") return b.kind === "records" && sameRecords(a.records, b.records);
  if (a.kind === "cname") return b.kind === "cname" && a.target === b.target;
  return b.kind !== "records" && b.kind !== "cname";
}

const longest = 120;

function shown(answer: Answer): string {
  if (answer.kind === "cname") return `CNAME ${answer.target}`;
  return answer.kind === "records" ? answer.records.map(rdataText).sort().join(", ").slice(0, longest) : "nothing";
}
