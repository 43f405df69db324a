import type { Offset } from "../base/index.ts";
import type { Answer } from "../dns/index.ts";
import { setsOf } from "../engine/index.ts";
import { type Ask, isSpf, maxLookups, spfTree } from "../records/index.ts";
import { type FeatureContext, rangeIn } from "./context.ts";

export interface InlayHint {
  readonly offset: Offset;
  readonly label: string;
  readonly tooltip: string;
}

/** Behind every SPF record of a text that asks the DNS: `7/10`, or `at least 3/10` while not all of it is known. */
export function spfHintsOf(context: FeatureContext, path: string): readonly InlayHint[] {
  const known = context.known ?? (() => undefined);
  return context.zones.flatMap(setsOf).flatMap(({ set }) =>
    set.sources.flatMap((source): readonly InlayHint[] => {
      const text = source.txt?.text;
      const range = text !== undefined && isSpf(text) ? rangeIn(context, path, source.rdata) : undefined;
      if (text === undefined || !range) return [];
      // Whatever is live: it is this text that is counted.
      const own: Answer = {
        kind: "records",
        records: [{ kind: "txt", type: "TXT", strings: [text] }],
        meta: { server: "", at: 0, authoritative: false, authenticated: false },
      };
      const ask: Ask = (question) =>
        question.kind === "dns" && question.name === set.owner && question.type === "TXT" ? own : known(question);
      const { atLeast, exact } = spfTree(set.owner, ask).lookups;
      if (atLeast === 0) return [];
      const tooltip = `DNS lookups that receivers make for this record, with those of its includes: at most ${maxLookups} (RFC 7208 4.6.4)`;
      return [{ offset: range.end, label: `${exact ? "" : "at least "}${atLeast}/${maxLookups}`, tooltip }];
    }),
  );
}
