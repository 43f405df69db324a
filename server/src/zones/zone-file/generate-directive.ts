import { clip, type Offset } from "../../base/index.ts";
import { type Name, parseName, type RRType } from "../../dns/index.ts";
import { GeneratedRecord, type GenerateRange, generateCount, readRange, substitute } from "./generate.ts";
import { type Entry, readWords, type Token } from "./lexer.ts";
import { readRdata } from "./rdata-reader.ts";
import type { ReadingState } from "./reading-state.ts";
import { readHead, ttlOf } from "./record-head.ts";
import { canonicalType, isKnownType } from "./record-types.ts";
import { parseZoneTtl } from "./strings.ts";
import { reportExtra } from "./unexpected.ts";

/** Records that one file may make by $GENERATE: a /16 of addresses. */
const maxGenerated = 0x1_0000;

type Span = { readonly start: Offset; readonly end: Offset };

/** `$GENERATE range owner [ttl] [class] type data`, as BIND reads it: no other server does. */
export function readGenerate(state: ReadingState, entry: Entry, whole: Span): void {
  const [, rangeToken, lhs] = entry.tokens;
  const form = "expected `$GENERATE 1-100 host$ A 192.0.2.$`";
  const wrong = (message: string, at: Span = whole, owner?: Name, type?: RRType) => {
    state.report("directive", `${message}; ${form}`, at);
    state.lose(owner, type);
  };
  if (!rangeToken || !lhs) {
    wrong("$GENERATE needs a range, an owner, a type and data");
    return;
  }
  const range = rangeToken.quoted ? undefined : readRange(state.word(rangeToken));
  if (!range) {
    wrong(`\`${clip(state.word(rangeToken))}\` is no range such as \`1-100\` or \`0-254/2\``, rangeToken);
    return;
  }
  const head = readHead(state, { ...entry, tokens: entry.tokens.slice(2) });
  const { ttlToken, typeToken } = head;
  const data = entry.tokens[head.next + 2];
  const type = typeToken && !typeToken.quoted ? canonicalType(state.word(typeToken)) : undefined;
  if (lhs.quoted || !typeToken) {
    wrong("$GENERATE needs a range, an owner, a type and data");
    return;
  }
  if (type === undefined || !isKnownType(type) || type === "SOA") {
    wrong(`\`${clip(state.word(typeToken))}\` is no type that $GENERATE makes`, typeToken);
    return;
  }
  if (!data) {
    wrong(`$GENERATE says no data of its ${type} records`, whole, undefined, type);
    return;
  }
  if (head.wrongClass) {
    wrong(`the class is \`${state.word(head.wrongClass)}\`, expected IN`, head.wrongClass, undefined, type);
    return;
  }
  if (reportExtra(state, entry, "$GENERATE", head.next + 3)) {
    state.lose(undefined);
    return;
  }
  const stated = ttlToken ? parseZoneTtl(state.word(ttlToken)) : undefined;
  if (ttlToken && stated === undefined) {
    wrong(`\`${clip(state.word(ttlToken))}\` is no TTL`, ttlToken, undefined, type);
    return;
  }
  if (state.generated + generateCount(range) > maxGenerated) {
    const message = `$GENERATE makes ${generateCount(range)} records, more than ${maxGenerated} are not read; nothing can be said about this zone`;
    state.report("not-read-yet", message, rangeToken);
    state.unknown ??= `$GENERATE makes more than ${maxGenerated} records`;
    return;
  }
  state.generated += generateCount(range);
  const { ttlSeconds } = ttlOf(state, stated, undefined);
  // The quotes hold the data together, as BIND reads them: an escaped quote is one inside.
  const rhs = data.quoted
    ? state
        .word(data)
        .slice(1, -1)
        .replace(/\\(.)/g, (pair, char) => (char === '"' ? char : pair))
    : state.word(data);
  const source = new GeneratedRecord(
    {
      whole: state.place(whole.start, whole.end),
      owner: state.place(lhs.start, lhs.end),
      type: state.place(typeToken.start, typeToken.end),
      rdata: state.place(data.start, data.end),
      ttl: ttlToken && state.place(ttlToken.start, ttlToken.end),
    },
    { ttlSeconds, order: state.order++ },
  );
  makeRecords(state, range, { lhs, owner: state.word(lhs), data, text: rhs, type, source });
}

interface Pattern {
  readonly lhs: Token;
  readonly owner: string;
  readonly data: Token;
  readonly text: string;
  readonly type: RRType;
  readonly source: GeneratedRecord;
}

/** BIND refuses the zone for the first record that is none. */
function makeRecords(state: ReadingState, { start, stop, step }: GenerateRange, { lhs, owner, data, text, type, source }: Pattern): void {
  for (let i = start; i <= stop; i += step) {
    const name = substitute(owner, i);
    const words = substitute(text, i);
    if (name === undefined || words === undefined) {
      state.report(
        "directive",
        "the braces after this `$` hold neither an offset, nor a width with it, nor a base (d, o, x, X, n, N) behind both",
        name === undefined ? lhs : data,
      );
      state.lose(undefined);
      return;
    }
    const made = parseName(name, state.origin);
    if (made === undefined || (state.origin === undefined && !name.endsWith("."))) {
      state.report(
        "directive",
        `$GENERATE makes the owner \`${clip(name)}\`, which is no name${made === undefined ? "" : ": it is relative and there is no $ORIGIN"}`,
        lhs,
      );
      state.lose(undefined);
      return;
    }
    const tokens = readWords(words);
    const reading = readRdata({ text: words, tokens, from: 0, type, typeToken: { start: 0, end: 0, quoted: false }, origin: state.origin });
    if ("code" in reading) {
      state.report("directive", `for ${i}, $GENERATE makes \`${clip(`${type} ${words}`)}\`: ${reading.message}`, data);
      state.lose(undefined, type);
      return;
    }
    state.add(made, reading.rdata, source);
  }
}
