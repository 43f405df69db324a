import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { editorOf, type LocatedSet, readAlone, type ZoneSource } from "../index.ts";
import { apply, type Change, change, checkChange, flat, name } from "../testing/changes.ts";

const read = (text: string) => readAlone(text, { path: "records.yaml" });
const crlf = (text: string) => text.replaceAll("\n", "\r\n");

const template = `AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Zone: { Type: String }
Resources:
  # the sender
  Spf:
    Type: AWS::Route53::RecordSet
    Properties:
      HostedZoneId: !Ref Zone
      Name: example.test.
      Type: TXT
      TTL: "300"
      ResourceRecords:
        - '"v=spf1 include:_spf.vendor.test" " -all"'   # two strings
        - '"google-site-verification=x"'
  Web: { Type: "AWS::Route53::RecordSet", Properties: { Name: www.example.test, Type: CNAME, TTL: "60", ResourceRecords: [web.vendor.test] } }

  Mail:
    Type: AWS::Route53::RecordSet
    Properties:
      HostedZoneName: other.test.
      Name: other.test
      Type: MX
      TTL: 60
      ResourceRecords:
      - 10 mx.vendor.test.
Outputs:
  Done: { Value: yes }
`;

const group = `Resources:
  Group:
    Type: AWS::Route53::RecordSetGroup
    Properties:
      HostedZoneName: example.test.
      RecordSets:
        - Name: example.test
          Type: MX
          TTL: 60
          ResourceRecords: ["10 mx.vendor.test.", "20 mx2.vendor.test"]
        # next
        - Name: _dmarc.example.test
          Type: TXT
          TTL: '60'
          ResourceRecords:
            - "\\"v=DMARC1; p=none\\""
        - {Name: a.example.test, Type: A, TTL: "60", ResourceRecords: [192.0.2.1]}
`;

const endpoints = `apiVersion: v1
kind: ConfigMap
---
apiVersion: externaldns.k8s.io/v1alpha1
kind: DNSEndpoint
metadata:
  name: mail
spec:
  endpoints:
  - dnsName: example.test
    recordTTL: 180
    recordType: TXT
    targets:
    - v=spf1 include:_spf.vendor.test -all
  - dnsName: example.test # mail
    recordType: MX
    targets: [10 mx.vendor.test]
  - { dnsName: a.other.test, recordType: A, recordTTL: 60, targets: ["192.0.2.1", "192.0.2.2"] }
`;

const tasks = `- hosts: localhost
  tasks:
    - name: spf
      amazon.aws.route53:
        state: present
        zone: example.test
        record: example.test
        type: TXT
        ttl: 7200
        value: '"v=spf1 -all"'
    # the mail host
    - name: mx
      community.general.cloudflare_dns: { zone: flare.test, api_token: "{{ token }}", type: MX, record: "@", value: mx.vendor.test, priority: 10, ttl: 60 }
    - community.general.cloudflare_dns:
        zone: flare.test
        record: www
        type: TXT
        value: hello
        ttl: 300
    - community.general.nsupdate:
        server: 192.0.2.53
        zone: update.test
        record: _dmarc
        type: TXT
        ttl: 60
        value: ["v=DMARC1; p=none"]
    - community.dns.hetzner_dns_record_set:
        zone_name: hetzner.test
        prefix: mail
        type: A
        ttl: 60
        value:
          - 192.0.2.1
          - 192.0.2.2
`;

const written = [template, group, endpoints, tasks];
const all = [
  ...written,
  ...written.map(crlf),
  tasks.trimEnd(),
  endpoints.trimEnd(),
  "- nsupdate: {zone: a.test, record: b, type: TXT, ttl: 60, value: x}\n",
];

/** What an editor may leave to its author, by the words that the format has. */
function mayDecline(text: string, { kind, text: value }: Change): boolean {
  if (kind === "setText" || kind === "addSet") {
    // Jinja and Helm would fill it in.
    if (/\{\{|\{%|\{#/.test(value)) return true;
  }
  // Nobody says where a name's final dot would matter.
  if (kind === "addDot") return true;
  if (kind === "setText" && /!Sub/.test(text)) return value.includes("${");
  return false;
}

/** One JSON text per line in, one line per text out: whether PyYAML reads it. */
const pyYaml = `
import json, sys, yaml
class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)): pass
Loader.add_multi_constructor("!", lambda loader, suffix, node: str(node.value))
for line in sys.stdin:
    try:
        list(yaml.load_all(json.loads(line), Loader=Loader)); print("yes")
    except yaml.YAMLError as error: print("no", str(error).replace("\\n", " "))
`;

test("a change is exactly that change, leaves other text alone, and is not made twice; other parsers of YAML read the result", () => {
  const results: string[] = [];
  const made = new Map<string, number>();
  fc.assert(
    fc.property(fc.constantFrom(...all), change, (before, one) => {
      const outcome = checkChange(before, read, one, () => mayDecline(before, one));
      if (!outcome) return;
      made.set(one.kind, (made.get(one.kind) ?? 0) + 1);
      if (results.length < 800) results.push(outcome.after);
      expect(
        parseAllDocuments(outcome.after, { logLevel: "silent" }).flatMap((document) => ("errors" in document ? document.errors : [])),
      ).toEqual([]);
    }),
    { numRuns: 1500 },
  );
  expect([...made.keys()].sort()).toEqual(["addSet", "comment", "removeRecord", "removeSet", "setMx", "setText", "setTtl"]);
  const { status, stdout } = spawnSync("python3", ["-c", pyYaml], {
    input: results.map((text) => JSON.stringify(text)).join("\n"),
    encoding: "utf8",
  });
  expect(status, "python3 with PyYAML").toBe(0);
  const answers = stdout.trim().split("\n");
  expect(answers.length).toBe(results.length);
  expect(answers.flatMap((answer, i) => (answer === "yes" ? [] : [`${answer}\n${results[i]}`]))).toEqual([]);
}, 120_000);

const added = (text: string, owner: string, value: string): string => {
  const source = read(text);
  return apply(source, editorOf(source).addSet(name(owner), "TXT", [{ kind: "txt", type: "TXT", strings: [value] }], 300));
};
/** What stands between the common beginning and end: whole lines. */
function inserted(before: string, after: string): string {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const from = now.findIndex((line, i) => line !== old[i]);
  return now.slice(from, from + now.length - old.length).join("\n");
}

test.each<[string, string, string, string]>([
  [
    "a resource",
    template,
    "_dmarc.other.test.",
    `  DmarcOtherTestTXT:
    Type: AWS::Route53::RecordSet
    Properties:
      HostedZoneName: other.test.
      Name: _dmarc.other.test
      Type: TXT
      TTL: "300"
      ResourceRecords:
        - '"v=DMARC1; p=none"'`,
  ],
  [
    "a set of a group",
    group,
    "s._domainkey.example.test.",
    `        - Name: s._domainkey.example.test
          Type: TXT
          TTL: "300"
          ResourceRecords:
            - '"v=DMARC1; p=none"'`,
  ],
  [
    "an endpoint",
    endpoints,
    "_dmarc.example.test.",
    `  - dnsName: _dmarc.example.test
    recordType: TXT
    recordTTL: 300
    targets:
      - v=DMARC1; p=none`,
  ],
  [
    "a task",
    tasks,
    "_dmarc.flare.test.",
    `    - name: TXT of _dmarc.flare.test
      community.general.cloudflare_dns:
        zone: flare.test
        record: _dmarc
        type: TXT
        ttl: 300
        value: v=DMARC1; p=none`,
  ],
])("%s is new behind one of its zone, written as the tool wants it", (_, text, owner, lines) => {
  expect(inserted(text, added(text, owner, "v=DMARC1; p=none"))).toBe(lines);
});

test("names of no zone of the file are left alone, and the last resource of a template stays", () => {
  for (const text of written) expect(added(text, "_dmarc.stranger.example.", "v=DMARC1; p=none")).toBe(text);
  const one = `Resources:\n  A: { Type: "AWS::Route53::RecordSet", Properties: { Name: a.test, Type: A, TTL: "60", ResourceRecords: [192.0.2.1] } }\n`;
  const source: ZoneSource = read(one);
  expect(editorOf(source).removeSet(source.sets[0] as LocatedSet)).toEqual([]);
});

test("a task that goes says that its record is absent", () => {
  const source = read(tasks);
  const [spf] = source.sets;
  const after = apply(source, spf ? editorOf(source).removeSet(spf) : []);
  expect(after).toBe(tasks.replace("state: present", "state: absent"));
  expect(flat(read(after)).map(({ owner }) => owner)).not.toContain("example.test");
});
