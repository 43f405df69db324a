import type { TextEdit } from "../base/index.ts";
import type { Fix, FixTools } from "../rules/index.ts";
import type { Job } from "./run.ts";
import type { Finding, FindingFix } from "./types.ts";

/** A fix as a rule offers it for one finding. */
interface Offered {
  readonly id: string;
  readonly title: string;
  readonly fix: Fix<never, never>;
  /** What the rule gives it to work with. */
  readonly given: unknown;
}

/** Makes the fixes of a finding for the text as it is. */
export interface FixSource {
  make: () => readonly FindingFix[];
}

/** Edits are worked out when somebody looks at them, and once for each version of the texts. */
export function fixSource(job: Job, offered: readonly Offered[], tools: (job: Job) => FixTools): FixSource {
  let made: { readonly version: number | undefined; readonly fixes: readonly FindingFix[] } | undefined;
  const make = () => {
    if (made && made.version === job.version) return made.fixes;
    const fixes = offered.flatMap(({ id, title, fix, given }) => {
      const edits = editsOf(() => fix.edit(job.target.value as never, given as never, tools(job)));
      return edits.length === 0 || overlap(edits) ? [] : [{ id, title, safety: fix.safety, edits }];
    });
    made = { version: job.version, fixes };
    return fixes;
  };
  return { make };
}

const fixSources = new WeakMap<object, FixSource>();

/** Says where the fixes of a finding come from, so that they can be made for a newer text. */
export function offerFixes(finding: object, source: FixSource): void {
  fixSources.set(finding, source);
}

/** Gives the fixes of a newer finding to an older one that is equal to it otherwise; false: one of the two has none. */
export function adoptFixes(older: Finding, newer: Finding): boolean {
  const [own, other] = [fixSources.get(older), fixSources.get(newer)];
  if (own && other) own.make = other.make;
  return (own === undefined) === (other === undefined);
}

/** Two changes of one place: no editor applies them, so there is no such fix. Equal ones (a serial raised twice) count once. */
function overlap(edits: readonly TextEdit[]): boolean {
  return edits.some((a, i) =>
    edits.slice(i + 1).some((b) => {
      if (a.place.unit !== b.place.unit || (a.newText === b.newText && a.place.start === b.place.start && a.place.end === b.place.end))
        return false;
      return a.place.start < b.place.end && b.place.start < a.place.end;
    }),
  );
}

/** A fix that throws is a defect of ours: it is not offered, and the finding stands. */
function editsOf(edit: () => FindingFix["edits"]): FindingFix["edits"] {
  try {
    return edit();
  } catch {
    return [];
  }
}
