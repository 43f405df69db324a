// Drives the real VS Code workbench in a browser, the way a user's eyes, mouse and keyboard do.
// It must never know what the extension is or does: ids, titles and texts come from the scenarios.
// No waiting by the clock here: every step waits for what a user would see before going on.
// Start reading at workbench.ts (a window), then text.ts, tree.ts and surroundings.ts (its parts).

export { listenUdpAndTcp } from "./listener.ts";
export {
  dialogText,
  grantTrust,
  notificationTexts,
  pressDialogButton,
  pressNotificationButton,
  statusBarText,
  terminalText,
  trustFolder,
} from "./surroundings.ts";
export { applyQuickFix, hoverText, listProblems, markedTexts, placeCursor, replaceText, savedText, waitForMark } from "./text.ts";
export { expandRow, pressRowAction, showViewContainer, treeRows, waitForRow, welcomeText } from "./tree.ts";
export type { Workbench } from "./workbench.ts";
export { openWorkspace, useWorkspace } from "./workbench.ts";
