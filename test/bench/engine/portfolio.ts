import type { WorkspaceFile } from "../../../server/src/engine/index.ts";

const key =
  "v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAinNMU1TzCOArupfZrX7E8Uk7Ha/Aq2cs9KZd5s4pPoCz2QHqMKFsjN6tTwt0ArOVt7hfSGkDPoyLqmanpukGAf4cqhciQyLfd8IDsEgmHx" +
  "5gdi1fyNUnOfy+OyGJR/+S3WFwWGPQQQIQtckXJJtxhd+kKX9DZu5xbQlxgCXIpE/fw+egBXrt2jEP8Kerj6SKRfbW6K7Zn5jhRRBuyJqB1o52gtDEYYev8t9xUw9Dv2Xak6YV8Bt3wrWjgHHC3w3CoJhPtQqlR7ZEnkw8tTKcaZjdJ/FRHx+hbYu/Eb642jxIS1CB5KClTOCxglIzFcl8DWQ/jleedibSMCRMqDQJhQIDAQAB";

/**
 * A playbook of about `lines` lines with its zone: domains, senders (each third lacks its key, so that there is something to
 * find and to mend) and tranches, the last of which changes the phase of the zone.
 */
export function portfolio(lines: number): readonly WorkspaceFile[] {
  const domains = Math.max(2, Math.round(lines / 14));
  const senders = Math.max(2, Math.round(lines / 12));
  const tranches = Math.max(2, Math.round(lines / 60));
  let plan = "apiVersion: mailtranche/v1\nkind: Playbook\nid: portfolio\ntitle: Portfolio\ntimezone: Europe/Berlin\n";
  plan +=
    "source: { platform: exchange, host: mail.portfolio.test }\ntarget: { platform: microsoft365, tenant: portfolio.onmicrosoft.com }\n";
  plan += "people:\n  lead: { name: Lead, role: migration-lead, email: lead@portfolio.test }\ndomains:\n";
  for (let i = 0; i < domains; i++) {
    plan += `  d${i}.portfolio.test:\n    roles: [send, receive]\n    zone: portfolio\n    dmarc: { reports: dmarc@portfolio.test }\n`;
  }
  plan += "senders:\n";
  for (let i = 0; i < senders; i++) {
    plan += `  s${i}:\n    service: relay\n    domains: [d${i % domains}.portfolio.test]\n    dkim: [k${i}]\n`;
    plan += `    ips: [192.0.2.${i % 250}]\n    owner: lead\n`;
  }
  plan += "tranches:\n";
  for (let i = 0; i < tranches; i++) {
    const last = i === tranches - 1;
    plan += `  t${i}:\n    ${i > 0 ? `needs: [t${i - 1}]` : "stage: pilot"}\n    cohort: { size: 5 }\n    champions: [lead]\n`;
    plan += `    senders: [s${(i * 5) % senders}]\n    ${last ? "phase: { portfolio: after }" : "paused: false"}\n`;
  }
  let zone = "$ORIGIN portfolio.test.\n$TTL 300\n@ SOA ns h 1 1 1 1 300\n@ NS ns\nns A 192.0.2.53\nmail A 192.0.2.25\n";
  for (let i = 0; i < domains; i++) {
    zone += `d${i} MX 10 mail\nd${i} TXT "v=spf1 ip4:192.0.2.0/24 -all"\n`;
    zone += `_dmarc.d${i} TXT "v=DMARC1; p=none; rua=mailto:dmarc@portfolio.test"\n`;
  }
  for (let i = 0; i < senders; i++)
    if (i % 3 > 0) zone += `k${i}._domainkey.d${i % domains} TXT "${key.slice(0, 250)}" "${key.slice(250)}"\n`;
  const phases =
    "apiVersion: mailtranche/v1\nkind: Zone\nid: portfolio\norigin: portfolio.test.\nbase: zones/portfolio.zone\nphases:\n" +
    "  before: []\n  after: [{ name: new, type: A, value: 192.0.2.26, ttl: 300 }]\nlive: before\n";
  return [
    { path: "mailtranche/migration.yaml", text: plan, language: "mailtranche" },
    { path: "mailtranche/zones/portfolio.yaml", text: phases, language: "mailtranche" },
    { path: "mailtranche/zones/portfolio.zone", text: zone, language: "dns-zone" },
  ];
}

/** The same files with one word of the plan changed. */
export function edited(files: readonly WorkspaceFile[], turn: number): readonly WorkspaceFile[] {
  return files.map((file) =>
    file.path.endsWith("migration.yaml") ? { ...file, text: file.text.replace(/title: .*/, `title: Turn ${turn}`) } : file,
  );
}

/** The same files with one sender moved to another address: what it sends has to be judged again. */
export function moved(files: readonly WorkspaceFile[], turn: number): readonly WorkspaceFile[] {
  return files.map((file) =>
    file.path.endsWith("migration.yaml")
      ? { ...file, text: file.text.replace(/ips: \[192\.0\.2\.\d+\]/, `ips: [192.0.2.${turn % 250}]`) }
      : file,
  );
}
