import { type Place, parseDuration, type TextEdit } from "../../base/index.ts";
import type { AlertPart, Playbook } from "../../playbook/index.ts";
import { type Cursor, insertEntry, type YamlMap } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { mapOf, programmeOf, whoOf } from "../shared/programme.ts";

/** A webhook as its document writes it: what is missing, with the text that says it. */
interface Webhook {
  readonly id: string;
  readonly place: Place;
  readonly map: YamlMap;
  readonly missing: readonly (readonly [what: string, key: string, text: string])[];
  /** Said, and none: no repeats, or repeats that nobody recognises. */
  /** The first pause, where it is longer than the longest. */
  readonly pauses: { readonly place: Place; readonly first: string; readonly max: string } | undefined;
  readonly refused: { readonly place: Place; readonly what: "never" | "twice" } | undefined;
}

export default rule({
  id: "integration/webhook-retry-missing",
  title: "Webhook without repeat or recognition of repeats",
  on: "playbook",
  kind: "playbook",
  severity: "warning",
  risk: { category: "client-access", component: "integrations", score: 2 },
  source: "Method, advanced topics (webhooks)",
  messages: {
    never: "{id} never repeats a call that failed: one restart of the receiver, and what it had to say is lost",
    twice: "{id} repeats calls, and its receiver does not recognise a repeat: one event becomes two tickets, or two rollbacks",
    hurried:
      "{id} waits {first} before its first repeat, and never longer than {max}: the pauses cannot grow, so a receiver that is down is called at one pace until the attempts are used up. Begin with less",
    unsaid: "What happens to a call of {id} that fails? It states no {missing}",
  },
  fixes: {
    state: {
      title: "Repeat five times, with a key",
      safety: "unsafe",
      edit: (_target, { map, missing }: Webhook): readonly TextEdit[] => {
        const edits = missing.flatMap(([, key, text]) => insertEntry(map, key, text));
        const [first] = edits;
        // All at the end of one map: one edit, so that nobody has to know their order.
        return first ? [{ place: first.place, newText: edits.map(({ newText }) => newText).join("") }] : [];
      },
    },
  },
  check(playbook, { report, unstated }) {
    for (const webhook of [...alerts(playbook), ...integrations(playbook)]) {
      const { id, place, missing, refused, pauses } = webhook;
      if (pauses) report(pauses.place, "hurried", { id, first: pauses.first, max: pauses.max });
      if (refused) report(refused.place, refused.what, { id });
      else if (missing.length > 0) {
        const data = { id, missing: missing.map(([what]) => what).join(" and no ") };
        unstated(place, "unsaid", data, whoOf(playbook, "app-owner", "migration-lead"), { fix: [{ id: "state", with: webhook }] });
      }
    }
  },
});

function alerts(playbook: Playbook): readonly Webhook[] {
  return (playbook.fields.get("alerts")?.entries() ?? []).flatMap(([key, alert]) => {
    const map = mapOf(alert);
    if (!map || (alert.get("webhook")?.text ?? "") === "") return [];
    const attempts = alert.get("retry")?.get("attempts");
    const missing: [string, string, string][] = [];
    if (!map.entry("retry")) missing.push(["`retry`", "retry", "{ attempts: 5, backoff: 10s, max: 10m }"]);
    if (!map.entry("idempotencyKey")) missing.push(["`idempotencyKey`", "idempotencyKey", "event-id"]);
    const refused = attempts?.value === 0 ? { place: attempts.place, what: "never" as const } : undefined;
    return [{ id: key.text, place: key.place, map, missing, refused, pauses: pausesOf(alert.get("retry")) }];
  });
}

/** What is not written has the defaults of the schema: 10 s, growing up to 10 minutes. */
function pausesOf(retry: Cursor<AlertPart["retry"]> | undefined): Webhook["pauses"] {
  const [backoff, longest] = [retry?.get("backoff"), retry?.get("max")];
  const [first, max] = [backoff?.text || "10s", longest?.text || "10m"];
  const place = (backoff ?? longest)?.place;
  return place && (parseDuration(first) ?? 0) > (parseDuration(max) ?? Number.POSITIVE_INFINITY) ? { place, first, max } : undefined;
}

function integrations(playbook: Playbook): readonly Webhook[] {
  return (programmeOf(playbook)?.get("integrations")?.entries() ?? []).flatMap(([key, integration]) => {
    const webhooks = integration.get("webhooks");
    const map = mapOf(webhooks);
    if (!webhooks || !map) return [];
    const [retries, idempotent] = [webhooks.get("retries"), webhooks.get("idempotent")];
    const missing: [string, string, string][] = [];
    if (!map.entry("retries")) missing.push(["`retries`", "retries", "5"]);
    if (!map.entry("idempotent") && !map.entry("idempotencyKey")) missing.push(["`idempotencyKey`", "idempotencyKey", "event-id"]);
    const refused =
      retries?.value === 0
        ? { place: retries.place, what: "never" as const }
        : idempotent?.value === false && !webhooks.get("idempotencyKey")
          ? { place: idempotent.place, what: "twice" as const }
          : undefined;
    return [{ id: key.text, place: key.place, map, missing, refused, pauses: undefined }];
  });
}
