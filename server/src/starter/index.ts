// starter: what is known of a company's mail, as the text of a first plan that somebody can start from.
// It must never know who asks for it, where the files go, or how the answers were had. What was not looked at is said to be
// open in the text; nothing is guessed, least of all a vendor's DNS value.
// Start reading at types.ts, then playbook-text.ts.
export { lookAt } from "./look.ts";
export { starterFiles } from "./starter-files.ts";
export * from "./types.ts";
