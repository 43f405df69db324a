import type { TextEdit, TextUnit } from "../../base/index.ts";
import type { ZoneProblem } from "../types.ts";
import type { HclExpression, HclItem, HclString } from "./syntax.ts";

const keyword = /^%\{~?\s*(?:if|for|else|endif|endfor)\b/;
const macro = /^%\{[slodiphcrtv]\d*r?[-.+,/_=]*\}$/i;

/** `%{…}` that HCL takes for a directive of its own and refuses: mostly a macro of SPF, which is written `%%{…}`. */
export function directiveProblems(items: readonly HclItem[], unit: TextUnit): readonly ZoneProblem[] {
  return stringsOf(items).flatMap(({ parts }) =>
    parts.flatMap((part): readonly ZoneProblem[] => {
      if (part.kind === "text" || unit.text[part.range.start] !== "%") return [];
      const written = unit.text.slice(part.range.start, part.range.end);
      if (keyword.test(written)) return [];
      const place = { unit, ...part.range };
      if (!macro.test(written))
        return [{ code: "directive", message: `\`${written}\` is no directive of a template: write \`%%{\``, place }];
      const edits: readonly TextEdit[] = [{ place: { ...place, end: place.start }, newText: "%" }];
      const message = `Terraform takes \`${written}\` for a directive of its own and refuses the file: write the macro \`%${written}\``;
      return [{ code: "macro", message, place, edits }];
    }),
  );
}

function stringsOf(items: readonly HclItem[]): readonly HclString[] {
  return items.flatMap((item) => (item.kind === "attribute" ? stringsIn(item.value) : stringsOf(item.items)));
}

function stringsIn(expression: HclExpression): readonly HclString[] {
  switch (expression.kind) {
    case "string":
      return [
        expression,
        ...expression.parts.flatMap((part) => (part.kind === "text" || !part.expression ? [] : stringsIn(part.expression))),
      ];
    case "list":
      return expression.items.flatMap(stringsIn);
    case "object":
      return expression.entries.flatMap(({ value }) => stringsIn(value));
    case "call":
      return expression.args.flatMap(stringsIn);
    case "comparison":
      return [expression.left, expression.right].flatMap(stringsIn);
    case "conditional":
      return [expression.condition, expression.yes, expression.no].flatMap(stringsIn);
    case "for":
      return [expression.collection, expression.resultKey, expression.result, expression.condition].flatMap((one) =>
        one ? stringsIn(one) : [],
      );
    case "reference":
    case "opaque":
    case "number":
    case "literal":
      return [];
  }
}
