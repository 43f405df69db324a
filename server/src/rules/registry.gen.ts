// Written by `npm run gen`. Do not edit.
import dkimMissing from "./dkim/missing.ts";
import dkimPublicKeyMalformed from "./dkim/public-key-malformed.ts";
import dkimWeakKey from "./dkim/weak-key.ts";
import dmarcMissing from "./dmarc/missing.ts";
import dnsDriftFromSource from "./dns/drift-from-source.ts";
import gateCategoryOverLimit from "./gate/category-over-limit.ts";
import gateKpiMissing from "./gate/kpi-missing.ts";
import gateThresholdTooWeak from "./gate/threshold-too-weak.ts";
import gwsSpfInclude from "./gws/spf-include.ts";
import m365SpfInclude from "./m365/spf-include.ts";
import mxSplitNoPrecedence from "./mx/split-no-precedence.ts";
import mxTtlLoweredTooLate from "./mx/ttl-lowered-too-late.ts";
import mxTtlTooHighForRollback from "./mx/ttl-too-high-for-rollback.ts";
import playbookDuplicateId from "./playbook/duplicate-id.ts";
import playbookDuplicateKey from "./playbook/duplicate-key.ts";
import playbookSchema from "./playbook/schema.ts";
import playbookSecretInFile from "./playbook/secret-in-file.ts";
import playbookUndefinedReference from "./playbook/undefined-reference.ts";
import playbookUnknownVersion from "./playbook/unknown-version.ts";
import playbookYamlSyntax from "./playbook/yaml-syntax.ts";
import riskComponentUnchecked from "./risk/component-unchecked.ts";
import spfExpUnresolvable from "./spf/exp-unresolvable.ts";
import spfFlattenedDrift from "./spf/flattened-drift.ts";
import spfHardfailBeforeInventory from "./spf/hardfail-before-inventory.ts";
import spfHostUnresolvable from "./spf/host-unresolvable.ts";
import spfIncludeLoop from "./spf/include-loop.ts";
import spfIncludeNoRecord from "./spf/include-no-record.ts";
import spfLookupBudgetLow from "./spf/lookup-budget-low.ts";
import spfMultipleRecords from "./spf/multiple-records.ts";
import spfMxTooManyNames from "./spf/mx-too-many-names.ts";
import spfRedirectNoRecord from "./spf/redirect-no-record.ts";
import spfSenderNotAuthorised from "./spf/sender-not-authorised.ts";
import spfStaleSource from "./spf/stale-source.ts";
import spfTargetNotAuthorisedBeforeCutover from "./spf/target-not-authorised-before-cutover.ts";
import spfTooManyLookups from "./spf/too-many-lookups.ts";
import spfTooManyVoidLookups from "./spf/too-many-void-lookups.ts";
import spfUndeclaredInclude from "./spf/undeclared-include.ts";
import spfUselessInclude from "./spf/useless-include.ts";
import trancheDatesOverlap from "./tranche/dates-overlap.ts";
import trancheDependsCycle from "./tranche/depends-cycle.ts";
import trancheGateMissing from "./tranche/gate-missing.ts";
import trancheOrder from "./tranche/order.ts";
import trancheRollbackMissing from "./tranche/rollback-missing.ts";
import zoneCnameAndOtherData from "./zone/cname-and-other-data.ts";
import zoneMissingTrailingDot from "./zone/missing-trailing-dot.ts";
import zoneSyntaxError from "./zone/syntax-error.ts";
import zoneTxtSplitLosesSpace from "./zone/txt-split-loses-space.ts";
import zoneUnquotedSemicolon from "./zone/unquoted-semicolon.ts";
import type { Rule } from "./rule.ts";

/** Every rule, by id. */
export const registry: readonly Rule[] = [
  dkimMissing,
  dkimPublicKeyMalformed,
  dkimWeakKey,
  dmarcMissing,
  dnsDriftFromSource,
  gateCategoryOverLimit,
  gateKpiMissing,
  gateThresholdTooWeak,
  gwsSpfInclude,
  m365SpfInclude,
  mxSplitNoPrecedence,
  mxTtlLoweredTooLate,
  mxTtlTooHighForRollback,
  playbookDuplicateId,
  playbookDuplicateKey,
  playbookSchema,
  playbookSecretInFile,
  playbookUndefinedReference,
  playbookUnknownVersion,
  playbookYamlSyntax,
  riskComponentUnchecked,
  spfExpUnresolvable,
  spfFlattenedDrift,
  spfHardfailBeforeInventory,
  spfHostUnresolvable,
  spfIncludeLoop,
  spfIncludeNoRecord,
  spfLookupBudgetLow,
  spfMultipleRecords,
  spfMxTooManyNames,
  spfRedirectNoRecord,
  spfSenderNotAuthorised,
  spfStaleSource,
  spfTargetNotAuthorisedBeforeCutover,
  spfTooManyLookups,
  spfTooManyVoidLookups,
  spfUndeclaredInclude,
  spfUselessInclude,
  trancheDatesOverlap,
  trancheDependsCycle,
  trancheGateMissing,
  trancheOrder,
  trancheRollbackMissing,
  zoneCnameAndOtherData,
  zoneMissingTrailingDot,
  zoneSyntaxError,
  zoneTxtSplitLosesSpace,
  zoneUnquotedSemicolon,
];
