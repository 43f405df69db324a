import { closest } from "../base/index.ts";

/** 0 nothing found or GO; 1 findings or NO-GO; 2 HOLD; 3 usage, nothing readable, internal failure (CLI.md). */
export type ExitCode = 0 | 1 | 2 | 3;

/** What the caller has to change; ends with 3. */
export class UsageError extends Error {}

/** CLI.md: order when several hold is 3, 1, 2, 0. */
export function worstCode(codes: Iterable<ExitCode>): ExitCode {
  const found = new Set(codes);
  return ([3, 1, 2] as const).find((code) => found.has(code)) ?? 0;
}

/** `; did you mean x?`, or what there is. */
export function suggestion(word: string, known: readonly string[], otherwise: string): string {
  const meant = closest(word, known);
  return meant === undefined ? `; ${otherwise}` : `; did you mean ${meant}?`;
}

/** The rule, or an error that names the nearest one. */
export function requireRule<T extends { readonly id: string }>(id: string, rules: readonly T[]): T {
  const rule = rules.find((one) => one.id === id);
  if (rule) return rule;
  throw new UsageError(
    `there is no rule ${id}${suggestion(
      id,
      rules.map((one) => one.id),
      "`mailtranche rules` lists them",
    )}`,
  );
}
