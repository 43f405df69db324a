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


import { test as t2 } from "vitest";
const pieces = ['"',"'",":","- ","\n","  ","{","}","[","]","#","!Sub ","{{ x }}","${y}","---\n","\\","|",">","&a","*a","\u00e9","\ud800","\r\n","\t"];
t2.each(Array.from({length:12},(_, i)=>i))("seed %i", (i) => {
  const seed = Number(process.env.BASE ?? 1) * 1000 + i;
  fc.assert(fc.property(mutated([template, endpoint, tasks], pieces), (text) => checkPlaces(read(text))), { numRuns: 10_000, seed });
}, 300000);
