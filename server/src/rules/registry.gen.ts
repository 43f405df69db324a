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
import clientPlainAuth from "./client/plain-auth.ts";
import clientSmtpBasicAuthM365 from "./client/smtp-basic-auth-m365.ts";
import clientSrvMalformed from "./client/srv-malformed.ts";
import clientSrvPointsToSource from "./client/srv-points-to-source.ts";
import clientSrvTargetAlias from "./client/srv-target-alias.ts";
import clientTlsOldVersion from "./client/tls-old-version.ts";
import commsMissing from "./comms/missing.ts";
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
import insuranceLowTtlMissing from "./insurance/low-ttl-missing.ts";
import insuranceNoRollbackCapacity from "./insurance/no-rollback-capacity.ts";
import insuranceSenderSubdomainMissing from "./insurance/sender-subdomain-missing.ts";
import insuranceStagingDmarcMissing from "./insurance/staging-dmarc-missing.ts";
import integrationOauthScopeBroad from "./integration/oauth-scope-broad.ts";
import integrationOwnerMissing from "./integration/owner-missing.ts";
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
import type { Rule } from "./rule.ts";

/** Every rule, by id. */
export const registry: readonly Rule[] = [
  backupExpiresTooEarly,
  backupMissingBeforeCutover,
  backupRestoreUntested,
  backupSourceRemovedEarly,
  bimiAssetAtRisk,
  bimiNeedsEnforcement,
  bimiRecordSyntax,
  budgetContingencyMissing,
  budgetNotStaged,
  budgetSumMismatch,
  bulkComplaintRate,
  bulkDmarcRequired,
  bulkFromFreemail,
  bulkOneClickUnsubscribe,
  bulkPtrRequired,
  bulkSpfAndDkimRequired,
  bulkThresholdSplit,
  bulkUnsubscribeNotSigned,
  clientAutoconfigDangling,
  clientAutodiscoverConflict,
  clientAutodiscoverMissing,
  clientAutodiscoverToSource,
  clientCleartextPort,
  clientDeviceReenrolmentMissing,
  clientEasVersion,
  clientEwsRetired,
  clientGooglePasswordAccess,
  clientHardcodedHostRemoved,
  clientLoginKpiMissing,
  clientMfaCutoverSameDay,
  clientPlainAuth,
  clientSmtpBasicAuthM365,
  clientSrvMalformed,
  clientSrvPointsToSource,
  clientSrvTargetAlias,
  clientTlsOldVersion,
  commsMissing,
  complianceArchiveAgainstDuty,
  complianceAuditLogMissing,
  complianceEncryptionMissing,
  complianceExportNotImmutable,
  complianceExportNotSearchable,
  complianceJournalingGap,
  complianceLegalHoldLost,
  complianceResidencyUnmapped,
  complianceResidencyViolated,
  complianceRetentionMissing,
  complianceVendorNotAssessed,
  daneMismatch,
  daneMxMovedWithoutTlsa,
  daneNoNextKey,
  daneOwnerName,
  daneParamsUnusual,
  daneTlsaSyntax,
  daneUsagePkix,
  daneWithoutDnssec,
  deliverabilityFeedbackLoopMissing,
  deliverabilitySeedListMissing,
  deliverabilityTemplateChecksMissing,
  deliverabilityThrottleMissing,
  deliverabilityWarmupMissing,
  deliverabilityWarmupTooSteep,
  dkimCnameDangling,
  dkimCnameToSource,
  dkimDuplicateTag,
  dkimEd25519Length,
  dkimEd25519Only,
  dkimKeyOversize,
  dkimKeyShared,
  dkimMissing,
  dkimMissingP,
  dkimMultipleRecords,
  dkimNotPublishedBeforeTranche,
  dkimObsoleteRecords,
  dkimOwnerNameWrong,
  dkimParkedKey,
  dkimPrivateKeyPublished,
  dkimPublicKeyMalformed,
  dkimRecordSyntax,
  dkimRevokedInUse,
  dkimRotationMissing,
  dkimSelectorInvalid,
  dkimSelectorRemovedTooEarly,
  dkimSelectorShared,
  dkimServiceType,
  dkimSha1Only,
  dkimShortKey,
  dkimSubdomainStrict,
  dkimTestMode,
  dkimUnaligned,
  dkimUnknownKeyType,
  dkimVersionInvalid,
  dkimWeakKey,
  dkimWildcard,
  dmarcAlignmentValueInvalid,
  dmarcCnameDangling,
  dmarcEnforcementReliesOnSpf,
  dmarcEnforcementWithUnresolvedSources,
  dmarcExternalRuaUnauthorised,
  dmarcFoInvalid,
  dmarcFoWithoutRuf,
  dmarcLadderSkipsQuarantine,
  dmarcMailingListUsers,
  dmarcMissing,
  dmarcMultipleRecords,
  dmarcNoneWithoutEnd,
  dmarcNoneWithoutRua,
  dmarcNpAbsent,
  dmarcNpHitsSender,
  dmarcOwnerNameWrong,
  dmarcPNotSecond,
  dmarcParkedNotReject,
  dmarcPctPartial,
  dmarcPolicyAbsent,
  dmarcPolicyInvalid,
  dmarcPolicyRaisedInCutover,
  dmarcPsdMisused,
  dmarcQuarantineTooEarly,
  dmarcRejectTooEarly,
  dmarcRemovedTag,
  dmarcRuaMailboxAtRisk,
  dmarcRufPrivacy,
  dmarcSpOnSubdomain,
  dmarcStrictAlignmentBreaksSender,
  dmarcSubdomainPolicyWeaker,
  dmarcSyntaxError,
  dmarcTestModeLeftOn,
  dmarcTreeWalkTooDeep,
  dmarcUnknownTag,
  dmarcUriMalformed,
  dmarcUriSizeSuffix,
  dmarcVersionInvalid,
  dnsAuthoritativeDisagree,
  dnsDelegationMismatch,
  dnsDnssecBogus,
  dnsDnssecWeakAlgorithm,
  dnsDomainIsAlias,
  dnsDriftFromSource,
  dnsDsPresentOnNsChange,
  dnsLameDelegation,
  dnsLookupFailed,
  dnsNxdomain,
  dnsPropagationIncomplete,
  dnsRegistrationExpiring,
  dnsTcpFallbackBroken,
  gateApproverMissing,
  gateCategoryOverLimit,
  gateKpiFailed,
  gateKpiMissing,
  gateKpiSourceMissing,
  gateKpiUnknown,
  gateOnFailMissing,
  gateOverdue,
  gatePassedOutOfOrder,
  gateRollbackScopeTooWide,
  gateSampleTooSmall,
  gateThresholdTooWeak,
  gateThresholdUnit,
  gateWindowTooShort,
  gwsDkimNotStarted,
  gwsMxMixedGenerations,
  gwsMxSetIncomplete,
  gwsMxTypo,
  gwsSpfInclude,
  iacDnsChangeOutsideVcs,
  insuranceLowTtlMissing,
  insuranceNoRollbackCapacity,
  insuranceSenderSubdomainMissing,
  insuranceStagingDmarcMissing,
  integrationOauthScopeBroad,
  integrationOwnerMissing,
  integrationTokenExpiresInWindow,
  integrationUntested,
  integrationWebhookRetryMissing,
  inventoryIncomplete,
  inventoryUnknownSource,
  m365DirectSendUnlisted,
  m365DkimOneSelector,
  m365DkimTargetGuessed,
  m365MxExtra,
  m365MxGuessed,
  m365SovereignMismatch,
  m365SpfInclude,
  m365VerificationRemoved,
  monitoringMissing,
  mtaStsEnforceDuringMxChange,
  mtaStsIdInvalid,
  mtaStsIdNotBumped,
  mtaStsMaxAgeBlocksRollback,
  mtaStsMediaType,
  mtaStsMultipleRecords,
  mtaStsMxNotCovered,
  mtaStsNoTlsrpt,
  mtaStsPolicyHostDangling,
  mtaStsPolicySyntax,
  mtaStsPolicyUnreachable,
  mtaStsRecordInvalid,
  mtaStsRemovedAbruptly,
  mxBackupOnSource,
  mxDuplicateTarget,
  mxGatewayBypass,
  mxIpv6Only,
  mxMissing,
  mxNoStarttls,
  mxNullMxMalformed,
  mxNullMxNotAlone,
  mxNullMxOnActiveDomain,
  mxNullMxSender,
  mxParkedWithoutNull,
  mxPointsToSourceAfterCutover,
  mxPointsToTargetTooEarly,
  mxPort25Unreachable,
  mxPreferenceInvalid,
  mxSingleHost,
  mxSplitNoPrecedence,
  mxSubdomainForgotten,
  mxTargetCname,
  mxTargetIpLiteral,
  mxTargetNoAddress,
  mxTlsCertificate,
  mxTtlBelowFloor,
  mxTtlLeftLow,
  mxTtlLoweredTooLate,
  mxTtlTooHighForRollback,
  playbookDateInvalid,
  playbookDuplicateId,
  playbookDuplicateKey,
  playbookImplicitTyping,
  playbookOwnerMissing,
  playbookPersonalData,
  playbookSchema,
  playbookSecretInFile,
  playbookTimezoneMissing,
  playbookUndefinedReference,
  playbookUnknownVersion,
  playbookUnusedDefinition,
  playbookYamlSyntax,
  retroActionUnowned,
  retroMissing,
  riskComponentUnchecked,
  riskEvidenceStale,
  riskKnownRisk,
  riskSuppressionUnused,
  riskWaiverExpired,
  riskWaiverIncomplete,
  riskWaiverOfFive,
  rollbackAfterNoReturn,
  rollbackDeadlineMissing,
  rollbackLongerThanTtlAllows,
  rollbackNoReturnSync,
  rollbackUntested,
  routingAuthoritativeTooEarly,
  routingBlueGreenIncomplete,
  routingCatchAllDuringCoexistence,
  routingCoexistenceDomainType,
  routingConnectorCertificateExpiry,
  routingDnsblListed,
  routingFcrdns,
  routingForwardingBlocked,
  routingForwardingBreaksAuth,
  routingHeloMismatch,
  routingLoop,
  routingReplyAddressLost,
  routingSmarthostUndefined,
  runbookDestructiveCommand,
  runbookNotLinkedToAlert,
  runbookRequiredMissing,
  runbookSectionMissing,
  spfAllNeutral,
  spfAllPass,
  spfCidrHostBits,
  spfCidrInvalid,
  spfCidrTooBroad,
  spfDuplicateModifier,
  spfDuplicateTerm,
  spfExpUnresolvable,
  spfFlattenedDrift,
  spfHardfailBeforeInventory,
  spfHeloMissing,
  spfHostUnresolvable,
  spfIncludeLoop,
  spfIncludeNoRecord,
  spfIpFamilyMismatch,
  spfLookupBudgetLow,
  spfMacroLocalPart,
  spfMacroP,
  spfMacroSyntax,
  spfMissing,
  spfMultipleRecords,
  spfMxTooManyNames,
  spfNoTerminal,
  spfParkedOpen,
  spfPrivateIp,
  spfPtrMechanism,
  spfQualifiedInclude,
  spfReceiversDiffer,
  spfRecordTooLong,
  spfRedirectNoRecord,
  spfRedirectWithAll,
  spfRedundantIp,
  spfRrtype99,
  spfSenderIdRecord,
  spfSenderNotAuthorised,
  spfStaleSource,
  spfTargetNotAuthorisedBeforeCutover,
  spfTermMalformed,
  spfTermsAfterAll,
  spfTooManyLookups,
  spfTooManyVoidLookups,
  spfUndeclaredInclude,
  spfUnknownTerm,
  spfUselessInclude,
  spfVendorIncludeTypo,
  spfVersionMalformed,
  stakeholderRoleMissing,
  stakeholderSamePerson,
  strategyApiWithoutThrottling,
  strategyAuditTrailWithoutDual,
  strategyBigBangRegulated,
  strategyBigBangTooLarge,
  strategyDualDeliveryNoConflictRule,
  strategyHybridNoPrecedence,
  strategyTimelineTooLong,
  strategyTimelineTooShort,
  supportSurgeMissing,
  syncCalendarNeedsApi,
  syncCredentialsShared,
  syncDelegatesNotReconciled,
  syncFinalDeltaMissing,
  syncFolderNames,
  syncOnePassForLarge,
  syncOversizeItems,
  syncVerificationMissing,
  tlsRptRecordInvalid,
  trainingMissing,
  trancheBadWeekday,
  trancheCapacity,
  trancheDatesInverted,
  trancheDatesOverlap,
  trancheDelegatesSplit,
  trancheDependsCycle,
  trancheEmpty,
  trancheFinalCutoverMissing,
  trancheFreezeWindow,
  trancheGateMissing,
  trancheGrowthTooSteep,
  trancheHighVolumeTooEarly,
  trancheMailboxTwice,
  trancheMailboxUnassigned,
  trancheNoDiversity,
  trancheOrder,
  tranchePilotMissing,
  tranchePilotNotIt,
  tranchePilotSize,
  trancheRegulatedTooEarly,
  trancheRollbackMissing,
  trancheSelectInvalid,
  trancheSizeDiffers,
  vendorForeignMx,
  zoneApexEssentialMissing,
  zoneCaaBlocksMailCert,
  zoneCaaPropertyInvalid,
  zoneCnameAndOtherData,
  zoneCnameAtApex,
  zoneCnameLoop,
  zoneDuplicateRecord,
  zoneHostnameCharset,
  zoneIdnNotALabel,
  zoneLabelTooLong,
  zoneMissingTrailingDot,
  zoneMultipleCname,
  zoneNameTooLong,
  zoneNegativeTtlTooLong,
  zoneOutOfZoneRecord,
  zonePlaceholderValue,
  zonePolicyRecordMisplaced,
  zonePrivateAddressPublished,
  zoneRrsetOverwritten,
  zoneRrsetTtlMismatch,
  zoneSemicolonEscape,
  zoneSerialNotIncreased,
  zoneSmartCharacters,
  zoneSoaTimersImplausible,
  zoneSpfMacroUnescaped,
  zoneSpfSplitIntoRecords,
  zoneSyntaxError,
  zoneTargetNotAHost,
  zoneTemplateVariableUnresolved,
  zoneTtlInvalid,
  zoneTxtRrsetLarge,
  zoneTxtSplitLosesSpace,
  zoneTxtStringTooLong,
  zoneUnquotedSemicolon,
  zoneWildcardShadowsMail,
];
