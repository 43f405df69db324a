import type { Name } from "../../dns/index.ts";
import { type DkimKey, parseDkimKey } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { keyAt } from "../shared/derivations.ts";
import { textPlace } from "../shared/places.ts";

interface Cleaned {
  readonly owner: Name;
  readonly index: number;
  readonly text: string;
}

/** Faults that have a rule of their own. */
const elsewhere: ReadonlySet<string> = new Set(["escape-leaked", "semicolon-missing", "private-key", "ed25519-length", "tag-duplicate"]);

export default rule({
  id: "dkim/public-key-malformed",
  title: "p= does not decode to a usable public key",
  on: "selector",
  kind: "syntax",
  severity: "error",
  risk: { category: "authentication", component: "dkim", score: 5 },
  source: "RFC 6376 §3.6.1; RFC 8017 App. A; RFC 8463 §4",
  messages: {
    malformed: "The key at {name} cannot be used: {problem}; whatever is signed with it fails everywhere",
    pkcs1: {
      text: "The key at {name} is a bare RSAPublicKey (PKCS#1); a SubjectPublicKeyInfo is expected, and some receivers refuse anything else",
      score: 3,
      severity: "warning",
    },
  },
  fixes: {
    clean: {
      title: "Keep only the key itself",
      safety: "unsafe",
      edit: (_target, { owner, index, text }: Cleaned, tools) => {
        const set = tools.located(owner, "TXT");
        return (set && tools.zone(owner)?.setText(set, index, text)) ?? [];
      },
    },
  },
  check({ name, place }, { derive, located, report }) {
    const found = derive(keyAt, name);
    if (!found.known || found.value.kind !== "key") return;
    const { text, owner } = found.value;
    const { value: key, problems } = parseDkimKey(text);
    const problem = problems.find(
      ({ code, range }) => !elsewhere.has(code) && key.data && range.start >= key.data.range.start && range.end <= key.data.range.end,
    );
    // Of a key of no known type nothing can be said.
    if (!problem || problems.some(({ code }) => code === "key-type-unknown")) return;
    const at = textPlace(located(owner, "TXT"), (one) => one === text, problem.range);
    const cleaned = cleanedText(text, key);
    const fix = cleaned !== undefined && at ? { fix: [{ id: "clean" as const, with: { owner, index: at.index, text: cleaned } }] } : {};
    report(at?.place ?? place, problem.code === "key-pkcs1" ? "pkcs1" : "malformed", { name, problem: problem.message }, fix);
  },
});

function cleanedText(text: string, key: DkimKey): string | undefined {
  if (key.cleaned === undefined || !key.data) return undefined;
  return text.slice(0, key.data.range.start) + key.cleaned + text.slice(key.data.range.end);
}
