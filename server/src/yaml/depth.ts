import { Lexer } from "yaml";

/** Below the depth at which the parser's recursion could overflow the stack, and far above any real document. */
const limit = 500;

/** Whether reading the text could overflow the stack, or last, for closing brackets without end. Most texts are decided without the lexer. */
export function tooDeep(text: string): boolean {
  return isSuspicious(text) && isTooDeep(text);
}

function isSuspicious(text: string): boolean {
  let open = 0;
  let stray = 0;
  let dashes = 0;
  let indent = 0;
  let atStart = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) {
      dashes = 0;
      indent = 0;
      atStart = true;
    } else if (code === 91 || code === 123) {
      if (++open > limit) return true;
      atStart = false;
    } else if (code === 93 || code === 125) {
      if (--open < 0 && ++stray > limit) return true;
      open = Math.max(0, open);
      atStart = false;
    } else if (atStart && (code === 32 || code === 9)) {
      if (++indent > limit) return true;
    } else if (atStart && (code === 45 || code === 63 || code === 58)) {
      if (++dashes > limit) return true;
    } else atStart = false;
  }
  return false;
}

/** Counts as the lexer sees it: brackets that are text do not nest, deep indentation is a level per column of a block. */
function isTooDeep(text: string): boolean {
  let flow = 0;
  let stray = 0;
  let dashes = 0;
  let leading = true;
  const columns: number[] = [];
  let column = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === "\n" || token === "\r\n") {
      dashes = 0;
      column = 0;
      leading = true;
    } else if (/^[ \t]+$/.test(token)) column += token.length;
    else if (token === "[" || token === "{") flow++;
    else if (token === "]" || token === "}") {
      if (flow > 0) flow--;
      else stray++;
    } else if (token === "\u0018") flow = 0;
    else if (leading && (token === "-" || token === "?" || token === ":")) dashes++;
    else if (token !== "\u001f" && token[0] !== "#") {
      if (leading && flow === 0) {
        while (columns.length > 0 && (columns.at(-1) as number) >= column) columns.pop();
        columns.push(column);
      }
      leading = false;
    }
    if (flow + dashes + columns.length > limit || stray > limit) return true;
  }
  return false;
}
