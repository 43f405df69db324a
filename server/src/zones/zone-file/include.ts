import { clip, type Offset, type TextUnit } from "../../base/index.ts";
import { type Name, parseName } from "../../dns/index.ts";
import { besides, foldersAbove } from "../paths.ts";
import type { Entry } from "./lexer.ts";
import { nameProblem } from "./name-problem.ts";
import type { ReadingState } from "./reading-state.ts";
import { reportExtra } from "./unexpected.ts";

/** Files deeper than this include each other without end, or nobody can follow them. */
const maxDepth = 20;

/** A file that a directive names, and the origin of its relative names. */
export interface Included {
  readonly path: string;
  readonly unit: TextUnit;
  readonly origin: Name | undefined;
}

type Span = { readonly start: Offset; readonly end: Offset };

/** `$INCLUDE file [origin]` (RFC 1035 5.1): what it names; `undefined` where that cannot be read, which has been reported then. */
export function includedFile(state: ReadingState, entry: Entry, whole: Span): Included | undefined {
  const [, file, named] = entry.tokens;
  if (!file) {
    state.report("directive", "$INCLUDE names no file, expected its path as in `$INCLUDE common.zone`", whole);
    state.lose(undefined);
    return undefined;
  }
  if (reportExtra(state, entry, "$INCLUDE", 3)) state.lose(undefined);
  const written = fileName(state.word(file));
  const missing = (why: string) => {
    state.report("not-read-yet", `\`${clip(written)}\` ${why}, so nothing can be said about what it holds`, file);
    state.unknown ??= `the file ${written} that it includes ${why}`;
  };
  const origin = named ? (named.quoted ? undefined : parseName(state.word(named), state.origin)) : state.origin;
  if (named && (origin === undefined || (state.origin === undefined && !state.word(named).endsWith(".")))) {
    const { wrong, code } =
      origin === undefined
        ? nameProblem(state.word(named), state.origin)
        : { wrong: `\`${state.word(named)}\` is relative and there is no $ORIGIN before it`, code: undefined };
    state.report(code === "not-ascii" ? code : "directive", `${wrong}; expected the origin of the included file`, named);
    state.lose(undefined);
    return undefined;
  }
  const path = candidates(state.path, written).find((one) => one !== state.path && state.context.unit(one) !== undefined);
  const unit = path === undefined ? undefined : state.context.unit(path);
  if (path === undefined || unit === undefined) {
    const own = besides(state.path, written) === state.path;
    if (own) state.report("directive", `\`${clip(written)}\` includes itself, so no server loads it; expected another file`, file);
    else
      missing(
        /^[/\\]|^[A-Za-z]:/.test(written)
          ? "is an absolute path, which is not followed: it stands on the name server, not in this workspace"
          : "is not there",
      );
    if (own) state.lose(undefined);
    return undefined;
  }
  if (state.open.includes(path)) {
    state.report("directive", `\`${clip(written)}\` is being read already: the files include each other, so no server loads them`, file);
    state.lose(undefined);
    return undefined;
  }
  if (state.open.length >= maxDepth) {
    missing(`stands ${maxDepth} files deep`);
    return undefined;
  }
  return { path, unit, origin };
}

/** Quotes are not part of a file's name; neither is the backslash of an escape. */
function fileName(word: string): string {
  return (/^"(.*)"$/.exec(word)?.[1] ?? word).replace(/\\(.)/g, "$1");
}

/** Where an included file may stand: named takes the path from its working directory, which is one of the folders above. */
function candidates(from: string, written: string): readonly string[] {
  if (/^[/\\]|^[A-Za-z]:/.test(written)) return [];
  return [...new Set(foldersAbove(from).map((folder) => besides(`${folder}x`, written)))];
}

/** Paths of the files that a text includes, as far as somebody must load them. */
export function includesOf(text: string, path: string): readonly string[] {
  return [...text.matchAll(/^\$INCLUDE[ \t]+("[^"\r\n]*"|[^\s;]+)/gim)].flatMap((match) => candidates(path, fileName(match[1] as string)));
}
