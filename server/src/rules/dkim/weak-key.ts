import { fewestRsaBits, parseDkimKey } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { keyAt } from "../shared/derivations.ts";
import { textPlace } from "../shared/places.ts";

export default rule({
  id: "dkim/weak-key",
  title: "RSA key shorter than 1024 bits",
  on: "selector",
  kind: "semantic",
  severity: "error",
  risk: { category: "authentication", component: "dkim", score: 5 },
  source: "RFC 8301 §3.2; Gmail sender guidelines (at least 1024 bits)",
  messages: {
    weak: "The RSA key at {name} has {bits} bits; receivers ignore keys below {fewest}, so the mail counts as unsigned. Make a new pair of 2048 bits under a new selector",
  },
  check({ name, place }, { derive, located, report }) {
    const found = derive(keyAt, name);
    if (!found.known || found.value.kind !== "key") return;
    const { text, owner } = found.value;
    const { value: key } = parseDkimKey(text);
    if (key.publicKey?.kind !== "rsa" || key.publicKey.bits >= fewestRsaBits) return;
    const at = textPlace(located(owner, "TXT"), (one) => one === text, key.data?.range);
    report(at?.place ?? place, "weak", { name, bits: key.publicKey.bits, fewest: fewestRsaBits });
  },
});
