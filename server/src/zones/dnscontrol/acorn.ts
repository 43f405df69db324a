// The parsers of JavaScript, by themselves: most workspaces hold no script, and the build leaves them in a file of their own.
export { parse, parseExpressionAt } from "acorn";
export { parse as parseLoose } from "acorn-loose";
