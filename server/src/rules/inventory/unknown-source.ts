import type { Name } from "../../dns/index.ts";
import { type DmarcSeen, reportsCountMs } from "../../kpi/index.ts";
import type { Playbook } from "../../playbook/index.ts";
import { isSelector } from "../../records/index.ts";
import { insertEntry, isNullNode } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { envelopeOf, isDeclaredAddress, isDeclaredBySpf, isDeclaredMail, signersOf, spfOfAddress } from "../shared/reported-sources.ts";

/** More than so many messages of one address are worth a question, whatever else the domain sends. */
const manyMessages = 100;
/** Of a small domain so large a share, but never less than so many messages: a receiver's probe or one forgery is no sender. */
const largeShare = 0.01;
const fewMessages = 10;
/** Addresses that are told of, the heaviest first; each may cost a dozen lookups. */
const mostTold = 10;

export default rule({
  id: "inventory/unknown-source",
  title: "Reports show a source that no sender accounts for",
  on: "reportedDomain",
  kind: "live",
  severity: "warning",
  risk: { category: "authentication", component: "inventory", score: 3 },
  source: "RFC 9989 §5.1.5-5.1.6; RFC 9990",
  worlds: ["live"],
  messages: {
    authenticated:
      "{ip} sent {count} messages as {domain} on {days} ({results}; receivers {did}), and no sender of the plan accounts for it although receivers take its mail for yours: what nobody declares, nobody moves. Declare it, or take back what lets it in",
    failing:
      "{ip} sent {count} messages as {domain} on {days} that pass neither SPF nor DKIM ({results}; receivers {did}), and no sender of the plan accounts for it: it is a system that enforcement would cut off, or a forger. Find out which, and declare it if it is yours",
  },
  fixes: {
    declare: {
      title: "Declare the source as a sender",
      safety: "unsafe",
      edit: ({ playbook: { root, senders } }, { id, text }: { id: string; text: string }) => {
        const entry = root.entry("senders");
        if (senders.has(id) || (entry && entry.value.kind !== "map" && !isNullNode(entry.value))) return [];
        return entry ? insertEntry(entry, id, text) : insertEntry(root, "senders", `{ ${id}: ${text} }`);
      },
    },
  },
  check({ playbook, place, name, evidence, trouble }, context) {
    for (const one of trouble) context.cannotKnow("parse-error", one);
    // Reports of the past do not speak of who sends today; whoever needs new ones is told by the gates.
    if (!evidence || context.isPast(evidence.to + reportsCountMs)) return;
    const isMuch = (count: number) => count > manyMessages || (count >= fewMessages && count >= largeShare * evidence.messages);
    const spfOf = (ip: string, domain: Name) => context.derive(spfOfAddress, `${ip} ${domain}`);
    let told = 0;
    for (const { ip, messages, rows } of evidence.sources) {
      if (!isMuch(messages) || told >= mostTold) return;
      if (isDeclaredAddress(ip, playbook)) continue;
      const open = rows.filter((row) => !isDeclaredMail(row, playbook));
      const count = sum(open);
      if (!isMuch(count)) continue;
      const found = [...new Set([name, ...open.flatMap(envelopeOf)])].map((domain) => spfOf(ip, domain as Name));
      if (found.some((one) => one.known && isDeclaredBySpf(one.value, playbook, spfOf)) || found.some(({ known }) => !known)) continue;
      told++;
      const messageId = open.some(({ dkim, spf }) => dkim === "pass" || spf === "pass") ? "authenticated" : "failing";
      const data = { ip, count, domain: name, days: daysText(open), results: resultsText(open), did: didText(open) };
      const id = `source-${ip.replace(/[^0-9a-f]+/g, "-").replace(/^-|-$/g, "")}`;
      const fix = { id: "declare" as const, title: `Declare ${ip} as a sender`, with: { id, text: skeleton(playbook, name, ip, open) } };
      context.report(place, messageId, data, { fix: [fix] });
    }
  },
});

/** A sender with what the reports tell of it: a sub-domain that nobody declares stands for the domain above it. */
function skeleton({ domains }: Playbook, name: Name, ip: string, rows: readonly DmarcSeen[]): string {
  const from = new Set(rows.map(({ headerFrom }) => (domains.has(headerFrom) ? headerFrom : name)));
  const selectors = new Set(rows.flatMap(signersOf).filter(isSelector));
  const dkim = selectors.size === 0 ? "" : `, dkim: [${[...selectors].map((one) => JSON.stringify(one)).join(", ")}]`;
  return `{ domains: [${[...from].join(", ")}], ips: ["${ip}"]${dkim} }`;
}

function daysText(rows: readonly DmarcSeen[]): string {
  const days = new Set(rows.flatMap((row) => [...row.days])).size;
  return days === 1 ? "one day" : `${days} days`;
}

/** `SPF pass for shop.test, DKIM fail for crm.test`: each result once, with the most frequent first. */
function resultsText(rows: readonly DmarcSeen[]): string {
  const counts = new Map<string, number>();
  for (const { auth, count } of rows)
    for (const { kind, result, domain, selector } of auth) {
      const text = `${kind.toUpperCase()} ${result} for ${domain}${selector === undefined ? "" : ` (s=${selector})`}`;
      counts.set(text, (counts.get(text) ?? 0) + count);
    }
  const texts = [...counts].sort((a, b) => b[1] - a[1]).map(([text]) => text);
  return texts.length === 0 ? "no results" : texts.slice(0, 3).join(", ");
}

/** RFC 9990 writes `pass` where RFC 7489 writes `none`. */
const dispositions: Readonly<Record<string, string>> = { quarantine: "put {n} aside", reject: "rejected {n}" };

function didText(rows: readonly DmarcSeen[]): string {
  const counts = new Map<string, number>();
  for (const { disposition, count } of rows) {
    const what = dispositions[disposition] ?? "let {n} through";
    counts.set(what, (counts.get(what) ?? 0) + count);
  }
  return [...counts].map(([what, count]) => what.replace("{n}", `${count}`)).join(", ");
}

const sum = (rows: readonly DmarcSeen[]): number => rows.reduce((all, { count }) => all + count, 0);
