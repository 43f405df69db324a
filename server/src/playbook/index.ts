// playbook: the documents of a workspace as one typed, located model: ids, references, defaults, windows, conditions.
// It must never know an answer from the network, a score or a verdict; it judges nothing, it says what is written.
// What a document may hold is in schemas/*.schema.json and nowhere else: `npm run gen` makes the *.gen files from it.
// Start reading at types.ts, then workspace.ts (which documents belong together), read-playbook.ts (one playbook) and
// references.ts (ids and their uses); schema.ts and validate.ts judge the words of one document.

export { mapOfKind, type PartMap, partMaps } from "./assemble.ts";
export { type ConditionProblem, parseCondition } from "./condition.ts";
export { movedLists } from "./decisions.ts";
export { type Freeze, freezesOf } from "./freezes.ts";
export * from "./inventory/index.ts";
export { isEqual } from "./keep.ts";
export { apiVersion, kinds, readSourceFile } from "./kinds.ts";
export { builtInDeclarations } from "./library.ts";
export { builtInKpis } from "./library-kpis.ts";
export { rollbackRunbookFor } from "./library-rollbacks.ts";
export { type LibraryText, libraryText, libraryTexts } from "./library-texts.ts";
export { type WrittenTime, writtenTimes } from "./local-times.ts";
export type {
  AlertPart,
  BudgetPart,
  ClientPart,
  CutoverPart,
  DecisionDoc,
  DomainPart,
  Duration,
  GatePart,
  GatewayPart,
  IntegrationPart,
  KpiPart,
  MeasurementPart,
  PersonPart,
  PlaybookDoc,
  ProbePart,
  ProgrammeDoc,
  QuestionnaireDoc,
  RecordPart,
  ReviewDoc,
  RollbackPart,
  RoutePart,
  RunbookDoc,
  RunDoc,
  SafetyPart,
  SenderPart,
  ServiceDoc,
  SettingsDoc,
  SnapshotDoc,
  StepPart,
  SyncPart,
  Text,
  TranchePart,
  VariablePart,
  WaiverPart,
  WarmupPart,
  WindowPart,
  ZoneDoc,
} from "./model.gen.ts";
export { type PathChange, pathEdits } from "./path-uses.ts";
export { globPattern, isBelow, isPath } from "./paths.ts";
export { indexed, isSamePiece, type PlaybookIndex, plainOf } from "./pieces.ts";
export { isPolicyFile, policiesByDomain, wantedPolicies } from "./policy-files.ts";
export { type SchemaKey, type SchemaNode, type SchemaValue, schemaAt, schemaOf } from "./schema.ts";
export { walkSchema } from "./schema-walk.ts";
export { readSettings } from "./settings.ts";
export { isFirstSlice, statedSize } from "./split.ts";
export { plainTexts } from "./texts.ts";
export * from "./types.ts";
export { type SchemaProblem, validateFile } from "./validate.ts";
export { type WantedGlobs, type WantedZoneFile, wantedGlobs, wantedReports, wantedTableFiles, wantedZoneFiles } from "./wanted.ts";
export { readWorkspace, type TextFile } from "./workspace.ts";
