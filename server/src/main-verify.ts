// What `dkim verify` loads when it runs, and nothing else does.
export { verifyMessage } from "./mail/index.ts";
