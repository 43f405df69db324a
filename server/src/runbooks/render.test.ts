import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readWorkspace } from "../playbook/index.ts";
import { findStep, type Rendered, renderStep, stepsOf, usedInputs } from "./index.ts";

/** A runbook with one `run` step. */
function runbookWith(run: string, more = "") {
  const text = `apiVersion: mailtranche/v1
kind: Runbook
id: r
title: R
inputs:
  x: { type: text }
  d: { type: domain, default: shop.example }
steps:
  - id: one
    title: One
    run: ${JSON.stringify(run)}
${more.replace(/^/gm, "    ")}
rollback:
  - { title: Undo, manual: Undo it }
`;
  const plan = "apiVersion: mailtranche/v1\nkind: Playbook\nid: p\ntitle: P\n";
  const [playbook] = readWorkspace([
    { path: "migration.yaml", text: plan },
    { path: "runbooks/r.yaml", text },
  ]).playbooks;
  const runbook = playbook?.runbooks.get("r");
  if (!runbook) throw new Error("no runbook");
  return runbook;
}

function render(run: string, x: string | undefined, more = "", servers?: readonly string[]): Rendered {
  const runbook = runbookWith(run, more);
  const step = findStep(runbook, "one", 0);
  if (!step) throw new Error("no step");
  return renderStep({ runbook, step, inputs: x === undefined ? {} : { x }, ...(servers && { authoritative: () => servers }) });
}

const nasty = ["$(id)", "`id`", "a b", "a'b", 'a"b', "a;id", "a&&id", "!!", "a\\", "*", "~", "$HOME", "a|id", "\u2019;id;\u2018", "é"];

describe("a value in a POSIX command line", () => {
  const places = [
    ["printf %s ${x}", (value: string) => value],
    ["printf %s @${x}", (value: string) => `@${value}`],
    ["printf %s a${x}b", (value: string) => `a${value}b`],
    ["printf %s 'it is '${x}", (value: string) => `it is ${value}`],
    ["printf %s 'in ${x} quotes'", (value: string) => `in ${value} quotes`],
    ['printf %s "in ${x} quotes"', (value: string) => `in ${value} quotes`],
    ['printf %s "$(printf %s ${x})"', (value: string) => value],
    ["printf %s $((40 + 2))${x}", (value: string) => `42${value}`],
    ["printf %s ${x} # it's a comment", (value: string) => value],
  ] as const;

  test.each(places)("arrives as it is: %s", (template, expected) => {
    for (const value of nasty) {
      const { commands, problem } = render(template, value);
      expect(problem).toBeUndefined();
      expect(execFileSync("sh", ["-c", commands[0] as string], { encoding: "utf8" })).toBe(expected(value));
    }
  });

  test("arrives as it is, whatever it holds", () => {
    const value = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !/[\p{Cc}\u2028\u2029]/u.test(text) && !text.startsWith("-"));
    fc.assert(
      fc.property(value, fc.constantFrom(...places), (x, [template, expected]) => {
        const { commands } = render(template, x);
        expect(execFileSync("sh", ["-c", commands[0] as string], { encoding: "utf8" })).toBe(expected(x));
      }),
      { numRuns: 60 },
    );
  });

  test("stays readable where it needs no quotes", () => {
    expect(render("dig @${x} MX ${d}", "ns1.shop.example").commands).toEqual(["dig @ns1.shop.example MX shop.example"]);
  });

  test.each([
    ["a line break", "echo ${x}", "a\nid"],
    ["a carriage return", "echo ${x}", "a\rid"],
    ["an escape sequence", "echo ${x}", "\u001b[31m"],
    ["an option", "dig ${x}", "-f/etc/passwd"],
    ["an option in quotes", 'dig "${x}"', "-f/etc/passwd"],
    ["backticks", "echo `echo ${x}`", "a"],
    ["arithmetic", "echo $((${x}))", "a[$(id)]"],
    ["a here-document", "cat <<END\n${x}\nEND", "$(id)"],
    ["a backslash before it", "echo \\\\${x}a\\${x}", "$(id)"],
    ["a dollar before it", "echo $${x}", "\\x27;id"],
    ["a shell in the shell", "sh -c 'echo ${x}'", "$(id)"],
    ["a program of awk", "awk 'BEGIN { print \"${x}\" }'", '"; system("id"); "'],
    ["a comparison of bash", "[[ ${x} -eq 1 ]]", "a[$(id)]"],
  ])("is refused with %s", (_, template, value) => {
    const { commands, problem } = render(template, value);
    expect(commands).toEqual([]);
    expect(problem).toMatch(/\$\{x\}/);
  });
});

describe("a value in a PowerShell command line", () => {
  const pwsh = (run: string, x: string) => render(run, x, "shell: pwsh");

  test.each([
    ["Get-Mailbox -Identity ${x}", "o'neil", "Get-Mailbox -Identity 'o''neil'"],
    ["Get-Mailbox -Identity ${x}", "$(id)", "Get-Mailbox -Identity '$(id)'"],
    ["Get-Mailbox -Identity ${x}", "a\u2019; id", "Get-Mailbox -Identity 'a\u2019\u2019; id'"],
    ["Get-X ${x}._domainkey.${d} -A", "s1", "Get-X 's1._domainkey.shop.example' -A"],
    ["Get-X -Name:${x}", "a b", "Get-X -Name:'a b'"],
    ['Get-X "in ${x}"', '$(id)"`', 'Get-X "in `$(id)`"``"'],
    ["Get-X 'in ${x}'", "it's", "Get-X 'in it''s'"],
    ["Get-X ${x} | Format-List A,B", "v", "Get-X 'v' | Format-List A,B"],
  ])("%s", (template, value, expected) => {
    expect(pwsh(template, value)).toMatchObject({ commands: [expected], problem: undefined });
  });

  test.each([
    ["Get-X @${x}", "a"],
    ["Get-X 'a'${x}", "b"],
    ["Get-X `${x}", "b"],
    ["Get-X --% ${x}", "b"],
    ["iex ${x}", "a; id"],
    ["Get-X ${x}", "a\nid"],
  ])("is refused in %s", (template, value) => {
    expect(pwsh(template, value)).toMatchObject({ commands: [], problem: expect.stringContaining("${x}") });
  });
});

test("cmd takes only letters that mean nothing to it", () => {
  expect(render("nslookup ${x}", "shop.example", "shell: cmd").commands).toEqual(["nslookup shop.example"]);
  for (const value of ["a&calc", "%PATH%", "a b", "/x", "^a"])
    expect(render("nslookup ${x}", value, "shell: cmd").problem).toContain("pwsh");
});

describe("what is not known", () => {
  test("an input without a value is asked for, a default is taken", () => {
    expect(render("dig ${x} ${d}", undefined)).toEqual({ commands: [], missing: [{ name: "x", type: "text" }], problem: undefined });
    expect(render("dig ${d}", undefined).commands).toEqual(["dig shop.example"]);
  });

  test.each([
    ["dig ${nobody}", "", /no input of this runbook/],
    ["dig ${ttl(now)}", "", /ttl\(now\)/],
    ["dig ${what ever}", "", /neither a variable nor a function/],
    ["move ${m}", 'forEach: { m: "cohort(${x})" }', /cohort\(a\).*inventories/],
    ["move ${m.source}", "forEach: { m: [a] }", /inventories/],
    ["dig ${ns}", 'forEach: { ns: "authoritative(${d})" }', /authoritative\(shop\.example\)/],
  ])("%s %s says what it needs", (run, more, expected) => {
    const { commands, problem } = render(run, "a", more);
    expect(commands).toEqual([]);
    expect(problem).toMatch(expected);
  });

  test("a list gives one command an element, and so do the servers of a domain", () => {
    expect(render("dig @${ns} ${d}", undefined, "forEach: { ns: [a.test, b.test] }").commands).toEqual([
      "dig @a.test shop.example",
      "dig @b.test shop.example",
    ]);
    const more = 'forEach: { ns: "authoritative(${d})" }';
    expect(render("dig @${ns}", undefined, more, ["ns1.test", "$(id)"]).commands).toEqual(["dig @ns1.test", "dig @'$(id)'"]);
  });
});

test("steps say verb, detail and which list they are of", () => {
  const steps = stepsOf(runbookWith("dig ${x}", "confirm: migration"));
  expect(steps).toMatchObject([
    { id: "one", title: "One", verb: "run", detail: "dig ${x}", shell: "sh", confirm: "migration", rollback: false },
    { id: "rollback-2", title: "Undo", verb: "manual", detail: "Undo it", rollback: true },
  ]);
});

test("rendering never throws and never gives a command with a line break of a value", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.constantFrom("sh", "pwsh", "cmd"), (template, value, shell) => {
      const run = `e ${template.replaceAll("\n", " ")} \${x}`;
      const { commands } = render(run, value, `shell: ${shell}`);
      for (const command of commands) expect(command).not.toMatch(/[\n\r]/);
    }),
    { numRuns: 200 },
  );
});

describe("the inputs that a command takes", () => {
  const used = (run: string, inputs: Record<string, string>, more = "") => {
    const runbook = runbookWith(run, more);
    const step = findStep(runbook, "one", 0);
    return step && usedInputs({ runbook, step, inputs });
  };

  test("are those it names, with what is given before what is the default", () => {
    expect(used("echo ${d}", {})).toEqual([{ name: "d", type: "domain", value: "shop.example" }]);
    expect(used("echo ${d} ${x}", { d: "news.example", x: "1" })).toEqual([
      { name: "x", type: "text", value: "1" },
      { name: "d", type: "domain", value: "news.example" },
    ]);
  });

  test("leave out what has no value yet and the variable of its own loop", () => {
    expect(used("echo ${x}", {})).toEqual([]);
    expect(used("echo ${d}", {}, 'forEach: { d: ["a.example"] }')).toEqual([]);
  });
});
