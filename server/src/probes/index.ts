// probes: what goes beyond the DNS to look at a server: SMTP on port 25, up to the end of the TLS handshake.
// It must never send mail, log in, or know what an answer means for a migration. Who may ask is decided by its caller:
// Settings `probes`, a trusted workspace, addresses that were checked.
// Start reading at smtp.ts.
export { createSmtpProbe } from "./smtp.ts";
