import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Answer, type Question, questionText, type Rdata } from "../dns/index.ts";
import { Session, type WorkspaceFile } from "../engine/index.ts";
import { pageOf } from "../rules/pages.gen.ts";
import { registry } from "../rules/registry.gen.ts";
import { completionsAt, type FeatureContext, hoverAt, ignoreEdit, namesWorthAsking, safeEdits, shownFindings, symbolsOf } from "./index.ts";

const example = join(import.meta.dirname, "../../../examples/northwind");
const PLAN = "mailtranche/migration.yaml";
const ZONE = "mailtranche/zones/northwind.zone";
const PHASES = "mailtranche/zones/northwind.yaml";
const RUNBOOK = "mailtranche/runbooks/dkim-mismatch.yaml";

function northwind(): WorkspaceFile[] {
  return readdirSync(join(example, "mailtranche"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ya?ml|zone)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: file.slice(example.length + 1).replaceAll("\\", "/"),
      text: readFileSync(file, "utf8"),
      language: file.endsWith(".zone") ? "dns-zone" : "mailtranche",
    }));
}

const files = northwind();
const plain = opened(files);

function opened(all: readonly WorkspaceFile[]) {
  const session = new Session(registry, { now: () => 0 });
  session.load(all);
  const { model, documents, zones } = session.snapshot;
  const context: FeatureContext = { model, documents, zones, rules: registry, pages: pageOf };
  const textOf = (path: string) => all.find((file) => file.path === path)?.text ?? "";
  return { session, context, textOf };
}

/** The example with one text changed; `|` in the new text is the cursor and is taken out. */
function changed(path: string, from: string, to: string) {
  const before = plain.textOf(path);
  if (!before.includes(from)) throw new Error(`${path} does not hold ${from}`);
  const marked = before.replace(from, () => to);
  const offset = marked.indexOf("\u00a6");
  const text = marked.replace("\u00a6", "");
  return { ...opened(files.map((file) => (file.path === path ? { ...file, text } : file))), offset, text };
}

const labels = (path: string, from: string, to: string): readonly string[] => {
  const { context, offset } = changed(path, from, to);
  return completionsAt(context, path, offset).map(({ label }) => label);
};

test("hover on the default way back names the runbook of the pair of platforms", () => {
  const at = (source: string) => {
    const text = `apiVersion: mailtranche/v1\nkind: Playbook\nid: p\ntitle: P\nsource: { platform: ${source} }\ntarget: { platform: microsoft365 }\nrollback: { runbook: rollback-tranche }\ntranches: { pilot: {} }\n`;
    const { context } = opened([{ path: PLAN, text, language: "mailtranche" }]);
    return hoverAt(context, PLAN, text.indexOf("rollback-tranche") + 2, { analysis: undefined, findings: [] })?.markdown;
  };
  expect(at("google")).toContain("From google to microsoft365 the library has `rollback-google-microsoft365`");
  expect(at("domino")).not.toContain("the library has");
});

describe("completion", () => {
  test.each([
    [
      "keys of a map that are not there yet",
      PLAN,
      "    warmup: m365-ramp\n",
      "    warmup: m365-ramp\n    \u00a6\n",
      ["gate", "rollback"],
      ["stage", "needs"],
    ],
    ["a key half typed", PLAN, "    warmup: m365-ramp\n", "    warmup: m365-ramp\n    rol\u00a6\n", ["rollback"], ["stage"]],
    ["an enumeration", PLAN, "stage: early-adopters", "stage: \u00a6", ["pilot", "early-adopters", "scale", "final"], []],
    ["tranches in a list", PLAN, "needs: [scale-1]", "needs: [scale-1, \u00a6]", ["pilot", "high-volume"], ["standard"]],
    ["gates, also built-in ones", PLAN, "gate: regulated", "gate: \u00a6", ["standard", "default"], ["pilot"]],
    ["people", PLAN, "owner: crm-owner }", "owner: \u00a6 }", ["crm-owner", "migration"], ["pilot"]],
    ["zones as keys of a phase", PLAN, "phase: { northwind: green }", "phase: { \u00a6 }", ["northwind"], ["pilot"]],
    ["phases of the zone that is named", PLAN, "phase: { northwind: green }", "phase: { northwind: \u00a6 }", ["blue", "green"], ["pilot"]],
    ["measurements at the start of a condition", PLAN, "- sync-missing == 0", "- \u00a6", ["inbound-stability", "login-success"], []],
    ["operators behind a measurement", PLAN, "- sync-missing == 0", "- sync-missing \u00a6", [">=", "=="], ["login-success"]],
    ["nothing behind a whole condition", PLAN, "- sync-missing == 0", "- sync-missing == 0 \u00a6", [], ["login-success", ">="]],
    ["keys of a new item", PLAN, "waivers:\n", "waivers:\n  - \u00a6\n", ["rule", "reason"], ["roles"]],
    ["rules of a waiver", PLAN, "rule: dmarc/missing", "rule: \u00a6", ["dmarc/missing", "dkim/missing"], []],
    ["steps of the same runbook", RUNBOOK, "onFail: publish", "onFail: \u00a6", ["publish", "proof"], []],
    ["nothing in a comment", PLAN, "# what limits the loss", "# what \u00a6", [], ["pilot"]],
  ] as const)("offers %s", (_, path, from, to, wanted, unwanted) => {
    const base = plain.textOf(path).includes(from) ? from : undefined;
    const offered = base === undefined ? labels(path, "# insurance: what limits the loss", "# insurance: \u00a6") : labels(path, from, to);
    expect(offered).toEqual(expect.arrayContaining([...wanted]));
    for (const label of unwanted) expect(offered).not.toContain(label);
  });

  test("of a key says what it is for, what it defaults to and how it goes on", () => {
    const { context, offset } = changed(PLAN, "    warmup: m365-ramp\n", "    warmup: m365-ramp\n    roll\u00a6\n");
    const rollback = completionsAt(context, PLAN, offset).find(({ label }) => label === "rollback");
    expect(rollback).toMatchObject({ kind: "key", insert: "rollback:", snippet: "rollback:\n  $0" });
    expect(rollback?.documentation).toBeTruthy();
    expect(
      changed(PLAN, "    warmup: m365-ramp\n", "    warmup: m365-ramp\n    roll\u00a6\n").text.slice(
        rollback?.replace.start,
        rollback?.replace.end,
      ),
    ).toBe("roll");
  });

  test("of the first key of an item goes on below that key", () => {
    const { context, offset } = changed(PLAN, "  flows:\n", "  flows:\n    - \u00a6\n");
    expect(completionsAt(context, PLAN, offset).find(({ label }) => label === "encrypted")?.snippet).toBe("encrypted:\n    - $0");
    const waiver = changed(PLAN, "    needs: [pilot]\n", "    needs:\n      - pilot\n    \u00a6\n");
    const keys = completionsAt(waiver.context, PLAN, waiver.offset);
    expect(keys.find(({ label }) => label === "rollback")?.snippet).toBe("rollback:\n  $0");
  });

  test("begins an empty document", () => {
    const { context } = opened([{ path: "mailtranche/x.yaml", text: "", language: "mailtranche" }]);
    expect(completionsAt(context, "mailtranche/x.yaml", 0).map(({ label }) => label)).toEqual(["apiVersion", "kind", "id", "title"]);
  });
});

test("nothing throws on a document half typed, and ranges stay inside of it", () => {
  const text = plain.textOf(PLAN);
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 4 }), (cut, gap, junk) => {
      const half = text.slice(0, cut) + junk + text.slice(cut + gap);
      const { context } = opened([{ path: PLAN, text: half, language: "mailtranche" }]);
      const offset = Math.min(cut + junk.length, half.length);
      for (const { replace } of completionsAt(context, PLAN, offset)) {
        expect(replace.start).toBeGreaterThanOrEqual(0);
        expect(replace.end).toBeLessThanOrEqual(half.length);
      }
      for (const { range, selection } of symbolsOf(context, PLAN)) {
        expect(range.start).toBeLessThanOrEqual(selection.start);
        expect(range.end).toBeGreaterThanOrEqual(selection.end);
        expect(range.end).toBeLessThanOrEqual(half.length);
      }
      hoverAt(context, PLAN, offset, { analysis: undefined, findings: [] });
      ignoreEdit(context, PLAN, offset, "dkim/missing");
    }),
    { numRuns: 60 },
  );
});

describe("hover", () => {
  const hover = (path: string, marker: string) =>
    hoverAt(plain.context, path, plain.textOf(path).indexOf(marker), { analysis: undefined, findings: [] })?.markdown ?? "";

  test.each([
    ["a key", PLAN, "soak: 24h", /\*\*soak\*\*/],
    ["a reference", PLAN, "pilot]\n    cohort", /tranche \*\*pilot\*\*/],
    ["SPF, term by term", ZONE, '"v=spf1 ip4:192.0.2.25', /`ip4:192.0.2.25` pass for this network[\s\S]*`-all` everything else: fail/],
    ["a DKIM key", ZONE, "MIIBIjANBgkqhkiG", /DKIM key: RSA, 2048 bits/],
    ["a null MX", "mailtranche/zones/northwind-legacy.zone", "MX   0 .", /Null MX/],
    ["a DMARC policy", ZONE, '"v=DMARC1; p=none', /`p=none` Policy for mail of this domain that fails: deliver as usual/],
  ])("on %s", (_, path, marker, expected) => {
    expect(hover(path, marker)).toMatch(expected);
  });

  test("shows text of a file as text, never as markup", () => {
    const text = '$ORIGIN a.test.\n@ IN TXT "v=DMARC1; p=<img src=x>`[a](http://evil.test)"\n';
    const { context } = opened([{ path: "a.zone", text, language: "dns-zone" }]);
    const markdown = hoverAt(context, "a.zone", text.indexOf("DMARC1"), { analysis: undefined, findings: [] })?.markdown ?? "";
    expect(markdown.replace(/`[^`]*`/g, "")).not.toMatch(/(?<!\\)<img|(?<!\\)\]\(/);
  });
});

describe("inside a record", () => {
  const zone = (record: string, owner = "northwind.example.") => {
    const marked = `${owner} 300 IN TXT ${record}\n`;
    const offset = marked.indexOf("\u00a6");
    const text = marked.replace("\u00a6", "");
    const own = files.filter(({ path }) => path !== ZONE);
    const { context } = opened([...own, { path: ZONE, text, language: "dns-zone" }]);
    return { context, offset, text };
  };
  const offered = (record: string) => {
    const { context, offset } = zone(record);
    return completionsAt(context, ZONE, offset);
  };
  test.each([
    ["terms of SPF", '"v=spf1 \u00a6-all"', ["ip4:", "mx", "include:mail.zendesk.com"], ["-all"]],
    ["includes of the declared senders", '"v=spf1 include:\u00a6 -all"', ["include:mail.zendesk.com"], ["mx"]],
    ["no include that stands there", '"v=spf1 include:mail.zendesk.com \u00a6 -all"', ["mx"], ["include:mail.zendesk.com"]],
    ["tags of DMARC", '"v=DMARC1; \u00a6p=none"', ["sp", "np", "rua", "t"], ["p", "v"]],
    ["values of a tag", '"v=DMARC1; p=\u00a6"', ["none", "quarantine", "reject"], ["rua"]],
    ["values of a tag with several", '"v=DMARC1; p=none; fo=0:\u00a6"', ["1", "d", "s"], ["rua"]],
    ["tags of a DKIM key", '"v=DKIM1; \u00a6"', ["k", "p", "t"], ["v", "rua"]],
    ["tags of TLS reporting", '"v=TLSRPTv1; \u00a6"', ["rua"], ["v", "p"]],
    ["the tag of MTA-STS", '"v=STSv1; \u00a6"', ["id"], ["v", "p"]],
    ["values of a tag of BIMI", '"v=BIMI1; l=https://x.test/l.svg; avp=\u00a6"', ["brand", "personal"], ["a"]],
    ["what a text may begin with", '"v=\u00a6"', ["v=STSv1; id=", "v=TLSRPTv1; rua=mailto:"], ["p"]],
    ["the same while a quote is open", '"v=DMARC1; p=\u00a6', ["none", "reject"], []],
    ["nothing in another text", '"google-site-verification=\u00a6"', [], ["p"]],
  ])("completion offers %s", (_, record, wanted, unwanted) => {
    const labels = offered(record).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(wanted));
    for (const label of unwanted) expect(labels).not.toContain(label);
    if (wanted.length === 0) expect(labels).toEqual([]);
  });

  test.each([
    ["the usage of a TLSA", "_25._tcp.mx TLSA \u00a6", ["0", "1", "2", "3"]],
    ["its matching type", "_25._tcp.mx 300 IN TLSA 3 1 \u00a6", ["0", "1", "2"]],
    ["no data of a TLSA", "_25._tcp.mx TLSA 3 1 1 \u00a6", []],
    ["the flags of a CAA", "@ CAA \u00a6", ["0", "128"]],
    ["its properties", "@ CAA 0 iss\u00a6", ["iodef", "issue", "issuemail", "issuewild"]],
    ["nothing in a comment", "@ A 192.0.2.1 ; CAA \u00a6", []],
  ])("completion offers %s", (_, line, wanted) => {
    const { context, offset } = changed(ZONE, "$TTL", `${line}\n$TTL`);
    expect(
      completionsAt(context, ZONE, offset)
        .map(({ label }) => label)
        .sort(),
    ).toEqual(wanted);
  });

  test.each([
    ["a TLSA field by field", `_25._tcp.mx TL\u00a6SA 3 1 1 ${"ab".repeat(32)}`, /usage `3` DANE-EE[\s\S]*selector `1` SPKI[\s\S]*SHA-256/],
    [
      "who may issue",
      '@ CA\u00a6A 0 issue "ca.example; accounturi=https://ca.example/1"',
      /`issue` who may issue[\s\S]*`ca\.example`[\s\S]*this account/,
    ],
    ["that nobody may", '@ CA\u00a6A 128 issuewild ";"', /wildcard certificates.*: nobody; critical/],
  ])("hover says %s", (_, line, wanted) => {
    const { context, offset } = changed(ZONE, "$TTL", `${line}\n$TTL`);
    expect(hoverAt(context, ZONE, offset, { analysis: undefined, findings: [] })?.markdown).toMatch(wanted);
  });

  test("what is completed replaces what is typed, also in a string of several", () => {
    const { context, offset, text } = zone('"v=spf1 ip4:192.0.2.1 " "incl\u00a6 -all"');
    const found = completionsAt(context, ZONE, offset).find(({ label }) => label === "include:mail.zendesk.com");
    const { start, end } = found?.replace ?? { start: 0, end: 0 };
    expect(text.slice(0, start) + found?.insert + text.slice(end)).toContain('"v=spf1 ip4:192.0.2.1 " "include:mail.zendesk.com -all"');
  });

  test("works in a Zone document too, in the text of a part", () => {
    const { context, offset } = changed(
      PHASES,
      "phases:\n",
      'records:\n  - { name: _dmarc.x, type: TXT, value: "v=DMARC1; p=\u00a6" }\nphases:\n',
    );
    expect(completionsAt(context, PHASES, offset).map(({ label }) => label)).toContain("quarantine");
  });

  const answers: Readonly<Record<string, readonly Rdata[]>> = {
    "TXT x.test": [{ kind: "txt", type: "TXT", strings: ["v=spf1 include:y.test a -all"] }],
    "TXT y.test": [{ kind: "txt", type: "TXT", strings: ["v=spf1 ip4:192.0.2.0/24 -all"] }],
    "A host.test": [{ kind: "address", type: "A", address: "192.0.2.7" }],
  };
  const term = (record: string, know = true) => {
    const { context, offset } = zone(record);
    const known = (question: Question): Answer | undefined => {
      const records = answers[questionText(question)];
      return records && { kind: "records", records, meta: { server: "x", at: 0, authoritative: false, authenticated: false } };
    };
    return hoverAt(know ? { ...context, known } : context, ZONE, offset, { analysis: undefined, findings: [] });
  };
  test.each([
    [
      "what an include costs and permits",
      '"v=spf1 inc\u00a6lude:x.test -all"',
      /Costs 3 of the 10 lookups[\s\S]*Now `x.test` says[\s\S]*- `include:y.test`/,
    ],
    ["the addresses of a host now", '"v=spf1 a:ho\u00a6st.test -all"', /Costs 1 of[\s\S]*Now `192.0.2.7`/],
    ["how many addresses a network has", '"v=spf1 ip4:192.0.2.9\u00a6/24 -all"', /256 addresses, from `192.0.2.0`. Costs no lookup/],
    [
      "what a tag means, with its values",
      '"v=DMARC1; p=n\u00a6one"',
      /\*\*p\*\* Policy for mail[\s\S]*`quarantine` treat as suspicious[\s\S]*RFC 9989/,
    ],
    [
      "what the id of a policy is for",
      '"v=STSv1; id=2026\u00a61009"',
      /\*\*id\*\* Names the policy at[\s\S]*RFC 8461[\s\S]*`v=STSv1` Version/,
    ],
    ["what is wrong with a report address", '"v=TLSRPTv1; rua=tls\u00a6@x.test"', /\*\*rua\*\* Where senders[\s\S]*is no URI/],
    ["where a logo is", '"v=BIMI1; l=ht\u00a6tps://x.test/l.svg"', /\*\*l\*\* Where the logo is/],
    ["what a key's flag means", '"v=DKIM1; t=\u00a6y; p="', /\*\*t\*\* Flags[\s\S]*`y` the domain is testing/],
  ])("hover says %s", (_, record, wanted) => {
    expect(term(record)?.markdown).toMatch(wanted);
  });

  test("hover marks the term alone, and says when nobody has asked", () => {
    const { text } = zone('"v=spf1 inc\u00a6lude:x.test -all"');
    const found = term('"v=spf1 inc\u00a6lude:x.test -all"', false);
    expect(text.slice(found?.range.start, found?.range.end)).toBe("include:x.test");
    expect(found?.markdown).toMatch(/at least 1 of the 10[\s\S]*Not asked yet/);
  });
});

describe("findings", () => {
  test("of several worlds become one, with score, tranches and evidence", () => {
    const { session } = plain;
    const shown = shownFindings(session.analyse({ live: false }));
    const dkim = shown.filter(({ rule, path }) => rule === "dkim/missing" && path === PLAN);
    expect(dkim).toHaveLength(1);
    expect(dkim[0]?.message).toMatch(/ \[authentication 5, stops high-volume\]$/);
  });

  test("levels lower severity, hide, and never raise it", () => {
    const analysis = plain.session.analyse({ live: false });
    const severity = (level: "none" | "hint" | "error") =>
      shownFindings(analysis, analysis.findings, { "dkim/missing": level }).find(({ rule }) => rule === "dkim/missing")?.severity;
    expect([severity("none"), severity("hint"), severity("error")]).toEqual([undefined, "hint", "error"]);
  });

  test("a comment hides the finding it names, and only that", () => {
    const { session, context, textOf } = changed(PLAN, "needs: [pilot]", "needs: [pilto]");
    const before = shownFindings(session.analyse({ live: false }));
    const finding = before.find(({ rule }) => rule === "playbook/undefined-reference");
    const edit = finding && ignoreEdit(context, PLAN, finding.range.start, finding.rule);
    if (!edit) throw new Error("no edit");
    const text = textOf(PLAN).replace("needs: [pilot]", "needs: [pilto]");
    const after = text.slice(0, edit.range.start) + edit.newText + text.slice(edit.range.end);
    const again = opened(files.map((file) => (file.path === PLAN ? { ...file, text: after } : file)));
    const rules = shownFindings(again.session.analyse({ live: false })).map(({ rule }) => rule);
    expect(rules).not.toContain("playbook/undefined-reference");
    expect(rules).toHaveLength(before.length - 1);
  });

  test("a comment never lands between the lines of a scalar", () => {
    const text = "apiVersion: mailtranche/v1\nkind: Playbook\nid: p\ntitle: |\n  one\n  two\n";
    const { context } = opened([{ path: PLAN, text, language: "mailtranche" }]);
    expect(ignoreEdit(context, PLAN, text.indexOf("two"), "a/b")).toEqual({
      range: { start: text.indexOf("title"), end: text.indexOf("title") },
      newText: "# mailtranche-ignore a/b -- say why\n",
    });
  });

  test("only what a live answer shows is said to be in live DNS", () => {
    const { session } = plain;
    const analysis = session.analyse({ live: false });
    const dkim = analysis.findings.find(({ rule, evidence }) => rule === "dkim/missing" && evidence.length > 0);
    if (!dkim) throw new Error("no finding");
    const live = { ...dkim, world: "live" as const };
    expect(shownFindings(analysis, [live])[0]?.message).toContain("(in live DNS)");
    expect(shownFindings(analysis, [dkim, live])[0]?.message).toContain("(in the files and in live DNS)");
    // A verdict or a question stands beside live answers and quotes none.
    expect(shownFindings(analysis, [{ ...live, evidence: [] }])[0]?.message).not.toContain("live DNS");
  });

  test("of two safe fixes that overlap the first is taken, and unsafe ones never", () => {
    const { session } = plain;
    const finding = shownFindings(session.analyse({ live: false }))[0];
    if (!finding) throw new Error("no finding");
    const fix = (safety: "safe" | "unsafe", start: number, end: number) => ({
      ...finding,
      finding: { ...finding.finding, waived: undefined },
      fixes: [{ title: "x", safety, edits: [{ path: PLAN, range: { start, end }, newText: "y" }] }],
    });
    const edits = safeEdits([fix("safe", 5, 9), fix("safe", 5, 9), fix("safe", 7, 12), fix("unsafe", 20, 21), fix("safe", 9, 10)], PLAN);
    expect(edits.map(({ range }) => range)).toEqual([
      { start: 5, end: 9 },
      { start: 9, end: 10 },
    ]);
    expect(safeEdits([fix("safe", 1, 2)], ZONE)).toEqual([]);
  });
});

test("symbols follow the ids of a playbook and the steps of a runbook", () => {
  const senders = symbolsOf(plain.context, PLAN).find(({ name }) => name === "senders");
  expect(senders?.children.map(({ name, detail }) => `${name} ${detail}`)).toContain("crm salesforce");
  const steps = symbolsOf(plain.context, RUNBOOK).find(({ name }) => name === "steps");
  expect(steps?.children[0]).toMatchObject({ name: "Is the key published and well formed?", detail: "key", kind: "step" });
});

test("names worth asking are each there once", () => {
  const names = namesWorthAsking(plain.context).map(({ type, name }) => `${type} ${name}`);
  expect(names).toEqual(
    expect.arrayContaining(["MX northwind.example", "TXT _dmarc.news.northwind.example", "TXT sf1._domainkey.northwind.example"]),
  );
  expect(new Set(names).size).toBe(names.length);
});

describe("hover names things by what is said of them", () => {
  const hover = (marker: string, behind = 1) => {
    const offset = plain.textOf(PLAN).indexOf(marker) + behind;
    const analysis = plain.session.analyse({ live: false });
    return hoverAt(plain.context, PLAN, offset, { analysis, findings: [] })?.markdown ?? "";
  };
  test.each([
    ["a person", "owner: crm-owner", 9, /person \*\*crm-owner\*\*.*\n\nname: Paul Ott, role: app-owner/],
    [
      "a tranche that is needed",
      "needs: [high-volume]",
      9,
      /tranche \*\*high-volume\*\*.*\n\nstage: early-adopters.*\n\nWindow: 2026-10-21 18:00 to 2026-10-22 02:00 Europe\/Berlin\n\n\*\*(NO-GO|HOLD|GO)\*\*: authentication/,
    ],
    ["a tranche where it is declared", "  high-volume:\n", 4, /\*\*high-volume\*\*\n\n\*\*(NO-GO|HOLD|GO)\*\*: /],
    ["a rule", "rule: dmarc/missing", 8, /\*\*dmarc\/missing\*\* No DMARC record/],
    ["a phase", "northwind: green", 12, /^phase \*\*green\*\* \([^)]*\)$/],
  ])("%s", (_, marker, behind, wanted) => {
    expect(hover(marker, behind)).toMatch(wanted);
    expect(hover(marker, behind)).not.toMatch(/Takes|kebab-case|Digits/);
  });
});

describe("a comment that hides a finding", () => {
  const broken = [
    ["in a flow map", PLAN, "tranche: { gate: standard }", "tranche: { gate: standrad }"],
    [
      "in a flow map over several lines",
      PLAN,
      "tranche: { gate: standard }",
      "tranche: {\n      champions: [migration],\n      gate: standrad,\n    }",
    ],
    ["in a nested flow list", PLAN, "needs: [pilot]", "needs: [\n      pilto\n    ]"],
    ["in a block list", PLAN, "needs: [pilot]", "needs:\n      - pilot\n      - pilto"],
    ["in a block scalar", PLAN, "gate: regulated\n", "gate: >-\n      regulatd\n"],
    ["with CRLF", PLAN, "needs: [pilot]\n", "needs: [pilto]\r\n"],
    ["in a zone file", ZONE, "zendesk1._domainkey.zendesk.com.", "zendesk1._domainkey.zendesk.com"],
  ] as const;
  test.each(broken)("%s leaves a valid text and hides that finding alone", (_, path, from, to) => {
    const before = changed(path, from, to);
    const analysis = before.session.analyse({ live: false });
    const own = shownFindings(analysis).filter((one) => one.path === path);
    const shown = own.find(({ rule }) => rule === (path === ZONE ? "zone/missing-trailing-dot" : "playbook/undefined-reference"));
    if (!shown) throw new Error("the fault is not found");
    const edit = ignoreEdit(before.context, path, shown.range.start, shown.rule);
    if (!edit) throw new Error("no edit");
    const text = before.text.slice(0, edit.range.start) + edit.newText + before.text.slice(edit.range.end);
    const after = opened(files.map((file) => (file.path === path ? { ...file, text } : file)));
    const rules = (all: typeof own) => all.map(({ rule, messageId, message }) => `${rule} ${messageId} ${message}`).sort();
    const left = shownFindings(after.session.analyse({ live: false })).filter((one) => one.path === path);
    expect(rules(left)).toEqual(rules(own.filter((one) => one !== shown)));
  });
});
