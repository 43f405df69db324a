// mail: verifies the DKIM signatures of a message, with answers that somebody else gets.
// It must never know a file, a rule or a terminal; every question goes through the Lookup it is given.
// It is a bundle of its own (main-verify.ts): the library behind it is large, and only one command needs it.
// Start reading at verify.ts.
export { type MessageVerdict, type VerifiedSignature, type VerifyPorts, verifyMessage } from "./verify.ts";
