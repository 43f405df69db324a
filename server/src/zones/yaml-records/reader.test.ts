import fc from "fast-check";
import { expect, test } from "vitest";
import type { TextEdit } from "../../base/index.ts";
import { type Name, parseName, rdataText, txtValue } from "../../dns/index.ts";
import { applyEdits } from "../../yaml/index.ts";
import { editorOf, formatOf, readAlone, type ZoneSource } from "../index.ts";
import { checkPlaces, mutated } from "../testing/places.ts";

const read = (text: string) => readAlone(text, { path: "records.yaml" });
const name = (text: string) => parseName(text) as Name;

const lines = (source: ZoneSource) =>
  source.sets.flatMap((set) =>
    set.records.map(
      (record, i) => `${set.owner} ${set.sources[i]?.ttlSeconds ?? "-"} ${set.type} ${txtValue(record) ?? rdataText(record)}`,
    ),
  );
const partly = (source: ZoneSource) => source.partial?.map(({ owner, type, texts, why }) => `${owner} ${type} ${texts.join("|")}: ${why}`);

const template = `Parameters:
  Zone: { Type: String }
Resources:
  Spf:
    Type: AWS::Route53::RecordSet
    Properties:
      HostedZoneName: example.test.
      Name: example.test.
      Type: TXT
      TTL: "300"
      ResourceRecords:
        - '"v=spf1 include:_spf.vendor.test" " -all"'
        - !Sub '"x=\${Zone}"'
  Group:
    Type: AWS::Route53::RecordSetGroup
    Properties:
      HostedZoneName: example.test.
      RecordSets:
        - Name: example.test
          Type: MX
          TTL: 60
          ResourceRecords: ["10 mx.vendor.test.", "20 mx2.vendor.test"]
        - Name: !Ref Zone
          Type: MX
          ResourceRecords: ["10 mx.vendor.test"]
        - Name: bad.example.test
          Type: TXT
          TTL: 60
          ResourceRecords: [v=spf1 -all]
        - Name: o.example.test
          Type: TXT
          ResourceRecords: ['"a\\073\\"b"']
`;

const endpoint = `apiVersion: v1
kind: ConfigMap
---
apiVersion: externaldns.k8s.io/v1alpha1
kind: DNSEndpoint
spec:
  endpoints:
    - dnsName: example.test
      recordTTL: 180
      recordType: TXT
      targets:
        - v=spf1 include:_spf.vendor.test -all
    - dnsName: example.test
      recordType: MX
      targets: [10 mx.vendor.test]
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
    - name: mx
      community.general.cloudflare_dns: { zone: example.test, type: MX, record: "@", value: mx.vendor.test, priority: 10, ttl: 1 }
    - community.general.nsupdate:
        zone: example.test
        record: _dmarc
        type: TXT
        value: "v=DMARC1; p={{ policy }}"
    - community.general.nsupdate: { zone: example.test, record: old, type: TXT, value: x, state: absent }
    - community.dns.hetzner_dns_record_set:
        zone_name: example.test
        prefix: www
        type: CNAME
        value: [web.example.test]
      when: production
`;

test("CloudFormation: presentation form with octal escapes, intrinsics are partial", () => {
  expect(formatOf("x.yaml", template)).toBe("cloudformation");
  const source = read(template);
  expect(lines(source)).toEqual([
    "example.test 300 TXT v=spf1 include:_spf.vendor.test -all",
    "example.test 60 MX 10 mx.vendor.test.",
    "example.test 60 MX 20 mx2.vendor.test.",
    "bad.example.test 60 TXT v=spf1 -all",
    'o.example.test - TXT a;"b',
  ]);
  expect(partly(source)).toEqual([
    'example.test TXT "x=\u2026": ${Zone} is filled in when it is deployed',
    "undefined MX \u2026: !Ref gives it when it is deployed",
  ]);
  expect(source.problems.map(({ message }) => message)).toEqual(["Route 53 refuses a TXT without quotes of its own: write '\"\u2026\"'"]);
  checkPlaces(source);
  const spf = source.sets[0]?.sources[0];
  const at = spf?.txt?.text.indexOf("_spf.vendor.test") ?? -1;
  expect(spf?.place.unit.text.slice(spf.txt?.starts[at], spf.txt?.ends[at + 15])).toBe("_spf.vendor.test");
});

test("ExternalDNS: all documents of a stream, values raw", () => {
  expect(formatOf("x.yaml", endpoint)).toBe("dns-endpoint");
  const source = read(endpoint);
  expect(lines(source)).toEqual(["example.test 180 TXT v=spf1 include:_spf.vendor.test -all", "example.test - MX 10 mx.vendor.test."]);
  expect(source.problems).toEqual([]);
  expect(source.units?.map(({ unit, offset }) => endpoint.slice(offset, offset + unit.text.length) === unit.text)).not.toContain(false);
});

test("Ansible: tasks of each module, templates and conditions are partial", () => {
  expect(formatOf("x.yaml", tasks)).toBe("ansible");
  const source = read(tasks);
  expect(lines(source)).toEqual(["example.test 7200 TXT v=spf1 -all", "example.test - MX 10 mx.vendor.test."]);
  expect(partly(source)).toEqual([
    "_dmarc.example.test TXT v=DMARC1; p=\u2026: {{ policy }} is filled in when it is deployed",
    "www.example.test CNAME web.example.test: `when` decides whether it is there",
  ]);
  expect(source.problems).toEqual([]);
});

function edited(text: string, change: (editor: ReturnType<typeof editorOf>, source: ZoneSource) => readonly TextEdit[]): string {
  const source = read(text);
  const after = applyEdits({ path: "records.yaml", text, units: source.units ?? [] }, change(editorOf(source), source));
  expect(after, "edits fit the text").toBeDefined();
  return after as string;
}

test("texts, times and hosts change where they stand", () => {
  const set = (source: ZoneSource, type: string) => source.sets.find((one) => one.type === type) as ZoneSource["sets"][number];
  for (const text of [template, endpoint, tasks]) {
    for (const wanted of ["v=spf1 mx -all", `v=spf1 ${"ip4:192.0.2.0/24 ".repeat(20)}-all`]) {
      const after = edited(text, (editor, source) => editor.setText(set(source, "TXT"), 0, wanted));
      expect(lines(read(after))[0]).toContain(`TXT ${wanted}`);
      expect(lines(read(after)).slice(1)).toEqual(lines(read(text)).slice(1));
      expect(edited(after, (editor, source) => editor.setText(set(source, "TXT"), 0, wanted))).toBe(after);
    }
    const timed = edited(text, (editor, source) => editor.setTtl(set(source, "MX"), 900));
    expect(lines(read(timed)).filter((line) => line.includes(" 900 MX "))).not.toEqual([]);
    expect(edited(timed, (editor, source) => editor.setTtl(set(source, "MX"), 900))).toBe(timed);
    const moved = edited(text, (editor, source) => editor.setMx(set(source, "MX"), 0, 5, name("new.test")));
    expect(lines(read(moved)).some((line) => line.endsWith("MX 5 new.test."))).toBe(true);
    const told = edited(text, (editor, source) => editor.comment(set(source, "TXT"), 0, "why"));
    expect(told).toContain("# why\n");
    expect(lines(read(told))).toEqual(lines(read(text)));
  }
  const more = edited(template, (editor) => editor.addSet(name("example.test"), "TXT", [{ kind: "txt", type: "TXT", strings: ["new"] }]));
  expect(lines(read(more))[1]).toBe("example.test 300 TXT new");
  const fewer = edited(template, (editor, source) => editor.removeRecord(set(source, "MX"), 0));
  expect(lines(read(fewer)).filter((line) => line.includes("MX"))).toEqual(["example.test 60 MX 20 mx2.vendor.test."]);
});

test("10,000 mutations neither throw nor leave the text", () => {
  const pieces = [
    '"',
    "'",
    ":",
    "- ",
    "\n",
    "  ",
    "{",
    "}",
    "[",
    "]",
    "#",
    "!Sub ",
    "{{ x }}",
    "${y}",
    "---\n",
    "\\",
    "|",
    ">",
    "&a",
    "*a",
    "\u00e9",
    "\ud800",
    "\r\n",
    "\t",
  ];
  fc.assert(
    fc.property(mutated([template, endpoint, tasks], pieces), (text) => checkPlaces(read(text))),
    { numRuns: 10_000 },
  );
});
