import { parseCaaIssue, parseTlsa } from "../records/index.ts";
import { code, escapeMarkdown } from "./markdown.ts";

/** A value that a field of a record may have, in words. */
export interface FieldValue {
  readonly value: string;
  readonly words: string;
}

/** The number fields of TLSA in their order (RFC 6698 2.1; for SMTP RFC 7672 3.1). */
export const tlsaFields: readonly { readonly name: string; readonly values: readonly FieldValue[] }[] = [
  {
    name: "usage",
    values: [
      { value: "3", words: "DANE-EE: the server's own certificate; neither its name nor its dates count for SMTP" },
      { value: "2", words: "DANE-TA: a certificate above the server's, which the server must send too" },
      { value: "1", words: "PKIX-EE: SMTP clients treat it as unusable" },
      { value: "0", words: "PKIX-TA: SMTP clients treat it as unusable" },
    ],
  },
  {
    name: "selector",
    values: [
      { value: "1", words: "SPKI: the public key, which may outlive a renewal" },
      { value: "0", words: "Cert: the whole certificate, another one after every renewal" },
    ],
  },
  {
    name: "matching",
    values: [
      { value: "1", words: "SHA-256, 64 hex digits" },
      { value: "2", words: "SHA-512, 128 hex digits" },
      { value: "0", words: "Full: the bytes themselves" },
    ],
  },
];

/** Properties of CAA (RFC 8659 4; `issuemail` RFC 9495). */
export const caaTags: readonly FieldValue[] = [
  { value: "issue", words: "who may issue certificates for this name, and for wildcards where no issuewild stands; `;` alone: nobody" },
  { value: "issuewild", words: "who may issue wildcard certificates; then issue does not count for them" },
  { value: "issuemail", words: "who may issue S/MIME certificates for addresses of this domain" },
  { value: "iodef", words: "where an authority reports requests that it refuses: mailto: or https:" },
];

export const caaFlags: readonly FieldValue[] = [
  { value: "0", words: "an authority that does not know the property ignores it" },
  { value: "128", words: "critical: an authority that does not know the property must not issue" },
];

/** A TLSA in words, field by field; `text` is the record data as written. */
export function tlsaRows(text: string): readonly string[] {
  const { value, problems } = parseTlsa(text);
  const read = [value.usage, value.selector, value.matching];
  const rows = tlsaFields.flatMap(({ name, values }, i) => {
    const written = read[i]?.value;
    const meant = values.find((one) => one.value === String(written));
    return written === undefined ? [] : [`- ${name} ${code(String(written))} ${meant?.words ?? "unassigned"}`];
  });
  return ["TLSA (RFC 6698; for SMTP RFC 7672): counts only where DNSSEC protects it.", rows.join("\n"), ...problemRows(problems)];
}

export function caaRows({
  flags,
  tag,
  value,
}: {
  readonly flags: number;
  readonly tag: string;
  readonly value: string;
}): readonly string[] {
  const name = tag.toLowerCase();
  const meant = caaTags.find((one) => one.value === name);
  const issue = name.startsWith("issue") ? parseCaaIssue(value) : undefined;
  const issuer = issue?.value.issuer.value;
  const who = issue === undefined ? code(value) : issuer === "" || issuer === undefined ? "nobody" : code(issuer);
  const parameters = issue?.value.parameters.map(
    (one) => `- ${code(`${one.name}=${one.value}`)} ${caaParameters[one.name] ?? "a parameter of the authority"}`,
  );
  return [
    "CAA (RFC 8659): the nearest name that has any decides, up to the top.",
    `- ${code(name)} ${meant?.words ?? "a property that is not registered"}: ${who}${flags & 128 ? "; critical" : ""}`,
    ...(parameters && parameters.length > 0 ? [parameters.join("\n")] : []),
    ...problemRows(issue?.problems ?? []),
  ];
}

const caaParameters: Readonly<Record<string, string>> = {
  accounturi: "this account at the authority alone (RFC 8657)",
  validationmethods: "these ways of validation alone (RFC 8657)",
};

function problemRows(problems: readonly { readonly message: string }[]): readonly string[] {
  return problems.length === 0 ? [] : [problems.map(({ message }) => `- ${escapeMarkdown(message)}`).join("\n")];
}
