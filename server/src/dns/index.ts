// dns: names, record data, questions and answers, and what a set of records answers (`answerFrom`).
// It must never know a socket, a file, a record's meaning for mail, or whether an answer is live or planned.
// Everything is data in, data out; what is not known is `undefined` or `failed`, never "missing".
// The port to the network is only a type here (`Lookup` in types.ts); adapters implement it.
// Start reading at types.ts, then answer-from.ts.
export * from "./addresses.ts";
export * from "./answer-from.ts";
export * from "./answers.ts";
export * from "./certificates.ts";
export * from "./idn.ts";
export * from "./names.ts";
export * from "./rdata.ts";
export * from "./types.ts";
