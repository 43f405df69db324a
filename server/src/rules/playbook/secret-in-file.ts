import { scalarCollector, type YamlScalar } from "../../yaml/index.ts";
import { rule } from "../rule.ts";

/** Texts that are a credential wherever they stand. */
const shapes: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["a private key", /-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/],
  ["an AWS access key", /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/],
  ["a Google API key", /\bAIza[0-9A-Za-z_-]{35}\b/],
  ["a token (JWT)", /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]*/],
  ["a bearer token", /\bBearer\s+[\w.~+/-]{16,}/],
  ["a connection string with its key", /\b(?:AccountKey|SharedAccessKey|Password|Pwd)\s*=\s*(?!env:|secret:)["']?[^;\s$<{%"'][^;\s]{5,}/i],
  ["a URL with a password", /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@]+:[^\s/@$<{%][^\s/@]*@/i],
  ["a GitHub token", /\bgh[pousr]_[A-Za-z0-9]{36,}\b/],
  ["a Slack token or webhook", /\bxox[abprs]-[\w-]{10,}|hooks\.slack\.com\/services\/\w+/],
];

/** Keys whose value is a credential by their name. */
const secretKey =
  /^(?:password|passwd|passphrase|secret|token|clientSecret|client[-_]secret|apiKey|api[-_]key|accessKey|access[-_]key|privateKey|private[-_]key|authToken|refreshToken|accessToken)$/i;

/** How the language names a secret without holding it. */
const indirect = /^(?:env:[A-Za-z_]\w*|secret:[\w./-]+|\$\{.*\})$/;

export default rule({
  id: "playbook/secret-in-file",
  title: "A secret is written in the file",
  on: "file",
  kind: "semantic",
  severity: "error",
  risk: { category: "compliance", component: "playbook-structure", score: 5 },
  source: "CWE-798; CWE-312; LANGUAGE §1.7",
  messages: {
    // The value itself is never shown, logged or exported.
    literal: "`{key}` holds {what}; everybody who can read the repository has it now. Change it, and name it as env:{variable}",
  },
  fixes: {
    indirect: {
      title: "Name an environment variable instead",
      safety: "unsafe",
      edit: (_target, { scalar, variable }: { scalar: YamlScalar; variable: string }) => [
        { place: scalar.place, newText: `env:${variable}` },
      ],
    },
  },
  check(file, { report }) {
    if (!file.yaml.root) return;
    for (const { key, scalar, what } of secretsIn(file.yaml.root)) {
      const variable =
        key
          .replace(/([a-z])([A-Z])/g, "$1_$2")
          .replace(/\W+/g, "_")
          .toUpperCase() || "SECRET";
      report(
        scalar.place,
        "literal",
        { key, what, variable },
        { fix: [{ id: "indirect", title: `Replace it by env:${variable}`, with: { scalar, variable } }] },
      );
    }
  },
});

interface Secret {
  readonly key: string;
  readonly scalar: YamlScalar;
  /** In words. */
  readonly what: string;
}

const secretsIn = scalarCollector<Secret>((scalar, key) => {
  if (indirect.test(scalar.text) || scalar.value === null || scalar.text === "") return undefined;
  const what =
    shapes.find(([, pattern]) => pattern.test(scalar.text))?.[0] ??
    (secretKey.test(key) && typeof scalar.value !== "boolean" ? "a literal secret" : undefined);
  return what === undefined ? undefined : { key, scalar, what };
});
