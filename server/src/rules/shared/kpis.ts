import type { Condition } from "../../playbook/index.ts";

/** Shares (PRACTICE 3), and whether a high or a low one is good. */
const shares: Readonly<Record<string, "high" | "low">> = {
  adoption: "high",
  "dkim-signing": "high",
  "inbound-stability": "high",
  "inbox-placement": "high",
  "login-success": "high",
  "smtp-success": "high",
  "template-checks": "high",
  "tls-success": "high",
  "complaint-rate": "low",
  "hard-bounce-rate": "low",
};
const times: ReadonlySet<string> = new Set(["delivery-latency", "propagation-time"]);
/** Measured by the product's own checks: they need no files of anybody. */
const own = /^(template-checks|propagation-time|sync-.*|flags-drift|permissions-drift|probe(\..*)?)$/;

export function measuresItself(kpi: string): boolean {
  return own.test(kpi);
}

export type ConditionFault =
  | { readonly kind: "unit"; readonly why: string; readonly value: string | undefined }
  | { readonly kind: "direction"; readonly op: Condition["op"] };

/** A threshold whose unit or direction cannot be meant. What is no known KPI is nobody's to judge. */
export function conditionFault({ kpi, op, unit, value }: Condition): ConditionFault | undefined {
  if (times.has(kpi)) {
    if (unit !== "duration") return { kind: "unit", why: "a time has a unit (60s, 2h)", value: undefined };
    return op === ">=" || op === ">" ? { kind: "direction", op: op === ">" ? "<" : "<=" } : undefined;
  }
  const good = shares[kpi];
  if (!good) return undefined;
  if (typeof value !== "number" || (unit !== "percent" && unit !== "number"))
    return { kind: "unit", why: "it is a share, so its value is a percentage", value: undefined };
  if (unit === "number") {
    const percent = value < 1 || (value === 1 && good === "high") ? value * 100 : value;
    return { kind: "unit", why: "it is a share, so its value is a percentage", value: percent <= 100 ? percentText(percent) : undefined };
  }
  if (value > 1) return { kind: "unit", why: "no share is above 100%", value: undefined };
  if (good === "high" && value > 0 && value < 0.01 && op !== "<" && op !== "<=")
    return { kind: "unit", why: "everything is above such a share", value: percentText(value * 10_000) };
  const wants = good === "high" ? [">", ">="] : ["<", "<="];
  const turned = { ">": "<", ">=": "<=", "<": ">", "<=": ">=" } as const;
  return op === "==" || op === "!=" || wants.includes(op) ? undefined : { kind: "direction", op: turned[op] };
}

function percentText(percent: number): string {
  return `${Number(percent.toFixed(4))}%`;
}
