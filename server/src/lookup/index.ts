// lookup: the adapter behind the Lookup port of dns/: UDP, TCP, TLS and HTTPS, embedded zone files, recorded facts, offline; the cache,
// limits and retries over them; and the embedded authoritative server of `dns serve`.
// It must never know what an answer means for mail, what a playbook is, or who asked.
// It does not read files or the clock itself: both come as parameters, so that tests and editors decide.
// Start reading at create.ts; messages from the network come in through guard.ts and wire.ts only.
export { createLookup } from "./create.ts";
export { loadInternet } from "./embedded.ts";
export { noFaults } from "./faults.ts";
export { type Internet, servedZone } from "./internet.ts";
export { offlineLookup } from "./offline.ts";
export { createPropagation } from "./propagation.ts";
export { recordedLookup } from "./recorded.ts";
export { recordingLookup } from "./recording.ts";
export { startDnsServer } from "./serve.ts";
