import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { locator, parseInstant } from "../../server/src/base/index.ts";
import { Session, type WorkspaceFile } from "../../server/src/engine/index.ts";
import { registry as rules } from "../../server/src/rules/registry.gen.ts";

// Every error that the rules find in real zones is listed below with the reason why it is one: a new false alarm fails here.

const data = process.env.MAILTRANCHE_TEST_DATA ?? join(import.meta.dirname, "../../../shared/data");
const there = existsSync(join(data, "dns-index.csv"));
const notRun = "NOT RUN: real zones that must give no false alarms; set MAILTRANCHE_TEST_DATA to the folder of test data";

/** Files with the origins that the index says. */
function workspaces(): readonly (readonly WorkspaceFile[])[] {
  const [, ...lines] = readFileSync(join(data, "dns-index.csv"), "utf8").trim().split(/\r?\n/);
  const origins = new Map(
    lines.map((line) => {
      const cells = (line.match(/("([^"]*)"|[^,]*)(,|$)/g) ?? []).map((cell) => cell.replace(/,$/, "").replace(/^"(.*)"$/, "$1"));
      return [cells[0] as string, cells[5] ?? ""] as const;
    }),
  );
  const read = (folder: string, pathOf: (file: string) => string): readonly WorkspaceFile[] =>
    readdirSync(join(data, folder)).map((file) => {
      const origin = origins.get(`${folder}/${file}`) ?? "";
      return {
        path: pathOf(file),
        text: readFileSync(join(data, folder, file), "utf8"),
        language: "dns-zone",
        ...(origin ? { origin } : {}),
      };
    });
  const modules = new Map<string, WorkspaceFile[]>();
  for (const file of read("terraform", (name) => name.replace(/__/, "/").replaceAll("__", "/"))) {
    const folder = file.path.slice(0, file.path.lastIndexOf("/"));
    modules.set(folder, [...(modules.get(folder) ?? []), file]);
  }
  return [
    ...read("zones", (name) => `zones/${name}`).map((file) => [file]),
    ...read("octodns", (name) => name.replaceAll("__", "/")).map((file) => [file]),
    ...modules.values(),
  ];
}

/** Of a text, once each: its file, the rule and message, and what it is about. */
function errorsOf(files: readonly WorkspaceFile[]): readonly string[] {
  const session = new Session(rules, { now: () => parseInstant("2026-10-01T00:00:00Z") ?? 0 });
  session.load(files);
  const { findings, documents } = session.analyse({ live: false });
  const locate = locator(documents);
  const errors = findings
    .filter((finding) => finding.severity === "error" && !finding.suppressed)
    .map((finding) => `${locate(finding.place)?.path} ${finding.rule} ${finding.messageId} ${finding.target}: ${finding.message}`);
  return [...new Set(errors)];
}

type Reason = readonly [file: RegExp, message: string, count: number, why: string];

/** Why each of them is a true error. */
const reasons: readonly Reason[] = [
  // Of Terraform modules and octoDNS zones in use.
  [/^GSA-TTS\/.*\/digital\.gov\.tf$/, "zone/rrset-overwritten overwritten", 1, "two resources give one MX set other hosts"],
  [/^ministryofjustice\/.*\/justice\.gov\.uk\.yaml$/, "spf/unknown-term meant", 1, "`nclude:` lost its first letter"],
  [/^ministryofjustice\/.*\/justice\.gov\.uk\.yaml$/, "dkim/missing-p host", 3, "a TXT with the name that Amazon SES wants as a CNAME"],
  [
    /^ministryofjustice\/.*\/justice\.gov\.uk\.yaml$/,
    "dkim/public-key-malformed malformed",
    5,
    '`""` is published: octoDNS takes only `" "` away',
  ],
  [/^ministryofjustice\/.*\/justice\.gov\.uk\.yaml$/, "dkim/record-syntax broken", 1, '`""` before `p=` is published too'],
  [/^ministryofjustice\/.*\/service\.justice\.gov\.uk\.yaml$/, "dkim/public-key-malformed malformed", 3, '`""` is published'],
  // Of zones in use.
  [/ocf__dns__.*asuc/, "zone/missing-trailing-dot relative", 1, "a verification name of Google without its dot"],
  [/octodns-bind.*exxampled/, "zone/private-address-published reserved", 1, "its MX is the loopback address"],
  // Of test data: what it has wrong is what it tests, or nobody looked.
  [/015-tlsa/, "zone/syntax-error syntax", 1, "base64 where the hexadecimal digits of a TLSA stand; all three checkers refuse it"],
  [
    /^octodns\/octodns\/tests.*unit\.tests/,
    "zone/target-not-a-host address",
    6,
    "its name servers are addresses, which octoDNS's tests take",
  ],
  [/octodns-bind__tests/, "dane/tlsa-syntax invalid", 1, "a digest of SHA-256 with half its digits"],
  [/octodns-bind__tests/, "mx/target-no-address all", 4, "the zone is whole and has no such hosts"],
  [/ldns__contrib/, "mx/target-no-address all", 1, "the zone is whole and has no mail.example"],
  [/25-ZONEMD.*A\.2/, "zone/out-of-zone-record outside", 1, "the zone of RFC 8976 A.2 has an owner outside on purpose"],
  [/bug101_spf/, "spf/rrtype-99 only", 3, "the records are of the type SPF on purpose"],
  [/rr-test/, "zone/caa-property-invalid critical", 1, "`128 tbs`, the unknown critical property of an example in RFC 8659"],
  [/rr-test/, "zone/hostname-charset charset", 1, "a dot and a space in the labels of a name server, on purpose"],
  [/cacheclean/, "mx/target-no-address one", 19, "a root zone of 1999: it is whole, and these hosts are not in it"],
  [/cacheclean/, "mx/target-no-address all", 36, "the same"],
  [/cacheclean/, "mx/target-cname alias", 9, "the targets are CNAMEs in the same zone"],
  [/checkzone__zones__spf|spf__ns1__spf/, "spf/rrtype-99 only", 2, "the type SPF alone, on purpose"],
  [/notify__ns2__example[12]/, "mx/target-no-address all", 4, "the zones are whole and have no mail.example"],
  [/nsupdate__ns1__example1/, "mx/target-no-address all", 3, "the zone is whole and has no mail.example.nil"],
  [/xferquota/, "zone/syntax-error syntax", 1, "`127` is no type; all three checkers refuse it"],
  [/xferquota/, "mx/target-no-address all", 3, "the zone is whole and has no mail.example"],
  [/checkzone__bad-cname-and/, "zone/cname-and-other-data other", 2, "that is what they test"],
  [/checkzone__bad-cname-and-spf/, "spf/rrtype-99 only", 1, "the type SPF alone"],
  [/checkzone__bad-(?:eui|nsap|svcb|unspec)/, "zone/syntax-error syntax", 7, "that is what they test"],
  [/checkzone__bad-generate/, "zone/syntax-error syntax", 3, "that is what they test"],
  [/checkzone__bad2/, "zone/syntax-error syntax", 1, "a range with two dashes, on purpose"],
  [/zonefileEx1/, "zone/out-of-zone-record outside", 3, "`$GENERATE` makes names of a reverse zone in a forward one"],
  [/zonefileEx1/, "mx/target-no-address all", 3, "the zone is whole and has no such hosts"],
  [/checkzone__inherit/, "zone/syntax-error syntax", 1, "the first record has no owner: that is what it tests"],
];

test("every error in real zones is a true one, with its reason", () => {
  if (!there) {
    expect(process.env.MAILTRANCHE_TEST_DATA, notRun).toBeUndefined();
    console.warn(notRun);
    return;
  }
  const left = new Map(reasons.map((reason) => [reason, reason[2]]));
  const unexplained: string[] = [];
  for (const error of workspaces().flatMap(errorsOf)) {
    const [path = "", ...words] = error.split(" ");
    const reason = reasons.find(([file, message]) => file.test(path) && words.slice(0, 2).join(" ") === message);
    if (reason) left.set(reason, (left.get(reason) ?? 0) - 1);
    else unexplained.push(error);
  }
  expect(unexplained).toEqual([]);
  expect([...left].filter(([, count]) => count !== 0).map(([[file, message], count]) => `${file} ${message}: ${count} not found`)).toEqual(
    [],
  );
}, 120_000);
