// The example that the scenarios open, and the faults and resolvers they put into their copies of it.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const NORTHWIND = "examples/northwind";
export const PLAYBOOK = "mailtranche/migration.yaml";
export const ZONE = "mailtranche/zones/northwind.zone";
export const TERRAFORM = "dns/forms.tf";
const SETTINGS = "mailtranche/settings.yaml";

/** Replaces the first place with this text; a text that is no longer in the example is an error here, not later. */
export function rewrite(folder: string, path: string, from: string, to: string): void {
  const file = join(folder, path);
  const text = readFileSync(file, "utf8");
  if (!text.includes(from)) throw new Error(`${path} no longer contains: ${from}`);
  writeFileSync(
    file,
    text.replace(from, () => to),
  );
}

/** Questions go to this port on loopback instead of the example's own little internet. */
export function resolveAt(folder: string, port: number): void {
  rewrite(folder, SETTINGS, '"embedded:../internet"', `"udp://127.0.0.1:${port}"`);
}

/** A Terraform file beside the playbook, which Settings name: its SPF record permits the whole world. */
export function addTerraform(folder: string): void {
  mkdirSync(join(folder, "dns"));
  writeFileSync(join(folder, TERRAFORM), terraform);
  rewrite(folder, SETTINGS, "maxAge: 24h", 'maxAge: 24h\nzones: ["../dns/*.tf"]');
}

const terraform = `locals {
  domain = "northwind-forms.example"
}

resource "google_dns_record_set" "spf" {
  managed_zone = "forms"
  name         = "\${local.domain}."
  type         = "TXT"
  ttl          = 300
  rrdatas      = ["\\"v=spf1 ip4:192.0.2.25 mx +all\\""]
}

resource "google_dns_record_set" "mx" {
  managed_zone = "forms"
  name         = "\${local.domain}."
  type         = "MX"
  ttl          = 300
  rrdatas      = ["10 mail.northwind.example."]
}
`;

/** high-volume needs a tranche that does not exist: one static finding, with a fix. */
export function misspellPilot(folder: string): void {
  rewrite(folder, PLAYBOOK, "needs: [pilot]", "needs: [pilto]");
}
