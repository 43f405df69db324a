/** What a user typed as a DNS question: a name and perhaps a type, in any order of case. */
export interface TypedQuestion {
  readonly name: string;
  readonly type: string;
}

const USUAL = ["MX", "TXT", "NS"] as const;

/** `example.test mx` is one question, `example.test` the usual three; what is no name gives none. */
export function questionsIn(text: string): readonly TypedQuestion[] {
  const [name, type, ...rest] = text.trim().split(/\s+/);
  if (name === undefined || rest.length > 0 || !isName(name)) return [];
  if (type === undefined) return USUAL.map((usual) => ({ name, type: usual }));
  return /^[A-Za-z][A-Za-z0-9]*$/.test(type) ? [{ name, type: type.toUpperCase() }] : [];
}

function isName(text: string): boolean {
  return text.length <= 254 && /^([^\s.@/]{1,63}\.)+([^\s.@/]{1,63})?$/u.test(text.endsWith(".") ? text : `${text}.`) && text.includes(".");
}
