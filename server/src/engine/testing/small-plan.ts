// A plan with one domain and one sender, the answers of its DNS as a table, and what is judged of both: what verdicts are tested on.
import { parseInstant } from "../../base/index.ts";
import { type Answer, type Lookup, parseName, type Question, questionText, type Result } from "../../dns/index.ts";
import { categories } from "../../risk/index.ts";
import { registry } from "../../rules/registry.gen.ts";
import { type Analysis, type AnalysisRequest, Session, type WorkspaceFile } from "../index.ts";

export const now = parseInstant("2026-10-01T12:00:00Z") as number;
export const yaml = (path: string, kind: string, id: string, body: string): WorkspaceFile => ({
  path,
  language: "mailtranche",
  text: `apiVersion: mailtranche/v1\nkind: ${kind}\nid: ${id}\n${kind === "Zone" || kind === "Decision" ? "" : `title: ${id}\n`}${body}`,
});
// Who moves and when is said once: these tests are about something else.
const moves = "defaults: { tranche: { window: { from: 2026-10-02T06:00, to: 2026-10-02T08:00 }, cohort: { size: 5 } } }\n";
export const later = "window: { from: 2026-12-02T06:00, to: 2026-12-02T08:00 }";
export const playbook = (body: string, folder = "mailtranche") => yaml(`${folder}/migration.yaml`, "Playbook", "p", `${moves}${body}`);
export const settings = (body: string) => yaml("mailtranche/settings.yaml", "Settings", "s", body);
export const decision = (id: string, verdict: string, at: string) =>
  yaml(`mailtranche/records/${id}.yaml`, "Decision", id, `tranche: pilot\nverdict: ${verdict}\nat: ${at}\n`);
export const zoneFile = (path: string, text: string): WorkspaceFile => ({ path, language: "dns-zone", text });
export const txt = (text: string): Result => ({ kind: "records", records: [{ kind: "txt", type: "TXT", strings: [text] }] });
export const mx = (...hosts: string[]): Result => ({
  kind: "records",
  records: hosts.map((host) => ({ kind: "mx" as const, type: "MX" as const, preference: 10, exchange: parseName(host) as never })),
  ttlSeconds: 300,
});
const address: Result = { kind: "records", records: [{ kind: "address", type: "A", address: "192.0.2.25" }] };
export const key = "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";

export type Table = Readonly<Record<string, Result>>;

/** The address that sends has a name that leads back: these tests are about something else. */
const reverse: Table = {
  "PTR 1.2.0.192.in-addr.arpa": { kind: "records", records: [{ kind: "name", type: "PTR", target: parseName("out.shop.test.") as never }] },
  "A out.shop.test": { kind: "records", records: [{ kind: "address", type: "A", address: "192.0.2.1" }] },
};

function lookup(table: Table, at = now): Lookup {
  return {
    ask: async (question: Question): Promise<Answer> => {
      const name = questionText(question);
      const stated = table[name] ?? table[name.replace(/^AUTH /, "")] ?? reverse[name];
      // Every host that the table does not speak of has an address: these tests are about verdicts.
      const result = stated ?? (/^A /.test(name) ? address : ({ kind: "nxdomain" } as const));
      return { ...result, meta: { server: "table", at, authoritative: name.startsWith("AUTH "), authenticated: false } };
    },
    close: () => undefined,
  };
}

export async function judge(
  files: readonly WorkspaceFile[],
  table: Table,
  request: AnalysisRequest = { live: true },
  at = now,
): Promise<Analysis> {
  const session = new Session(registry, { now: () => now });
  session.load(files);
  if (request.live) await session.settle(lookup(table, at), request);
  return session.analyse(request);
}

export const verdicts = (analysis: Analysis) => Object.fromEntries(analysis.assessments.map((one) => [one.tranche.id, one.verdict]));
export const interval = (analysis: Analysis, id: string) => {
  const found = analysis.assessments.find((one) => one.tranche.id === id);
  return categories.map((category) => [found?.categories[category]?.lo ?? 0, found?.categories[category]?.hi ?? 0] as const);
};

export const sender = "senders:\n  crm: { service: other, ips: [192.0.2.1], domains: [shop.test], dkim: [s1], path: target }\n";
export const shop = `domains: { shop.test: { roles: [send, receive], dkim: { rotate: 180d } } }\n${sender}`;
export const people =
  "people: { lead: { name: L, role: migration-lead }, sec: { name: S, role: security-owner }, com: { name: C, role: compliance } }\n";
export const clear: Table = {
  "TXT shop.test": txt("v=spf1 include:a.test -all"),
  "TXT a.test": txt("v=spf1 ip4:192.0.2.1 -all"),
  "TXT _dmarc.shop.test": txt("v=DMARC1; p=none"),
  "TXT s1._domainkey.shop.test": { kind: "cname", target: parseName("s1.keys.test.") as never },
  "TXT s1.keys.test": txt(key),
  "MX shop.test": mx("smtp.google.com."),
};
