/** A piece of a text with variables: as written, or what stands in `${…}`. */
export type TemplatePart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "variable"; readonly name: string; readonly property: string | undefined }
  | { readonly kind: "call"; readonly name: string; readonly argument: string }
  | { readonly kind: "unknown"; readonly text: string };

/** Splits at `${…}` (LANGUAGE 7). A `${` without an end is text. */
export function templateParts(text: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let from = 0;
  for (const match of text.matchAll(/\$\{([^}]*)\}/g)) {
    if (match.index > from) parts.push({ kind: "text", text: text.slice(from, match.index) });
    parts.push(reference(match[1] as string));
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ kind: "text", text: text.slice(from) });
  return parts;
}

function reference(inside: string): TemplatePart {
  const text = inside.trim();
  const variable = /^([A-Za-z][\w-]*)(?:\.([A-Za-z][\w-]*))?$/.exec(text);
  if (variable) return { kind: "variable", name: variable[1] as string, property: variable[2] };
  const call = /^(cohort|authoritative|ttl)\(([^()]*)\)$/.exec(text);
  return call ? { kind: "call", name: call[1] as string, argument: (call[2] as string).trim() } : { kind: "unknown", text };
}
