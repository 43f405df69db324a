// Written by `npm run gen`. Do not edit.
import backupExpiresTooEarly from "./backup/expires-too-early.ts";
import backupMissingBeforeCutover from "./backup/missing-before-cutover.ts";
import backupRestoreUntested from "./backup/restore-untested.ts";
import backupSourceRemovedEarly from "./backup/source-removed-early.ts";
import bimiAssetAtRisk from "./bimi/asset-at-risk.ts";
import bimiNeedsEnforcement from "./bimi/needs-enforcement.ts";
import bimiRecordSyntax from "./bimi/record-syntax.ts";
import budgetContingencyMissing from "./budget/contingency-missing.ts";
import budgetNotStaged from "./budget/not-staged.ts";
import budgetSumMismatch from "./budget/sum-mismatch.ts";
import bulkComplaintRate from "./bulk/complaint-rate.ts";
import bulkDmarcRequired from "./bulk/dmarc-required.ts";
import bulkFromFreemail from "./bulk/from-freemail.ts";
import bulkOneClickUnsubscribe from "./bulk/one-click-unsubscribe.ts";
import bulkPtrRequired from "./bulk/ptr-required.ts";
import bulkSpfAndDkimRequired from "./bulk/spf-and-dkim-required.ts";
import bulkThresholdSplit from "./bulk/threshold-split.ts";
import bulkUnsubscribeNotSigned from "./bulk/unsubscribe-not-signed.ts";
import clientAutoconfigDangling from "./client/autoconfig-dangling.ts";
import clientAutodiscoverConflict from "./client/autodiscover-conflict.ts";
import clientAutodiscoverMissing from "./client/autodiscover-missing.ts";
import clientAutodiscoverToSource from "./client/autodiscover-to-source.ts";
import clientCleartextPort from "./client/cleartext-port.ts";
import clientDeviceReenrolmentMissing from "./client/device-reenrolment-missing.ts";
import clientEasVersion from "./client/eas-version.ts";
import clientEwsRetired from "./client/ews-retired.ts";
import clientGooglePasswordAccess from "./client/google-password-access.ts";
import clientHardcodedHostRemoved from "./client/hardcoded-host-removed.ts";
import clientLoginKpiMissing from "./client/login-kpi-missing.ts";
import clientMfaCutoverSameDay from "./client/mfa-cutover-same-day.ts";
import clientOutlookTooOld from "./client/outlook-too-old.ts";
import clientPlainAuth from "./client/plain-auth.ts";
import clientSmtpBasicAuthM365 from "./client/smtp-basic-auth-m365.ts";
import clientSrvMalformed from "./client/srv-malformed.ts";
import clientSrvPointsToSource from "./client/srv-points-to-source.ts";
import clientSrvTargetAlias from "./client/srv-target-alias.ts";
import clientTlsOldVersion from "./client/tls-old-version.ts";
import commsMissing from "./comms/missing.ts";
import commsUpdatesMissing from "./comms/updates-missing.ts";
import complianceArchiveAgainstDuty from "./compliance/archive-against-duty.ts";
import complianceAuditLogMissing from "./compliance/audit-log-missing.ts";
import complianceEncryptionMissing from "./compliance/encryption-missing.ts";
import complianceExportNotImmutable from "./compliance/export-not-immutable.ts";
import complianceExportNotSearchable from "./compliance/export-not-searchable.ts";
import complianceJournalingGap from "./compliance/journaling-gap.ts";
import complianceLegalHoldLost from "./compliance/legal-hold-lost.ts";
import complianceResidencyUnmapped from "./compliance/residency-unmapped.ts";
import complianceResidencyViolated from "./compliance/residency-violated.ts";
import complianceRetentionMissing from "./compliance/retention-missing.ts";
import complianceVendorNotAssessed from "./compliance/vendor-not-assessed.ts";
import daneMismatch from "./dane/mismatch.ts";
import daneMxMovedWithoutTlsa from "./dane/mx-moved-without-tlsa.ts";
import daneNoNextKey from "./dane/no-next-key.ts";
import daneOwnerName from "./dane/owner-name.ts";
import daneParamsUnusual from "./dane/params-unusual.ts";
import daneTlsaSyntax from "./dane/tlsa-syntax.ts";
import daneUsagePkix from "./dane/usage-pkix.ts";
import daneWithoutDnssec from "./dane/without-dnssec.ts";
import deliverabilityFeedbackLoopMissing from "./deliverability/feedback-loop-missing.ts";
import deliverabilitySeedListMissing from "./deliverability/seed-list-missing.ts";
import deliverabilityTemplateChecksMissing from "./deliverability/template-checks-missing.ts";
import deliverabilityThrottleMissing from "./deliverability/throttle-missing.ts";
import deliverabilityWarmupMissing from "./deliverability/warmup-missing.ts";
import deliverabilityWarmupTooSteep from "./deliverability/warmup-too-steep.ts";
import dkimCnameDangling from "./dkim/cname-dangling.ts";
import dkimCnameToSource from "./dkim/cname-to-source.ts";
import dkimDuplicateTag from "./dkim/duplicate-tag.ts";
import dkimEd25519Length from "./dkim/ed25519-length.ts";
import dkimEd25519Only from "./dkim/ed25519-only.ts";
import dkimKeyOversize from "./dkim/key-oversize.ts";
import dkimKeyShared from "./dkim/key-shared.ts";
import dkimMissing from "./dkim/missing.ts";
import dkimMissingP from "./dkim/missing-p.ts";
import dkimMultipleRecords from "./dkim/multiple-records.ts";
import dkimNotPublishedBeforeTranche from "./dkim/not-published-before-tranche.ts";
import dkimObsoleteRecords from "./dkim/obsolete-records.ts";
import dkimOwnerNameWrong from "./dkim/owner-name-wrong.ts";
import dkimParkedKey from "./dkim/parked-key.ts";
import dkimPrivateKeyPublished from "./dkim/private-key-published.ts";
import dkimPublicKeyMalformed from "./dkim/public-key-malformed.ts";
import dkimRecordSyntax from "./dkim/record-syntax.ts";
import dkimRevokedInUse from "./dkim/revoked-in-use.ts";
import dkimRotationMissing from "./dkim/rotation-missing.ts";
import dkimSelectorInvalid from "./dkim/selector-invalid.ts";
import dkimSelectorRemovedTooEarly from "./dkim/selector-removed-too-early.ts";
import dkimSelectorShared from "./dkim/selector-shared.ts";
import dkimServiceType from "./dkim/service-type.ts";
import dkimSha1Only from "./dkim/sha1-only.ts";
import dkimShortKey from "./dkim/short-key.ts";
import dkimSubdomainStrict from "./dkim/subdomain-strict.ts";
import dkimTestMode from "./dkim/test-mode.ts";
import dkimUnaligned from "./dkim/unaligned.ts";
import dkimUnknownKeyType from "./dkim/unknown-key-type.ts";
import dkimVersionInvalid from "./dkim/version-invalid.ts";
import dkimWeakKey from "./dkim/weak-key.ts";
import dkimWildcard from "./dkim/wildcard.ts";
import dmarcAlignmentValueInvalid from "./dmarc/alignment-value-invalid.ts";
import dmarcCnameDangling from "./dmarc/cname-dangling.ts";
import dmarcEnforcementReliesOnSpf from "./dmarc/enforcement-relies-on-spf.ts";
import dmarcEnforcementWithUnresolvedSources from "./dmarc/enforcement-with-unresolved-sources.ts";
import dmarcExternalRuaUnauthorised from "./dmarc/external-rua-unauthorised.ts";
import dmarcFoInvalid from "./dmarc/fo-invalid.ts";
import dmarcFoWithoutRuf from "./dmarc/fo-without-ruf.ts";
import dmarcLadderSkipsQuarantine from "./dmarc/ladder-skips-quarantine.ts";
import dmarcMailingListUsers from "./dmarc/mailing-list-users.ts";
import dmarcMissing from "./dmarc/missing.ts";
import dmarcMultipleRecords from "./dmarc/multiple-records.ts";
import dmarcNoneWithoutEnd from "./dmarc/none-without-end.ts";
import dmarcNoneWithoutRua from "./dmarc/none-without-rua.ts";
import dmarcNpAbsent from "./dmarc/np-absent.ts";
import dmarcNpHitsSender from "./dmarc/np-hits-sender.ts";
import dmarcOwnerNameWrong from "./dmarc/owner-name-wrong.ts";
import dmarcPNotSecond from "./dmarc/p-not-second.ts";
import dmarcParkedNotReject from "./dmarc/parked-not-reject.ts";
import dmarcPctPartial from "./dmarc/pct-partial.ts";
import dmarcPolicyAbsent from "./dmarc/policy-absent.ts";
import dmarcPolicyInvalid from "./dmarc/policy-invalid.ts";
import dmarcPolicyRaisedInCutover from "./dmarc/policy-raised-in-cutover.ts";
import dmarcPsdMisused from "./dmarc/psd-misused.ts";
import dmarcQuarantineTooEarly from "./dmarc/quarantine-too-early.ts";
import dmarcRejectTooEarly from "./dmarc/reject-too-early.ts";
import dmarcRemovedTag from "./dmarc/removed-tag.ts";
import dmarcRuaMailboxAtRisk from "./dmarc/rua-mailbox-at-risk.ts";
import dmarcRufPrivacy from "./dmarc/ruf-privacy.ts";
import dmarcSpOnSubdomain from "./dmarc/sp-on-subdomain.ts";
import dmarcStrictAlignmentBreaksSender from "./dmarc/strict-alignment-breaks-sender.ts";
import dmarcSubdomainPolicyWeaker from "./dmarc/subdomain-policy-weaker.ts";
import dmarcSyntaxError from "./dmarc/syntax-error.ts";
import dmarcTestModeLeftOn from "./dmarc/test-mode-left-on.ts";
import dmarcTreeWalkTooDeep from "./dmarc/tree-walk-too-deep.ts";
import dmarcUnknownTag from "./dmarc/unknown-tag.ts";
import dmarcUriMalformed from "./dmarc/uri-malformed.ts";
import dmarcUriSizeSuffix from "./dmarc/uri-size-suffix.ts";
import dmarcVersionInvalid from "./dmarc/version-invalid.ts";
import dnsAuthoritativeDisagree from "./dns/authoritative-disagree.ts";
import dnsDelegationMismatch from "./dns/delegation-mismatch.ts";
import dnsDnssecBogus from "./dns/dnssec-bogus.ts";
import dnsDnssecWeakAlgorithm from "./dns/dnssec-weak-algorithm.ts";
import dnsDomainIsAlias from "./dns/domain-is-alias.ts";
import dnsDriftFromSource from "./dns/drift-from-source.ts";
import dnsDsPresentOnNsChange from "./dns/ds-present-on-ns-change.ts";
import dnsLameDelegation from "./dns/lame-delegation.ts";
import dnsLookupFailed from "./dns/lookup-failed.ts";
import dnsNxdomain from "./dns/nxdomain.ts";
import dnsPropagationIncomplete from "./dns/propagation-incomplete.ts";
import dnsRegistrationExpiring from "./dns/registration-expiring.ts";
import dnsTcpFallbackBroken from "./dns/tcp-fallback-broken.ts";
import gateApproverMissing from "./gate/approver-missing.ts";
import gateCategoryOverLimit from "./gate/category-over-limit.ts";
import gateKpiFailed from "./gate/kpi-failed.ts";
import gateKpiMissing from "./gate/kpi-missing.ts";
import gateKpiSourceMissing from "./gate/kpi-source-missing.ts";
import gateKpiUnknown from "./gate/kpi-unknown.ts";
import gateOnFailMissing from "./gate/on-fail-missing.ts";
import gateOverdue from "./gate/overdue.ts";
import gatePassedOutOfOrder from "./gate/passed-out-of-order.ts";
import gateRollbackScopeTooWide from "./gate/rollback-scope-too-wide.ts";
import gateSampleTooSmall from "./gate/sample-too-small.ts";
import gateThresholdTooWeak from "./gate/threshold-too-weak.ts";
import gateThresholdUnit from "./gate/threshold-unit.ts";
import gateWindowTooShort from "./gate/window-too-short.ts";
import gwsDkimNotStarted from "./gws/dkim-not-started.ts";
import gwsMxMixedGenerations from "./gws/mx-mixed-generations.ts";
import gwsMxSetIncomplete from "./gws/mx-set-incomplete.ts";
import gwsMxTypo from "./gws/mx-typo.ts";
import gwsSpfInclude from "./gws/spf-include.ts";
import iacDnsChangeOutsideVcs from "./iac/dns-change-outside-vcs.ts";
import insuranceDoesNotHold from "./insurance/does-not-hold.ts";
import insuranceLowTtlMissing from "./insurance/low-ttl-missing.ts";
import insuranceNoRollbackCapacity from "./insurance/no-rollback-capacity.ts";
import insuranceSenderSubdomainMissing from "./insurance/sender-subdomain-missing.ts";
import insuranceStagingDmarcMissing from "./insurance/staging-dmarc-missing.ts";
import integrationOauthScopeBroad from "./integration/oauth-scope-broad.ts";
import integrationOwnerMissing from "./integration/owner-missing.ts";
import integrationRenewalTooLate from "./integration/renewal-too-late.ts";
import integrationTokenExpiresInWindow from "./integration/token-expires-in-window.ts";
import integrationUntested from "./integration/untested.ts";
import integrationWebhookRetryMissing from "./integration/webhook-retry-missing.ts";
import inventoryIncomplete from "./inventory/incomplete.ts";
import inventoryUnknownSource from "./inventory/unknown-source.ts";
import m365DirectSendUnlisted from "./m365/direct-send-unlisted.ts";
import m365DkimOneSelector from "./m365/dkim-one-selector.ts";
import m365DkimTargetGuessed from "./m365/dkim-target-guessed.ts";
import m365MxExtra from "./m365/mx-extra.ts";
import m365MxGuessed from "./m365/mx-guessed.ts";
import m365SovereignMismatch from "./m365/sovereign-mismatch.ts";
import m365SpfInclude from "./m365/spf-include.ts";
import m365VerificationRemoved from "./m365/verification-removed.ts";
import monitoringMissing from "./monitoring/missing.ts";
import monitoringProbeUndecided from "./monitoring/probe-undecided.ts";
import mtaStsEnforceDuringMxChange from "./mta-sts/enforce-during-mx-change.ts";
import mtaStsIdInvalid from "./mta-sts/id-invalid.ts";
import mtaStsIdNotBumped from "./mta-sts/id-not-bumped.ts";
import mtaStsMaxAgeBlocksRollback from "./mta-sts/max-age-blocks-rollback.ts";
import mtaStsMediaType from "./mta-sts/media-type.ts";
import mtaStsMultipleRecords from "./mta-sts/multiple-records.ts";
import mtaStsMxNotCovered from "./mta-sts/mx-not-covered.ts";
import mtaStsNoTlsrpt from "./mta-sts/no-tlsrpt.ts";
import mtaStsPolicyHostDangling from "./mta-sts/policy-host-dangling.ts";
import mtaStsPolicySyntax from "./mta-sts/policy-syntax.ts";
import mtaStsPolicyUnreachable from "./mta-sts/policy-unreachable.ts";
import mtaStsRecordInvalid from "./mta-sts/record-invalid.ts";
import mtaStsRemovedAbruptly from "./mta-sts/removed-abruptly.ts";
import mxBackupOnSource from "./mx/backup-on-source.ts";
import mxDuplicateTarget from "./mx/duplicate-target.ts";
import mxGatewayBypass from "./mx/gateway-bypass.ts";
import mxIpv6Only from "./mx/ipv6-only.ts";
import mxMissing from "./mx/missing.ts";
import mxNoStarttls from "./mx/no-starttls.ts";
import mxNullMxMalformed from "./mx/null-mx-malformed.ts";
import mxNullMxNotAlone from "./mx/null-mx-not-alone.ts";
import mxNullMxOnActiveDomain from "./mx/null-mx-on-active-domain.ts";
import mxNullMxSender from "./mx/null-mx-sender.ts";
import mxParkedWithoutNull from "./mx/parked-without-null.ts";
import mxPointsToSourceAfterCutover from "./mx/points-to-source-after-cutover.ts";
import mxPointsToTargetTooEarly from "./mx/points-to-target-too-early.ts";
import mxPort25Unreachable from "./mx/port25-unreachable.ts";
import mxPreferenceInvalid from "./mx/preference-invalid.ts";
import mxSingleHost from "./mx/single-host.ts";
import mxSplitNoPrecedence from "./mx/split-no-precedence.ts";
import mxSubdomainForgotten from "./mx/subdomain-forgotten.ts";
import mxTargetCname from "./mx/target-cname.ts";
import mxTargetIpLiteral from "./mx/target-ip-literal.ts";
import mxTargetNoAddress from "./mx/target-no-address.ts";
import mxTlsCertificate from "./mx/tls-certificate.ts";
import mxTtlBelowFloor from "./mx/ttl-below-floor.ts";
import mxTtlLeftLow from "./mx/ttl-left-low.ts";
import mxTtlLoweredTooLate from "./mx/ttl-lowered-too-late.ts";
import mxTtlTooHighForRollback from "./mx/ttl-too-high-for-rollback.ts";
import playbookDateInvalid from "./playbook/date-invalid.ts";
import playbookDocumentIgnored from "./playbook/document-ignored.ts";
import playbookDuplicateId from "./playbook/duplicate-id.ts";
import playbookDuplicateKey from "./playbook/duplicate-key.ts";
import playbookImplicitTyping from "./playbook/implicit-typing.ts";
import playbookOwnerMissing from "./playbook/owner-missing.ts";
import playbookPersonalData from "./playbook/personal-data.ts";
import playbookSchema from "./playbook/schema.ts";
import playbookSecretInFile from "./playbook/secret-in-file.ts";
import playbookTimezoneMissing from "./playbook/timezone-missing.ts";
import playbookUndefinedReference from "./playbook/undefined-reference.ts";
import playbookUnknownVersion from "./playbook/unknown-version.ts";
import playbookUnusedDefinition from "./playbook/unused-definition.ts";
import playbookYamlSyntax from "./playbook/yaml-syntax.ts";
import retroActionUnowned from "./retro/action-unowned.ts";
import retroMissing from "./retro/missing.ts";
import riskComponentUnchecked from "./risk/component-unchecked.ts";
import riskEvidenceStale from "./risk/evidence-stale.ts";
import riskKnownRisk from "./risk/known-risk.ts";
import riskScoreLowered from "./risk/score-lowered.ts";
import riskSuppressionUnused from "./risk/suppression-unused.ts";
import riskWaiverExpired from "./risk/waiver-expired.ts";
import riskWaiverIncomplete from "./risk/waiver-incomplete.ts";
import riskWaiverOfFive from "./risk/waiver-of-five.ts";
import rollbackAfterNoReturn from "./rollback/after-no-return.ts";
import rollbackDeadlineMissing from "./rollback/deadline-missing.ts";
import rollbackLongerThanTtlAllows from "./rollback/longer-than-ttl-allows.ts";
import rollbackNoReturnSync from "./rollback/no-return-sync.ts";
import rollbackUntested from "./rollback/untested.ts";
import routingAuthoritativeTooEarly from "./routing/authoritative-too-early.ts";
import routingBlueGreenIncomplete from "./routing/blue-green-incomplete.ts";
import routingCatchAllDuringCoexistence from "./routing/catch-all-during-coexistence.ts";
import routingCoexistenceDomainType from "./routing/coexistence-domain-type.ts";
import routingConnectorCertificateExpiry from "./routing/connector-certificate-expiry.ts";
import routingDnsblListed from "./routing/dnsbl-listed.ts";
import routingFcrdns from "./routing/fcrdns.ts";
import routingForwardingBlocked from "./routing/forwarding-blocked.ts";
import routingForwardingBreaksAuth from "./routing/forwarding-breaks-auth.ts";
import routingHeloMismatch from "./routing/helo-mismatch.ts";
import routingLoop from "./routing/loop.ts";
import routingReplyAddressLost from "./routing/reply-address-lost.ts";
import routingSmarthostUndefined from "./routing/smarthost-undefined.ts";
import runbookDestructiveCommand from "./runbook/destructive-command.ts";
import runbookNotLinkedToAlert from "./runbook/not-linked-to-alert.ts";
import runbookRequiredMissing from "./runbook/required-missing.ts";
import runbookSectionMissing from "./runbook/section-missing.ts";
import spfAllNeutral from "./spf/all-neutral.ts";
import spfAllPass from "./spf/all-pass.ts";
import spfCidrHostBits from "./spf/cidr-host-bits.ts";
import spfCidrInvalid from "./spf/cidr-invalid.ts";
import spfCidrTooBroad from "./spf/cidr-too-broad.ts";
import spfDuplicateModifier from "./spf/duplicate-modifier.ts";
import spfDuplicateTerm from "./spf/duplicate-term.ts";
import spfExpUnresolvable from "./spf/exp-unresolvable.ts";
import spfFlattenedDrift from "./spf/flattened-drift.ts";
import spfHardfailBeforeInventory from "./spf/hardfail-before-inventory.ts";
import spfHeloMissing from "./spf/helo-missing.ts";
import spfHostUnresolvable from "./spf/host-unresolvable.ts";
import spfIncludeLoop from "./spf/include-loop.ts";
import spfIncludeNoRecord from "./spf/include-no-record.ts";
import spfIpFamilyMismatch from "./spf/ip-family-mismatch.ts";
import spfLookupBudgetLow from "./spf/lookup-budget-low.ts";
import spfMacroLocalPart from "./spf/macro-local-part.ts";
import spfMacroP from "./spf/macro-p.ts";
import spfMacroSyntax from "./spf/macro-syntax.ts";
import spfMissing from "./spf/missing.ts";
import spfMultipleRecords from "./spf/multiple-records.ts";
import spfMxTooManyNames from "./spf/mx-too-many-names.ts";
import spfNoTerminal from "./spf/no-terminal.ts";
import spfParkedOpen from "./spf/parked-open.ts";
import spfPrivateIp from "./spf/private-ip.ts";
import spfPtrMechanism from "./spf/ptr-mechanism.ts";
import spfQualifiedInclude from "./spf/qualified-include.ts";
import spfReceiversDiffer from "./spf/receivers-differ.ts";
import spfRecordTooLong from "./spf/record-too-long.ts";
import spfRedirectNoRecord from "./spf/redirect-no-record.ts";
import spfRedirectWithAll from "./spf/redirect-with-all.ts";
import spfRedundantIp from "./spf/redundant-ip.ts";
import spfRrtype99 from "./spf/rrtype-99.ts";
import spfSenderIdRecord from "./spf/sender-id-record.ts";
import spfSenderNotAuthorised from "./spf/sender-not-authorised.ts";
import spfStaleSource from "./spf/stale-source.ts";
import spfTargetNotAuthorisedBeforeCutover from "./spf/target-not-authorised-before-cutover.ts";
import spfTermMalformed from "./spf/term-malformed.ts";
import spfTermsAfterAll from "./spf/terms-after-all.ts";
import spfTooManyLookups from "./spf/too-many-lookups.ts";
import spfTooManyVoidLookups from "./spf/too-many-void-lookups.ts";
import spfUndeclaredInclude from "./spf/undeclared-include.ts";
import spfUnknownTerm from "./spf/unknown-term.ts";
import spfUselessInclude from "./spf/useless-include.ts";
import spfVendorIncludeTypo from "./spf/vendor-include-typo.ts";
import spfVersionMalformed from "./spf/version-malformed.ts";
import stakeholderRoleMissing from "./stakeholder/role-missing.ts";
import stakeholderSamePerson from "./stakeholder/same-person.ts";
import strategyApiWithoutThrottling from "./strategy/api-without-throttling.ts";
import strategyAuditTrailWithoutDual from "./strategy/audit-trail-without-dual.ts";
import strategyBigBangRegulated from "./strategy/big-bang-regulated.ts";
import strategyBigBangTooLarge from "./strategy/big-bang-too-large.ts";
import strategyDualDeliveryNoConflictRule from "./strategy/dual-delivery-no-conflict-rule.ts";
import strategyHybridNoPrecedence from "./strategy/hybrid-no-precedence.ts";
import strategyMilestoneUnreachable from "./strategy/milestone-unreachable.ts";
import strategyTimelineTooLong from "./strategy/timeline-too-long.ts";
import strategyTimelineTooShort from "./strategy/timeline-too-short.ts";
import supportSurgeMissing from "./support/surge-missing.ts";
import syncCalendarNeedsApi from "./sync/calendar-needs-api.ts";
import syncCredentialsShared from "./sync/credentials-shared.ts";
import syncDelegatesNotReconciled from "./sync/delegates-not-reconciled.ts";
import syncFinalDeltaMissing from "./sync/final-delta-missing.ts";
import syncFolderNames from "./sync/folder-names.ts";
import syncOnePassForLarge from "./sync/one-pass-for-large.ts";
import syncOversizeItems from "./sync/oversize-items.ts";
import syncVerificationMissing from "./sync/verification-missing.ts";
import tlsRptRecordInvalid from "./tls-rpt/record-invalid.ts";
import trainingMissing from "./training/missing.ts";
import trancheBadWeekday from "./tranche/bad-weekday.ts";
import trancheCapacity from "./tranche/capacity.ts";
import trancheCohortDrifted from "./tranche/cohort-drifted.ts";
import trancheDatesInverted from "./tranche/dates-inverted.ts";
import trancheDatesOverlap from "./tranche/dates-overlap.ts";
import trancheDelegatesSplit from "./tranche/delegates-split.ts";
import trancheDependsCycle from "./tranche/depends-cycle.ts";
import trancheEmpty from "./tranche/empty.ts";
import trancheFinalCutoverMissing from "./tranche/final-cutover-missing.ts";
import trancheFreezeWindow from "./tranche/freeze-window.ts";
import trancheGateMissing from "./tranche/gate-missing.ts";
import trancheGrowthTooSteep from "./tranche/growth-too-steep.ts";
import trancheHighVolumeTooEarly from "./tranche/high-volume-too-early.ts";
import trancheInactiveMailboxes from "./tranche/inactive-mailboxes.ts";
import trancheMailboxTwice from "./tranche/mailbox-twice.ts";
import trancheMailboxUnassigned from "./tranche/mailbox-unassigned.ts";
import trancheNoDiversity from "./tranche/no-diversity.ts";
import trancheOrder from "./tranche/order.ts";
import tranchePilotMissing from "./tranche/pilot-missing.ts";
import tranchePilotNotIt from "./tranche/pilot-not-it.ts";
import tranchePilotSize from "./tranche/pilot-size.ts";
import trancheRegulatedTooEarly from "./tranche/regulated-too-early.ts";
import trancheRollbackMissing from "./tranche/rollback-missing.ts";
import trancheSelectInvalid from "./tranche/select-invalid.ts";
import trancheSizeDiffers from "./tranche/size-differs.ts";
import vendorConcentration from "./vendor/concentration.ts";
import vendorForeignMx from "./vendor/foreign-mx.ts";
import zoneApexEssentialMissing from "./zone/apex-essential-missing.ts";
import zoneCaaBlocksMailCert from "./zone/caa-blocks-mail-cert.ts";
import zoneCaaPropertyInvalid from "./zone/caa-property-invalid.ts";
import zoneCnameAndOtherData from "./zone/cname-and-other-data.ts";
import zoneCnameAtApex from "./zone/cname-at-apex.ts";
import zoneCnameLoop from "./zone/cname-loop.ts";
import zoneDuplicateRecord from "./zone/duplicate-record.ts";
import zoneHostnameCharset from "./zone/hostname-charset.ts";
import zoneIdnNotALabel from "./zone/idn-not-a-label.ts";
import zoneLabelTooLong from "./zone/label-too-long.ts";
import zoneMissingTrailingDot from "./zone/missing-trailing-dot.ts";
import zoneMultipleCname from "./zone/multiple-cname.ts";
import zoneNameTooLong from "./zone/name-too-long.ts";
import zoneNegativeTtlTooLong from "./zone/negative-ttl-too-long.ts";
import zoneOutOfZoneRecord from "./zone/out-of-zone-record.ts";
import zoneOwnerUnknown from "./zone/owner-unknown.ts";
import zonePlaceholderValue from "./zone/placeholder-value.ts";
import zonePolicyRecordMisplaced from "./zone/policy-record-misplaced.ts";
import zonePrivateAddressPublished from "./zone/private-address-published.ts";
import zoneRrsetOverwritten from "./zone/rrset-overwritten.ts";
import zoneRrsetTtlMismatch from "./zone/rrset-ttl-mismatch.ts";
import zoneSemicolonEscape from "./zone/semicolon-escape.ts";
import zoneSerialNotIncreased from "./zone/serial-not-increased.ts";
import zoneSmartCharacters from "./zone/smart-characters.ts";
import zoneSoaTimersImplausible from "./zone/soa-timers-implausible.ts";
import zoneSpfMacroUnescaped from "./zone/spf-macro-unescaped.ts";
import zoneSpfSplitIntoRecords from "./zone/spf-split-into-records.ts";
import zoneSyntaxError from "./zone/syntax-error.ts";
import zoneTargetNotAHost from "./zone/target-not-a-host.ts";
import zoneTemplateVariableUnresolved from "./zone/template-variable-unresolved.ts";
import zoneTtlInvalid from "./zone/ttl-invalid.ts";
import zoneTxtRrsetLarge from "./zone/txt-rrset-large.ts";
import zoneTxtSplitLosesSpace from "./zone/txt-split-loses-space.ts";
import zoneTxtStringTooLong from "./zone/txt-string-too-long.ts";
import zoneUnquotedSemicolon from "./zone/unquoted-semicolon.ts";
import zoneWildcardShadowsMail from "./zone/wildcard-shadows-mail.ts";
import { type Rule, since } from "./rule.ts";

/** Every rule, by id, with the version of the rule set that it came with. */
export const registry: readonly Rule[] = [
  since("0.1.0", backupExpiresTooEarly),
  since("0.1.0", backupMissingBeforeCutover),
  since("0.1.0", backupRestoreUntested),
  since("0.1.0", backupSourceRemovedEarly),
  since("0.1.0", bimiAssetAtRisk),
  since("0.1.0", bimiNeedsEnforcement),
  since("0.1.0", bimiRecordSyntax),
  since("0.1.0", budgetContingencyMissing),
  since("0.1.0", budgetNotStaged),
  since("0.1.0", budgetSumMismatch),
  since("0.1.0", bulkComplaintRate),
  since("0.1.0", bulkDmarcRequired),
  since("0.1.0", bulkFromFreemail),
  since("0.1.0", bulkOneClickUnsubscribe),
  since("0.1.0", bulkPtrRequired),
  since("0.1.0", bulkSpfAndDkimRequired),
  since("0.1.0", bulkThresholdSplit),
  since("0.1.0", bulkUnsubscribeNotSigned),
  since("0.1.0", clientAutoconfigDangling),
  since("0.1.0", clientAutodiscoverConflict),
  since("0.1.0", clientAutodiscoverMissing),
  since("0.1.0", clientAutodiscoverToSource),
  since("0.1.0", clientCleartextPort),
  since("0.1.0", clientDeviceReenrolmentMissing),
  since("0.1.0", clientEasVersion),
  since("0.1.0", clientEwsRetired),
  since("0.1.0", clientGooglePasswordAccess),
  since("0.1.0", clientHardcodedHostRemoved),
  since("0.1.0", clientLoginKpiMissing),
  since("0.1.0", clientMfaCutoverSameDay),
  since("0.1.0", clientOutlookTooOld),
  since("0.1.0", clientPlainAuth),
  since("0.1.0", clientSmtpBasicAuthM365),
  since("0.1.0", clientSrvMalformed),
  since("0.1.0", clientSrvPointsToSource),
  since("0.1.0", clientSrvTargetAlias),
  since("0.1.0", clientTlsOldVersion),
  since("0.1.0", commsMissing),
  since("0.1.0", commsUpdatesMissing),
  since("0.1.0", complianceArchiveAgainstDuty),
  since("0.1.0", complianceAuditLogMissing),
  since("0.1.0", complianceEncryptionMissing),
  since("0.1.0", complianceExportNotImmutable),
  since("0.1.0", complianceExportNotSearchable),
  since("0.1.0", complianceJournalingGap),
  since("0.1.0", complianceLegalHoldLost),
  since("0.1.0", complianceResidencyUnmapped),
  since("0.1.0", complianceResidencyViolated),
  since("0.1.0", complianceRetentionMissing),
  since("0.1.0", complianceVendorNotAssessed),
  since("0.1.0", daneMismatch),
  since("0.1.0", daneMxMovedWithoutTlsa),
  since("0.1.0", daneNoNextKey),
  since("0.1.0", daneOwnerName),
  since("0.1.0", daneParamsUnusual),
  since("0.1.0", daneTlsaSyntax),
  since("0.1.0", daneUsagePkix),
  since("0.1.0", daneWithoutDnssec),
  since("0.1.0", deliverabilityFeedbackLoopMissing),
  since("0.1.0", deliverabilitySeedListMissing),
  since("0.1.0", deliverabilityTemplateChecksMissing),
  since("0.1.0", deliverabilityThrottleMissing),
  since("0.1.0", deliverabilityWarmupMissing),
  since("0.1.0", deliverabilityWarmupTooSteep),
  since("0.1.0", dkimCnameDangling),
  since("0.1.0", dkimCnameToSource),
  since("0.1.0", dkimDuplicateTag),
  since("0.1.0", dkimEd25519Length),
  since("0.1.0", dkimEd25519Only),
  since("0.1.0", dkimKeyOversize),
  since("0.1.0", dkimKeyShared),
  since("0.1.0", dkimMissing),
  since("0.1.0", dkimMissingP),
  since("0.1.0", dkimMultipleRecords),
  since("0.1.0", dkimNotPublishedBeforeTranche),
  since("0.1.0", dkimObsoleteRecords),
  since("0.1.0", dkimOwnerNameWrong),
  since("0.1.0", dkimParkedKey),
  since("0.1.0", dkimPrivateKeyPublished),
  since("0.1.0", dkimPublicKeyMalformed),
  since("0.1.0", dkimRecordSyntax),
  since("0.1.0", dkimRevokedInUse),
  since("0.1.0", dkimRotationMissing),
  since("0.1.0", dkimSelectorInvalid),
  since("0.1.0", dkimSelectorRemovedTooEarly),
  since("0.1.0", dkimSelectorShared),
  since("0.1.0", dkimServiceType),
  since("0.1.0", dkimSha1Only),
  since("0.1.0", dkimShortKey),
  since("0.1.0", dkimSubdomainStrict),
  since("0.1.0", dkimTestMode),
  since("0.1.0", dkimUnaligned),
  since("0.1.0", dkimUnknownKeyType),
  since("0.1.0", dkimVersionInvalid),
  since("0.1.0", dkimWeakKey),
  since("0.1.0", dkimWildcard),
  since("0.1.0", dmarcAlignmentValueInvalid),
  since("0.1.0", dmarcCnameDangling),
  since("0.1.0", dmarcEnforcementReliesOnSpf),
  since("0.1.0", dmarcEnforcementWithUnresolvedSources),
  since("0.1.0", dmarcExternalRuaUnauthorised),
  since("0.1.0", dmarcFoInvalid),
  since("0.1.0", dmarcFoWithoutRuf),
  since("0.1.0", dmarcLadderSkipsQuarantine),
  since("0.1.0", dmarcMailingListUsers),
  since("0.1.0", dmarcMissing),
  since("0.1.0", dmarcMultipleRecords),
  since("0.1.0", dmarcNoneWithoutEnd),
  since("0.1.0", dmarcNoneWithoutRua),
  since("0.1.0", dmarcNpAbsent),
  since("0.1.0", dmarcNpHitsSender),
  since("0.1.0", dmarcOwnerNameWrong),
  since("0.1.0", dmarcPNotSecond),
  since("0.1.0", dmarcParkedNotReject),
  since("0.1.0", dmarcPctPartial),
  since("0.1.0", dmarcPolicyAbsent),
  since("0.1.0", dmarcPolicyInvalid),
  since("0.1.0", dmarcPolicyRaisedInCutover),
  since("0.1.0", dmarcPsdMisused),
  since("0.1.0", dmarcQuarantineTooEarly),
  since("0.1.0", dmarcRejectTooEarly),
  since("0.1.0", dmarcRemovedTag),
  since("0.1.0", dmarcRuaMailboxAtRisk),
  since("0.1.0", dmarcRufPrivacy),
  since("0.1.0", dmarcSpOnSubdomain),
  since("0.1.0", dmarcStrictAlignmentBreaksSender),
  since("0.1.0", dmarcSubdomainPolicyWeaker),
  since("0.1.0", dmarcSyntaxError),
  since("0.1.0", dmarcTestModeLeftOn),
  since("0.1.0", dmarcTreeWalkTooDeep),
  since("0.1.0", dmarcUnknownTag),
  since("0.1.0", dmarcUriMalformed),
  since("0.1.0", dmarcUriSizeSuffix),
  since("0.1.0", dmarcVersionInvalid),
  since("0.1.0", dnsAuthoritativeDisagree),
  since("0.1.0", dnsDelegationMismatch),
  since("0.1.0", dnsDnssecBogus),
  since("0.1.0", dnsDnssecWeakAlgorithm),
  since("0.1.0", dnsDomainIsAlias),
  since("0.1.0", dnsDriftFromSource),
  since("0.1.0", dnsDsPresentOnNsChange),
  since("0.1.0", dnsLameDelegation),
  since("0.1.0", dnsLookupFailed),
  since("0.1.0", dnsNxdomain),
  since("0.1.0", dnsPropagationIncomplete),
  since("0.1.0", dnsRegistrationExpiring),
  since("0.1.0", dnsTcpFallbackBroken),
  since("0.1.0", gateApproverMissing),
  since("0.1.0", gateCategoryOverLimit),
  since("0.1.0", gateKpiFailed),
  since("0.1.0", gateKpiMissing),
  since("0.1.0", gateKpiSourceMissing),
  since("0.1.0", gateKpiUnknown),
  since("0.1.0", gateOnFailMissing),
  since("0.1.0", gateOverdue),
  since("0.1.0", gatePassedOutOfOrder),
  since("0.1.0", gateRollbackScopeTooWide),
  since("0.1.0", gateSampleTooSmall),
  since("0.1.0", gateThresholdTooWeak),
  since("0.1.0", gateThresholdUnit),
  since("0.1.0", gateWindowTooShort),
  since("0.1.0", gwsDkimNotStarted),
  since("0.1.0", gwsMxMixedGenerations),
  since("0.1.0", gwsMxSetIncomplete),
  since("0.1.0", gwsMxTypo),
  since("0.1.0", gwsSpfInclude),
  since("0.1.0", iacDnsChangeOutsideVcs),
  since("0.1.0", insuranceDoesNotHold),
  since("0.1.0", insuranceLowTtlMissing),
  since("0.1.0", insuranceNoRollbackCapacity),
  since("0.1.0", insuranceSenderSubdomainMissing),
  since("0.1.0", insuranceStagingDmarcMissing),
  since("0.1.0", integrationOauthScopeBroad),
  since("0.1.0", integrationOwnerMissing),
  since("0.1.0", integrationRenewalTooLate),
  since("0.1.0", integrationTokenExpiresInWindow),
  since("0.1.0", integrationUntested),
  since("0.1.0", integrationWebhookRetryMissing),
  since("0.1.0", inventoryIncomplete),
  since("0.1.0", inventoryUnknownSource),
  since("0.1.0", m365DirectSendUnlisted),
  since("0.1.0", m365DkimOneSelector),
  since("0.1.0", m365DkimTargetGuessed),
  since("0.1.0", m365MxExtra),
  since("0.1.0", m365MxGuessed),
  since("0.1.0", m365SovereignMismatch),
  since("0.1.0", m365SpfInclude),
  since("0.1.0", m365VerificationRemoved),
  since("0.1.0", monitoringMissing),
  since("0.1.0", monitoringProbeUndecided),
  since("0.1.0", mtaStsEnforceDuringMxChange),
  since("0.1.0", mtaStsIdInvalid),
  since("0.1.0", mtaStsIdNotBumped),
  since("0.1.0", mtaStsMaxAgeBlocksRollback),
  since("0.1.0", mtaStsMediaType),
  since("0.1.0", mtaStsMultipleRecords),
  since("0.1.0", mtaStsMxNotCovered),
  since("0.1.0", mtaStsNoTlsrpt),
  since("0.1.0", mtaStsPolicyHostDangling),
  since("0.1.0", mtaStsPolicySyntax),
  since("0.1.0", mtaStsPolicyUnreachable),
  since("0.1.0", mtaStsRecordInvalid),
  since("0.1.0", mtaStsRemovedAbruptly),
  since("0.1.0", mxBackupOnSource),
  since("0.1.0", mxDuplicateTarget),
  since("0.1.0", mxGatewayBypass),
  since("0.1.0", mxIpv6Only),
  since("0.1.0", mxMissing),
  since("0.1.0", mxNoStarttls),
  since("0.1.0", mxNullMxMalformed),
  since("0.1.0", mxNullMxNotAlone),
  since("0.1.0", mxNullMxOnActiveDomain),
  since("0.1.0", mxNullMxSender),
  since("0.1.0", mxParkedWithoutNull),
  since("0.1.0", mxPointsToSourceAfterCutover),
  since("0.1.0", mxPointsToTargetTooEarly),
  since("0.1.0", mxPort25Unreachable),
  since("0.1.0", mxPreferenceInvalid),
  since("0.1.0", mxSingleHost),
  since("0.1.0", mxSplitNoPrecedence),
  since("0.1.0", mxSubdomainForgotten),
  since("0.1.0", mxTargetCname),
  since("0.1.0", mxTargetIpLiteral),
  since("0.1.0", mxTargetNoAddress),
  since("0.1.0", mxTlsCertificate),
  since("0.1.0", mxTtlBelowFloor),
  since("0.1.0", mxTtlLeftLow),
  since("0.1.0", mxTtlLoweredTooLate),
  since("0.1.0", mxTtlTooHighForRollback),
  since("0.1.0", playbookDateInvalid),
  since("0.1.0", playbookDocumentIgnored),
  since("0.1.0", playbookDuplicateId),
  since("0.1.0", playbookDuplicateKey),
  since("0.1.0", playbookImplicitTyping),
  since("0.1.0", playbookOwnerMissing),
  since("0.1.0", playbookPersonalData),
  since("0.1.0", playbookSchema),
  since("0.1.0", playbookSecretInFile),
  since("0.1.0", playbookTimezoneMissing),
  since("0.1.0", playbookUndefinedReference),
  since("0.1.0", playbookUnknownVersion),
  since("0.1.0", playbookUnusedDefinition),
  since("0.1.0", playbookYamlSyntax),
  since("0.1.0", retroActionUnowned),
  since("0.1.0", retroMissing),
  since("0.1.0", riskComponentUnchecked),
  since("0.1.0", riskEvidenceStale),
  since("0.1.0", riskKnownRisk),
  since("0.1.0", riskScoreLowered),
  since("0.1.0", riskSuppressionUnused),
  since("0.1.0", riskWaiverExpired),
  since("0.1.0", riskWaiverIncomplete),
  since("0.1.0", riskWaiverOfFive),
  since("0.1.0", rollbackAfterNoReturn),
  since("0.1.0", rollbackDeadlineMissing),
  since("0.1.0", rollbackLongerThanTtlAllows),
  since("0.1.0", rollbackNoReturnSync),
  since("0.1.0", rollbackUntested),
  since("0.1.0", routingAuthoritativeTooEarly),
  since("0.1.0", routingBlueGreenIncomplete),
  since("0.1.0", routingCatchAllDuringCoexistence),
  since("0.1.0", routingCoexistenceDomainType),
  since("0.1.0", routingConnectorCertificateExpiry),
  since("0.1.0", routingDnsblListed),
  since("0.1.0", routingFcrdns),
  since("0.1.0", routingForwardingBlocked),
  since("0.1.0", routingForwardingBreaksAuth),
  since("0.1.0", routingHeloMismatch),
  since("0.1.0", routingLoop),
  since("0.1.0", routingReplyAddressLost),
  since("0.1.0", routingSmarthostUndefined),
  since("0.1.0", runbookDestructiveCommand),
  since("0.1.0", runbookNotLinkedToAlert),
  since("0.1.0", runbookRequiredMissing),
  since("0.1.0", runbookSectionMissing),
  since("0.1.0", spfAllNeutral),
  since("0.1.0", spfAllPass),
  since("0.1.0", spfCidrHostBits),
  since("0.1.0", spfCidrInvalid),
  since("0.1.0", spfCidrTooBroad),
  since("0.1.0", spfDuplicateModifier),
  since("0.1.0", spfDuplicateTerm),
  since("0.1.0", spfExpUnresolvable),
  since("0.1.0", spfFlattenedDrift),
  since("0.1.0", spfHardfailBeforeInventory),
  since("0.1.0", spfHeloMissing),
  since("0.1.0", spfHostUnresolvable),
  since("0.1.0", spfIncludeLoop),
  since("0.1.0", spfIncludeNoRecord),
  since("0.1.0", spfIpFamilyMismatch),
  since("0.1.0", spfLookupBudgetLow),
  since("0.1.0", spfMacroLocalPart),
  since("0.1.0", spfMacroP),
  since("0.1.0", spfMacroSyntax),
  since("0.1.0", spfMissing),
  since("0.1.0", spfMultipleRecords),
  since("0.1.0", spfMxTooManyNames),
  since("0.1.0", spfNoTerminal),
  since("0.1.0", spfParkedOpen),
  since("0.1.0", spfPrivateIp),
  since("0.1.0", spfPtrMechanism),
  since("0.1.0", spfQualifiedInclude),
  since("0.1.0", spfReceiversDiffer),
  since("0.1.0", spfRecordTooLong),
  since("0.1.0", spfRedirectNoRecord),
  since("0.1.0", spfRedirectWithAll),
  since("0.1.0", spfRedundantIp),
  since("0.1.0", spfRrtype99),
  since("0.1.0", spfSenderIdRecord),
  since("0.1.0", spfSenderNotAuthorised),
  since("0.1.0", spfStaleSource),
  since("0.1.0", spfTargetNotAuthorisedBeforeCutover),
  since("0.1.0", spfTermMalformed),
  since("0.1.0", spfTermsAfterAll),
  since("0.1.0", spfTooManyLookups),
  since("0.1.0", spfTooManyVoidLookups),
  since("0.1.0", spfUndeclaredInclude),
  since("0.1.0", spfUnknownTerm),
  since("0.1.0", spfUselessInclude),
  since("0.1.0", spfVendorIncludeTypo),
  since("0.1.0", spfVersionMalformed),
  since("0.1.0", stakeholderRoleMissing),
  since("0.1.0", stakeholderSamePerson),
  since("0.1.0", strategyApiWithoutThrottling),
  since("0.1.0", strategyAuditTrailWithoutDual),
  since("0.1.0", strategyBigBangRegulated),
  since("0.1.0", strategyBigBangTooLarge),
  since("0.1.0", strategyDualDeliveryNoConflictRule),
  since("0.1.0", strategyHybridNoPrecedence),
  since("0.1.0", strategyMilestoneUnreachable),
  since("0.1.0", strategyTimelineTooLong),
  since("0.1.0", strategyTimelineTooShort),
  since("0.1.0", supportSurgeMissing),
  since("0.1.0", syncCalendarNeedsApi),
  since("0.1.0", syncCredentialsShared),
  since("0.1.0", syncDelegatesNotReconciled),
  since("0.1.0", syncFinalDeltaMissing),
  since("0.1.0", syncFolderNames),
  since("0.1.0", syncOnePassForLarge),
  since("0.1.0", syncOversizeItems),
  since("0.1.0", syncVerificationMissing),
  since("0.1.0", tlsRptRecordInvalid),
  since("0.1.0", trainingMissing),
  since("0.1.0", trancheBadWeekday),
  since("0.1.0", trancheCapacity),
  since("0.1.0", trancheCohortDrifted),
  since("0.1.0", trancheDatesInverted),
  since("0.1.0", trancheDatesOverlap),
  since("0.1.0", trancheDelegatesSplit),
  since("0.1.0", trancheDependsCycle),
  since("0.1.0", trancheEmpty),
  since("0.1.0", trancheFinalCutoverMissing),
  since("0.1.0", trancheFreezeWindow),
  since("0.1.0", trancheGateMissing),
  since("0.1.0", trancheGrowthTooSteep),
  since("0.1.0", trancheHighVolumeTooEarly),
  since("0.1.0", trancheInactiveMailboxes),
  since("0.1.0", trancheMailboxTwice),
  since("0.1.0", trancheMailboxUnassigned),
  since("0.1.0", trancheNoDiversity),
  since("0.1.0", trancheOrder),
  since("0.1.0", tranchePilotMissing),
  since("0.1.0", tranchePilotNotIt),
  since("0.1.0", tranchePilotSize),
  since("0.1.0", trancheRegulatedTooEarly),
  since("0.1.0", trancheRollbackMissing),
  since("0.1.0", trancheSelectInvalid),
  since("0.1.0", trancheSizeDiffers),
  since("0.1.0", vendorConcentration),
  since("0.1.0", vendorForeignMx),
  since("0.1.0", zoneApexEssentialMissing),
  since("0.1.0", zoneCaaBlocksMailCert),
  since("0.1.0", zoneCaaPropertyInvalid),
  since("0.1.0", zoneCnameAndOtherData),
  since("0.1.0", zoneCnameAtApex),
  since("0.1.0", zoneCnameLoop),
  since("0.1.0", zoneDuplicateRecord),
  since("0.1.0", zoneHostnameCharset),
  since("0.1.0", zoneIdnNotALabel),
  since("0.1.0", zoneLabelTooLong),
  since("0.1.0", zoneMissingTrailingDot),
  since("0.1.0", zoneMultipleCname),
  since("0.1.0", zoneNameTooLong),
  since("0.1.0", zoneNegativeTtlTooLong),
  since("0.1.0", zoneOutOfZoneRecord),
  since("0.1.0", zoneOwnerUnknown),
  since("0.1.0", zonePlaceholderValue),
  since("0.1.0", zonePolicyRecordMisplaced),
  since("0.1.0", zonePrivateAddressPublished),
  since("0.1.0", zoneRrsetOverwritten),
  since("0.1.0", zoneRrsetTtlMismatch),
  since("0.1.0", zoneSemicolonEscape),
  since("0.1.0", zoneSerialNotIncreased),
  since("0.1.0", zoneSmartCharacters),
  since("0.1.0", zoneSoaTimersImplausible),
  since("0.1.0", zoneSpfMacroUnescaped),
  since("0.1.0", zoneSpfSplitIntoRecords),
  since("0.1.0", zoneSyntaxError),
  since("0.1.0", zoneTargetNotAHost),
  since("0.1.0", zoneTemplateVariableUnresolved),
  since("0.1.0", zoneTtlInvalid),
  since("0.1.0", zoneTxtRrsetLarge),
  since("0.1.0", zoneTxtSplitLosesSpace),
  since("0.1.0", zoneTxtStringTooLong),
  since("0.1.0", zoneUnquotedSemicolon),
  since("0.1.0", zoneWildcardShadowsMail),
];
