/** `1 tranche`, `2 tranches`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A text for a message: what is longer than `most` characters is cut. */
export function clip(text: string, most = 40): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
