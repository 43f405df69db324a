import type { Place, SourceRange } from "../base/index.ts";
import { type Declaration, type LibraryText, libraryText, type Playbook } from "../playbook/index.ts";
import { type FeatureContext, playbookOf, rangeIn } from "./context.ts";
import { selectorAt } from "./selector-words.ts";
import { variableDefinition } from "./variable-words.ts";
import { definitionsOf, nameAt, usesOf } from "./zone-names.ts";

export interface FoundPlace {
  readonly path: string;
  readonly range: SourceRange;
}

/** Where the thing stands that an id or a name at an offset means. */
export function definitionsAt(context: FeatureContext, path: string, offset: number): readonly FoundPlace[] {
  const declared = declarationAt(context, path, offset);
  if (declared) return placesOf(context, [declared]);
  const selector = selectorAt(context, path, offset);
  if (selector) return selector.keys.flatMap(({ found }) => found.map((one) => ({ path: one.path, range: one.range })));
  const variable = variableDefinition(context, path, offset);
  if (variable) return [variable];
  const spot = nameAt(context, path, offset);
  return spot ? definitionsOf(context, spot) : [];
}

/** The document of the library that an id at an offset means, and where it stands; `undefined` for what the workspace declares. */
export function libraryAt(context: FeatureContext, path: string, offset: number): LibraryText | undefined {
  const declared = declarationAt(context, path, offset);
  return declared?.builtIn ? libraryText(declared.path) : undefined;
}

/** Every use of it, and with `withDeclaration` the thing itself. */
export function referencesAt(context: FeatureContext, path: string, offset: number, withDeclaration: boolean): readonly FoundPlace[] {
  const declared = declarationAt(context, path, offset);
  if (declared) {
    const uses = context.model.playbooks.flatMap(({ references }) => references.filter(({ target }) => target === declared));
    return placesOf(context, [...(withDeclaration ? [declared] : []), ...uses]);
  }
  const spot = nameAt(context, path, offset);
  return spot ? usesOf(context, spot).filter(({ isOwner }) => withDeclaration || !isOwner) : [];
}

/** What an id at an offset means: where it is used or where it is given. */
export function declarationAt(context: FeatureContext, path: string, offset: number): Declaration | undefined {
  const playbook: Playbook | undefined = playbookOf(context, path);
  const holds = (one: { readonly path: string; readonly place: Place }): boolean => {
    const range = one.path === path ? rangeIn(context, path, one.place) : undefined;
    return range !== undefined && range.start <= offset && offset <= range.end;
  };
  return playbook?.references.find(holds)?.target ?? playbook?.declarations.find((one) => !one.builtIn && holds(one));
}

/** What ships with the product has no place worth showing. */
function placesOf(
  context: FeatureContext,
  found: readonly { readonly path: string; readonly place: Place; readonly builtIn?: boolean }[],
): readonly FoundPlace[] {
  return found.flatMap(({ path, place, builtIn }) => {
    const range = builtIn ? undefined : rangeIn(context, path, place);
    return range ? [{ path, range }] : [];
  });
}
