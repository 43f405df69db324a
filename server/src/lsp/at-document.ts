import type { FeatureContext } from "../features/index.ts";
import { TextPositions } from "./convert.ts";
import type { OpenDocument } from "./documents.ts";
import type { Part } from "./part.ts";
import type { ServerState } from "./server-state.ts";
import { pathOfUri } from "./uris.ts";
import type { Workspace } from "./workspace.ts";

/** A document a request is about, in its workspace as it is now. */
export interface DocumentHere {
  readonly workspace: Workspace;
  readonly part: Part;
  readonly context: FeatureContext;
  /** Relative to the root of the workspace. */
  readonly path: string;
  readonly positions: TextPositions;
  readonly open: OpenDocument | undefined;
}

/** `undefined`: a document that is none of ours. */
export async function documentAt(
  { client, documents, workspaces }: ServerState,
  uri: string,
  withFindings: boolean,
): Promise<DocumentHere | undefined> {
  const absolute = pathOfUri(uri);
  await workspaces.arrived;
  const workspace = absolute === undefined ? undefined : workspaces.of(absolute);
  if (absolute === undefined || !workspace) return undefined;
  await workspace.ready;
  const path = workspace.relative(absolute);
  const part = workspace.partOf(path, withFindings ? workspace.analysed() : workspace.current());
  const text = part?.files.files.find((file) => file.path === path)?.text;
  if (!part || text === undefined) return undefined;
  const positions = new TextPositions(text, client.encoding);
  return { workspace, part, context: workspace.context(part), path, positions, open: documents.at(absolute) };
}
