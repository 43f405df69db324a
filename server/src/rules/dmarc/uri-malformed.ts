import { type DmarcUri, withText } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { hostOf, joinedTag, ownDmarc } from "../shared/dmarc.ts";

export default rule({
  id: "dmarc/uri-malformed",
  title: "Report address is not a valid URI list",
  on: "dmarcName",
  kind: "syntax",
  severity: "error",
  risk: { category: "authentication", component: "dmarc", score: 3 },
  source: "RFC 9989 §4.6-4.8; RFC 6068",
  messages: {
    malformed: "No report reaches this address: {why}",
    semicolon: "A semicolon ends the tag before it, so no report goes to {part}: addresses are separated by commas",
    scheme: "Receivers send reports by mailto only; nothing goes to {uri}",
    host: "{host} is no domain name, so no report reaches this address",
  },
  fixes: { repair: { title: "Repair the report address", safety: "unsafe", edit: changeText } },
  check(target, context) {
    const own = ownDmarc(target, context);
    if (!own) return;
    const { owner, text, record } = own;
    const fixed = (to: string | undefined) =>
      to === undefined ? {} : { fix: [{ id: "repair" as const, with: { owner, text, changed: to } }] };
    const joined = record.tags.flatMap((tag) => joinedTag(tag)?.next ?? []);
    for (const { code, range, message } of own.problems) {
      const part = text.slice(range.start, range.end);
      if (code === "tag-without-equals" && /^mailto:/i.test(part)) {
        const semicolon = text.lastIndexOf(";", range.start);
        context.report(own.place(range), "semicolon", { part }, fixed(withText(text, { start: semicolon, end: range.start }, ",")));
      }
      if (code !== "uri-malformed" || joined.some(({ start }) => start >= range.start && start < range.end)) continue;
      // The whole tag is empty: dmarc/syntax-error says so.
      if (record.tags.some((tag) => tag.value.value === "" && tag.range === range)) continue;
      context.report(own.place(range), "malformed", { why: message }, fixed(repaired(text, part, range.start)));
    }
    for (const uri of [...record.rua, ...record.ruf]) check(uri);

    function check({ scheme, mailbox, range, text: uri }: DmarcUri): void {
      if (scheme !== "mailto") context.report((own as NonNullable<typeof own>).place(range), "scheme", { uri });
      else if (mailbox && !isHost(mailbox.domain))
        context.report((own as NonNullable<typeof own>).place(range), "host", { host: mailbox.domain });
    }
  },
});

/** `dmarc@example.com` gets its `mailto:`, addresses with blanks between them their commas. */
function repaired(text: string, part: string, start: number): string | undefined {
  const addresses = part.split(/[\s,]+/).filter((one) => one !== "");
  if (addresses.length === 0 || !addresses.every((one) => /^(?:mailto:)?[^@\s:!]+@[^@\s:!]+$/i.test(one))) return undefined;
  const list = addresses.map((one) => (/^mailto:/i.test(one) ? one : `mailto:${one}`)).join(",");
  return withText(text, { start, end: start + part.length }, list);
}

function isHost(host: string): boolean {
  const name = hostOf(host);
  return name !== undefined && name !== "." && /^[a-z0-9._-]+\.[a-z0-9-]+$/.test(name);
}
