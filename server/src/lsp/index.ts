// lsp: the language server over any connection: one file per method, each decodes, calls the engine, encodes.
// It must never know a rule's mind about mail, a socket or a disk: files, lookups and the clock are ports that a main file hands over.
// What it sends carries the version it was computed for; nothing waits for the network; a crash answers with an error.
// Start reading at server.ts (what is wired to what), then workspace.ts (texts to findings) and schedule.ts (when).

export { serve } from "./server.ts";
