import { describe, expect, test } from "vitest";
import { checkText } from "./check-text.ts";
import { applyFixes } from "./fixes.ts";
import { githubText } from "./github.ts";
import { junitText } from "./junit.ts";
import { markdownText } from "./markdown.ts";
import { preflightText } from "./preflight-text.ts";
import { sarifLog } from "./sarif.ts";
import { printable } from "./style.ts";
import type { CheckResult, PreflightResult, ResultFinding, ResultFix, ResultTranche } from "./types.ts";

const position = (line: number) => ({ line, column: 1, offset: (line - 1) * 10 });

function finding(changes: Partial<ResultFinding> = {}): ResultFinding {
  return {
    rule: "dkim/missing",
    messageId: "missing",
    severity: "error",
    message: "no key",
    world: "text",
    scenario: null,
    file: "a.yaml",
    range: { start: position(1), end: position(2) },
    target: "s1._domainkey.a.test",
    risk: { category: "authentication", component: "dkim", score: 5 },
    evidence: [],
    related: [],
    fixes: [],
    waived: null,
    suppressed: null,
    source: "RFC 6376",
    help: "docs/rules/dkim/missing.md",
    ...changes,
  };
}

function result(findings: readonly ResultFinding[], changes: Partial<CheckResult> = {}): CheckResult {
  return {
    version: 1,
    tool: { name: "mailtranche", version: "0.0.0" },
    now: "2026-10-09T07:00:00Z",
    fixedClock: true,
    complete: true,
    findings,
    unchecked: [],
    unreadable: [],
    summary: { error: 0, warning: 0, info: 0, hint: 0, waived: 0, suppressed: 0, files: 1, records: 0, questions: 0, durationMs: 1 },
    ...changes,
  };
}

const none = { unsafe: true, rules: [], done: new Set<string>() };
const fix = (start: number, end: number, newText: string, safety: "safe" | "unsafe" = "safe", file = "a.yaml"): ResultFix => ({
  title: `to ${newText}`,
  safety,
  edits: [{ file, start, end, newText }],
});

describe("applyFixes", () => {
  const texts = new Map([
    ["a.yaml", "0123456789"],
    ["b.yaml", "abc"],
  ]);

  test("applies many at once, in any order of places and files", () => {
    const fixes = [fix(8, 9, "Z"), fix(1, 3, "-"), fix(5, 5, "+"), fix(0, 1, "B", "safe", "b.yaml")];
    const plan = applyFixes(
      fixes.map((one, i) => finding({ target: `t${i}`, fixes: [one] })),
      texts,
      none,
    );
    expect(Object.fromEntries(plan.texts)).toEqual({ "a.yaml": "0-34+567Z9", "b.yaml": "Bbc" });
  });

  test.each([
    ["the same place", fix(2, 5, "x"), fix(2, 5, "y")],
    ["one inside the other", fix(2, 8, "x"), fix(4, 5, "y")],
    ["two insertions at one offset", fix(4, 4, "x"), fix(4, 4, "y")],
    ["a half of a fix", fix(2, 5, "x"), { ...fix(4, 6, "y"), edits: [...fix(4, 6, "y").edits, ...fix(9, 9, "z").edits] }],
  ])("refuses what overlaps: %s", (_what, first, second) => {
    const plan = applyFixes([finding({ target: "1", fixes: [first] }), finding({ target: "2", fixes: [second] })], texts, none);
    expect(plan.applied.map(({ target }) => target)).toEqual(["1"]);
    expect(plan.refused.map(({ target }) => target)).toEqual(["2"]);
    expect(plan.texts.get("a.yaml")).not.toMatch(/[yz]/);
  });

  test("an edit that two fixes share is made once", () => {
    const serial = { file: "a.yaml", start: 0, end: 1, newText: "9" };
    const shared = (one: ResultFix): ResultFix => ({ ...one, edits: [...one.edits, serial] });
    const plan = applyFixes(
      [finding({ target: "1", fixes: [shared(fix(2, 3, "x"))] }), finding({ target: "2", fixes: [shared(fix(5, 6, "y"))] })],
      texts,
      none,
    );
    expect(plan.texts.get("a.yaml")).toBe("91x34y6789");
  });

  test("leaves alone what is unsafe, waived, ignored, of another rule or done before", () => {
    const unsafe = finding({ fixes: [fix(1, 2, "x", "unsafe")] });
    expect(applyFixes([unsafe], texts, { ...none, unsafe: false }).applied).toEqual([]);
    expect(applyFixes([finding({ fixes: [fix(1, 2, "x")], suppressed: { reason: "r" } })], texts, none).applied).toEqual([]);
    expect(applyFixes([unsafe], texts, { ...none, rules: ["spf/other"] }).applied).toEqual([]);
    const { keys } = applyFixes([unsafe], texts, none);
    expect(applyFixes([unsafe], texts, { ...none, done: new Set(keys) }).applied).toEqual([]);
  });

  test("prefers the safe one of several", () => {
    const plan = applyFixes([finding({ fixes: [fix(1, 2, "u", "unsafe"), fix(1, 2, "s")] })], texts, none);
    expect(plan.texts.get("a.yaml")).toBe("0s23456789");
  });
});

describe("text", () => {
  test("one fault in two worlds is one line and one in the count", () => {
    const evidence = [{ question: "TXT a", answer: ["nxdomain"], ttl: 300, server: "s", at: "2026-10-09T07:00:00Z" }];
    const text = checkText(result([finding(), finding({ world: "live", evidence })]), { live: true });
    expect(text.match(/no key/g)).toHaveLength(1);
    expect(text).toContain("1 error in");
  });

  test("waived and ignored findings are counted, not shown", () => {
    const waived = finding({ waived: { reason: "r", owner: null, approvedBy: null, expires: null, leaves: 0 } });
    const text = checkText(result([waived], { summary: { ...result([]).summary, waived: 1 } }), { live: false });
    expect(text).toBe("1 waived in 1 file, 0 records, 0 DNS questions (1 ms)\n");
  });

  test("what ended early says so", () => {
    expect(checkText(result([], { complete: false }), { live: true })).toContain("Ended early");
  });

  test("control characters of a file or an answer are shown, not obeyed", () => {
    expect(printable("a\u001b[31mb\u0007\u202ec\r\nd")).toBe("a\\x1b[31mb\\x07\\x202ec\\x0d d");
    expect(checkText(result([finding({ message: "\u001b]0;x\u0007" })]), { live: false })).not.toContain("\u001b");
  });
});

function tranche(changes: Partial<ResultTranche> = {}): ResultTranche {
  return {
    id: "pilot",
    playbook: "p",
    stage: "pilot",
    verdict: "GO",
    mailboxes: 1,
    mailsPerDay: 0,
    phase: "now",
    window: { from: "2026-10-12T16:00:00Z", to: "2026-10-12T21:00:00Z", timezone: "Europe/Berlin" },
    limit: 3,
    categories: {
      authentication: { lo: 0, hi: 0 },
      routing: { lo: 3, hi: 3 },
      "client-access": {},
      compliance: { lo: 2, hi: 5, unchecked: ["x"] },
    },
    reasons: [],
    blockers: [],
    holds: [],
    waivers: [],
    earliestGo: { at: "2026-10-09T07:00:00Z", because: "nothing stands in the way" },
    checked: 7,
    unknown: 2,
    off: [],
    unchecked: [],
    file: "a.yaml",
    line: 1,
    ...changes,
  };
}

const preflight = (...tranches: readonly ResultTranche[]): PreflightResult => ({
  ...result([]),
  playbooks: [{ id: "p", title: "P", file: "a.yaml", timezone: "Europe/Berlin" }],
  tranches,
});

describe("the scorecard", () => {
  test("has one line a tranche with size, window in its own time zone, distance and verdict", () => {
    expect(preflightText(preflight(tranche()), { quiet: true })).toContain("  pilot  1 mailbox  12 Oct 18:00 (in 3 d 9 h)  GO\n");
    expect(preflightText(preflight(tranche({ window: null, mailboxes: null })), { quiet: true })).toContain(
      "  pilot  no cohort  no window  GO\n",
    );
    const past = { from: "2025-10-08T06:00:00Z", to: "2025-10-09T07:00:00Z", timezone: "UTC" };
    expect(preflightText(preflight(tranche({ window: past })), { quiet: true })).toContain("8 Oct 2025 06:00 (365 d ago)");
  });

  test("shows intervals, what no rule looked at, and how much is known", () => {
    const text = preflightText(preflight(tranche()));
    expect(text).toMatch(/compliance +2\.\.5 \?/);
    expect(text).toMatch(/client-access +- +no rule looks at it yet/);
    expect(text).toContain("7 of 9 checks known");
  });

  test("names the waiver in the verdict, and its reason once", () => {
    const waiver = {
      rule: "dmarc/missing",
      target: "a.test",
      score: 5,
      reason: "moves soon",
      owner: "o",
      approvedBy: "s",
      expires: "2026-10-25T00:00:00Z",
      leaves: 0,
    };
    const text = preflightText(preflight(tranche({ waivers: [waiver] }), tranche({ id: "next", waivers: [waiver] })));
    expect(text.match(/GO with 1 waiver/g)).toHaveLength(4);
    expect(text.match(/moves soon/g)).toHaveLength(1);
  });

  test("says when GO is possible and who has to do what", () => {
    const hold = { what: "its predecessor waits", who: "Ada", until: "2026-10-20T07:00:00Z" };
    const text = preflightText(preflight(tranche({ verdict: "HOLD", holds: [hold], earliestGo: { at: hold.until, because: hold.what } })));
    expect(text).toContain("its predecessor waits (Ada can resolve it, not before 20 Oct 09:00)");
    expect(text).toContain("GO possible from 20 Oct 09:00: once what is open above is settled");
  });

  test("has no colour unless somebody gives one", () => {
    expect(preflightText(preflight(tranche()))).not.toContain("\u001b");
  });
});

describe("annotations", () => {
  test("nothing of a message or a path can start a command or end a property", () => {
    const text = githubText(result([finding({ message: "100%\n::error::x", file: "a:b,c.yaml" })]));
    expect(text.split("\n")[0]).toBe(
      "::error file=a%3Ab%2Cc.yaml,line=1,endLine=2,title=dkim/missing::100%25%0A::error::x [authentication 5]",
    );
    expect(text.trimEnd().split("\n")).toHaveLength(2);
  });
});

describe("SARIF", () => {
  const print = (one: ResultFinding) => sarifLog(result([one]), []).runs[0]?.results?.[0]?.partialFingerprints?.["mailtranche/v1"];

  test("a fingerprint hangs on rule, message, target and world alone", () => {
    const moved = finding({ file: "b.yaml", range: { start: position(7), end: position(8) }, message: "other words" });
    expect(print(moved)).toBe(print(finding()));
    for (const change of [{ rule: "dkim/weak-key" }, { messageId: "m" }, { target: "t" }, { world: "live" as const }])
      expect(print(finding(change))).not.toBe(print(finding()));
  });

  test("paths are relative references, waived findings are suppressed", () => {
    const waived = { reason: "r", owner: null, approvedBy: null, expires: null, leaves: 0 };
    const [one] = sarifLog(result([finding({ file: "a b/ä#.yaml", waived })]), []).runs[0]?.results ?? [];
    expect(one?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe("a%20b/%C3%A4%23.yaml");
    expect(one?.suppressions).toEqual([{ kind: "external", justification: "r" }]);
  });

  test("what could not be checked or read is a notification", () => {
    const log = sarifLog(
      result([], {
        unreadable: [{ file: "x", why: "is gone" }],
        unchecked: [{ rule: "r/x", target: "t", world: "live", reason: "offline", detail: "d", who: null, live: true }],
      }),
      [],
    );
    expect(log.runs[0]?.invocations?.[0]?.toolExecutionNotifications).toHaveLength(2);
  });
});

describe("hostile text in reports of a CI", () => {
  const nasty = 'a\u0007]]> <b> & "q" \u202e @team `tick` | ![x](http://evil.test) \ud800';
  const one = result([
    finding({
      message: nasty,
      evidence: [{ question: "TXT a.test", answer: [nasty], ttl: 5, server: "udp://127.0.0.1:53", at: "2026-10-09T07:00:00Z" }],
    }),
  ]);

  test("JUnit holds no character that XML 1.0 cannot hold, and no markup of the text", () => {
    const xml = junitText(one);
    expect([...xml].filter((char) => char !== "\n" && /[\p{Cc}\p{Cs}]/u.test(char))).toEqual([]);
    expect(xml).not.toContain("<b>");
    expect(xml).toContain('a\\x07]]&gt; &lt;b&gt; &amp; "q" \\x202e @team');
    expect(xml).toContain('message="error: a\\x07]]&gt; &lt;b&gt; &amp; &quot;q&quot;');
  });

  test("JUnit: a warning fails only where it is asked to, what was not read is an error, a clean run is one test", () => {
    const warned = result([finding({ severity: "warning" })]);
    expect(junitText(warned)).toContain('<testsuites name="mailtranche" tests="1" failures="0" errors="0" skipped="0"');
    expect(junitText(warned, "warning")).toContain('tests="1" failures="1"');
    expect(junitText(result([], { unreadable: [{ file: "b.yaml", why: "is not text" }], complete: false }))).toContain('errors="2"');
    expect(junitText(result([]))).toContain('tests="1" failures="0" errors="0"');
  });

  test("Markdown mentions nobody, links nowhere, and keeps a code span closed", () => {
    const page = markdownText(one);
    expect(page).toContain("\\<b\\>");
    expect(page).not.toMatch(/(?<![`\w].*)@team/);
    expect(page).toContain("\\!\\[x\\](http:\u2060//evil.test)");
    expect(page).toContain("``` TXT a.test:".replace("```", "``"));
  });
});
