/** about_Quoting_Rules: PowerShell takes typographic quotes for straight ones. */
const singles = "'\u2018\u2019\u201a\u201b";
const doubles = '"\u201c\u201d\u201e';

/** One word, whatever it holds. */
function quotePwsh(value: string): string {
  return `'${value.replace(new RegExp(`[${singles}]`, "g"), "$&$&")}'`;
}

/**
 * Follows a command line as PowerShell reads it (about_Parsing, about_Quoting_Rules). A word that begins with a quoted part ends
 * there, so a value at the start of a longer word takes the plain letters behind it into its quotes.
 */
export class PwshLine {
  #state: "plain" | "single" | "double" | "comment" = "plain";
  #output = "";
  #strange: string | undefined;
  #joins: string | undefined;
  /** The word so far is one quoted string: what belongs to the same word goes into it. */
  #quotedWord: string | undefined;

  get text(): string {
    this.#flush();
    return this.#output;
  }

  get atWordStart(): boolean {
    if (this.#quotedWord !== undefined) return false;
    return this.#state === "plain" ? /(^|[\s;&|(){},=])$/.test(this.#output) : new RegExp(`[${singles}${doubles}]$`).test(this.#output);
  }

  addText(text: string): void {
    let rest = text;
    if (this.#quotedWord !== undefined) {
      const more = /^[A-Za-z0-9_.:/\\@%+=-]*/.exec(text)?.[0] ?? "";
      this.#quotedWord += more;
      rest = text.slice(more.length);
      // The word goes on with something that has a meaning of its own; what follows a quoted word would be another argument.
      if (rest !== "" && !/^[\s;&|(){},]/.test(rest)) this.#strange = "a word with quotes or signs";
      if (rest !== "") this.#flush();
    }
    let i = 0;
    while (i < rest.length) i += this.#step(rest, i);
    this.#output += rest;
    // What follows would be read together with the last letter: `` `' ``, `$name`, `@'`, `''`.
    const last = rest.at(-1) ?? "";
    const joins = this.#state === "plain" ? `$@${singles}${doubles}` : this.#state === "double" ? "$" : "";
    this.#joins = i > rest.length ? "a backtick" : last !== "" && joins.includes(last) ? last : undefined;
  }

  addValue(value: string): string | undefined {
    if (this.#joins) return `a variable right behind ${this.#joins} cannot be quoted safely`;
    if (this.#strange) return `a variable in or after ${this.#strange} cannot be quoted safely`;
    switch (this.#state) {
      case "plain":
        if (this.#quotedWord !== undefined) this.#quotedWord += value;
        else if (this.atWordStart) this.#quotedWord = value;
        else this.#output += quotePwsh(value);
        return undefined;
      case "single":
        this.#output += quotePwsh(value).slice(1, -1);
        return undefined;
      case "double":
        this.#output += value.replace(new RegExp(`[\`$${doubles}]`, "g"), "`$&");
        return undefined;
      case "comment":
        return undefined;
    }
  }

  #flush(): void {
    const word = this.#quotedWord;
    this.#quotedWord = undefined;
    if (word !== undefined) this.#output += quotePwsh(word);
  }

  #step(text: string, i: number): number {
    const char = text[i] as string;
    switch (this.#state) {
      case "comment":
        if (char === "\n") this.#state = "plain";
        return 1;
      case "single":
        if (singles.includes(char)) {
          if (text[i + 1] !== undefined && singles.includes(text[i + 1] as string)) return 2;
          this.#state = "plain";
        }
        return 1;
      case "double":
        if (char === "`") return 2;
        if (text.startsWith("$(", i)) this.#strange = "$( )";
        if (doubles.includes(char)) {
          if (text[i + 1] !== undefined && doubles.includes(text[i + 1] as string)) return 2;
          this.#state = "plain";
        }
        return 1;
      case "plain":
        if (char === "`") return 2;
        if (char === "@" && text[i + 1] !== undefined && (singles + doubles).includes(text[i + 1] as string))
          this.#strange = "a here-string";
        else if (text.startsWith("--%", i)) this.#strange = "--%";
        else if (text.startsWith("<#", i)) this.#strange = "<#";
        else if (singles.includes(char)) this.#state = "single";
        else if (doubles.includes(char)) this.#state = "double";
        else if (char === "#" && /(^|[\s;&|(){}])$/.test(this.#output + text.slice(0, i))) this.#state = "comment";
        return 1;
    }
  }
}
