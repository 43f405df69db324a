import type { Site } from "./syntax.ts";
import { knownText, piecesOf, unknownValue, type Value, whyUnknown } from "./values.ts";

/** What an operator makes of two values; `+` is `sum`. */
export function combined(operator: string, left: Value, right: Value, site: Site): Value {
  if (operator === "+") return sum(left, right, site);
  if (left.kind === "unknown" || right.kind === "unknown") return unknownValue(whyUnknown(left.kind === "unknown" ? left : right));
  const equal = same(left, right);
  switch (operator) {
    case "==":
    case "===":
      return equal === undefined ? unknownValue("it is worked out when DNSControl runs") : { kind: "boolean", value: equal };
    case "!=":
    case "!==":
      return equal === undefined ? unknownValue("it is worked out when DNSControl runs") : { kind: "boolean", value: !equal };
  }
  if (left.kind !== "number" || right.kind !== "number") return unknownValue("it is worked out when DNSControl runs");
  const [a, b] = [left.value, right.value];
  switch (operator) {
    case "<":
      return { kind: "boolean", value: a < b };
    case "<=":
      return { kind: "boolean", value: a <= b };
    case ">":
      return { kind: "boolean", value: a > b };
    case ">=":
      return { kind: "boolean", value: a >= b };
    case "-":
      return { kind: "number", value: a - b, site };
    case "*":
      return { kind: "number", value: a * b, site };
    case "/":
      return { kind: "number", value: a / b, site };
    case "%":
      return { kind: "number", value: a % b, site };
    default:
      return unknownValue("it is worked out when DNSControl runs");
  }
}

/** Of numbers a number, else the texts behind each other. */
export function sum(left: Value, right: Value, site: Site): Value {
  if (left.kind === "number" && right.kind === "number") return { kind: "number", value: left.value + right.value, site };
  if (left.kind !== "text" && right.kind !== "text") return unknownValue(whyUnknown(left.kind === "number" ? right : left));
  return { kind: "text", pieces: [...piecesOf(left, site), ...piecesOf(right, site)] };
}

function same(left: Value, right: Value): boolean | undefined {
  if (left.kind === "nothing" || right.kind === "nothing") return left.kind === right.kind;
  if (left.kind !== right.kind) return false;
  if (left.kind === "list" || left.kind === "object") return left === right;
  const [a, b] = [knownText(left), knownText(right)];
  return a === undefined || b === undefined ? undefined : a === b;
}
