import { formatDuration, parseInstant, plural, printable } from "../base/index.ts";
import { type Cell, cell, groupBy, shortInstant, table, verdictStyle, verdictText } from "./layout.ts";
import type { Style } from "./style.ts";
import type { PreflightResult, ResultCategory, ResultTranche } from "./types.ts";
import type { Category } from "./words.ts";

const categoryNames: readonly Category[] = ["authentication", "routing", "client-access", "compliance"];
/** A scorecard is read at a glance; `--verbose` has the rest. */
const firstFew = 3;
const labelWidth = "unchecked".length;

/** Why a tranche has its verdict: categories, what stops it, what is open, what was waived or not checked. */
export function trancheLines(
  tranche: ResultTranche,
  result: PreflightResult,
  options: { readonly verbose?: boolean },
  style: Style,
): readonly string[] {
  const timeZone = tranche.window?.timezone ?? result.playbooks.find(({ id }) => id === tranche.playbook)?.timezone ?? "UTC";
  const now = parseInstant(result.now);
  const lines = [`${style.bold(printable(tranche.id))}  ${verdictStyle(tranche.verdict, style)(verdictText(tranche))}`];
  lines.push(...table(categoryNames.map((category) => categoryRow(category, tranche, style))).map((line) => `  ${line}`));
  const add = (label: string, stress: (text: string) => string, text: string, aside = "") =>
    lines.push(
      `    ${stress(label.padEnd(labelWidth))}  ${printable(text)}${aside === "" ? "" : ` ${style.dim(printable(`(${aside})`))}`}`,
    );
  add("exposure", style.dim, `${exposureText(tranche)}; ${tranche.checked} of ${plural(tranche.checked + tranche.unknown, "check")} known`);
  if (tranche.move) add("move", style.dim, moveText(tranche.move));
  if (tranche.off.length > 0) add("off", style.dim, [...new Set(tranche.off.map(({ rule }) => rule))].join(", "));
  for (const blocker of tranche.blockers) {
    add("blocker", style.red, blocker.message, `${blocker.rule}, ${blocker.category} ${blocker.score} over the limit ${tranche.limit}`);
    const help = [`${blocker.file}:${blocker.line}:${blocker.column}`, blocker.owner ?? "", blocker.fix ? `fix: ${blocker.fix}` : ""];
    add("", style.dim, help.filter((text) => text !== "").join("; "));
  }
  for (const stop of otherStops(tranche)) add("stopped", style.red, stop);
  for (const { what, who, until } of tranche.holds) {
    const isDated = until !== null && !what.includes("possible from");
    add(
      "open",
      style.yellow,
      what,
      `${who} can resolve it${isDated ? `, not before ${shortInstant(parseInstant(until) ?? 0, timeZone, now)}` : ""}`,
    );
  }
  for (const waiver of tranche.waivers) {
    const what = `${waiver.rule} for ${waiver.target}: ${waiver.score} counts ${waiver.leaves}`;
    const until = waiver.expires === null ? "" : ` until ${shortInstant(parseInstant(waiver.expires) ?? 0, timeZone, now)}`;
    const why = `${waiver.reason ?? "no reason given"}; ${waiver.owner ?? "nobody"}, approved by ${waiver.approvedBy ?? "nobody"}`;
    if (isToldBefore(waiver, tranche, result)) add("waived", style.dim, what, "as above");
    else add("waived", style.dim, `${what}${until}`, why);
  }
  for (const { rule, target, message, category, score } of tranche.notCounted?.findings ?? [])
    add("new", style.dim, message, `${rule} ${target}, ${category} ${score}; new since ${tranche.notCounted?.ruleSet}, not counted`);
  for (const { named, detail, who } of otherUnchecked(tranche, options.verbose === true))
    add("unchecked", style.dim, `${named}${detail}`, who);
  if (tranche.verdict !== "GO") lines.push(`    ${style.bold(earliestText(tranche, timeZone, result))}`);
  return lines;
}

/** A waiver of a whole domain counts in many tranches; its reason is read once. */
function isToldBefore({ rule, target }: ResultTranche["waivers"][number], tranche: ResultTranche, { tranches }: PreflightResult): boolean {
  const first = tranches.find(
    (one) => one.playbook === tranche.playbook && one.waivers.some((waiver) => waiver.rule === rule && waiver.target === target),
  );
  return first !== tranche;
}

function categoryRow(category: Category, tranche: ResultTranche, style: Style): readonly Cell[] {
  const risk = tranche.categories[category] as Partial<ResultCategory>;
  if (risk.lo === undefined || risk.hi === undefined)
    return [cell(category), cell("-", style.dim), cell("no rule looks at it yet", style.dim)];
  const interval = risk.lo === risk.hi ? String(risk.lo) : `${risk.lo}..${risk.hi} ?`;
  const colour = risk.lo > tranche.limit ? style.red : risk.hi > tranche.limit ? style.yellow : style.green;
  const unchecked = risk.unchecked?.length ?? 0;
  // What is over the limit stands below as a blocker.
  const driver =
    risk.driver === undefined
      ? ""
      : risk.lo > tranche.limit
        ? `over the limit ${tranche.limit}`
        : `${risk.driverMessage ?? ""} (${risk.driver})`;
  const why = [driver, risk.hi > risk.lo && unchecked > 0 ? `${plural(unchecked, "check")} could not run` : ""].filter(
    (text) => text !== "",
  );
  return [cell(category), cell(interval, colour), cell(printable(why.join("; ")), risk.lo > tranche.limit ? undefined : style.dim)];
}

/** Reasons that are no blocker and no hold: a Decision, a waiver that does not count. */
function otherStops(tranche: ResultTranche): readonly string[] {
  const held = new Set(tranche.holds.map(({ what }) => what));
  return tranche.verdict === "NO-GO"
    ? tranche.reasons.filter((reason) => !held.has(reason) && !categoryNames.some((category) => reason.startsWith(`${category} `)))
    : [];
}

/** `287 GB, hybrid move, 20 at once: first copy about 1 d, in bad cases 7 d`. */
function moveText({
  bytes,
  way,
  assumed,
  concurrency,
  batches,
  p50Seconds,
  p90Seconds,
  onePass,
}: NonNullable<ResultTranche["move"]>): string {
  const gigabytes = bytes / 1024 ** 3;
  const size = gigabytes >= 1024 ? `${(gigabytes / 1024).toFixed(1)} TB` : `${gigabytes.toFixed(gigabytes < 10 ? 1 : 0)} GB`;
  const lanes = `${concurrency} at once${batches > 1 ? ` in ${batches} batches` : ""}`;
  const time =
    p50Seconds > 0
      ? `: ${onePass ? "the copy" : "the first copy"} takes about ${formatDuration(p50Seconds)}, in bad cases ${formatDuration(p90Seconds)}`
      : "";
  return `${size}, ${way}${assumed ? " (assumed)" : ""}, ${lanes}${time}`;
}

function exposureText({ mailboxes, mailsPerDay }: ResultTranche): string {
  const people = mailboxes === null ? "no mailboxes stated" : plural(mailboxes, "mailbox", "mailboxes");
  return mailsPerDay > 0 ? `${people}, about ${mailsPerDay.toLocaleString("en-US")} mails a day` : people;
}

/** What could not be checked beside what stands above as open, by its cause. */
function otherUnchecked(tranche: ResultTranche, verbose: boolean): readonly { named: string; detail: string; who: string }[] {
  const isOpen = (detail: string) => tranche.holds.some(({ what }) => what.includes(detail));
  const causes = groupBy(
    tranche.unchecked.filter(({ detail }) => !isOpen(detail)),
    ({ detail, who }) => `${detail} ${who}`,
  );
  const all = [...causes.values()].map((parts) => {
    const checks = [...new Set(parts.map(({ rule, target }) => `${rule} ${target}`))];
    const [first, ...others] = checks;
    const named = verbose ? checks.join(", ") : `${first}${others.length > 0 ? ` and ${others.length} more` : ""}`;
    return { named: `${named}: `, detail: parts[0]?.detail ?? "", who: `${parts[0]?.who} can resolve it` };
  });
  if (verbose || all.length <= firstFew) return all;
  const rest = all.length - firstFew;
  return [...all.slice(0, firstFew), { named: "", detail: `${plural(rest, "more cause")}`, who: "--verbose lists them" }];
}
function earliestText(tranche: ResultTranche, timeZone: string, result: PreflightResult): string {
  const { at } = tranche.earliestGo;
  // Said above in full: here only when.
  const because = tranche.holds.some(({ what }) => tranche.earliestGo.because.includes(what))
    ? "once what is open above is settled"
    : tranche.earliestGo.because;
  const now = parseInstant(result.now);
  const when = at === null ? undefined : (parseInstant(at) ?? undefined);
  if (when === undefined) return printable(`GO possible: ${because}`);
  return printable(when === now ? `GO possible at once: ${because}` : `GO possible from ${shortInstant(when, timeZone, now)}: ${because}`);
}
