// Written by `npm run gen` from schemas/*.schema.json. Do not edit.
import type { JsonSchema } from "./schema.ts";

/** The schemas by file name, with descriptions: what completion and hover show. */
export const schemas: Readonly<Record<string, JsonSchema>> = {
  "definitions.schema.json": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://mailtranche.example/schemas/v1/definitions.schema.json",
    "description": "What the documents of mailtranche/v1 share: values with units, and the entries of the plural maps.",
    "definitions": {
      "id": {
        "description": "An id: lower-case letters, digits and hyphens (kebab-case).",
        "type": [
          "string",
          "integer"
        ],
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
        "minimum": 0,
        "format": "x-id",
        "examples": [
          "pilot",
          "scale-1"
        ]
      },
      "text": {
        "description": "Plain text. Digits need no quotes.",
        "type": [
          "string",
          "number"
        ]
      },
      "selector": {
        "description": "A DKIM selector: what stands in front of `._domainkey` in the name of the key.",
        "type": [
          "string",
          "number"
        ],
        "format": "x-selector",
        "examples": [
          "selector1"
        ]
      },
      "ruleSet": {
        "description": "Version of the rule set, as `mailtranche --version` prints it.",
        "type": [
          "string",
          "number"
        ],
        "pattern": "^[0-9]+(\\.[0-9]+)*$",
        "examples": [
          "0.1.0"
        ]
      },
      "fqdn": {
        "description": "A domain name; the final dot may be left out. Letters beyond ASCII are fine.",
        "type": "string",
        "pattern": "^(?=.{1,254}$)[^\\s.@/:,;\"'(){}\\[\\]]{1,63}(\\.[^\\s.@/:,;\"'(){}\\[\\]]{1,63})*\\.?$",
        "format": "x-domain",
        "examples": [
          "shop.example"
        ]
      },
      "duration": {
        "description": "A duration: a number and a unit (s, m, h, d, w, y); decimals are allowed. A bare number is none.",
        "type": "string",
        "pattern": "^\\d+(\\.\\d+)?(s|m|h|d|w|y)$",
        "format": "x-duration",
        "examples": [
          "90s",
          "5m",
          "72h",
          "3d"
        ]
      },
      "offset": {
        "description": "A signed duration: an offset to the window.",
        "type": "string",
        "pattern": "^[+-]?\\d+(\\.\\d+)?(s|m|h|d|w|y)$",
        "format": "x-offset",
        "examples": [
          "-72h",
          "+30m"
        ]
      },
      "ttl": {
        "description": "A TTL: a whole number of seconds, or a duration.",
        "type": [
          "integer",
          "string"
        ],
        "pattern": "^\\d+(\\.\\d+)?(s|m|h|d|w|y)?$",
        "minimum": 0,
        "maximum": 2147483647,
        "format": "x-ttl",
        "examples": [
          300,
          "5m",
          "1h"
        ]
      },
      "size": {
        "description": "A size in B, KB, MB, GB or TB (1 KB = 1024 bytes).",
        "type": "string",
        "pattern": "^\\d+(\\.\\d+)?(B|KB|MB|GB|TB)$",
        "format": "x-size",
        "examples": [
          "100KB",
          "35MB"
        ]
      },
      "rate": {
        "description": "A rate: a count per unit of time.",
        "type": "string",
        "pattern": "^\\d+(\\.\\d+)?/(s|m|h|d|w|y)$",
        "format": "x-rate",
        "examples": [
          "4000/d",
          "20/h"
        ]
      },
      "percent": {
        "description": "A percentage with its sign.",
        "type": "string",
        "pattern": "^\\d+(\\.\\d+)?%$",
        "format": "x-percent",
        "examples": [
          "98%",
          "0.1%"
        ]
      },
      "instant": {
        "description": "An ISO date, or date and time. Without an offset it is read in the `timezone` of the tranche, else of the playbook.",
        "type": "string",
        "pattern": "^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?$",
        "format": "x-instant",
        "examples": [
          "2026-10-12",
          "2026-10-12T18:00",
          "2026-10-12T18:00:00+02:00"
        ]
      },
      "timeZone": {
        "description": "An IANA time zone.",
        "type": "string",
        "format": "x-time-zone",
        "examples": [
          "Europe/Berlin",
          "UTC"
        ]
      },
      "condition": {
        "description": "One line: `<kpi>[@<sender|domain|tranche|all>] <op> <value> [over <duration>] [min <n>]`, with `>= <= > < == !=`.",
        "type": "string",
        "format": "x-condition",
        "examples": [
          "inbound-stability >= 99% over 7d",
          "sync-missing == 0"
        ]
      },
      "path": {
        "description": "A path relative to the folder of the playbook, with `/`.",
        "type": "string",
        "minLength": 1,
        "format": "x-path",
        "examples": [
          "inventory/mailboxes.csv"
        ]
      },
      "glob": {
        "description": "A path or glob relative to the folder of the playbook: `*`, `**`, `?`, `{a,b}`.",
        "type": "string",
        "minLength": 1,
        "format": "x-glob",
        "examples": [
          "data/dmarc/*.xml.gz"
        ]
      },
      "globs": {
        "description": "A glob, or a list of globs.",
        "anyOf": [
          {
            "$ref": "#/definitions/glob"
          },
          {
            "type": "array",
            "items": {
              "$ref": "#/definitions/glob"
            }
          }
        ]
      },
      "email": {
        "description": "A mail address.",
        "type": "string",
        "pattern": "^[^\\s@]+@[^\\s@]+$",
        "format": "x-email",
        "examples": [
          "dmarc@shop.example"
        ]
      },
      "address": {
        "description": "An IPv4 or IPv6 address, or a network in CIDR form.",
        "type": "string",
        "pattern": "^[0-9A-Fa-f:.]+(/\\d{1,3})?$",
        "format": "x-address",
        "examples": [
          "192.0.2.25",
          "2001:db8::/32"
        ]
      },
      "secret": {
        "description": "Where a secret is kept: `env:NAME` (environment) or `secret:name` (the editor's secret store). Never the secret itself.",
        "type": "string",
        "pattern": "^(env:[A-Za-z_][A-Za-z0-9_]*|secret:[A-Za-z0-9._-]+)$",
        "format": "x-secret",
        "examples": [
          "env:OPS_WEBHOOK"
        ]
      },
      "ruleId": {
        "description": "A rule: `family/fault`.",
        "type": "string",
        "pattern": "^[a-z0-9-]+/[a-z0-9-]+$",
        "format": "x-rule",
        "x-ref": "rule",
        "examples": [
          "backup/expires-too-early",
          "backup/missing-before-cutover",
          "backup/restore-untested",
          "backup/source-removed-early",
          "bimi/asset-at-risk",
          "bimi/needs-enforcement",
          "bimi/record-syntax",
          "budget/contingency-missing",
          "budget/not-staged",
          "budget/sum-mismatch",
          "bulk/complaint-rate",
          "bulk/dmarc-required",
          "bulk/from-freemail",
          "bulk/one-click-unsubscribe",
          "bulk/ptr-required",
          "bulk/spf-and-dkim-required",
          "bulk/threshold-split",
          "bulk/unsubscribe-not-signed",
          "client/autoconfig-dangling",
          "client/autodiscover-conflict",
          "client/autodiscover-missing",
          "client/autodiscover-to-source",
          "client/cleartext-port",
          "client/device-reenrolment-missing",
          "client/eas-version",
          "client/ews-retired",
          "client/google-password-access",
          "client/hardcoded-host-removed",
          "client/login-kpi-missing",
          "client/mfa-cutover-same-day",
          "client/outlook-too-old",
          "client/plain-auth",
          "client/smtp-basic-auth-m365",
          "client/srv-malformed",
          "client/srv-points-to-source",
          "client/srv-target-alias",
          "client/tls-old-version",
          "comms/missing",
          "comms/updates-missing",
          "compliance/archive-against-duty",
          "compliance/audit-log-missing",
          "compliance/encryption-missing",
          "compliance/export-not-immutable",
          "compliance/export-not-searchable",
          "compliance/journaling-gap",
          "compliance/legal-hold-lost",
          "compliance/residency-unmapped",
          "compliance/residency-violated",
          "compliance/retention-missing",
          "compliance/vendor-not-assessed",
          "dane/mismatch",
          "dane/mx-moved-without-tlsa",
          "dane/no-next-key",
          "dane/owner-name",
          "dane/params-unusual",
          "dane/tlsa-syntax",
          "dane/usage-pkix",
          "dane/without-dnssec",
          "deliverability/feedback-loop-missing",
          "deliverability/seed-list-missing",
          "deliverability/template-checks-missing",
          "deliverability/throttle-missing",
          "deliverability/warmup-missing",
          "deliverability/warmup-too-steep",
          "dkim/cname-dangling",
          "dkim/cname-to-source",
          "dkim/duplicate-tag",
          "dkim/ed25519-length",
          "dkim/ed25519-only",
          "dkim/key-oversize",
          "dkim/key-shared",
          "dkim/missing",
          "dkim/missing-p",
          "dkim/multiple-records",
          "dkim/not-published-before-tranche",
          "dkim/obsolete-records",
          "dkim/owner-name-wrong",
          "dkim/parked-key",
          "dkim/private-key-published",
          "dkim/public-key-malformed",
          "dkim/record-syntax",
          "dkim/revoked-in-use",
          "dkim/rotation-missing",
          "dkim/selector-invalid",
          "dkim/selector-removed-too-early",
          "dkim/selector-shared",
          "dkim/service-type",
          "dkim/sha1-only",
          "dkim/short-key",
          "dkim/subdomain-strict",
          "dkim/test-mode",
          "dkim/unaligned",
          "dkim/unknown-key-type",
          "dkim/version-invalid",
          "dkim/weak-key",
          "dkim/wildcard",
          "dmarc/alignment-value-invalid",
          "dmarc/cname-dangling",
          "dmarc/enforcement-relies-on-spf",
          "dmarc/enforcement-with-unresolved-sources",
          "dmarc/external-rua-unauthorised",
          "dmarc/fo-invalid",
          "dmarc/fo-without-ruf",
          "dmarc/ladder-skips-quarantine",
          "dmarc/mailing-list-users",
          "dmarc/missing",
          "dmarc/multiple-records",
          "dmarc/none-without-end",
          "dmarc/none-without-rua",
          "dmarc/np-absent",
          "dmarc/np-hits-sender",
          "dmarc/owner-name-wrong",
          "dmarc/p-not-second",
          "dmarc/parked-not-reject",
          "dmarc/pct-partial",
          "dmarc/policy-absent",
          "dmarc/policy-invalid",
          "dmarc/policy-raised-in-cutover",
          "dmarc/psd-misused",
          "dmarc/quarantine-too-early",
          "dmarc/reject-too-early",
          "dmarc/removed-tag",
          "dmarc/rua-mailbox-at-risk",
          "dmarc/ruf-privacy",
          "dmarc/sp-on-subdomain",
          "dmarc/strict-alignment-breaks-sender",
          "dmarc/subdomain-policy-weaker",
          "dmarc/syntax-error",
          "dmarc/test-mode-left-on",
          "dmarc/tree-walk-too-deep",
          "dmarc/unknown-tag",
          "dmarc/uri-malformed",
          "dmarc/uri-size-suffix",
          "dmarc/version-invalid",
          "dns/authoritative-disagree",
          "dns/delegation-mismatch",
          "dns/dnssec-bogus",
          "dns/dnssec-weak-algorithm",
          "dns/domain-is-alias",
          "dns/drift-from-source",
          "dns/ds-present-on-ns-change",
          "dns/lame-delegation",
          "dns/lookup-failed",
          "dns/nxdomain",
          "dns/propagation-incomplete",
          "dns/registration-expiring",
          "dns/tcp-fallback-broken",
          "gate/approver-missing",
          "gate/category-over-limit",
          "gate/kpi-failed",
          "gate/kpi-missing",
          "gate/kpi-source-missing",
          "gate/kpi-unknown",
          "gate/on-fail-missing",
          "gate/overdue",
          "gate/passed-out-of-order",
          "gate/rollback-scope-too-wide",
          "gate/sample-too-small",
          "gate/threshold-too-weak",
          "gate/threshold-unit",
          "gate/window-too-short",
          "gws/dkim-not-started",
          "gws/mx-mixed-generations",
          "gws/mx-set-incomplete",
          "gws/mx-typo",
          "gws/spf-include",
          "iac/dns-change-outside-vcs",
          "insurance/does-not-hold",
          "insurance/low-ttl-missing",
          "insurance/no-rollback-capacity",
          "insurance/sender-subdomain-missing",
          "insurance/staging-dmarc-missing",
          "integration/oauth-scope-broad",
          "integration/owner-missing",
          "integration/renewal-too-late",
          "integration/token-expires-in-window",
          "integration/untested",
          "integration/webhook-retry-missing",
          "inventory/incomplete",
          "inventory/unknown-source",
          "m365/direct-send-unlisted",
          "m365/dkim-one-selector",
          "m365/dkim-target-guessed",
          "m365/mx-extra",
          "m365/mx-guessed",
          "m365/sovereign-mismatch",
          "m365/spf-include",
          "m365/verification-removed",
          "monitoring/missing",
          "monitoring/probe-undecided",
          "mta-sts/enforce-during-mx-change",
          "mta-sts/id-invalid",
          "mta-sts/id-not-bumped",
          "mta-sts/max-age-blocks-rollback",
          "mta-sts/media-type",
          "mta-sts/multiple-records",
          "mta-sts/mx-not-covered",
          "mta-sts/no-tlsrpt",
          "mta-sts/policy-host-dangling",
          "mta-sts/policy-syntax",
          "mta-sts/policy-unreachable",
          "mta-sts/record-invalid",
          "mta-sts/removed-abruptly",
          "mx/backup-on-source",
          "mx/duplicate-target",
          "mx/gateway-bypass",
          "mx/ipv6-only",
          "mx/missing",
          "mx/no-starttls",
          "mx/null-mx-malformed",
          "mx/null-mx-not-alone",
          "mx/null-mx-on-active-domain",
          "mx/null-mx-sender",
          "mx/parked-without-null",
          "mx/points-to-source-after-cutover",
          "mx/points-to-target-too-early",
          "mx/port25-unreachable",
          "mx/preference-invalid",
          "mx/single-host",
          "mx/split-no-precedence",
          "mx/subdomain-forgotten",
          "mx/target-cname",
          "mx/target-ip-literal",
          "mx/target-no-address",
          "mx/tls-certificate",
          "mx/ttl-below-floor",
          "mx/ttl-left-low",
          "mx/ttl-lowered-too-late",
          "mx/ttl-too-high-for-rollback",
          "playbook/date-invalid",
          "playbook/document-ignored",
          "playbook/duplicate-id",
          "playbook/duplicate-key",
          "playbook/implicit-typing",
          "playbook/owner-missing",
          "playbook/personal-data",
          "playbook/schema",
          "playbook/secret-in-file",
          "playbook/timezone-missing",
          "playbook/undefined-reference",
          "playbook/unknown-version",
          "playbook/unused-definition",
          "playbook/yaml-syntax",
          "retro/action-unowned",
          "retro/missing",
          "risk/component-unchecked",
          "risk/evidence-stale",
          "risk/known-risk",
          "risk/score-lowered",
          "risk/suppression-unused",
          "risk/waiver-expired",
          "risk/waiver-incomplete",
          "risk/waiver-of-five",
          "rollback/after-no-return",
          "rollback/deadline-missing",
          "rollback/longer-than-ttl-allows",
          "rollback/no-return-sync",
          "rollback/untested",
          "routing/authoritative-too-early",
          "routing/blue-green-incomplete",
          "routing/catch-all-during-coexistence",
          "routing/coexistence-domain-type",
          "routing/connector-certificate-expiry",
          "routing/dnsbl-listed",
          "routing/fcrdns",
          "routing/forwarding-blocked",
          "routing/forwarding-breaks-auth",
          "routing/helo-mismatch",
          "routing/loop",
          "routing/reply-address-lost",
          "routing/smarthost-undefined",
          "runbook/destructive-command",
          "runbook/not-linked-to-alert",
          "runbook/required-missing",
          "runbook/section-missing",
          "spf/all-neutral",
          "spf/all-pass",
          "spf/cidr-host-bits",
          "spf/cidr-invalid",
          "spf/cidr-too-broad",
          "spf/duplicate-modifier",
          "spf/duplicate-term",
          "spf/exp-unresolvable",
          "spf/flattened-drift",
          "spf/hardfail-before-inventory",
          "spf/helo-missing",
          "spf/host-unresolvable",
          "spf/include-loop",
          "spf/include-no-record",
          "spf/ip-family-mismatch",
          "spf/lookup-budget-low",
          "spf/macro-local-part",
          "spf/macro-p",
          "spf/macro-syntax",
          "spf/missing",
          "spf/multiple-records",
          "spf/mx-too-many-names",
          "spf/no-terminal",
          "spf/parked-open",
          "spf/private-ip",
          "spf/ptr-mechanism",
          "spf/qualified-include",
          "spf/receivers-differ",
          "spf/record-too-long",
          "spf/redirect-no-record",
          "spf/redirect-with-all",
          "spf/redundant-ip",
          "spf/rrtype-99",
          "spf/sender-id-record",
          "spf/sender-not-authorised",
          "spf/stale-source",
          "spf/target-not-authorised-before-cutover",
          "spf/term-malformed",
          "spf/terms-after-all",
          "spf/too-many-lookups",
          "spf/too-many-void-lookups",
          "spf/undeclared-include",
          "spf/unknown-term",
          "spf/useless-include",
          "spf/vendor-include-typo",
          "spf/version-malformed",
          "stakeholder/role-missing",
          "stakeholder/same-person",
          "strategy/api-without-throttling",
          "strategy/audit-trail-without-dual",
          "strategy/big-bang-regulated",
          "strategy/big-bang-too-large",
          "strategy/dual-delivery-no-conflict-rule",
          "strategy/hybrid-no-precedence",
          "strategy/milestone-unreachable",
          "strategy/timeline-too-long",
          "strategy/timeline-too-short",
          "support/surge-missing",
          "sync/calendar-needs-api",
          "sync/credentials-shared",
          "sync/delegates-not-reconciled",
          "sync/final-delta-missing",
          "sync/folder-names",
          "sync/one-pass-for-large",
          "sync/oversize-items",
          "sync/verification-missing",
          "tls-rpt/record-invalid",
          "training/missing",
          "tranche/bad-weekday",
          "tranche/capacity",
          "tranche/cohort-drifted",
          "tranche/dates-inverted",
          "tranche/dates-overlap",
          "tranche/delegates-split",
          "tranche/depends-cycle",
          "tranche/empty",
          "tranche/final-cutover-missing",
          "tranche/freeze-window",
          "tranche/gate-missing",
          "tranche/growth-too-steep",
          "tranche/high-volume-too-early",
          "tranche/inactive-mailboxes",
          "tranche/mailbox-twice",
          "tranche/mailbox-unassigned",
          "tranche/no-diversity",
          "tranche/order",
          "tranche/pilot-missing",
          "tranche/pilot-not-it",
          "tranche/pilot-size",
          "tranche/regulated-too-early",
          "tranche/rollback-missing",
          "tranche/select-invalid",
          "tranche/size-differs",
          "vendor/concentration",
          "vendor/foreign-mx",
          "zone/apex-essential-missing",
          "zone/caa-blocks-mail-cert",
          "zone/caa-property-invalid",
          "zone/cname-and-other-data",
          "zone/cname-at-apex",
          "zone/cname-loop",
          "zone/duplicate-record",
          "zone/hostname-charset",
          "zone/idn-not-a-label",
          "zone/label-too-long",
          "zone/missing-trailing-dot",
          "zone/multiple-cname",
          "zone/name-too-long",
          "zone/negative-ttl-too-long",
          "zone/out-of-zone-record",
          "zone/owner-unknown",
          "zone/placeholder-value",
          "zone/policy-record-misplaced",
          "zone/private-address-published",
          "zone/rrset-overwritten",
          "zone/rrset-ttl-mismatch",
          "zone/semicolon-escape",
          "zone/serial-not-increased",
          "zone/smart-characters",
          "zone/soa-timers-implausible",
          "zone/spf-macro-unescaped",
          "zone/spf-split-into-records",
          "zone/syntax-error",
          "zone/target-not-a-host",
          "zone/template-variable-unresolved",
          "zone/ttl-invalid",
          "zone/txt-rrset-large",
          "zone/txt-split-loses-space",
          "zone/txt-string-too-long",
          "zone/unquoted-semicolon",
          "zone/wildcard-shadows-mail"
        ]
      },
      "score": {
        "description": "A score from 0 (no risk) to 5.",
        "type": "integer",
        "minimum": 0,
        "maximum": 5
      },
      "category": {
        "description": "One of the four risk categories.",
        "type": "string",
        "enum": [
          "authentication",
          "routing",
          "client-access",
          "compliance"
        ],
        "x-enumDescriptions": [
          "Whether receivers believe that the mail is yours: SPF, DKIM, DMARC",
          "Whether mail arrives, on both platforms",
          "Whether people and devices get at it",
          "Whether law, contracts and evidence are kept"
        ]
      },
      "anything": {
        "description": "Any value."
      },
      "apiVersion": {
        "description": "The version of the language.",
        "type": "string",
        "enum": [
          "mailtranche/v1"
        ]
      },
      "title": {
        "description": "One line for people: what this document is.",
        "type": "string",
        "minLength": 1
      },
      "PlatformPart": {
        "description": "A mail platform of the migration.",
        "type": "object",
        "properties": {
          "platform": {
            "description": "The product. Limits that are not stated come from its dated data.",
            "type": "string",
            "enum": [
              "exchange",
              "microsoft365",
              "google",
              "imap",
              "zimbra",
              "domino",
              "other"
            ],
            "x-enumDescriptions": [
              "Exchange Server on hosts of your own",
              "Exchange Online in a Microsoft 365 tenant",
              "Gmail in Google Workspace",
              "Any host that is copied over IMAP",
              "Zimbra Collaboration",
              "HCL Domino (Notes)",
              "Anything else: write its limits yourself"
            ]
          },
          "host": {
            "description": "Host name of the service.",
            "$ref": "#/definitions/fqdn"
          },
          "tenant": {
            "description": "Tenant or primary domain of a cloud service, `contoso.onmicrosoft.com`.",
            "$ref": "#/definitions/fqdn"
          },
          "version": {
            "description": "Version as the vendor writes it.",
            "$ref": "#/definitions/text"
          },
          "maxMessage": {
            "description": "Largest message that it accepts; default: the platform's limit.",
            "$ref": "#/definitions/size"
          },
          "accounts": {
            "description": "Accounts for the moving tool: a CSV path or `env:NAME`; kept out of git.",
            "anyOf": [
              {
                "$ref": "#/definitions/secret"
              },
              {
                "$ref": "#/definitions/path"
              }
            ]
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false,
        "required": [
          "platform"
        ]
      },
      "FreezePart": {
        "description": "A time without changes.",
        "type": "object",
        "properties": {
          "from": {
            "description": "First moment.",
            "$ref": "#/definitions/instant"
          },
          "to": {
            "description": "Last moment; a date alone is the end of that day.",
            "$ref": "#/definitions/instant"
          },
          "why": {
            "description": "The reason that people read.",
            "$ref": "#/definitions/text"
          },
          "for": {
            "description": "Only these tranches; default: all.",
            "type": "array",
            "items": {
              "$ref": "#/definitions/id",
              "x-ref": "tranche"
            }
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false,
        "required": [
          "from",
          "to"
        ]
      },
      "PersonPart": {
        "description": "A person or desk with a role.",
        "type": "object",
        "properties": {
          "name": {
            "description": "Name as people know it.",
            "$ref": "#/definitions/text"
          },
          "role": {
            "description": "What the person answers for. The security owner approves waivers of a 5; compliance those of compliance findings.",
            "type": "string",
            "enum": [
              "exec-sponsor",
              "migration-lead",
              "security-owner",
              "compliance",
              "legal",
              "app-owner",
              "support",
              "champion"
            ],
            "x-enumDescriptions": [
              "Pays for it and may stop it",
              "Runs the migration",
              "Answers for the risk; approves waivers of a 5",
              "Answers for rules and evidence; approves waivers of compliance findings",
              "Answers for contracts and holds",
              "Answers for an application that sends or reads mail",
              "Answers calls after each window",
              "Helps colleagues on the spot"
            ]
          },
          "email": {
            "description": "Mail address.",
            "$ref": "#/definitions/email"
          },
          "deputy": {
            "description": "Who stands in.",
            "$ref": "#/definitions/id",
            "x-ref": "person"
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false,
        "required": [
          "name",
          "role"
        ]
      },
      "DmarcLadderPart": {
        "description": "One step of the DMARC policy.",
        "type": "object",
        "properties": {
          "policy": {
            "description": "Policy from then on.",
            "type": "string",
            "enum": [
              "none",
              "quarantine",
              "reject"
            ],
            "x-enumDescriptions": [
              "Mail that fails is delivered as usual, and reported",
              "Mail that fails is treated as suspicious, mostly put into junk",
              "Mail that fails is refused"
            ]
          },
          "from": {
            "description": "When it begins.",
            "$ref": "#/definitions/instant"
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false,
        "required": [
          "policy",
          "from"
        ]
      },
      "DomainPart": {
        "description": "A domain of the migration; its key is the domain name.",
        "type": "object",
        "properties": {
          "roles": {
            "description": "What the domain does.",
            "type": [
              "array",
              "null"
            ],
            "items": {
              "type": "string",
              "enum": [
                "send",
                "receive",
                "routing",
                "parked"
              ],
              "x-enumDescriptions": [
                "Mail is sent with it",
                "Mailboxes receive at it",
                "Moved mailboxes are reached through it while both platforms run",
                "No mail at all: v=spf1 -all, p=reject, null MX"
              ]
            },
            "default": [
              "send",
              "receive"
            ]
          },
          "owner": {
            "description": "Who controls it; domains of a vendor (`*.mail.onmicrosoft.com`) are not linted as ours.",
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "us",
              "vendor",
              null
            ],
            "x-enumDescriptions": [
              "Its records are yours to change",
              "A vendor controls it; it is not linted as yours"
            ],
            "default": "us"
          },
          "authoritative": {
            "description": "The side that knows all recipients of the domain.",
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "source",
              "target",
              null
            ],
            "x-enumDescriptions": [
              "The source refuses unknown recipients",
              "The target refuses unknown recipients"
            ],
            "default": "source"
          },
          "moves": {
            "description": "Tranche with which the domain itself moves.",
            "anyOf": [
              {
                "$ref": "#/definitions/id",
                "x-ref": "tranche"
              },
              {
                "type": "null"
              }
            ]
          },
          "zone": {
            "description": "Its records as text: the id of a Zone document, or the path of a zone file.",
            "anyOf": [
              {
                "$ref": "#/definitions/text",
                "x-ref": "zone"
              },
              {
                "type": "null"
              }
            ]
          },
          "dmarc": {
            "description": "Planned DMARC.",
            "type": [
              "object",
              "null"
            ],
            "properties": {
              "reports": {
                "description": "Where aggregate reports go.",
                "anyOf": [
                  {
                    "$ref": "#/definitions/email"
                  },
                  {
                    "type": "null"
                  }
                ]
              },
              "ladder": {
                "description": "Policies in order of time.",
                "type": [
                  "array",
                  "null"
                ],
                "items": {
                  "$ref": "#/definitions/DmarcLadderPart"
                }
              }
            },
            "patternProperties": {
              "^x-": {}
            },
            "additionalProperties": false
          },
          "added": {
            "description": "Date on which the domain was added to the target.",
            "anyOf": [
              {
                "$ref": "#/definitions/instant"
              },
              {
                "type": "null"
              }
            ]
          },
          "dkim": {
            "description": "DKIM key policy.",
            "type": [
              "object",
              "null"
            ],
            "properties": {
              "rotate": {
                "description": "Longest life of a key; no default.",
                "anyOf": [
                  {
                    "$ref": "#/definitions/duration"
                  },
                  {
                    "type": "null"
                  }
                ]
              },
              "rotated": {
                "description": "When its keys were last made.",
                "anyOf": [
                  {
                    "$ref": "#/definitions/instant"
                  },
                  {
                    "type": "null"
                  }
                ]
              },
              "status": {
                "description": "How far the target is: the key is `published`, or it is `signing` with it.",
                "type": [
                  "string",
                  "null"
                ],
                "enum": [
                  "published",
                  "signing",
                  null
                ],
                "x-enumDescriptions": [
                  "The key stands in DNS, nothing signs with it yet",
                  "The target signs with it"
                ]
              }
            },
            "patternProperties": {
              "^x-": {}
            },
            "additionalProperties": false
          },
          "mtaSts": {
            "description": "Planned mode of the MTA-STS policy, or the path of its file.",
            "anyOf": [
              {
                "description": "Planned mode.",
                "type": [
                  "string",
                  "null"
                ],
                "enum": [
                  "none",
                  "testing",
                  "enforce",
                  null
                ],
                "x-enumDescriptions": [
                  "The policy is withdrawn: senders act as without one",
                  "Failures of TLS are reported, mail is delivered anyway",
                  "Mail is not delivered without valid TLS to a listed host"
                ]
              },
              {
                "description": "Path of the policy file, as the web server hands it out.",
                "type": "string",
                "pattern": "\\.txt$"
              }
            ]
          },
          "tlsRpt": {
            "description": "Where TLS reports go.",
            "anyOf": [
              {
                "$ref": "#/definitions/email"
              },
              {
                "type": "null"
              }
            ]
          },
          "catchAll": {
            "description": "Mail for addresses that nobody has is accepted, in one mailbox.",
            "type": [
              "boolean",
              "null"
            ],
            "default": false
          },
          "residency": {
            "description": "Region in which its mail must stay, `EU`.",
            "anyOf": [
              {
                "$ref": "#/definitions/text"
              },
              {
                "type": "null"
              }
            ]
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      },
      "SenderPart": {
        "description": "What sends mail with our domains.",
        "type": "object",
        "properties": {
          "service": {
            "description": "An id of the services library, or `exchange`, `relay`, `other`.",
            "anyOf": [
              {
                "$ref": "#/definitions/text",
                "x-ref": "service"
              },
              {
                "type": "null"
              }
            ]
          },
          "domains": {
            "description": "From domains it uses; `all` for every domain.",
            "anyOf": [
              {
                "description": "Every domain of the playbook",
                "type": "string",
                "enum": [
                  "all"
                ]
              },
              {
                "type": "array",
                "items": {
                  "$ref": "#/definitions/fqdn",
                  "x-ref": "domain"
                }
              },
              {
                "type": "null"
              }
            ]
          },
          "from": {
            "description": "From addresses or domains, where they are narrower than `domains`.",
            "anyOf": [
              {
                "$ref": "#/definitions/text"
              },
              {
                "type": "array",
                "items": {
                  "$ref": "#/definitions/text"
                }
              },
              {
                "type": "null"
              }
            ]
          },
          "envelope": {
            "description": "Domains of the envelope sender (return path); default: `domains`.",
            "anyOf": [
              {
                "$ref": "#/definitions/fqdn"
              },
              {
                "type": "array",
                "items": {
                  "$ref": "#/definitions/fqdn"
                }
              },
              {
                "type": "null"
              }
            ]
          },
          "path": {
            "description": "Which way its mail leaves: `direct`, over the `source` or `target` platform, or over a gateway.",
            "anyOf": [
              {
                "type": "string",
                "enum": [
                  "direct",
                  "source",
                  "target"
                ],
                "x-enumDescriptions": [
                  "From its own hosts to the receiver",
                  "Over the platform that is left",
                  "Over the platform that is moved to"
                ]
              },
              {
                "$ref": "#/definitions/id",
                "x-ref": "gateway"
              },
              {
                "type": "null"
              }
            ],
            "default": "direct"
          },
          "class": {
            "description": "What kind of mail it is.",
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "people",
              "transactional",
              "marketing",
              "device",
              null
            ],
            "x-enumDescriptions": [
              "Written by people",
              "Caused by what somebody did: receipts, resets, tickets",
              "To many at once: needs one-click unsubscribe",
              "From devices and scripts, mostly without OAuth"
            ],
            "default": "people"
          },
          "ips": {
            "description": "Addresses it sends from.",
            "type": [
              "array",
              "null"
            ],
            "items": {
              "$ref": "#/definitions/address"
            }
          },
          "helo": {
            "description": "The name its hosts give in HELO or EHLO, where they are yours: the name that the address has in DNS. Receivers judge bounces by its SPF.",
            "anyOf": [
              {
                "$ref": "#/definitions/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "dkim": {
            "description": "DKIM selectors it signs with.",
            "type": [
              "array",
              "null"
            ],
            "items": {
              "$ref": "#/definitions/selector"
            }
          },
          "spf": {
            "description": "How SPF covers it: an include, its addresses, hosted SPF, on a subdomain, or not aligned (DMARC rests on DKIM).",
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "include",
              "ip",
              "hosted",
              "subdomain",
              "not-aligned",
              null
            ],
            "x-enumDescriptions": [
              "By the include of its service",
              "By its addresses (`ips`)",
              "By a record that a provider of SPF keeps",
              "Its envelope sender is on a subdomain with an SPF record of its own",
              "Its SPF passes for another domain: DMARC rests on DKIM"
            ],
            "default": "include"
          },
          "auth": {
            "description": "How it signs in to submit mail.",
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "oauth",
              "ip-only",
              "basic",
              null
            ],
            "x-enumDescriptions": [
              "With a token",
              "By its address alone",
              "With user name and password"
            ]
          },
          "volume": {
            "description": "Messages it sends.",
            "anyOf": [
              {
                "$ref": "#/definitions/rate"
              },
              {
                "type": "null"
              }
            ]
          },
          "unsubscribe": {
            "description": "How readers unsubscribe from it.",
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "one-click",
              "link",
              "mailto",
              "none",
              null
            ],
            "x-enumDescriptions": [
              "List-Unsubscribe and List-Unsubscribe-Post headers (RFC 8058)",
              "A page behind a link",
              "A message to an address",
              "Not at all",
              "Not known"
            ]
          },
          "signedHeaders": {
            "description": "Header fields that its DKIM signature covers, as `h=` lists them.",
            "type": [
              "array",
              "null"
            ],
            "items": {
              "$ref": "#/definitions/text"
            }
          },
          "owner": {
            "description": "Who answers for it.",
            "anyOf": [
              {
                "$ref": "#/definitions/id",
                "x-ref": "person"
              },
              {
                "type": "null"
              }
            ]
          },
          "since": {
            "description": "Since when it sends from these addresses; receivers take about a month to know them.",
            "anyOf": [
              {
                "$ref": "#/definitions/instant"
              },
              {
                "type": "null"
              }
            ]
          },
          "retire": {
            "description": "When it stops: a tranche (with its end) or its last day.",
            "anyOf": [
              {
                "$ref": "#/definitions/instant"
              },
              {
                "$ref": "#/definitions/id",
                "x-ref": "tranche"
              },
              {
                "type": "null"
              }
            ]
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      },
      "GatewayPart": {
        "description": "What stands in front of a platform; its next hop is what a cutover changes.",
        "type": "object",
        "properties": {
          "service": {
            "description": "An id of the services library, or `other`.",
            "$ref": "#/definitions/text",
            "x-ref": "service"
          },
          "domains": {
            "description": "Domains it serves.",
            "anyOf": [
              {
                "description": "Every domain of the playbook",
                "type": "string",
                "enum": [
                  "all"
                ]
              },
              {
                "type": "array",
                "items": {
                  "$ref": "#/definitions/fqdn",
                  "x-ref": "domain"
                }
              }
            ]
          },
          "direction": {
            "description": "Which way mail passes it.",
            "type": "string",
            "enum": [
              "in",
              "out",
              "both"
            ],
            "x-enumDescriptions": [
              "Mail that arrives",
              "Mail that leaves",
              "Both ways"
            ],
            "default": "both"
          },
          "ips": {
            "description": "Its addresses.",
            "type": "array",
            "items": {
              "$ref": "#/definitions/address"
            }
          },
          "signs": {
            "description": "It adds DKIM signatures.",
            "type": "boolean",
            "default": false
          },
          "rewrites": {
            "description": "It changes bodies (disclaimer, links), which breaks signatures made before it.",
            "type": "boolean",
            "default": false
          },
          "closed": {
            "description": "The platform behind it accepts mail from it only.",
            "type": "boolean",
            "default": false
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      },
      "RoutePart": {
        "description": "Who hands what to whom while both platforms run.",
        "type": "object",
        "properties": {
          "from": {
            "description": "Where the mail comes from: internet, source, target or a gateway.",
            "anyOf": [
              {
                "type": "string",
                "enum": [
                  "internet",
                  "source",
                  "target"
                ],
                "x-enumDescriptions": [
                  "Anybody outside",
                  "The platform that is left",
                  "The platform that is moved to"
                ]
              },
              {
                "$ref": "#/definitions/id",
                "x-ref": "gateway"
              }
            ]
          },
          "to": {
            "description": "Where it goes: source, target, queue or a gateway.",
            "anyOf": [
              {
                "type": "string",
                "enum": [
                  "source",
                  "target",
                  "queue"
                ],
                "x-enumDescriptions": [
                  "The platform that is left",
                  "The platform that is moved to",
                  "Held until somebody releases it"
                ]
              },
              {
                "$ref": "#/definitions/id",
                "x-ref": "gateway"
              }
            ]
          },
          "for": {
            "description": "Which mailboxes.",
            "type": "string",
            "enum": [
              "all",
              "moved",
              "unmoved"
            ],
            "x-enumDescriptions": [
              "Every mailbox",
              "Those that have moved",
              "Those that have not moved yet"
            ],
            "default": "all"
          },
          "host": {
            "description": "Host that accepts it.",
            "$ref": "#/definitions/fqdn"
          },
          "certUntil": {
            "description": "End of the certificate of that host.",
            "$ref": "#/definitions/instant"
          },
          "by": {
            "description": "How it is handed on.",
            "type": "string",
            "enum": [
              "connector",
              "forwarding"
            ],
            "x-enumDescriptions": [
              "The server hands it on: a connector, transport map or smart host",
              "Each mailbox forwards its mail to another address"
            ]
          },
          "srs": {
            "description": "The envelope sender of what is forwarded is rewritten (SRS) to a domain of the side that forwards.",
            "type": "boolean"
          },
          "phase": {
            "description": "Only in this phase of the zone.",
            "$ref": "#/definitions/text",
            "x-ref": "phase"
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false,
        "required": [
          "from",
          "to"
        ]
      },
      "ClientPart": {
        "description": "A kind of mail client where the inventory does not say.",
        "type": "object",
        "properties": {
          "protocol": {
            "description": "How it talks to the server.",
            "type": "string",
            "enum": [
              "mapi",
              "ews",
              "eas",
              "imap",
              "pop",
              "smtp",
              "graph",
              "web"
            ],
            "x-enumDescriptions": [
              "Outlook for Windows (MAPI over HTTP)",
              "Exchange Web Services: Outlook for Mac, add-ins, scripts",
              "Exchange ActiveSync: phones",
              "IMAP4: reads and files",
              "POP3: fetches, and mostly deletes",
              "SMTP submission: sends only",
              "Microsoft Graph: applications",
              "The browser"
            ]
          },
          "auth": {
            "description": "How it signs in.",
            "type": "string",
            "enum": [
              "oauth",
              "basic",
              "certificate",
              "ip-only"
            ],
            "x-enumDescriptions": [
              "With a token",
              "With user name and password",
              "With a client certificate",
              "By its address alone"
            ]
          },
          "version": {
            "description": "Version of its protocol, `16.1`.",
            "$ref": "#/definitions/text"
          },
          "tls": {
            "description": "Newest TLS version it speaks, `1.2`.",
            "$ref": "#/definitions/text"
          },
          "count": {
            "description": "How many.",
            "type": "integer",
            "minimum": 0
          },
          "tranche": {
            "description": "Tranche in which they move.",
            "$ref": "#/definitions/id",
            "x-ref": "tranche"
          },
          "replacement": {
            "description": "What follows.",
            "type": "object",
            "properties": {
              "by": {
                "description": "Client or rule that replaces it.",
                "$ref": "#/definitions/text"
              },
              "date": {
                "description": "By when.",
                "$ref": "#/definitions/instant"
              }
            },
            "patternProperties": {
              "^x-": {}
            },
            "additionalProperties": false
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      },
      "InventoryPart": {
        "description": "CSV files as the tools export them.",
        "type": "object",
        "properties": {
          "mailboxes": {
            "description": "Mailboxes: path of a CSV file as the tool exports it, or `none`.",
            "anyOf": [
              {
                "description": "There are none.",
                "type": "string",
                "enum": [
                  "none"
                ]
              },
              {
                "$ref": "#/definitions/path"
              }
            ]
          },
          "permissions": {
            "description": "Permissions and delegates: path of a CSV file as the tool exports it, or `none`.",
            "anyOf": [
              {
                "description": "There are none.",
                "type": "string",
                "enum": [
                  "none"
                ]
              },
              {
                "$ref": "#/definitions/path"
              }
            ]
          },
          "devices": {
            "description": "Phones and programs by mailbox (Get-MobileDevice, a sign-in log): path of a CSV file as the tool exports it, or `none`.",
            "anyOf": [
              {
                "description": "There are none.",
                "type": "string",
                "enum": [
                  "none"
                ]
              },
              {
                "$ref": "#/definitions/path"
              }
            ]
          },
          "groups": {
            "description": "Groups: path of a CSV file as the tool exports it, or `none`.",
            "anyOf": [
              {
                "description": "There are none.",
                "type": "string",
                "enum": [
                  "none"
                ]
              },
              {
                "$ref": "#/definitions/path"
              }
            ]
          },
          "aliases": {
            "description": "Aliases: path of a CSV file as the tool exports it, or `none`.",
            "anyOf": [
              {
                "description": "There are none.",
                "type": "string",
                "enum": [
                  "none"
                ]
              },
              {
                "$ref": "#/definitions/path"
              }
            ]
          },
          "shared": {
            "description": "Shared mailboxes: path of a CSV file as the tool exports it, or `none`.",
            "anyOf": [
              {
                "description": "There are none.",
                "type": "string",
                "enum": [
                  "none"
                ]
              },
              {
                "$ref": "#/definitions/path"
              }
            ]
          },
          "folders": {
            "description": "Folders with sizes: path of a CSV file as the tool exports it, or `none`.",
            "anyOf": [
              {
                "description": "There are none.",
                "type": "string",
                "enum": [
                  "none"
                ]
              },
              {
                "$ref": "#/definitions/path"
              }
            ]
          },
          "rules": {
            "description": "Mailbox rules: path of a CSV file as the tool exports it, or `none`.",
            "anyOf": [
              {
                "description": "There are none.",
                "type": "string",
                "enum": [
                  "none"
                ]
              },
              {
                "$ref": "#/definitions/path"
              }
            ]
          },
          "contacts": {
            "description": "Contacts: path of a CSV file as the tool exports it, or `none`.",
            "anyOf": [
              {
                "description": "There are none.",
                "type": "string",
                "enum": [
                  "none"
                ]
              },
              {
                "$ref": "#/definitions/path"
              }
            ]
          },
          "holds": {
            "description": "Legal holds with the mailboxes that they are on (`gam print vaultholds`), where the file of mailboxes does not say: path of a CSV file, or `none`.",
            "anyOf": [
              {
                "description": "There are none.",
                "type": "string",
                "enum": [
                  "none"
                ]
              },
              {
                "$ref": "#/definitions/path"
              }
            ]
          },
          "columns": {
            "description": "Logical column name to the header in the file.",
            "type": "object",
            "additionalProperties": {
              "$ref": "#/definitions/text"
            }
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      },
      "CohortPart": {
        "description": "Who moves.",
        "type": "object",
        "properties": {
          "select": {
            "description": "An expression over CSV columns (`== != < > in and or not matches`), or `rest`: everybody that no other cohort takes.",
            "type": [
              "string",
              "null"
            ],
            "minLength": 1
          },
          "file": {
            "description": "A list of mailboxes instead of an expression.",
            "anyOf": [
              {
                "$ref": "#/definitions/path"
              },
              {
                "type": "null"
              }
            ]
          },
          "size": {
            "description": "Mailboxes expected; counts as the exposure until inventories are read.",
            "type": [
              "integer",
              "null"
            ],
            "minimum": 0
          },
          "max": {
            "description": "Most mailboxes allowed.",
            "type": [
              "integer",
              "null"
            ],
            "minimum": 1
          },
          "except": {
            "description": "Mailboxes of these tranches stay out.",
            "type": [
              "array",
              "null"
            ],
            "items": {
              "$ref": "#/definitions/id",
              "x-ref": "tranche"
            }
          },
          "with": {
            "description": "Who moves along.",
            "type": [
              "array",
              "null"
            ],
            "items": {
              "type": "string",
              "enum": [
                "delegates",
                "managers",
                "shared"
              ],
              "x-enumDescriptions": [
                "Who has rights on a mailbox of the cohort",
                "Managers of the members",
                "Shared mailboxes that members use"
              ]
            }
          },
          "split": {
            "description": "Splits the tranche into this many, `<id>-1` to `<id>-n`.",
            "type": [
              "integer",
              "null"
            ],
            "minimum": 2,
            "maximum": 100
          },
          "every": {
            "description": "Distance between the windows of a split tranche, by the clock on the wall; each slice then needs the one before it. Without it they move at once.",
            "anyOf": [
              {
                "$ref": "#/definitions/duration"
              },
              {
                "type": "null"
              }
            ]
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      },
      "WindowPart": {
        "description": "When the tranche moves.",
        "type": "object",
        "properties": {
          "from": {
            "description": "Start.",
            "anyOf": [
              {
                "$ref": "#/definitions/instant"
              },
              {
                "type": "null"
              }
            ]
          },
          "to": {
            "description": "End; a date alone is the end of that day.",
            "anyOf": [
              {
                "$ref": "#/definitions/instant"
              },
              {
                "type": "null"
              }
            ]
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      },
      "SyncPart": {
        "description": "How mailbox content is copied. At the top of the playbook it is the default of every tranche; a tranche overrides per key.",
        "type": "object",
        "properties": {
          "method": {
            "description": "How.",
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "imap-once",
              "imap-delta",
              "hybrid-move",
              "cross-tenant",
              "google-dms",
              "api",
              "pst",
              null
            ],
            "x-enumDescriptions": [
              "One copy over IMAP, without what arrives meanwhile",
              "Copies over IMAP, each with what is new since the last",
              "Mailbox moves between Exchange and Exchange Online",
              "Mailbox moves between two Microsoft 365 tenants",
              "The data migration service of Google Workspace",
              "A tool that uses the APIs of both platforms",
              "PST files that are exported and imported"
            ]
          },
          "auth": {
            "description": "How the moving tool signs in.",
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "oauth",
              "app-password",
              "password",
              "admin-password",
              null
            ],
            "x-enumDescriptions": [
              "As an application with rights of its own (OAuth, service account)",
              "With a password for each mailbox that only an application uses",
              "With the password of each mailbox",
              "With one account that opens every mailbox",
              "Not known"
            ]
          },
          "every": {
            "description": "Distance between delta runs.",
            "anyOf": [
              {
                "$ref": "#/definitions/duration"
              },
              {
                "type": "null"
              }
            ]
          },
          "concurrency": {
            "description": "Mailboxes at once.",
            "type": [
              "integer",
              "null"
            ],
            "minimum": 1
          },
          "exclude": {
            "description": "Folders that stay behind.",
            "type": [
              "array",
              "null"
            ],
            "items": {
              "$ref": "#/definitions/text"
            }
          },
          "folders": {
            "description": "Folder of the source to folder of the target.",
            "type": [
              "object",
              "null"
            ],
            "additionalProperties": {
              "$ref": "#/definitions/text"
            }
          },
          "maxMessage": {
            "description": "Larger messages stay behind and are listed.",
            "anyOf": [
              {
                "$ref": "#/definitions/size"
              },
              {
                "type": "null"
              }
            ]
          },
          "since": {
            "description": "Only messages from then on.",
            "anyOf": [
              {
                "$ref": "#/definitions/instant"
              },
              {
                "type": "null"
              }
            ]
          },
          "identities": {
            "description": "CSV of source and target identities, or the attribute that joins them.",
            "anyOf": [
              {
                "$ref": "#/definitions/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "legacyAddresses": {
            "description": "Old addresses go along: earlier SMTP addresses, and LegacyExchangeDN as an X500 address.",
            "type": [
              "boolean",
              "null"
            ]
          },
          "consistency": {
            "description": "Lowest data consistency score that counts as moved.",
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "perfect",
              "good",
              "investigate",
              null
            ],
            "x-enumDescriptions": [
              "Nothing differs",
              "Something differs, nothing of weight",
              "Some of weight is missing: somebody has to look and approve"
            ]
          },
          "conflicts": {
            "description": "Which side wins when both changed.",
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "source",
              "target",
              "newest",
              null
            ],
            "x-enumDescriptions": [
              "The source wins",
              "The target wins",
              "The later change wins"
            ],
            "default": "newest"
          },
          "verify": {
            "description": "How the copy is compared with the source.",
            "type": [
              "object",
              "null"
            ],
            "properties": {
              "counts": {
                "description": "How message counts are compared.",
                "type": [
                  "string",
                  "null"
                ],
                "enum": [
                  "all",
                  "sample",
                  "off",
                  null
                ],
                "x-enumDescriptions": [
                  "In every mailbox",
                  "In a share of the mailboxes (`sample`)",
                  "Not compared"
                ],
                "default": "all"
              },
              "ids": {
                "description": "How message ids are compared.",
                "type": [
                  "string",
                  "null"
                ],
                "enum": [
                  "all",
                  "sample",
                  "off",
                  null
                ],
                "x-enumDescriptions": [
                  "In every mailbox",
                  "In a share of the mailboxes (`sample`)",
                  "Not compared"
                ],
                "default": "all"
              },
              "flags": {
                "description": "How flags are compared.",
                "type": [
                  "string",
                  "null"
                ],
                "enum": [
                  "all",
                  "sample",
                  "off",
                  null
                ],
                "x-enumDescriptions": [
                  "In every mailbox",
                  "In a share of the mailboxes (`sample`)",
                  "Not compared"
                ],
                "default": "all"
              },
              "dates": {
                "description": "How dates are compared.",
                "type": [
                  "string",
                  "null"
                ],
                "enum": [
                  "all",
                  "sample",
                  "off",
                  null
                ],
                "x-enumDescriptions": [
                  "In every mailbox",
                  "In a share of the mailboxes (`sample`)",
                  "Not compared"
                ],
                "default": "all"
              },
              "sample": {
                "description": "Share of mailboxes that a sample takes.",
                "anyOf": [
                  {
                    "$ref": "#/definitions/percent"
                  },
                  {
                    "type": "null"
                  }
                ],
                "default": "5%"
              },
              "tolerate": {
                "description": "What may differ.",
                "type": [
                  "object",
                  "null"
                ],
                "properties": {
                  "missing": {
                    "description": "Missing messages: a count or a share.",
                    "anyOf": [
                      {
                        "type": "integer",
                        "minimum": 0
                      },
                      {
                        "$ref": "#/definitions/percent"
                      },
                      {
                        "type": "null"
                      }
                    ],
                    "default": 0
                  },
                  "duplicates": {
                    "description": "Duplicate messages: a count or a share.",
                    "anyOf": [
                      {
                        "type": "integer",
                        "minimum": 0
                      },
                      {
                        "$ref": "#/definitions/percent"
                      },
                      {
                        "type": "null"
                      }
                    ],
                    "default": 0
                  }
                },
                "patternProperties": {
                  "^x-": {}
                },
                "additionalProperties": false
              }
            },
            "patternProperties": {
              "^x-": {}
            },
            "additionalProperties": false
          },
          "permissions": {
            "description": "Permissions that are copied and compared.",
            "type": [
              "object",
              "null"
            ],
            "properties": {
              "fullAccess": {
                "description": "Full access.",
                "type": [
                  "boolean",
                  "null"
                ],
                "default": true
              },
              "sendAs": {
                "description": "Send as.",
                "type": [
                  "boolean",
                  "null"
                ],
                "default": true
              },
              "calendars": {
                "description": "Calendar rights.",
                "type": [
                  "boolean",
                  "null"
                ],
                "default": true
              },
              "groups": {
                "description": "Group membership.",
                "type": [
                  "boolean",
                  "null"
                ],
                "default": true
              }
            },
            "patternProperties": {
              "^x-": {}
            },
            "additionalProperties": false
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      },
      "CutoverPart": {
        "description": "The switch itself. At the top of the playbook it is the default of every tranche.",
        "type": "object",
        "properties": {
          "runbook": {
            "description": "The run sheet: a runbook whose steps have times.",
            "anyOf": [
              {
                "$ref": "#/definitions/id",
                "x-ref": "runbook"
              },
              {
                "type": "null"
              }
            ]
          },
          "readOnly": {
            "description": "How long the source is read-only.",
            "anyOf": [
              {
                "$ref": "#/definitions/duration"
              },
              {
                "type": "null"
              }
            ]
          },
          "clients": {
            "description": "What happens to clients.",
            "type": [
              "object",
              "null"
            ],
            "properties": {
              "autodiscover": {
                "description": "Autodiscover is switched with the tranche.",
                "type": [
                  "boolean",
                  "null"
                ]
              },
              "mobile": {
                "description": "What happens to phones, `re-provision`.",
                "anyOf": [
                  {
                    "$ref": "#/definitions/text"
                  },
                  {
                    "type": "null"
                  }
                ]
              },
              "mfa": {
                "description": "When a second factor or single sign-on becomes a must for these people.",
                "anyOf": [
                  {
                    "$ref": "#/definitions/instant"
                  },
                  {
                    "type": "null"
                  }
                ]
              },
              "legacyAuth": {
                "description": "Basic sign-in on the old side.",
                "type": [
                  "object",
                  "null"
                ],
                "properties": {
                  "disableAfter": {
                    "description": "Switched off this long after the window.",
                    "anyOf": [
                      {
                        "$ref": "#/definitions/duration"
                      },
                      {
                        "type": "null"
                      }
                    ]
                  }
                },
                "patternProperties": {
                  "^x-": {}
                },
                "additionalProperties": false
              }
            },
            "patternProperties": {
              "^x-": {}
            },
            "additionalProperties": false
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      },
      "RollbackPart": {
        "description": "The way back. At the top of the playbook it is the default of every tranche.",
        "type": "object",
        "properties": {
          "trigger": {
            "description": "Any of these calls for a rollback.",
            "type": [
              "array",
              "null"
            ],
            "items": {
              "$ref": "#/definitions/condition"
            }
          },
          "runbook": {
            "description": "The runbook that rolls one tranche back; `none` switches it off.",
            "anyOf": [
              {
                "description": "There is no way back by a runbook.",
                "type": "string",
                "enum": [
                  "none"
                ]
              },
              {
                "$ref": "#/definitions/id",
                "x-ref": "runbook"
              },
              {
                "type": "null"
              }
            ],
            "default": "rollback-tranche"
          },
          "within": {
            "description": "Time in which the way back is done.",
            "anyOf": [
              {
                "$ref": "#/definitions/duration"
              },
              {
                "type": "null"
              }
            ]
          },
          "until": {
            "description": "The point of no return: a duration after the window, or a step id of the cutover runbook.",
            "anyOf": [
              {
                "$ref": "#/definitions/duration"
              },
              {
                "$ref": "#/definitions/id"
              },
              {
                "type": "null"
              }
            ],
            "default": "72h"
          },
          "back": {
            "description": "How mail that arrived on the target gets back.",
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "delta",
              "dual",
              "none",
              null
            ],
            "x-enumDescriptions": [
              "What arrived since the cutover is copied back",
              "Both sides got it all along",
              "It stays on the target"
            ],
            "default": "delta"
          },
          "rehearsed": {
            "description": "Date of the last rehearsal.",
            "anyOf": [
              {
                "$ref": "#/definitions/instant"
              },
              {
                "type": "null"
              }
            ]
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      },
      "TranchePart": {
        "description": "One cohort that moves, passes a gate and can be rolled back alone.",
        "type": "object",
        "properties": {
          "needs": {
            "description": "Tranches that must have passed before.",
            "type": [
              "array",
              "null"
            ],
            "items": {
              "$ref": "#/definitions/id",
              "x-ref": "tranche"
            }
          },
          "stage": {
            "description": "Stage of the programme; default: pilot without `needs`, else scale.",
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "pilot",
              "early-adopters",
              "scale",
              "final",
              null
            ],
            "x-enumDescriptions": [
              "A few who can bear a fault: proves the way",
              "More of those who can bear a fault",
              "Most people, in tranches",
              "The rest, and what moves last"
            ]
          },
          "paused": {
            "description": "Nothing of it starts while this is true.",
            "type": [
              "boolean",
              "null"
            ],
            "default": false
          },
          "cohort": {
            "anyOf": [
              {
                "$ref": "#/definitions/CohortPart"
              },
              {
                "type": "null"
              }
            ]
          },
          "domains": {
            "description": "An event without people: domains that move with this tranche.",
            "anyOf": [
              {
                "description": "Every domain of the playbook",
                "type": "string",
                "enum": [
                  "all"
                ]
              },
              {
                "type": "array",
                "items": {
                  "$ref": "#/definitions/fqdn",
                  "x-ref": "domain"
                }
              },
              {
                "type": "null"
              }
            ]
          },
          "window": {
            "anyOf": [
              {
                "$ref": "#/definitions/WindowPart"
              },
              {
                "type": "null"
              }
            ]
          },
          "timezone": {
            "description": "Time zone of the window; default: that of the playbook.",
            "anyOf": [
              {
                "$ref": "#/definitions/timeZone"
              },
              {
                "type": "null"
              }
            ]
          },
          "gate": {
            "description": "Gate that it must pass; `none` switches it off.",
            "anyOf": [
              {
                "description": "No gate: reported as missing.",
                "type": "string",
                "enum": [
                  "none"
                ]
              },
              {
                "$ref": "#/definitions/id",
                "x-ref": "gate"
              },
              {
                "type": "null"
              }
            ],
            "default": "default"
          },
          "phase": {
            "description": "Phase that is live after it: a phase of every zone that has one of this name, or a map of zone to phase.",
            "anyOf": [
              {
                "$ref": "#/definitions/text",
                "x-ref": "phase"
              },
              {
                "type": "object",
                "description": "Zone id to phase.",
                "propertyNames": {
                  "$ref": "#/definitions/id",
                  "x-ref": "zone"
                },
                "additionalProperties": {
                  "$ref": "#/definitions/text",
                  "x-ref": "phase"
                }
              },
              {
                "type": "null"
              }
            ]
          },
          "sync": {
            "anyOf": [
              {
                "$ref": "#/definitions/SyncPart"
              },
              {
                "type": "null"
              }
            ]
          },
          "cutover": {
            "anyOf": [
              {
                "$ref": "#/definitions/CutoverPart"
              },
              {
                "type": "null"
              }
            ]
          },
          "rollback": {
            "description": "The way back; `none` switches it off.",
            "anyOf": [
              {
                "description": "No way back: reported as missing.",
                "type": "string",
                "enum": [
                  "none"
                ]
              },
              {
                "$ref": "#/definitions/RollbackPart"
              },
              {
                "type": "null"
              }
            ]
          },
          "senders": {
            "description": "Senders that move with it.",
            "type": [
              "array",
              "null"
            ],
            "items": {
              "$ref": "#/definitions/id",
              "x-ref": "sender"
            }
          },
          "warmup": {
            "description": "Warm-up plan that runs after it.",
            "anyOf": [
              {
                "$ref": "#/definitions/id",
                "x-ref": "warmup"
              },
              {
                "type": "null"
              }
            ]
          },
          "champions": {
            "description": "Who helps colleagues on the spot.",
            "type": [
              "array",
              "null"
            ],
            "items": {
              "$ref": "#/definitions/id",
              "x-ref": "person"
            }
          },
          "budget": {
            "description": "Budget tranche of the Programme that pays for it.",
            "anyOf": [
              {
                "$ref": "#/definitions/id",
                "x-ref": "budget"
              },
              {
                "type": "null"
              }
            ]
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      },
      "GatePart": {
        "description": "What a tranche must show to pass.",
        "type": "object",
        "properties": {
          "extends": {
            "description": "Gate whose conditions are inherited; conditions of one KPI: this gate's wins.",
            "anyOf": [
              {
                "$ref": "#/definitions/id",
                "x-ref": "gate"
              },
              {
                "type": "null"
              }
            ]
          },
          "require": {
            "description": "All of these must pass.",
            "type": [
              "array",
              "null"
            ],
            "items": {
              "$ref": "#/definitions/condition"
            }
          },
          "risk": {
            "description": "No category may lie above this.",
            "type": [
              "integer",
              "null"
            ],
            "minimum": 0,
            "maximum": 5,
            "default": 3
          },
          "proof": {
            "description": "`95%`: the whole interval holds; `measured`: the value holds with at least `min` observations. Default by size: 95% from 500 mailboxes.",
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "95%",
              "measured",
              null
            ],
            "x-enumDescriptions": [
              "The whole 95% interval must hold, not only the value",
              "The value must hold, with at least `min` observations"
            ]
          },
          "approve": {
            "description": "Who must approve.",
            "type": [
              "array",
              "null"
            ],
            "items": {
              "$ref": "#/definitions/id",
              "x-ref": "person"
            }
          },
          "soak": {
            "description": "Time that must pass after the window before the gate is judged.",
            "anyOf": [
              {
                "$ref": "#/definitions/duration"
              },
              {
                "type": "null"
              }
            ]
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      },
      "SafetyPart": {
        "description": "Insurance: what limits a loss. It softens a finding only while its own check passes.",
        "type": "object",
        "properties": {
          "kind": {
            "description": "What kind of insurance.",
            "type": "string",
            "enum": [
              "dns-ttl",
              "sender-subdomain",
              "dmarc-policy",
              "source-retention",
              "data-residency",
              "dual-delivery",
              "throttle",
              "experiment-share"
            ],
            "x-enumDescriptions": [
              "Low TTLs before a change, so that a way back takes minutes",
              "A stream of its own subdomain, so that its reputation stays there",
              "DMARC no stricter than this for a time, so that unaligned mail still arrives",
              "The source keeps mailboxes and licences after the move",
              "Mail stays in a region",
              "Mail reaches both platforms for a time",
              "A sender is slowed",
              "Only a share of mail tries the new way"
            ]
          },
          "records": {
            "description": "dns-ttl: record names or types with the low TTL, `mx`, `autodiscover`.",
            "type": "array",
            "items": {
              "$ref": "#/definitions/text"
            }
          },
          "ttl": {
            "description": "dns-ttl: TTL during the change, seconds or a duration.",
            "$ref": "#/definitions/ttl"
          },
          "lead": {
            "description": "dns-ttl: how long before the window the TTL is lowered.",
            "$ref": "#/definitions/duration"
          },
          "restore": {
            "description": "dns-ttl: TTL after the change.",
            "$ref": "#/definitions/ttl"
          },
          "domain": {
            "description": "The domain it covers.",
            "$ref": "#/definitions/fqdn",
            "x-ref": "domain"
          },
          "policy": {
            "description": "dmarc-policy: strictest policy while it lasts.",
            "type": "string",
            "enum": [
              "none",
              "quarantine",
              "reject"
            ],
            "x-enumDescriptions": [
              "Mail that fails is delivered as usual",
              "Mail that fails is treated as suspicious",
              "Mail that fails is refused"
            ]
          },
          "for": {
            "description": "source-retention, dual-delivery, throttle: how long.",
            "$ref": "#/definitions/duration"
          },
          "region": {
            "description": "data-residency: region in which mail stays.",
            "$ref": "#/definitions/text"
          },
          "sender": {
            "description": "throttle: the sender that is slowed.",
            "$ref": "#/definitions/id",
            "x-ref": "sender"
          },
          "rate": {
            "description": "throttle: most messages.",
            "$ref": "#/definitions/rate"
          },
          "share": {
            "description": "experiment-share: share of mail that tries the new way.",
            "$ref": "#/definitions/percent"
          },
          "tranches": {
            "description": "Only in these tranches; default: all.",
            "type": "array",
            "items": {
              "$ref": "#/definitions/id",
              "x-ref": "tranche"
            }
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false,
        "required": [
          "kind"
        ]
      },
      "RiskPart": {
        "description": "Risk that the rules do not see by themselves.",
        "type": "object",
        "properties": {
          "scores": {
            "description": "Rule id to a higher score; lowering one is a waiver.",
            "type": "object",
            "propertyNames": {
              "$ref": "#/definitions/ruleId"
            },
            "additionalProperties": {
              "$ref": "#/definitions/score"
            }
          },
          "findings": {
            "description": "Risks that people know.",
            "type": "array",
            "items": {
              "$ref": "#/definitions/RiskFindingPart"
            }
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      },
      "RiskFindingPart": {
        "description": "A risk that people know.",
        "type": "object",
        "properties": {
          "category": {
            "$ref": "#/definitions/category"
          },
          "tranche": {
            "description": "The tranche it stands for.",
            "$ref": "#/definitions/id",
            "x-ref": "tranche"
          },
          "domain": {
            "description": "The domain it stands for.",
            "$ref": "#/definitions/fqdn",
            "x-ref": "domain"
          },
          "score": {
            "$ref": "#/definitions/score"
          },
          "what": {
            "description": "What it is, in one line.",
            "$ref": "#/definitions/text"
          },
          "safety": {
            "description": "Insurance against it.",
            "type": "array",
            "items": {
              "$ref": "#/definitions/id",
              "x-ref": "safety"
            }
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false,
        "required": [
          "category",
          "score",
          "what"
        ]
      },
      "WaiverPart": {
        "description": "Accepts one finding for a time. It stays visible, and the verdict says so.",
        "type": "object",
        "properties": {
          "rule": {
            "$ref": "#/definitions/ruleId"
          },
          "target": {
            "description": "Exact target of the finding: a domain, `selector@domain`, a tranche.",
            "$ref": "#/definitions/text"
          },
          "leaves": {
            "description": "Score that the finding keeps.",
            "type": "integer",
            "minimum": 0,
            "maximum": 5,
            "default": 0
          },
          "reason": {
            "description": "Why it is acceptable.",
            "$ref": "#/definitions/text"
          },
          "owner": {
            "description": "Who resolves it.",
            "$ref": "#/definitions/id",
            "x-ref": "person"
          },
          "approvedBy": {
            "description": "Who approved it; a 5 needs the security owner, compliance findings the compliance role too: a list where one person does not have both.",
            "anyOf": [
              {
                "$ref": "#/definitions/id",
                "x-ref": "person"
              },
              {
                "type": "array",
                "items": {
                  "$ref": "#/definitions/id",
                  "x-ref": "person"
                }
              }
            ]
          },
          "expires": {
            "description": "Last day, at most 90 days ahead; afterwards the finding counts again.",
            "$ref": "#/definitions/instant"
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false,
        "required": [
          "rule",
          "target",
          "reason",
          "owner",
          "approvedBy",
          "expires"
        ]
      },
      "KpiPart": {
        "description": "A measured value: where its evidence lies.",
        "type": "object",
        "properties": {
          "reader": {
            "description": "Reader of the evidence.",
            "$ref": "#/definitions/text",
            "examples": [
              "exchange-trace",
              "dmarc",
              "postfix",
              "entra-signin",
              "seeds",
              "csv",
              "sync-report",
              "templates"
            ]
          },
          "files": {
            "$ref": "#/definitions/globs"
          },
          "goal": {
            "description": "What the dashboard and alerts hold it to; a gate has its own.",
            "$ref": "#/definitions/condition"
          },
          "percentile": {
            "description": "Percentile of a distribution.",
            "type": "number",
            "exclusiveMinimum": 0,
            "maximum": 100
          },
          "unit": {
            "description": "Unit of the number, `per-100-users`.",
            "$ref": "#/definitions/text"
          },
          "columns": {
            "description": "Logical column name to the header in the file.",
            "type": "object",
            "additionalProperties": {
              "$ref": "#/definitions/text"
            }
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      },
      "ExpectPart": {
        "description": "What must be true of a message that arrived.",
        "type": "object",
        "properties": {
          "folder": {
            "description": "Folder it lies in, `inbox`.",
            "$ref": "#/definitions/text"
          },
          "dkim": {
            "description": "Result of DKIM at the receiver.",
            "type": "string",
            "enum": [
              "pass",
              "fail",
              "none"
            ],
            "x-enumDescriptions": [
              "It passes",
              "It fails",
              "It is not there"
            ]
          },
          "spf": {
            "description": "Result of SPF at the receiver.",
            "type": "string",
            "enum": [
              "pass",
              "fail",
              "none"
            ],
            "x-enumDescriptions": [
              "It passes",
              "It fails",
              "It is not there"
            ]
          },
          "dmarc": {
            "description": "Result of DMARC at the receiver.",
            "type": "string",
            "enum": [
              "pass",
              "fail",
              "none"
            ],
            "x-enumDescriptions": [
              "It passes",
              "It fails",
              "It is not there"
            ]
          },
          "within": {
            "description": "Longest way.",
            "$ref": "#/definitions/duration"
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      },
      "ProbePart": {
        "description": "A synthetic message on its way.",
        "type": "object",
        "properties": {
          "from": {
            "description": "Who sends it.",
            "$ref": "#/definitions/email"
          },
          "to": {
            "description": "Who gets it.",
            "$ref": "#/definitions/email"
          },
          "every": {
            "description": "How often.",
            "$ref": "#/definitions/duration"
          },
          "expect": {
            "$ref": "#/definitions/ExpectPart"
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false,
        "required": [
          "from",
          "to"
        ]
      },
      "SeedPart": {
        "description": "Seed boxes per provider.",
        "type": "object",
        "properties": {
          "file": {
            "description": "CSV of the boxes.",
            "$ref": "#/definitions/path"
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": {
          "description": "How many boxes at this provider.",
          "type": "integer",
          "minimum": 0
        }
      },
      "WarmupPart": {
        "description": "Volume that grows day by day.",
        "type": "object",
        "properties": {
          "applies": {
            "description": "Senders it slows.",
            "type": "array",
            "items": {
              "$ref": "#/definitions/id",
              "x-ref": "sender"
            }
          },
          "plan": {
            "description": "Messages a day, step after step.",
            "type": "array",
            "items": {
              "type": "integer",
              "minimum": 0
            }
          },
          "step": {
            "description": "Length of a step.",
            "$ref": "#/definitions/duration",
            "default": "1d"
          },
          "pauseWhen": {
            "description": "Any of these stops the growth.",
            "type": "array",
            "items": {
              "$ref": "#/definitions/condition"
            }
          },
          "paused": {
            "description": "Stopped by hand.",
            "type": "boolean",
            "default": false
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      },
      "AlertPart": {
        "description": "Who is told about what.",
        "type": "object",
        "properties": {
          "webhook": {
            "description": "Where the webhook's address is kept.",
            "$ref": "#/definitions/secret"
          },
          "email": {
            "description": "Mail address instead of a webhook.",
            "$ref": "#/definitions/email"
          },
          "when": {
            "description": "Events or conditions.",
            "type": "array",
            "items": {
              "description": "An event, or a condition.",
              "$ref": "#/definitions/text",
              "examples": [
                "rollback-trigger",
                "gate-failed",
                "probe-failed",
                "kpi-breach"
              ]
            }
          },
          "retry": {
            "description": "Repeats after a failure.",
            "type": "object",
            "properties": {
              "attempts": {
                "description": "Most attempts.",
                "type": "integer",
                "minimum": 0,
                "maximum": 100,
                "default": 5
              },
              "backoff": {
                "description": "First pause; it doubles.",
                "$ref": "#/definitions/duration",
                "default": "10s"
              },
              "max": {
                "description": "Longest pause.",
                "$ref": "#/definitions/duration",
                "default": "10m"
              }
            },
            "patternProperties": {
              "^x-": {}
            },
            "additionalProperties": false
          },
          "idempotencyKey": {
            "description": "What the receiver recognises a repeat by, `event-id`.",
            "$ref": "#/definitions/text"
          },
          "signing": {
            "description": "Where the signing key is kept.",
            "$ref": "#/definitions/secret"
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      },
      "TemplatesPart": {
        "description": "Mail templates whose content is checked.",
        "type": "object",
        "properties": {
          "glob": {
            "$ref": "#/definitions/globs"
          },
          "forbid": {
            "description": "Texts that must not occur.",
            "type": "array",
            "items": {
              "$ref": "#/definitions/text"
            }
          },
          "maxSize": {
            "description": "Largest mail.",
            "$ref": "#/definitions/size",
            "default": "100KB"
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false,
        "required": [
          "glob"
        ]
      },
      "BackupSetPart": {
        "description": "One backup.",
        "type": "object",
        "properties": {
          "covers": {
            "description": "Tranches whose mailboxes it holds.",
            "type": "array",
            "items": {
              "$ref": "#/definitions/id",
              "x-ref": "tranche"
            }
          },
          "at": {
            "description": "When: an offset to the window of each tranche that it covers, or a time.",
            "anyOf": [
              {
                "$ref": "#/definitions/offset"
              },
              {
                "$ref": "#/definitions/instant"
              }
            ]
          },
          "method": {
            "description": "How, `snapshot`, `export`.",
            "$ref": "#/definitions/text"
          },
          "location": {
            "description": "Where it lies.",
            "$ref": "#/definitions/text"
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false,
        "required": [
          "covers"
        ]
      },
      "BackupPart": {
        "description": "Backups before the move.",
        "type": "object",
        "properties": {
          "sets": {
            "description": "The backups.",
            "type": "object",
            "x-ids": "backup-set",
            "propertyNames": {
              "$ref": "#/definitions/id"
            },
            "additionalProperties": {
              "$ref": "#/definitions/BackupSetPart"
            }
          },
          "retention": {
            "description": "How long each class of data is kept, `mail: 10y`.",
            "type": "object",
            "additionalProperties": {
              "$ref": "#/definitions/duration"
            }
          },
          "provenance": {
            "description": "What is written down about each export.",
            "type": "array",
            "items": {
              "$ref": "#/definitions/text"
            }
          },
          "immutable": {
            "description": "Locked against change: for how long, or true.",
            "anyOf": [
              {
                "type": "boolean"
              },
              {
                "$ref": "#/definitions/duration"
              }
            ]
          },
          "searchable": {
            "description": "It can be searched without a restore.",
            "type": "boolean"
          },
          "restoreTested": {
            "description": "Date of the last test of a restore.",
            "$ref": "#/definitions/instant"
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      },
      "FlowPart": {
        "description": "Data that crosses a border or a company.",
        "type": "object",
        "properties": {
          "data": {
            "description": "What.",
            "$ref": "#/definitions/text"
          },
          "from": {
            "description": "Jurisdiction it leaves.",
            "$ref": "#/definitions/text"
          },
          "to": {
            "description": "Jurisdiction it enters.",
            "$ref": "#/definitions/text"
          },
          "processor": {
            "description": "Who processes it.",
            "$ref": "#/definitions/text"
          },
          "basis": {
            "description": "Legal basis.",
            "$ref": "#/definitions/text"
          },
          "encrypted": {
            "description": "Where it is encrypted.",
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "transit",
                "rest"
              ],
              "x-enumDescriptions": [
                "On the wire",
                "Where it lies"
              ]
            }
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false,
        "required": [
          "data",
          "from",
          "to"
        ]
      },
      "VendorPart": {
        "description": "A processor and its questionnaire.",
        "type": "object",
        "properties": {
          "questionnaire": {
            "description": "Its answers.",
            "$ref": "#/definitions/path"
          },
          "reviewed": {
            "description": "Date of the review.",
            "$ref": "#/definitions/instant"
          },
          "by": {
            "description": "Who reviewed.",
            "$ref": "#/definitions/id",
            "x-ref": "person"
          },
          "expires": {
            "description": "Last day of the review.",
            "$ref": "#/definitions/instant"
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      },
      "CompliancePart": {
        "description": "Law and evidence.",
        "type": "object",
        "properties": {
          "regimes": {
            "description": "Rules that apply, `GDPR`.",
            "type": "array",
            "items": {
              "$ref": "#/definitions/text"
            }
          },
          "holds": {
            "description": "Legal holds.",
            "type": "array",
            "items": {
              "$ref": "#/definitions/text"
            }
          },
          "flows": {
            "description": "Data flows.",
            "type": "array",
            "items": {
              "$ref": "#/definitions/FlowPart"
            }
          },
          "vendors": {
            "description": "Processors.",
            "type": "object",
            "x-ids": "vendor",
            "propertyNames": {
              "$ref": "#/definitions/id"
            },
            "additionalProperties": {
              "$ref": "#/definitions/VendorPart"
            }
          },
          "journal": {
            "description": "Where journal copies go.",
            "type": "object",
            "properties": {
              "to": {
                "description": "Journal address.",
                "$ref": "#/definitions/email"
              },
              "sides": {
                "description": "Which platforms journal.",
                "type": "array",
                "items": {
                  "type": "string",
                  "enum": [
                    "source",
                    "target"
                  ],
                  "x-enumDescriptions": [
                    "The platform that is left",
                    "The platform that is moved to"
                  ]
                }
              }
            },
            "patternProperties": {
              "^x-": {}
            },
            "additionalProperties": false
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      },
      "RecordPart": {
        "description": "One record set.",
        "type": "object",
        "properties": {
          "name": {
            "description": "Owner: `@` for the origin, relative without a final dot.",
            "$ref": "#/definitions/text"
          },
          "type": {
            "description": "Record type, upper case.",
            "type": "string",
            "pattern": "^[A-Z][A-Z0-9]*$",
            "format": "x-record-type",
            "examples": [
              "MX",
              "TXT",
              "CNAME"
            ]
          },
          "ttl": {
            "description": "TTL in seconds or a duration; default: `ttl` of the document.",
            "$ref": "#/definitions/ttl"
          },
          "value": {
            "description": "The one value, as in a zone file; TXT without quotes.",
            "$ref": "#/definitions/text"
          },
          "values": {
            "description": "Several values.",
            "type": "array",
            "items": {
              "$ref": "#/definitions/text"
            }
          },
          "parts": {
            "description": "Terms of one SPF record, joined with spaces; comments stay.",
            "type": "array",
            "items": {
              "$ref": "#/definitions/text"
            }
          },
          "priority": {
            "description": "MX preference or SRV priority.",
            "type": "integer",
            "minimum": 0,
            "maximum": 65535
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false,
        "required": [
          "name",
          "type"
        ]
      },
      "VariablePart": {
        "description": "A captured value: targets of a vendor are never guessed.",
        "type": "object",
        "properties": {
          "from": {
            "description": "Command or page that shows it.",
            "$ref": "#/definitions/text"
          },
          "value": {
            "description": "The value, once captured.",
            "$ref": "#/definitions/text"
          },
          "known": {
            "description": "From when it can exist: `now`, or a tranche.",
            "anyOf": [
              {
                "description": "It can be captured today.",
                "type": "string",
                "enum": [
                  "now"
                ]
              },
              {
                "$ref": "#/definitions/id",
                "x-ref": "tranche"
              }
            ],
            "default": "now"
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      },
      "InputPart": {
        "description": "An input that is asked before the first step.",
        "type": "object",
        "properties": {
          "type": {
            "description": "What kind of value.",
            "type": "string",
            "enum": [
              "text",
              "number",
              "boolean",
              "duration",
              "domain",
              "selector",
              "tranche",
              "sender",
              "person",
              "mailbox",
              "email",
              "host",
              "record-type",
              "file"
            ],
            "x-enumDescriptions": [
              "One line of text",
              "A number",
              "`true` or `false`",
              "A duration: 90s, 72h",
              "A domain of the playbook",
              "A DKIM selector",
              "A tranche of the playbook",
              "A sender of the playbook",
              "A person of the playbook",
              "A mailbox",
              "A mail address",
              "A host name",
              "A type of DNS record",
              "A file"
            ],
            "default": "text"
          },
          "default": {
            "description": "Value when nothing is entered.",
            "type": [
              "string",
              "number",
              "boolean"
            ]
          },
          "title": {
            "description": "What to enter.",
            "$ref": "#/definitions/text"
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false,
        "required": [
          "type"
        ]
      },
      "StepPart": {
        "description": "One step with one verb.",
        "type": "object",
        "properties": {
          "id": {
            "description": "Id of the step, for `choose`, `next` and `onFail`.",
            "$ref": "#/definitions/id"
          },
          "title": {
            "description": "What is done, in one line.",
            "$ref": "#/definitions/text"
          },
          "check": {
            "description": "A rule id, a rule family (`dkim`, `[spf, dkim]`), `kpi`, or a named check of `checks.json`.",
            "anyOf": [
              {
                "$ref": "#/definitions/text",
                "examples": [
                  "bounces/classify",
                  "client/autodiscover",
                  "dkim/verify-message",
                  "dns/authoritative",
                  "dns/delegation",
                  "dns/negative-ttl",
                  "dns/propagated",
                  "dns/resolvers",
                  "dns/shadow",
                  "kpi",
                  "logins/classify",
                  "routing/recipients",
                  "sync/oversize-items",
                  "sync/reverse-delta",
                  "sync/verify"
                ]
              },
              {
                "type": "array",
                "items": {
                  "$ref": "#/definitions/text"
                }
              }
            ]
          },
          "run": {
            "description": "Command for a terminal; shown rendered and quoted first. `${name}` names inputs and captured values.",
            "type": "string",
            "minLength": 1
          },
          "shell": {
            "description": "Shell of `run`.",
            "type": "string",
            "enum": [
              "sh",
              "bash",
              "pwsh",
              "cmd"
            ],
            "x-enumDescriptions": [
              "POSIX shell",
              "Bash",
              "PowerShell 7 or later",
              "The command prompt of Windows"
            ],
            "default": "sh"
          },
          "manual": {
            "description": "What a person does by hand.",
            "$ref": "#/definitions/text"
          },
          "ask": {
            "description": "Asks the operator.",
            "type": "object",
            "properties": {
              "type": {
                "description": "What is asked for.",
                "type": "string",
                "enum": [
                  "text",
                  "file",
                  "confirm"
                ],
                "x-enumDescriptions": [
                  "A line of text",
                  "A file",
                  "A yes"
                ]
              },
              "save": {
                "description": "File of the run record that keeps the answer.",
                "$ref": "#/definitions/path"
              }
            },
            "patternProperties": {
              "^x-": {}
            },
            "additionalProperties": false,
            "required": [
              "type"
            ]
          },
          "choose": {
            "description": "Cause to the step that follows it.",
            "type": "object",
            "minProperties": 1,
            "additionalProperties": {
              "$ref": "#/definitions/id",
              "x-ref": "step"
            }
          },
          "change": {
            "description": "Edits a document of the workspace, never the outside world: the document and the keys that change.",
            "type": "object",
            "minProperties": 1,
            "additionalProperties": {
              "$ref": "#/definitions/anything"
            }
          },
          "probe": {
            "description": "Sends this probe and follows it.",
            "$ref": "#/definitions/id",
            "x-ref": "probe"
          },
          "wait": {
            "description": "Waits: a duration, `ttl(previous)` or `ttl(now)`.",
            "anyOf": [
              {
                "type": "string",
                "enum": [
                  "ttl(previous)",
                  "ttl(now)"
                ],
                "x-enumDescriptions": [
                  "The TTL that the record had before",
                  "The TTL that the record has now"
                ]
              },
              {
                "$ref": "#/definitions/duration"
              }
            ]
          },
          "gate": {
            "description": "A checkpoint: this gate must pass.",
            "$ref": "#/definitions/id",
            "x-ref": "gate"
          },
          "runbook": {
            "description": "Goes through another runbook.",
            "$ref": "#/definitions/id",
            "x-ref": "runbook"
          },
          "at": {
            "description": "Offset to the start of the window: makes the runbook a run sheet.",
            "$ref": "#/definitions/offset"
          },
          "noReturn": {
            "description": "From here on there is no way back.",
            "type": "boolean",
            "default": false
          },
          "confirm": {
            "description": "Who confirms before it runs.",
            "$ref": "#/definitions/id",
            "x-ref": "person"
          },
          "expect": {
            "description": "What makes the result a pass.",
            "type": "object",
            "additionalProperties": {
              "$ref": "#/definitions/anything"
            }
          },
          "forEach": {
            "description": "Repeats the step: variable to a list, `authoritative(domain)` or `cohort(tranche)`.",
            "type": "object",
            "minProperties": 1,
            "maxProperties": 1,
            "additionalProperties": {
              "$ref": "#/definitions/anything"
            }
          },
          "capture": {
            "description": "Keeps the output in the run record in this form.",
            "type": "string",
            "enum": [
              "text",
              "lines",
              "json"
            ],
            "x-enumDescriptions": [
              "As it is",
              "Line by line",
              "As JSON"
            ]
          },
          "askSecret": {
            "description": "Option of the command whose value is asked at run time and never stored.",
            "$ref": "#/definitions/text"
          },
          "with": {
            "description": "Inputs of the check or runbook.",
            "type": "object",
            "additionalProperties": {
              "$ref": "#/definitions/anything"
            }
          },
          "onFail": {
            "description": "Step that follows a failure.",
            "$ref": "#/definitions/id",
            "x-ref": "step"
          },
          "next": {
            "description": "Step that follows; default: the one below.",
            "$ref": "#/definitions/id",
            "x-ref": "step"
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false,
        "required": [
          "title"
        ],
        "oneOf": [
          {
            "required": [
              "check"
            ]
          },
          {
            "required": [
              "run"
            ]
          },
          {
            "required": [
              "manual"
            ]
          },
          {
            "required": [
              "ask"
            ]
          },
          {
            "required": [
              "choose"
            ]
          },
          {
            "required": [
              "change"
            ]
          },
          {
            "required": [
              "probe"
            ]
          },
          {
            "required": [
              "wait"
            ]
          },
          {
            "required": [
              "gate"
            ]
          },
          {
            "required": [
              "runbook"
            ]
          }
        ]
      },
      "MeasurementPart": {
        "description": "One KPI as it was measured.",
        "type": "object",
        "properties": {
          "value": {
            "description": "The value, with its unit.",
            "anyOf": [
              {
                "type": "number"
              },
              {
                "type": "string",
                "minLength": 1
              }
            ]
          },
          "good": {
            "description": "Numerator.",
            "type": "number",
            "minimum": 0
          },
          "total": {
            "description": "Denominator: observations.",
            "type": "number",
            "minimum": 0
          },
          "p50": {
            "description": "Median.",
            "$ref": "#/definitions/duration"
          },
          "p95": {
            "description": "95th percentile.",
            "$ref": "#/definitions/duration"
          },
          "p99": {
            "description": "99th percentile.",
            "$ref": "#/definitions/duration"
          },
          "unit": {
            "description": "Unit of the value.",
            "$ref": "#/definitions/text"
          },
          "reader": {
            "description": "Reader that counted.",
            "$ref": "#/definitions/text"
          },
          "files": {
            "description": "Evidence.",
            "type": "array",
            "items": {
              "description": "An evidence file as it was read.",
              "type": "object",
              "properties": {
                "path": {
                  "description": "Path.",
                  "$ref": "#/definitions/path"
                },
                "sha256": {
                  "description": "Start of its SHA-256.",
                  "$ref": "#/definitions/text"
                },
                "rows": {
                  "description": "Rows read.",
                  "type": "integer",
                  "minimum": 0
                }
              },
              "patternProperties": {
                "^x-": {}
              },
              "additionalProperties": false,
              "required": [
                "path"
              ]
            }
          },
          "reporters": {
            "description": "Organisations that reported.",
            "type": "integer",
            "minimum": 0
          },
          "by": {
            "description": "Counts by class.",
            "type": "object",
            "additionalProperties": {
              "type": "number",
              "minimum": 0
            }
          },
          "excluded": {
            "description": "What was left out, by reason.",
            "type": "object",
            "additionalProperties": {
              "type": "number",
              "minimum": 0
            }
          },
          "missing": {
            "description": "Expected observations that did not come.",
            "type": "integer",
            "minimum": 0
          },
          "sameCause": {
            "description": "Faults with one cause (one dead list, one outage): each entry counts as one observation.",
            "type": "array",
            "items": {
              "description": "Faults of one sender with one cause.",
              "type": "object",
              "properties": {
                "sender": {
                  "description": "Whose mail it was.",
                  "$ref": "#/definitions/text"
                },
                "cause": {
                  "description": "What they have in common.",
                  "$ref": "#/definitions/text"
                },
                "count": {
                  "description": "Faults among those counted.",
                  "type": "integer",
                  "minimum": 1
                }
              },
              "patternProperties": {
                "^x-": {}
              },
              "additionalProperties": false,
              "required": [
                "count"
              ]
            }
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      },
      "BudgetTranchePart": {
        "description": "Money that is released with a milestone.",
        "type": "object",
        "properties": {
          "amount": {
            "description": "Amount, in the currency of the budget.",
            "type": "number",
            "minimum": 0
          },
          "release": {
            "description": "What releases it: `approved` (from the start), or the tranche that must have passed its gate.",
            "anyOf": [
              {
                "description": "Released from the start.",
                "type": "string",
                "enum": [
                  "approved"
                ]
              },
              {
                "$ref": "#/definitions/id",
                "x-ref": "tranche"
              }
            ],
            "default": "approved"
          },
          "items": {
            "description": "What it is spent on: name to amount, in the currency of the budget.",
            "type": "object",
            "additionalProperties": {
              "type": "number",
              "minimum": 0
            }
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false,
        "required": [
          "amount"
        ]
      },
      "BudgetPart": {
        "description": "Money, released in tranches.",
        "type": "object",
        "properties": {
          "currency": {
            "description": "Currency of every amount, ISO 4217.",
            "type": "string",
            "pattern": "^[A-Z]{3}$",
            "format": "x-currency",
            "examples": [
              "EUR",
              "USD"
            ]
          },
          "total": {
            "description": "Everything, contingency included, in `currency`; default: the sum of the tranches and the contingency.",
            "type": "number",
            "minimum": 0
          },
          "contingency": {
            "description": "Reserve for hidden costs, as a share of the sum of the tranches; `none` switches it off.",
            "anyOf": [
              {
                "description": "No reserve: reported as missing.",
                "type": "string",
                "enum": [
                  "none"
                ]
              },
              {
                "$ref": "#/definitions/percent"
              }
            ]
          },
          "tranches": {
            "description": "Parts of the budget; `budget` of a tranche names the one that pays for it.",
            "type": "object",
            "x-ids": "budget",
            "propertyNames": {
              "$ref": "#/definitions/id"
            },
            "additionalProperties": {
              "$ref": "#/definitions/BudgetTranchePart"
            }
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      },
      "UpdatePart": {
        "description": "A role view that somebody gets again and again.",
        "type": "object",
        "properties": {
          "to": {
            "description": "Who gets it.",
            "$ref": "#/definitions/id",
            "x-ref": "person"
          },
          "every": {
            "description": "How often.",
            "$ref": "#/definitions/duration"
          },
          "view": {
            "description": "Which view: `roi`, `security`, `helpdesk`, `compliance`, `migration`.",
            "type": "string",
            "enum": [
              "roi",
              "security",
              "helpdesk",
              "compliance",
              "migration"
            ],
            "x-enumDescriptions": [
              "What it costs and saves",
              "Authentication, findings and waivers",
              "Who moves when, and what people see",
              "Holds, flows and evidence",
              "Tranches, gates and verdicts"
            ]
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false,
        "required": [
          "to"
        ]
      },
      "NoticePart": {
        "description": "A message to people, at a time of each tranche.",
        "type": "object",
        "properties": {
          "to": {
            "description": "Who gets it: the `cohort` of the tranche, `all` users, or a person.",
            "anyOf": [
              {
                "type": "string",
                "enum": [
                  "cohort",
                  "all"
                ],
                "x-enumDescriptions": [
                  "Whoever moves with the tranche",
                  "Every user, moved or not"
                ]
              },
              {
                "$ref": "#/definitions/id",
                "x-ref": "person"
              }
            ]
          },
          "at": {
            "description": "When: an offset to the start of the window.",
            "$ref": "#/definitions/offset"
          },
          "template": {
            "description": "Its text.",
            "$ref": "#/definitions/path"
          },
          "tranches": {
            "description": "Only for these tranches; default: all.",
            "type": "array",
            "items": {
              "$ref": "#/definitions/id",
              "x-ref": "tranche"
            }
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false,
        "required": [
          "to",
          "at"
        ]
      },
      "CommunicationsPart": {
        "description": "Who is told what, and when.",
        "type": "object",
        "properties": {
          "updates": {
            "description": "Role views at fixed intervals.",
            "type": "array",
            "items": {
              "$ref": "#/definitions/UpdatePart"
            }
          },
          "notices": {
            "description": "Messages around each window.",
            "type": "array",
            "items": {
              "$ref": "#/definitions/NoticePart"
            }
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      },
      "TrainingPart": {
        "description": "How people learn the new platform.",
        "type": "object",
        "properties": {
          "guides": {
            "description": "Quick-start guides.",
            "type": "array",
            "items": {
              "$ref": "#/definitions/path"
            }
          },
          "sessions": {
            "description": "Short trainings around each window.",
            "type": "array",
            "items": {
              "description": "One training.",
              "type": "object",
              "properties": {
                "title": {
                  "description": "What it teaches.",
                  "$ref": "#/definitions/text"
                },
                "at": {
                  "description": "When: an offset to the start of the window.",
                  "$ref": "#/definitions/offset"
                },
                "length": {
                  "description": "How long it takes.",
                  "$ref": "#/definitions/duration"
                },
                "tranches": {
                  "description": "Only for these tranches; default: all.",
                  "type": "array",
                  "items": {
                    "$ref": "#/definitions/id",
                    "x-ref": "tranche"
                  }
                }
              },
              "patternProperties": {
                "^x-": {}
              },
              "additionalProperties": false,
              "required": [
                "title",
                "at"
              ]
            }
          },
          "champions": {
            "description": "Colleagues who help on the spot; `champions` of a tranche names them.",
            "type": "object",
            "properties": {
              "perUsers": {
                "description": "One champion for this many users.",
                "type": "integer",
                "minimum": 1
              }
            },
            "patternProperties": {
              "^x-": {}
            },
            "additionalProperties": false
          },
          "followUpWhen": {
            "description": "Any of these calls for another round.",
            "type": "array",
            "items": {
              "$ref": "#/definitions/condition"
            }
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      },
      "SurgePart": {
        "description": "More support after a window.",
        "type": "object",
        "properties": {
          "for": {
            "description": "How long after the window.",
            "$ref": "#/definitions/duration",
            "default": "5d"
          },
          "agents": {
            "description": "People beside the usual shift.",
            "type": "integer",
            "minimum": 1
          },
          "tranches": {
            "description": "Only after these tranches; default: all.",
            "type": "array",
            "items": {
              "$ref": "#/definitions/id",
              "x-ref": "tranche"
            }
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      },
      "TriagePart": {
        "description": "Where a kind of ticket goes.",
        "type": "object",
        "properties": {
          "match": {
            "description": "Regular expression over the ticket's text; letter case does not matter.",
            "type": "string",
            "minLength": 1,
            "format": "x-regex",
            "examples": [
              "bounce|NDR"
            ]
          },
          "route": {
            "description": "Runbook that answers it.",
            "$ref": "#/definitions/id",
            "x-ref": "runbook"
          },
          "to": {
            "description": "Who takes it when the runbook does not help.",
            "$ref": "#/definitions/id",
            "x-ref": "person"
          },
          "answer": {
            "description": "Text of the answer.",
            "$ref": "#/definitions/path"
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false,
        "required": [
          "match"
        ]
      },
      "SupportPart": {
        "description": "Who answers when something does not work.",
        "type": "object",
        "properties": {
          "surge": {
            "description": "More people after each window; `none` switches it off.",
            "anyOf": [
              {
                "description": "No more than usual: reported as missing.",
                "type": "string",
                "enum": [
                  "none"
                ]
              },
              {
                "$ref": "#/definitions/SurgePart"
              }
            ]
          },
          "triage": {
            "description": "The first entry that matches a ticket decides.",
            "type": "array",
            "items": {
              "$ref": "#/definitions/TriagePart"
            }
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      },
      "ReviewsPart": {
        "description": "Looking back: each review is a document of kind Review in `records/`.",
        "type": "object",
        "properties": {
          "after": {
            "description": "After what.",
            "type": "string",
            "enum": [
              "each-tranche",
              "each-stage",
              "last-tranche"
            ],
            "x-enumDescriptions": [
              "After each tranche",
              "After the last tranche of a stage",
              "Once, at the end"
            ],
            "default": "each-tranche"
          },
          "within": {
            "description": "How long after the window.",
            "$ref": "#/definitions/duration",
            "default": "14d"
          },
          "owner": {
            "description": "Who holds them.",
            "$ref": "#/definitions/id",
            "x-ref": "person"
          },
          "backlog": {
            "description": "CSV of the actions, by impact and effort.",
            "$ref": "#/definitions/path"
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      },
      "OauthPart": {
        "description": "How an application signs in.",
        "type": "object",
        "properties": {
          "flow": {
            "description": "OAuth flow.",
            "type": "string",
            "enum": [
              "client-credentials",
              "authorization-code",
              "device-code",
              "service-account"
            ],
            "x-enumDescriptions": [
              "An application for itself",
              "An application for a person who agrees",
              "A device that shows a code to type in elsewhere",
              "An application by a key of its own, in Google Workspace mostly with delegation"
            ]
          },
          "scopes": {
            "description": "Rights it asks for, as the platform writes them.",
            "type": "array",
            "items": {
              "$ref": "#/definitions/text"
            }
          },
          "limitedTo": {
            "description": "What limits rights over all mailboxes to some: an access policy, a group, a role scope.",
            "$ref": "#/definitions/text"
          },
          "tokenLife": {
            "description": "Life of an access token.",
            "$ref": "#/definitions/duration"
          },
          "renewBefore": {
            "description": "How long before its end a token is renewed.",
            "$ref": "#/definitions/duration"
          },
          "expires": {
            "description": "End of the client secret, certificate or grant.",
            "$ref": "#/definitions/instant"
          },
          "renew": {
            "description": "When that is renewed.",
            "$ref": "#/definitions/instant"
          },
          "secret": {
            "description": "Where the client secret is kept.",
            "$ref": "#/definitions/secret"
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      },
      "WebhooksPart": {
        "description": "Calls that an application gets from the platform.",
        "type": "object",
        "properties": {
          "retries": {
            "description": "Most repeats after a failure.",
            "type": "integer",
            "minimum": 0,
            "maximum": 100
          },
          "backoff": {
            "description": "First pause before a repeat; it doubles.",
            "$ref": "#/definitions/duration",
            "default": "10s"
          },
          "idempotent": {
            "description": "The receiver recognises a repeat.",
            "type": "boolean"
          },
          "idempotencyKey": {
            "description": "What it recognises a repeat by, `event-id`.",
            "$ref": "#/definitions/text"
          },
          "signing": {
            "description": "Where the signing key is kept.",
            "$ref": "#/definitions/secret"
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      },
      "IntegrationPart": {
        "description": "An application that reads or sends mail by the platform's interface.",
        "type": "object",
        "properties": {
          "owner": {
            "description": "Who answers for it.",
            "$ref": "#/definitions/id",
            "x-ref": "person"
          },
          "tranche": {
            "description": "Tranche with which it moves.",
            "$ref": "#/definitions/id",
            "x-ref": "tranche"
          },
          "sender": {
            "description": "The sender that it is, where it sends.",
            "$ref": "#/definitions/id",
            "x-ref": "sender"
          },
          "tested": {
            "description": "When it was tested on the target.",
            "$ref": "#/definitions/instant"
          },
          "oauth": {
            "$ref": "#/definitions/OauthPart"
          },
          "webhooks": {
            "$ref": "#/definitions/WebhooksPart"
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      },
      "ArchivePart": {
        "description": "What happens to mailboxes that nobody uses.",
        "type": "object",
        "properties": {
          "inactiveAfter": {
            "description": "A mailbox without a login for this long is inactive.",
            "$ref": "#/definitions/duration"
          },
          "action": {
            "description": "What happens to it instead of a move.",
            "type": "string",
            "enum": [
              "inactive-mailbox",
              "shared-mailbox",
              "export",
              "delete",
              "keep"
            ],
            "x-enumDescriptions": [
              "Kept by a hold without a licence",
              "Turned into a shared mailbox",
              "Exported to the archive",
              "Deleted after the retention time",
              "Moved like any other"
            ]
          },
          "location": {
            "description": "Where exports lie.",
            "$ref": "#/definitions/text"
          },
          "retention": {
            "description": "How long it is kept.",
            "$ref": "#/definitions/duration"
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      },
      "DependencePart": {
        "description": "What hangs on one vendor, and the way out.",
        "type": "object",
        "properties": {
          "for": {
            "description": "What it does for us: `mailboxes`, `filtering`, `archive`, `identity`.",
            "type": "array",
            "items": {
              "$ref": "#/definitions/text"
            }
          },
          "exit": {
            "description": "How we would leave it.",
            "$ref": "#/definitions/text"
          },
          "exitTested": {
            "description": "When that way was last tried.",
            "$ref": "#/definitions/instant"
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      },
      "ConcentrationPart": {
        "description": "How much hangs on one vendor, and who weighed it.",
        "type": "object",
        "properties": {
          "vendors": {
            "description": "Vendors, as `compliance.vendors` names them.",
            "type": "object",
            "propertyNames": {
              "$ref": "#/definitions/id",
              "x-ref": "vendor"
            },
            "additionalProperties": {
              "$ref": "#/definitions/DependencePart"
            }
          },
          "accepted": {
            "description": "Why the dependence is acceptable.",
            "$ref": "#/definitions/text"
          },
          "by": {
            "description": "Who weighed it.",
            "$ref": "#/definitions/id",
            "x-ref": "person"
          },
          "reviewed": {
            "description": "When.",
            "$ref": "#/definitions/instant"
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      },
      "AnswerPart": {
        "description": "One question to a vendor; without `answer` it is open.",
        "type": "object",
        "properties": {
          "question": {
            "description": "What was asked.",
            "$ref": "#/definitions/text"
          },
          "answer": {
            "description": "What the vendor said.",
            "$ref": "#/definitions/text"
          },
          "evidence": {
            "description": "What shows that it is so.",
            "$ref": "#/definitions/text"
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false,
        "required": [
          "question"
        ]
      },
      "MovedCohortPart": {
        "description": "Who moved with a tranche, kept beside the decision.",
        "type": "object",
        "properties": {
          "file": {
            "description": "List of their addresses: one a line, or a CSV file.",
            "$ref": "#/definitions/path"
          },
          "size": {
            "description": "How many there are; another number says that the list was changed afterwards.",
            "type": "integer",
            "minimum": 0
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false,
        "required": [
          "file"
        ]
      },
      "RunStepPart": {
        "description": "One step as it was carried out.",
        "type": "object",
        "properties": {
          "id": {
            "description": "Id of the step in its runbook.",
            "$ref": "#/definitions/id"
          },
          "at": {
            "description": "When it began.",
            "$ref": "#/definitions/instant"
          },
          "ended": {
            "description": "When it was over.",
            "$ref": "#/definitions/instant"
          },
          "result": {
            "description": "How it ended; `unchecked`: this version cannot check it, which is never a pass.",
            "type": "string",
            "enum": [
              "pass",
              "fail",
              "done",
              "skipped",
              "unchecked"
            ],
            "x-enumDescriptions": [
              "Checked, and it holds",
              "Checked, and it does not hold",
              "Done by a person",
              "Left out",
              "Not checked, which is never a pass"
            ]
          },
          "exit": {
            "description": "Exit code of the command.",
            "type": "integer"
          },
          "command": {
            "description": "The command as it ran, without secrets.",
            "$ref": "#/definitions/text"
          },
          "evidence": {
            "description": "Files of the run record.",
            "anyOf": [
              {
                "$ref": "#/definitions/path"
              },
              {
                "type": "array",
                "items": {
                  "$ref": "#/definitions/path"
                }
              }
            ]
          },
          "confirmedBy": {
            "description": "Who confirmed it.",
            "$ref": "#/definitions/id",
            "x-ref": "person"
          },
          "note": {
            "description": "Remark.",
            "$ref": "#/definitions/text"
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false,
        "required": [
          "id",
          "result"
        ]
      },
      "ReviewActionPart": {
        "description": "What is to be done after a review.",
        "type": "object",
        "properties": {
          "what": {
            "description": "What, in one line.",
            "$ref": "#/definitions/text"
          },
          "owner": {
            "description": "Who does it.",
            "$ref": "#/definitions/id",
            "x-ref": "person"
          },
          "due": {
            "description": "By when.",
            "$ref": "#/definitions/instant"
          },
          "done": {
            "description": "When it was done; absent while it is open.",
            "$ref": "#/definitions/instant"
          },
          "blocking": {
            "description": "The next tranche waits for it.",
            "type": "boolean",
            "default": false
          },
          "impact": {
            "description": "What it changes.",
            "type": "string",
            "enum": [
              "low",
              "medium",
              "high"
            ]
          },
          "effort": {
            "description": "What it costs.",
            "type": "string",
            "enum": [
              "low",
              "medium",
              "high"
            ]
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false,
        "required": [
          "what"
        ]
      }
    }
  },
  "playbook.schema.json": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://mailtranche.example/schemas/v1/playbook.schema.json",
    "title": "PlaybookDoc",
    "description": "The plan of one migration.",
    "type": "object",
    "properties": {
      "apiVersion": {
        "$ref": "definitions.schema.json#/definitions/apiVersion"
      },
      "kind": {
        "description": "The kind of this document.",
        "type": "string",
        "enum": [
          "Playbook"
        ]
      },
      "id": {
        "description": "Id of this document; references use it.",
        "$ref": "definitions.schema.json#/definitions/id"
      },
      "title": {
        "$ref": "definitions.schema.json#/definitions/title"
      },
      "use": {
        "description": "Shared documents that belong to this workspace too: globs relative to this folder.",
        "type": "array",
        "items": {
          "$ref": "definitions.schema.json#/definitions/glob"
        }
      },
      "strategy": {
        "description": "How the migration is cut.",
        "type": "string",
        "enum": [
          "phased-cohort",
          "big-bang",
          "dual-delivery",
          "api-first",
          "hybrid"
        ],
        "default": "phased-cohort",
        "x-enumDescriptions": [
          "Medium cost, low risk, 4-12 weeks: mid-large organisations with varied streams",
          "Low cost, high risk, 1-3 days: small organisations",
          "High cost, medium risk, 8-16 weeks: regulated, with audit trails",
          "High cost, low risk, 6-20 weeks: cloud-native",
          "Variable cost, medium risk, 6-12 weeks: phased cloud adoption"
        ]
      },
      "timezone": {
        "description": "Time zone of times without an offset.",
        "$ref": "definitions.schema.json#/definitions/timeZone",
        "default": "UTC"
      },
      "source": {
        "$ref": "definitions.schema.json#/definitions/PlatformPart"
      },
      "target": {
        "$ref": "definitions.schema.json#/definitions/PlatformPart"
      },
      "freezes": {
        "description": "Times without changes.",
        "type": "array",
        "items": {
          "$ref": "definitions.schema.json#/definitions/FreezePart"
        }
      },
      "people": {
        "description": "Who answers for what.",
        "type": "object",
        "x-ids": "person",
        "propertyNames": {
          "$ref": "definitions.schema.json#/definitions/id"
        },
        "additionalProperties": {
          "$ref": "definitions.schema.json#/definitions/PersonPart"
        }
      },
      "defaults": {
        "description": "Merged under every entry; the entry wins per key, `null` removes.",
        "type": "object",
        "properties": {
          "domain": {
            "$ref": "definitions.schema.json#/definitions/DomainPart"
          },
          "sender": {
            "$ref": "definitions.schema.json#/definitions/SenderPart"
          },
          "tranche": {
            "$ref": "definitions.schema.json#/definitions/TranchePart"
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      },
      "domains": {
        "description": "Domains of the migration; keys are domain names.",
        "type": "object",
        "x-ids": "domain",
        "propertyNames": {
          "$ref": "definitions.schema.json#/definitions/fqdn"
        },
        "additionalProperties": {
          "$ref": "definitions.schema.json#/definitions/DomainPart"
        }
      },
      "senders": {
        "description": "What sends mail with our domains.",
        "type": "object",
        "x-ids": "sender",
        "propertyNames": {
          "$ref": "definitions.schema.json#/definitions/id"
        },
        "additionalProperties": {
          "$ref": "definitions.schema.json#/definitions/SenderPart"
        }
      },
      "gateways": {
        "description": "What stands in front of the platforms.",
        "type": "object",
        "x-ids": "gateway",
        "propertyNames": {
          "$ref": "definitions.schema.json#/definitions/id"
        },
        "additionalProperties": {
          "$ref": "definitions.schema.json#/definitions/GatewayPart"
        }
      },
      "routes": {
        "description": "The coexistence graph: who hands what to whom.",
        "type": "object",
        "x-ids": "route",
        "propertyNames": {
          "$ref": "definitions.schema.json#/definitions/id"
        },
        "additionalProperties": {
          "$ref": "definitions.schema.json#/definitions/RoutePart"
        }
      },
      "inventory": {
        "$ref": "definitions.schema.json#/definitions/InventoryPart"
      },
      "clients": {
        "description": "Mail clients, where the inventory does not say.",
        "type": "object",
        "x-ids": "client",
        "propertyNames": {
          "$ref": "definitions.schema.json#/definitions/id"
        },
        "additionalProperties": {
          "$ref": "definitions.schema.json#/definitions/ClientPart"
        }
      },
      "tranches": {
        "description": "The tranches; order comes from `needs`.",
        "type": "object",
        "x-ids": "tranche",
        "propertyNames": {
          "$ref": "definitions.schema.json#/definitions/id"
        },
        "additionalProperties": {
          "$ref": "definitions.schema.json#/definitions/TranchePart"
        }
      },
      "gates": {
        "description": "What a tranche must show to pass.",
        "type": "object",
        "x-ids": "gate",
        "propertyNames": {
          "$ref": "definitions.schema.json#/definitions/id"
        },
        "additionalProperties": {
          "$ref": "definitions.schema.json#/definitions/GatePart"
        }
      },
      "safety": {
        "description": "Insurance: what limits the loss.",
        "type": "object",
        "x-ids": "safety",
        "propertyNames": {
          "$ref": "definitions.schema.json#/definitions/id"
        },
        "additionalProperties": {
          "$ref": "definitions.schema.json#/definitions/SafetyPart"
        }
      },
      "risk": {
        "$ref": "definitions.schema.json#/definitions/RiskPart"
      },
      "waivers": {
        "description": "Findings that are accepted for a time.",
        "type": "array",
        "items": {
          "$ref": "definitions.schema.json#/definitions/WaiverPart"
        }
      },
      "sync": {
        "$ref": "definitions.schema.json#/definitions/SyncPart"
      },
      "cutover": {
        "$ref": "definitions.schema.json#/definitions/CutoverPart"
      },
      "rollback": {
        "description": "The default way back of every tranche; `none` switches it off.",
        "anyOf": [
          {
            "description": "No way back.",
            "type": "string",
            "enum": [
              "none"
            ]
          },
          {
            "$ref": "definitions.schema.json#/definitions/RollbackPart"
          }
        ]
      },
      "kpis": {
        "description": "Measured values; built-in ids need no entry.",
        "type": "object",
        "x-ids": "kpi",
        "propertyNames": {
          "$ref": "definitions.schema.json#/definitions/id"
        },
        "additionalProperties": {
          "$ref": "definitions.schema.json#/definitions/KpiPart"
        }
      },
      "probes": {
        "description": "Synthetic messages.",
        "type": "object",
        "x-ids": "probe",
        "propertyNames": {
          "$ref": "definitions.schema.json#/definitions/id"
        },
        "additionalProperties": {
          "$ref": "definitions.schema.json#/definitions/ProbePart"
        }
      },
      "seeds": {
        "description": "Seed boxes for placement tests.",
        "type": "object",
        "x-ids": "seed",
        "propertyNames": {
          "$ref": "definitions.schema.json#/definitions/id"
        },
        "additionalProperties": {
          "$ref": "definitions.schema.json#/definitions/SeedPart"
        }
      },
      "warmup": {
        "description": "Warm-up plans.",
        "type": "object",
        "x-ids": "warmup",
        "propertyNames": {
          "$ref": "definitions.schema.json#/definitions/id"
        },
        "additionalProperties": {
          "$ref": "definitions.schema.json#/definitions/WarmupPart"
        }
      },
      "alerts": {
        "description": "Who is told about what.",
        "type": "object",
        "x-ids": "alert",
        "propertyNames": {
          "$ref": "definitions.schema.json#/definitions/id"
        },
        "additionalProperties": {
          "$ref": "definitions.schema.json#/definitions/AlertPart"
        }
      },
      "templates": {
        "$ref": "definitions.schema.json#/definitions/TemplatesPart"
      },
      "backup": {
        "$ref": "definitions.schema.json#/definitions/BackupPart"
      },
      "compliance": {
        "$ref": "definitions.schema.json#/definitions/CompliancePart"
      }
    },
    "patternProperties": {
      "^x-": {}
    },
    "additionalProperties": false,
    "required": [
      "apiVersion",
      "kind",
      "id",
      "title"
    ]
  },
  "programme.schema.json": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://mailtranche.example/schemas/v1/programme.schema.json",
    "title": "ProgrammeDoc",
    "description": "What surrounds the mail: money, people, words. One for each playbook.",
    "type": "object",
    "properties": {
      "apiVersion": {
        "$ref": "definitions.schema.json#/definitions/apiVersion"
      },
      "kind": {
        "description": "The kind of this document.",
        "type": "string",
        "enum": [
          "Programme"
        ]
      },
      "id": {
        "description": "Id of this document; references use it.",
        "$ref": "definitions.schema.json#/definitions/id"
      },
      "title": {
        "$ref": "definitions.schema.json#/definitions/title"
      },
      "budget": {
        "$ref": "definitions.schema.json#/definitions/BudgetPart"
      },
      "communications": {
        "description": "Who is told what, and when; `none` switches it off.",
        "anyOf": [
          {
            "description": "Nobody is told: reported as missing.",
            "type": "string",
            "enum": [
              "none"
            ]
          },
          {
            "$ref": "definitions.schema.json#/definitions/CommunicationsPart"
          }
        ]
      },
      "training": {
        "description": "How people learn the new platform; `none` switches it off.",
        "anyOf": [
          {
            "description": "No training: reported as missing.",
            "type": "string",
            "enum": [
              "none"
            ]
          },
          {
            "$ref": "definitions.schema.json#/definitions/TrainingPart"
          }
        ]
      },
      "support": {
        "description": "Who answers when something does not work; `none` switches it off.",
        "anyOf": [
          {
            "description": "No support: reported as missing.",
            "type": "string",
            "enum": [
              "none"
            ]
          },
          {
            "$ref": "definitions.schema.json#/definitions/SupportPart"
          }
        ]
      },
      "reviews": {
        "description": "Looking back after each tranche; `none` switches it off.",
        "anyOf": [
          {
            "description": "No reviews: reported as missing.",
            "type": "string",
            "enum": [
              "none"
            ]
          },
          {
            "$ref": "definitions.schema.json#/definitions/ReviewsPart"
          }
        ]
      },
      "plan": {
        "description": "What is reached after 30, 60 and 90 days.",
        "type": "object",
        "properties": {
          "30": {
            "description": "Goals of day 30.",
            "type": "array",
            "items": {
              "$ref": "definitions.schema.json#/definitions/text"
            }
          },
          "60": {
            "description": "Goals of day 60.",
            "type": "array",
            "items": {
              "$ref": "definitions.schema.json#/definitions/text"
            }
          },
          "90": {
            "description": "Goals of day 90.",
            "type": "array",
            "items": {
              "$ref": "definitions.schema.json#/definitions/text"
            }
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      },
      "integrations": {
        "description": "Applications that read or send mail by the platform's interface.",
        "type": "object",
        "x-ids": "integration",
        "propertyNames": {
          "$ref": "definitions.schema.json#/definitions/id"
        },
        "additionalProperties": {
          "$ref": "definitions.schema.json#/definitions/IntegrationPart"
        }
      },
      "archive": {
        "$ref": "definitions.schema.json#/definitions/ArchivePart"
      },
      "concentration": {
        "$ref": "definitions.schema.json#/definitions/ConcentrationPart"
      }
    },
    "patternProperties": {
      "^x-": {}
    },
    "additionalProperties": false,
    "required": [
      "apiVersion",
      "kind",
      "id",
      "title"
    ]
  },
  "settings.schema.json": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://mailtranche.example/schemas/v1/settings.schema.json",
    "title": "SettingsDoc",
    "description": "What the command line, the server and every editor share. Command-line options win over it.",
    "type": "object",
    "properties": {
      "apiVersion": {
        "$ref": "definitions.schema.json#/definitions/apiVersion"
      },
      "kind": {
        "description": "The kind of this document.",
        "type": "string",
        "enum": [
          "Settings"
        ]
      },
      "id": {
        "description": "Id of this document; references use it.",
        "$ref": "definitions.schema.json#/definitions/id"
      },
      "title": {
        "$ref": "definitions.schema.json#/definitions/title"
      },
      "rules": {
        "description": "Rule id to the level it is shown with; never changes a score. `none` switches the rule off and makes its component unknown.",
        "type": "object",
        "propertyNames": {
          "$ref": "definitions.schema.json#/definitions/ruleId"
        },
        "additionalProperties": {
          "type": "string",
          "enum": [
            "none",
            "hint",
            "info",
            "warning",
            "error"
          ],
          "x-enumDescriptions": [
            "The rule is off, and its component unknown",
            "Shown faintly, where it stands",
            "Shown, and counts for no exit code",
            "Shown as a warning",
            "Shown as an error: `check` ends with 1"
          ]
        }
      },
      "ignore": {
        "description": "Findings that are not shown.",
        "type": "array",
        "items": {
          "description": "Findings that are not shown; they still count.",
          "type": "object",
          "properties": {
            "rule": {
              "$ref": "definitions.schema.json#/definitions/ruleId"
            },
            "files": {
              "$ref": "definitions.schema.json#/definitions/globs"
            }
          },
          "patternProperties": {
            "^x-": {}
          },
          "additionalProperties": false,
          "required": [
            "rule",
            "files"
          ]
        }
      },
      "resolvers": {
        "description": "Who answers DNS questions, in order of preference.",
        "type": "array",
        "items": {
          "description": "`system`, `udp://host:port`, `tcp://…`, `tls://host:853#name`, `https://host/dns-query`, or `embedded:FOLDER` (relative to this file).",
          "type": "string",
          "pattern": "^(system|embedded:.+|(udp|tcp|tls|https)://.+)$",
          "format": "x-resolver",
          "examples": [
            "system",
            "udp://127.0.0.1:5353",
            "embedded:../internet"
          ]
        },
        "default": [
          "system"
        ]
      },
      "probes": {
        "description": "Opt-in checks; those that are off are shown as off and do not count.",
        "type": "object",
        "properties": {
          "https": {
            "description": "Policy files and web endpoints.",
            "type": "boolean",
            "default": true
          },
          "smtp": {
            "description": "SMTP on port 25.",
            "type": "boolean",
            "default": false
          },
          "blocklists": {
            "description": "DNS blocklists.",
            "type": "boolean",
            "default": false
          },
          "history": {
            "description": "Git history of the files.",
            "type": "boolean",
            "default": false
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      },
      "now": {
        "description": "A fixed clock for demos and CI; shown in every report.",
        "$ref": "definitions.schema.json#/definitions/instant"
      },
      "zones": {
        "description": "Files read as DNS beside those that domains name; globs relative to this folder.",
        "type": "array",
        "items": {
          "$ref": "definitions.schema.json#/definitions/glob"
        }
      },
      "maxAge": {
        "description": "Answers and evidence older than this make HOLD.",
        "$ref": "definitions.schema.json#/definitions/duration",
        "default": "24h"
      },
      "network": {
        "description": "Limits of the lookups.",
        "type": "object",
        "properties": {
          "timeout": {
            "description": "Longest wait for one answer.",
            "$ref": "definitions.schema.json#/definitions/duration",
            "default": "5s"
          },
          "concurrency": {
            "description": "Questions in flight at most; each server gets as many as it copes with.",
            "type": "integer",
            "minimum": 1,
            "maximum": 1000,
            "default": 256
          },
          "allowPrivate": {
            "description": "Private addresses may be asked.",
            "type": "boolean",
            "default": false
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      },
      "ruleSet": {
        "description": "Pinned version of the rule set: newer rules are listed and do not count.",
        "$ref": "definitions.schema.json#/definitions/ruleSet"
      }
    },
    "patternProperties": {
      "^x-": {}
    },
    "additionalProperties": false,
    "required": [
      "apiVersion",
      "kind",
      "id",
      "title"
    ]
  },
  "zone.schema.json": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://mailtranche.example/schemas/v1/zone.schema.json",
    "title": "ZoneDoc",
    "description": "Phases over records: its own, or those of a zone file.",
    "type": "object",
    "properties": {
      "apiVersion": {
        "$ref": "definitions.schema.json#/definitions/apiVersion"
      },
      "kind": {
        "description": "The kind of this document.",
        "type": "string",
        "enum": [
          "Zone"
        ]
      },
      "id": {
        "description": "Id of this document; references use it.",
        "$ref": "definitions.schema.json#/definitions/id"
      },
      "title": {
        "$ref": "definitions.schema.json#/definitions/title"
      },
      "origin": {
        "description": "The zone; names are relative to it.",
        "$ref": "definitions.schema.json#/definitions/fqdn"
      },
      "origins": {
        "description": "One template for several zones, with `${origin}`.",
        "type": "array",
        "items": {
          "$ref": "definitions.schema.json#/definitions/fqdn"
        }
      },
      "base": {
        "description": "Zone file, octoDNS file, Terraform folder or `dnsconfig.js` with the fixed records; this document then holds only what changes.",
        "$ref": "definitions.schema.json#/definitions/path"
      },
      "covers": {
        "description": "How much of the zone its records are.",
        "type": "string",
        "enum": [
          "zone",
          "listed"
        ],
        "x-enumDescriptions": [
          "What does not stand here does not exist",
          "What does not stand here is as it is live"
        ],
        "default": "listed"
      },
      "ttl": {
        "description": "TTL of records without one.",
        "$ref": "definitions.schema.json#/definitions/ttl"
      },
      "records": {
        "description": "Fixed records.",
        "type": "array",
        "items": {
          "$ref": "definitions.schema.json#/definitions/RecordPart"
        }
      },
      "vars": {
        "description": "Captured values, used as `${name}`.",
        "type": "object",
        "additionalProperties": {
          "$ref": "definitions.schema.json#/definitions/VariablePart"
        }
      },
      "phases": {
        "description": "Ordered: name of a phase to its records. A phase is linted together with the fixed records and repeats none of them.",
        "type": "object",
        "x-ids": "phase",
        "additionalProperties": {
          "type": "array",
          "items": {
            "$ref": "definitions.schema.json#/definitions/RecordPart"
          }
        }
      },
      "live": {
        "description": "The phase that is live: its name, or `file#variable`.",
        "$ref": "definitions.schema.json#/definitions/text",
        "x-ref": "phase"
      }
    },
    "patternProperties": {
      "^x-": {}
    },
    "additionalProperties": false,
    "required": [
      "apiVersion",
      "kind",
      "id"
    ]
  },
  "runbook.schema.json": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://mailtranche.example/schemas/v1/runbook.schema.json",
    "title": "RunbookDoc",
    "description": "Steps that resolve a fault, roll back, or cut over.",
    "type": "object",
    "properties": {
      "apiVersion": {
        "$ref": "definitions.schema.json#/definitions/apiVersion"
      },
      "kind": {
        "description": "The kind of this document.",
        "type": "string",
        "enum": [
          "Runbook"
        ]
      },
      "id": {
        "description": "Id of this document; references use it.",
        "$ref": "definitions.schema.json#/definitions/id"
      },
      "title": {
        "$ref": "definitions.schema.json#/definitions/title"
      },
      "severity": {
        "description": "How urgent.",
        "type": "string",
        "enum": [
          "critical",
          "high",
          "medium",
          "low"
        ]
      },
      "when": {
        "description": "Any of these calls for it.",
        "type": "array",
        "items": {
          "$ref": "definitions.schema.json#/definitions/condition"
        }
      },
      "symptoms": {
        "description": "What people see.",
        "type": "array",
        "items": {
          "$ref": "definitions.schema.json#/definitions/text"
        }
      },
      "inputs": {
        "description": "Values it is started with; `${name}` in the steps.",
        "type": "object",
        "additionalProperties": {
          "$ref": "definitions.schema.json#/definitions/InputPart"
        }
      },
      "data": {
        "description": "Where evidence lies.",
        "type": "array",
        "items": {
          "$ref": "definitions.schema.json#/definitions/text"
        }
      },
      "steps": {
        "description": "The steps, in order.",
        "type": "array",
        "items": {
          "$ref": "definitions.schema.json#/definitions/StepPart"
        }
      },
      "rollback": {
        "description": "Steps that undo them.",
        "type": "array",
        "items": {
          "$ref": "definitions.schema.json#/definitions/StepPart"
        }
      },
      "done": {
        "description": "When it is over.",
        "$ref": "definitions.schema.json#/definitions/condition"
      }
    },
    "patternProperties": {
      "^x-": {}
    },
    "additionalProperties": false,
    "required": [
      "apiVersion",
      "kind",
      "id",
      "title",
      "steps"
    ]
  },
  "questionnaire.schema.json": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://mailtranche.example/schemas/v1/questionnaire.schema.json",
    "title": "QuestionnaireDoc",
    "description": "What a vendor answered about data, security and the way out.",
    "type": "object",
    "properties": {
      "apiVersion": {
        "$ref": "definitions.schema.json#/definitions/apiVersion"
      },
      "kind": {
        "description": "The kind of this document.",
        "type": "string",
        "enum": [
          "Questionnaire"
        ]
      },
      "id": {
        "description": "Id of this document; references use it.",
        "$ref": "definitions.schema.json#/definitions/id"
      },
      "title": {
        "$ref": "definitions.schema.json#/definitions/title"
      },
      "vendor": {
        "description": "The vendor, as `compliance.vendors` names it.",
        "$ref": "definitions.schema.json#/definitions/id",
        "x-ref": "vendor"
      },
      "asked": {
        "description": "When it was sent.",
        "$ref": "definitions.schema.json#/definitions/instant"
      },
      "answered": {
        "description": "When the answers came; absent while it is open.",
        "$ref": "definitions.schema.json#/definitions/instant"
      },
      "by": {
        "description": "Who answered, and who read it.",
        "$ref": "definitions.schema.json#/definitions/text"
      },
      "answers": {
        "description": "The questions, by a short id.",
        "type": "object",
        "propertyNames": {
          "$ref": "definitions.schema.json#/definitions/id"
        },
        "additionalProperties": {
          "$ref": "definitions.schema.json#/definitions/AnswerPart"
        }
      },
      "contract": {
        "description": "What was signed.",
        "type": "object",
        "properties": {
          "dpa": {
            "description": "Data processing agreement: when it was signed, or where it lies.",
            "$ref": "definitions.schema.json#/definitions/text"
          },
          "jurisdiction": {
            "description": "Law and region that apply.",
            "$ref": "definitions.schema.json#/definitions/text"
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false
      }
    },
    "patternProperties": {
      "^x-": {}
    },
    "additionalProperties": false,
    "required": [
      "apiVersion",
      "kind",
      "id",
      "title",
      "vendor"
    ]
  },
  "service.schema.json": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://mailtranche.example/schemas/v1/service.schema.json",
    "title": "ServiceDoc",
    "description": "A sending service of your own, beside those of the library. What it says helps to recognise and explain; what counts is what DNS answers.",
    "type": "object",
    "properties": {
      "apiVersion": {
        "$ref": "definitions.schema.json#/definitions/apiVersion"
      },
      "kind": {
        "description": "The kind of this document.",
        "type": "string",
        "enum": [
          "Service"
        ]
      },
      "id": {
        "description": "Id of this document; references use it.",
        "$ref": "definitions.schema.json#/definitions/id"
      },
      "title": {
        "$ref": "definitions.schema.json#/definitions/title"
      },
      "type": {
        "description": "What it is.",
        "type": "string",
        "enum": [
          "mailbox",
          "bulk",
          "transactional",
          "crm",
          "helpdesk",
          "app",
          "survey",
          "security-training",
          "gateway",
          "forwarder",
          "relay",
          "hosting"
        ],
        "x-enumDescriptions": [
          "Mailboxes of people",
          "Newsletters and campaigns",
          "Mail that an application causes",
          "Customer relations",
          "Tickets",
          "An application that also sends",
          "Surveys",
          "Phishing tests for training",
          "A gateway in front of mailboxes",
          "Forwards mail of others",
          "Takes mail of hosts and devices",
          "Web hosting that also sends"
        ]
      },
      "includes": {
        "description": "Domains that its users write behind `include:` in SPF, the usual one first; `*` stands for any text without a dot. Empty: none is needed.",
        "type": "array",
        "items": {
          "$ref": "definitions.schema.json#/definitions/text"
        },
        "default": []
      },
      "formerIncludes": {
        "description": "Includes that old guides name.",
        "type": "array",
        "items": {
          "$ref": "definitions.schema.json#/definitions/text"
        },
        "default": []
      },
      "aligns": {
        "description": "Whether SPF of its mail can align with the From domain.",
        "type": "string",
        "enum": [
          "yes",
          "configured",
          "never",
          "unknown"
        ],
        "default": "unknown",
        "x-enumDescriptions": [
          "It uses your domain in the envelope",
          "After a set-up that `note` names",
          "It always uses its own domain: DMARC rests on DKIM",
          "Nobody knows"
        ]
      },
      "dkim": {
        "description": "Its DKIM keys.",
        "type": "array",
        "items": {
          "description": "One key.",
          "type": "object",
          "properties": {
            "selector": {
              "description": "Selector; `*` stands for any text without a dot.",
              "$ref": "definitions.schema.json#/definitions/text"
            },
            "target": {
              "description": "What its CNAME leads to; `*` stands for any text without a dot, `**` for a whole name. Without one the key is a TXT record or differs by customer.",
              "$ref": "definitions.schema.json#/definitions/text"
            }
          },
          "patternProperties": {
            "^x-": {}
          },
          "additionalProperties": false,
          "required": [
            "selector"
          ]
        },
        "default": []
      },
      "note": {
        "description": "What an engineer should know when setting it up.",
        "$ref": "definitions.schema.json#/definitions/text"
      },
      "source": {
        "description": "Where these facts are from.",
        "$ref": "definitions.schema.json#/definitions/text"
      },
      "confidence": {
        "description": "How sure they are; a fix writes nothing of `low`.",
        "type": "string",
        "enum": [
          "high",
          "medium",
          "low"
        ],
        "default": "medium"
      },
      "checked": {
        "description": "When they were last checked.",
        "$ref": "definitions.schema.json#/definitions/instant"
      }
    },
    "patternProperties": {
      "^x-": {}
    },
    "additionalProperties": false,
    "required": [
      "apiVersion",
      "kind",
      "id",
      "title"
    ]
  },
  "snapshot.schema.json": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://mailtranche.example/schemas/v1/snapshot.schema.json",
    "title": "SnapshotDoc",
    "description": "Recorded: KPI values with numerators and sources. Append-only.",
    "type": "object",
    "properties": {
      "apiVersion": {
        "$ref": "definitions.schema.json#/definitions/apiVersion"
      },
      "kind": {
        "description": "The kind of this document.",
        "type": "string",
        "enum": [
          "Snapshot"
        ]
      },
      "id": {
        "description": "Id of this document; references use it.",
        "$ref": "definitions.schema.json#/definitions/id"
      },
      "title": {
        "$ref": "definitions.schema.json#/definitions/title"
      },
      "playbook": {
        "description": "The plan it belongs to.",
        "$ref": "definitions.schema.json#/definitions/id",
        "x-ref": "playbook"
      },
      "tranche": {
        "description": "The tranche it measures.",
        "$ref": "definitions.schema.json#/definitions/id",
        "x-ref": "tranche"
      },
      "scope": {
        "description": "What it counts: `tranche`, or a sender, domain or `all`.",
        "$ref": "definitions.schema.json#/definitions/text"
      },
      "period": {
        "description": "The time that was measured.",
        "type": "object",
        "properties": {
          "from": {
            "description": "Start.",
            "$ref": "definitions.schema.json#/definitions/instant"
          },
          "to": {
            "description": "End; a date alone is the end of that day.",
            "$ref": "definitions.schema.json#/definitions/instant"
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false,
        "required": [
          "from",
          "to"
        ]
      },
      "values": {
        "description": "KPI id to its measurement.",
        "type": "object",
        "additionalProperties": {
          "$ref": "definitions.schema.json#/definitions/MeasurementPart"
        }
      },
      "notes": {
        "description": "What a reader should know.",
        "$ref": "definitions.schema.json#/definitions/text"
      }
    },
    "patternProperties": {
      "^x-": {}
    },
    "additionalProperties": false,
    "required": [
      "apiVersion",
      "kind",
      "id",
      "period",
      "values"
    ]
  },
  "run.schema.json": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://mailtranche.example/schemas/v1/run.schema.json",
    "title": "RunDoc",
    "description": "Recorded: a runbook as it was carried out. Append-only.",
    "type": "object",
    "properties": {
      "apiVersion": {
        "$ref": "definitions.schema.json#/definitions/apiVersion"
      },
      "kind": {
        "description": "The kind of this document.",
        "type": "string",
        "enum": [
          "Run"
        ]
      },
      "id": {
        "description": "Id of this document; references use it.",
        "$ref": "definitions.schema.json#/definitions/id"
      },
      "title": {
        "$ref": "definitions.schema.json#/definitions/title"
      },
      "playbook": {
        "description": "The plan it belongs to.",
        "$ref": "definitions.schema.json#/definitions/id",
        "x-ref": "playbook"
      },
      "tranche": {
        "description": "The tranche it was carried out for.",
        "$ref": "definitions.schema.json#/definitions/id",
        "x-ref": "tranche"
      },
      "runbook": {
        "description": "The runbook.",
        "type": "object",
        "properties": {
          "id": {
            "description": "Its id.",
            "$ref": "definitions.schema.json#/definitions/id",
            "x-ref": "runbook"
          },
          "sha256": {
            "description": "Start of the SHA-256 of its text: what was carried out.",
            "$ref": "definitions.schema.json#/definitions/text"
          }
        },
        "patternProperties": {
          "^x-": {}
        },
        "additionalProperties": false,
        "required": [
          "id"
        ]
      },
      "by": {
        "description": "Who carried it out.",
        "$ref": "definitions.schema.json#/definitions/text"
      },
      "inputs": {
        "description": "Inputs as they were given; secrets are left out.",
        "type": "object",
        "additionalProperties": {
          "$ref": "definitions.schema.json#/definitions/anything"
        }
      },
      "started": {
        "description": "When it began.",
        "$ref": "definitions.schema.json#/definitions/instant"
      },
      "ended": {
        "description": "When it was over; absent while it is under way.",
        "$ref": "definitions.schema.json#/definitions/instant"
      },
      "result": {
        "description": "How it ended; absent while it is under way.",
        "type": "string",
        "enum": [
          "resolved",
          "failed",
          "aborted",
          "rolled-back"
        ],
        "x-enumDescriptions": [
          "`done` of the runbook holds",
          "`done` of the runbook does not hold: the gate stays closed",
          "Stopped by hand",
          "Its `rollback` steps were carried out"
        ]
      },
      "steps": {
        "description": "The steps in the order in which they were carried out.",
        "type": "array",
        "items": {
          "$ref": "definitions.schema.json#/definitions/RunStepPart"
        }
      },
      "notes": {
        "description": "What a reader should know.",
        "$ref": "definitions.schema.json#/definitions/text"
      }
    },
    "patternProperties": {
      "^x-": {}
    },
    "additionalProperties": false,
    "required": [
      "apiVersion",
      "kind",
      "id",
      "runbook",
      "started"
    ]
  },
  "decision.schema.json": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://mailtranche.example/schemas/v1/decision.schema.json",
    "title": "DecisionDoc",
    "description": "Recorded: go or no-go with its evidence. Append-only.",
    "type": "object",
    "properties": {
      "apiVersion": {
        "$ref": "definitions.schema.json#/definitions/apiVersion"
      },
      "kind": {
        "description": "The kind of this document.",
        "type": "string",
        "enum": [
          "Decision"
        ]
      },
      "id": {
        "description": "Id of this document; references use it.",
        "$ref": "definitions.schema.json#/definitions/id"
      },
      "title": {
        "$ref": "definitions.schema.json#/definitions/title"
      },
      "playbook": {
        "description": "The plan it belongs to.",
        "$ref": "definitions.schema.json#/definitions/id",
        "x-ref": "playbook"
      },
      "tranche": {
        "description": "The tranche that was decided.",
        "$ref": "definitions.schema.json#/definitions/id",
        "x-ref": "tranche"
      },
      "gate": {
        "description": "The gate that was judged.",
        "$ref": "definitions.schema.json#/definitions/id",
        "x-ref": "gate"
      },
      "verdict": {
        "description": "The decision.",
        "type": "string",
        "enum": [
          "go",
          "no-go",
          "hold",
          "rolled-back"
        ],
        "x-enumDescriptions": [
          "It goes on",
          "It stops: a fault was measured",
          "It waits: something is not known",
          "It went back"
        ]
      },
      "at": {
        "description": "When.",
        "$ref": "definitions.schema.json#/definitions/instant"
      },
      "cohort": {
        "description": "Who moved: from here on these are the members of the tranche, whatever its `cohort` selects later, until a decision `rolled-back`.",
        "$ref": "definitions.schema.json#/definitions/MovedCohortPart"
      },
      "snapshot": {
        "description": "The measurements it rests on.",
        "$ref": "definitions.schema.json#/definitions/id",
        "x-ref": "snapshot"
      },
      "risk": {
        "description": "Category to its score at that time.",
        "type": "object",
        "propertyNames": {
          "$ref": "definitions.schema.json#/definitions/category"
        },
        "additionalProperties": {
          "description": "Score, or an interval while something is unknown.",
          "anyOf": [
            {
              "$ref": "definitions.schema.json#/definitions/score"
            },
            {
              "description": "Interval.",
              "type": "object",
              "properties": {
                "lo": {
                  "$ref": "definitions.schema.json#/definitions/score"
                },
                "hi": {
                  "$ref": "definitions.schema.json#/definitions/score"
                }
              },
              "patternProperties": {
                "^x-": {}
              },
              "additionalProperties": false,
              "required": [
                "lo",
                "hi"
              ]
            }
          ]
        }
      },
      "waivers": {
        "description": "Waivers that counted.",
        "type": "array",
        "items": {
          "$ref": "definitions.schema.json#/definitions/WaiverPart"
        }
      },
      "ruleSet": {
        "description": "Version of the rule set: newer rules are listed and do not count.",
        "$ref": "definitions.schema.json#/definitions/ruleSet"
      },
      "world": {
        "description": "What was judged.",
        "type": "string",
        "enum": [
          "live",
          "text",
          "planned"
        ],
        "x-enumDescriptions": [
          "Answers of live DNS",
          "The files alone",
          "The files laid over live answers"
        ]
      },
      "approved": {
        "description": "Approvals.",
        "type": "array",
        "items": {
          "description": "One approval.",
          "type": "object",
          "properties": {
            "by": {
              "description": "Who.",
              "$ref": "definitions.schema.json#/definitions/id",
              "x-ref": "person"
            },
            "at": {
              "description": "When.",
              "$ref": "definitions.schema.json#/definitions/instant"
            },
            "note": {
              "description": "Remark.",
              "$ref": "definitions.schema.json#/definitions/text"
            }
          },
          "patternProperties": {
            "^x-": {}
          },
          "additionalProperties": false,
          "required": [
            "by"
          ]
        }
      },
      "notes": {
        "description": "What a reader should know.",
        "$ref": "definitions.schema.json#/definitions/text"
      }
    },
    "patternProperties": {
      "^x-": {}
    },
    "additionalProperties": false,
    "required": [
      "apiVersion",
      "kind",
      "id",
      "tranche",
      "verdict",
      "at"
    ]
  },
  "review.schema.json": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://mailtranche.example/schemas/v1/review.schema.json",
    "title": "ReviewDoc",
    "description": "Recorded: what a tranche taught, and what is done about it. Append-only but for `done`.",
    "type": "object",
    "properties": {
      "apiVersion": {
        "$ref": "definitions.schema.json#/definitions/apiVersion"
      },
      "kind": {
        "description": "The kind of this document.",
        "type": "string",
        "enum": [
          "Review"
        ]
      },
      "id": {
        "description": "Id of this document; references use it.",
        "$ref": "definitions.schema.json#/definitions/id"
      },
      "title": {
        "$ref": "definitions.schema.json#/definitions/title"
      },
      "playbook": {
        "description": "The plan it belongs to.",
        "$ref": "definitions.schema.json#/definitions/id",
        "x-ref": "playbook"
      },
      "tranche": {
        "description": "The tranche that is over.",
        "$ref": "definitions.schema.json#/definitions/id",
        "x-ref": "tranche"
      },
      "at": {
        "description": "When it was held.",
        "$ref": "definitions.schema.json#/definitions/instant"
      },
      "by": {
        "description": "Who held it.",
        "$ref": "definitions.schema.json#/definitions/id",
        "x-ref": "person"
      },
      "worked": {
        "description": "What went well.",
        "type": "array",
        "items": {
          "$ref": "definitions.schema.json#/definitions/text"
        }
      },
      "causes": {
        "description": "Root causes of what did not.",
        "type": "array",
        "items": {
          "$ref": "definitions.schema.json#/definitions/text"
        }
      },
      "actions": {
        "description": "What is to be done.",
        "type": "array",
        "items": {
          "$ref": "definitions.schema.json#/definitions/ReviewActionPart"
        }
      },
      "notes": {
        "description": "What a reader should know.",
        "$ref": "definitions.schema.json#/definitions/text"
      }
    },
    "patternProperties": {
      "^x-": {}
    },
    "additionalProperties": false,
    "required": [
      "apiVersion",
      "kind",
      "id",
      "tranche",
      "at"
    ]
  },
  "tranche.schema.json": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://mailtranche.example/schemas/v1/tranche.schema.json",
    "title": "TrancheDoc",
    "description": "An entry of `tranches` in a file of its own. One cohort that moves, passes a gate and can be rolled back alone.",
    "type": "object",
    "properties": {
      "apiVersion": {
        "$ref": "definitions.schema.json#/definitions/apiVersion"
      },
      "kind": {
        "description": "The kind of this document.",
        "type": "string",
        "enum": [
          "Tranche"
        ]
      },
      "id": {
        "description": "Its key in `tranches`; references use it.",
        "$ref": "definitions.schema.json#/definitions/id"
      },
      "title": {
        "$ref": "definitions.schema.json#/definitions/title"
      },
      "needs": {
        "$ref": "definitions.schema.json#/definitions/TranchePart/properties/needs"
      },
      "stage": {
        "$ref": "definitions.schema.json#/definitions/TranchePart/properties/stage"
      },
      "paused": {
        "$ref": "definitions.schema.json#/definitions/TranchePart/properties/paused"
      },
      "cohort": {
        "$ref": "definitions.schema.json#/definitions/TranchePart/properties/cohort"
      },
      "domains": {
        "$ref": "definitions.schema.json#/definitions/TranchePart/properties/domains"
      },
      "window": {
        "$ref": "definitions.schema.json#/definitions/TranchePart/properties/window"
      },
      "timezone": {
        "$ref": "definitions.schema.json#/definitions/TranchePart/properties/timezone"
      },
      "gate": {
        "$ref": "definitions.schema.json#/definitions/TranchePart/properties/gate"
      },
      "phase": {
        "$ref": "definitions.schema.json#/definitions/TranchePart/properties/phase"
      },
      "sync": {
        "$ref": "definitions.schema.json#/definitions/TranchePart/properties/sync"
      },
      "cutover": {
        "$ref": "definitions.schema.json#/definitions/TranchePart/properties/cutover"
      },
      "rollback": {
        "$ref": "definitions.schema.json#/definitions/TranchePart/properties/rollback"
      },
      "senders": {
        "$ref": "definitions.schema.json#/definitions/TranchePart/properties/senders"
      },
      "warmup": {
        "$ref": "definitions.schema.json#/definitions/TranchePart/properties/warmup"
      },
      "champions": {
        "$ref": "definitions.schema.json#/definitions/TranchePart/properties/champions"
      },
      "budget": {
        "$ref": "definitions.schema.json#/definitions/TranchePart/properties/budget"
      }
    },
    "patternProperties": {
      "^x-": {}
    },
    "additionalProperties": false,
    "required": [
      "apiVersion",
      "kind",
      "id"
    ]
  },
  "domain.schema.json": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://mailtranche.example/schemas/v1/domain.schema.json",
    "title": "DomainDoc",
    "description": "An entry of `domains` in a file of its own. A domain of the migration; its key is the domain name.",
    "type": "object",
    "properties": {
      "apiVersion": {
        "$ref": "definitions.schema.json#/definitions/apiVersion"
      },
      "kind": {
        "description": "The kind of this document.",
        "type": "string",
        "enum": [
          "Domain"
        ]
      },
      "id": {
        "description": "Its key in `domains`; references use it.",
        "$ref": "definitions.schema.json#/definitions/fqdn"
      },
      "title": {
        "$ref": "definitions.schema.json#/definitions/title"
      },
      "roles": {
        "$ref": "definitions.schema.json#/definitions/DomainPart/properties/roles"
      },
      "owner": {
        "$ref": "definitions.schema.json#/definitions/DomainPart/properties/owner"
      },
      "authoritative": {
        "$ref": "definitions.schema.json#/definitions/DomainPart/properties/authoritative"
      },
      "moves": {
        "$ref": "definitions.schema.json#/definitions/DomainPart/properties/moves"
      },
      "zone": {
        "$ref": "definitions.schema.json#/definitions/DomainPart/properties/zone"
      },
      "dmarc": {
        "$ref": "definitions.schema.json#/definitions/DomainPart/properties/dmarc"
      },
      "added": {
        "$ref": "definitions.schema.json#/definitions/DomainPart/properties/added"
      },
      "dkim": {
        "$ref": "definitions.schema.json#/definitions/DomainPart/properties/dkim"
      },
      "mtaSts": {
        "$ref": "definitions.schema.json#/definitions/DomainPart/properties/mtaSts"
      },
      "tlsRpt": {
        "$ref": "definitions.schema.json#/definitions/DomainPart/properties/tlsRpt"
      },
      "catchAll": {
        "$ref": "definitions.schema.json#/definitions/DomainPart/properties/catchAll"
      },
      "residency": {
        "$ref": "definitions.schema.json#/definitions/DomainPart/properties/residency"
      }
    },
    "patternProperties": {
      "^x-": {}
    },
    "additionalProperties": false,
    "required": [
      "apiVersion",
      "kind",
      "id"
    ]
  },
  "sender.schema.json": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://mailtranche.example/schemas/v1/sender.schema.json",
    "title": "SenderDoc",
    "description": "An entry of `senders` in a file of its own. What sends mail with our domains.",
    "type": "object",
    "properties": {
      "apiVersion": {
        "$ref": "definitions.schema.json#/definitions/apiVersion"
      },
      "kind": {
        "description": "The kind of this document.",
        "type": "string",
        "enum": [
          "Sender"
        ]
      },
      "id": {
        "description": "Its key in `senders`; references use it.",
        "$ref": "definitions.schema.json#/definitions/id"
      },
      "title": {
        "$ref": "definitions.schema.json#/definitions/title"
      },
      "service": {
        "$ref": "definitions.schema.json#/definitions/SenderPart/properties/service"
      },
      "domains": {
        "$ref": "definitions.schema.json#/definitions/SenderPart/properties/domains"
      },
      "from": {
        "$ref": "definitions.schema.json#/definitions/SenderPart/properties/from"
      },
      "envelope": {
        "$ref": "definitions.schema.json#/definitions/SenderPart/properties/envelope"
      },
      "path": {
        "$ref": "definitions.schema.json#/definitions/SenderPart/properties/path"
      },
      "class": {
        "$ref": "definitions.schema.json#/definitions/SenderPart/properties/class"
      },
      "ips": {
        "$ref": "definitions.schema.json#/definitions/SenderPart/properties/ips"
      },
      "helo": {
        "$ref": "definitions.schema.json#/definitions/SenderPart/properties/helo"
      },
      "dkim": {
        "$ref": "definitions.schema.json#/definitions/SenderPart/properties/dkim"
      },
      "spf": {
        "$ref": "definitions.schema.json#/definitions/SenderPart/properties/spf"
      },
      "auth": {
        "$ref": "definitions.schema.json#/definitions/SenderPart/properties/auth"
      },
      "volume": {
        "$ref": "definitions.schema.json#/definitions/SenderPart/properties/volume"
      },
      "unsubscribe": {
        "$ref": "definitions.schema.json#/definitions/SenderPart/properties/unsubscribe"
      },
      "signedHeaders": {
        "$ref": "definitions.schema.json#/definitions/SenderPart/properties/signedHeaders"
      },
      "owner": {
        "$ref": "definitions.schema.json#/definitions/SenderPart/properties/owner"
      },
      "since": {
        "$ref": "definitions.schema.json#/definitions/SenderPart/properties/since"
      },
      "retire": {
        "$ref": "definitions.schema.json#/definitions/SenderPart/properties/retire"
      }
    },
    "patternProperties": {
      "^x-": {}
    },
    "additionalProperties": false,
    "required": [
      "apiVersion",
      "kind",
      "id"
    ]
  },
  "gate.schema.json": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://mailtranche.example/schemas/v1/gate.schema.json",
    "title": "GateDoc",
    "description": "An entry of `gates` in a file of its own. What a tranche must show to pass.",
    "type": "object",
    "properties": {
      "apiVersion": {
        "$ref": "definitions.schema.json#/definitions/apiVersion"
      },
      "kind": {
        "description": "The kind of this document.",
        "type": "string",
        "enum": [
          "Gate"
        ]
      },
      "id": {
        "description": "Its key in `gates`; references use it.",
        "$ref": "definitions.schema.json#/definitions/id"
      },
      "title": {
        "$ref": "definitions.schema.json#/definitions/title"
      },
      "extends": {
        "$ref": "definitions.schema.json#/definitions/GatePart/properties/extends"
      },
      "require": {
        "$ref": "definitions.schema.json#/definitions/GatePart/properties/require"
      },
      "risk": {
        "$ref": "definitions.schema.json#/definitions/GatePart/properties/risk"
      },
      "proof": {
        "$ref": "definitions.schema.json#/definitions/GatePart/properties/proof"
      },
      "approve": {
        "$ref": "definitions.schema.json#/definitions/GatePart/properties/approve"
      },
      "soak": {
        "$ref": "definitions.schema.json#/definitions/GatePart/properties/soak"
      }
    },
    "patternProperties": {
      "^x-": {}
    },
    "additionalProperties": false,
    "required": [
      "apiVersion",
      "kind",
      "id"
    ]
  },
  "gateway.schema.json": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://mailtranche.example/schemas/v1/gateway.schema.json",
    "title": "GatewayDoc",
    "description": "An entry of `gateways` in a file of its own. What stands in front of a platform; its next hop is what a cutover changes.",
    "type": "object",
    "properties": {
      "apiVersion": {
        "$ref": "definitions.schema.json#/definitions/apiVersion"
      },
      "kind": {
        "description": "The kind of this document.",
        "type": "string",
        "enum": [
          "Gateway"
        ]
      },
      "id": {
        "description": "Its key in `gateways`; references use it.",
        "$ref": "definitions.schema.json#/definitions/id"
      },
      "title": {
        "$ref": "definitions.schema.json#/definitions/title"
      },
      "service": {
        "$ref": "definitions.schema.json#/definitions/GatewayPart/properties/service"
      },
      "domains": {
        "$ref": "definitions.schema.json#/definitions/GatewayPart/properties/domains"
      },
      "direction": {
        "$ref": "definitions.schema.json#/definitions/GatewayPart/properties/direction"
      },
      "ips": {
        "$ref": "definitions.schema.json#/definitions/GatewayPart/properties/ips"
      },
      "signs": {
        "$ref": "definitions.schema.json#/definitions/GatewayPart/properties/signs"
      },
      "rewrites": {
        "$ref": "definitions.schema.json#/definitions/GatewayPart/properties/rewrites"
      },
      "closed": {
        "$ref": "definitions.schema.json#/definitions/GatewayPart/properties/closed"
      }
    },
    "patternProperties": {
      "^x-": {}
    },
    "additionalProperties": false,
    "required": [
      "apiVersion",
      "kind",
      "id"
    ]
  },
  "route.schema.json": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://mailtranche.example/schemas/v1/route.schema.json",
    "title": "RouteDoc",
    "description": "An entry of `routes` in a file of its own. Who hands what to whom while both platforms run.",
    "type": "object",
    "properties": {
      "apiVersion": {
        "$ref": "definitions.schema.json#/definitions/apiVersion"
      },
      "kind": {
        "description": "The kind of this document.",
        "type": "string",
        "enum": [
          "Route"
        ]
      },
      "id": {
        "description": "Its key in `routes`; references use it.",
        "$ref": "definitions.schema.json#/definitions/id"
      },
      "title": {
        "$ref": "definitions.schema.json#/definitions/title"
      },
      "from": {
        "$ref": "definitions.schema.json#/definitions/RoutePart/properties/from"
      },
      "to": {
        "$ref": "definitions.schema.json#/definitions/RoutePart/properties/to"
      },
      "for": {
        "$ref": "definitions.schema.json#/definitions/RoutePart/properties/for"
      },
      "host": {
        "$ref": "definitions.schema.json#/definitions/RoutePart/properties/host"
      },
      "certUntil": {
        "$ref": "definitions.schema.json#/definitions/RoutePart/properties/certUntil"
      },
      "by": {
        "$ref": "definitions.schema.json#/definitions/RoutePart/properties/by"
      },
      "srs": {
        "$ref": "definitions.schema.json#/definitions/RoutePart/properties/srs"
      },
      "phase": {
        "$ref": "definitions.schema.json#/definitions/RoutePart/properties/phase"
      }
    },
    "patternProperties": {
      "^x-": {}
    },
    "additionalProperties": false,
    "required": [
      "apiVersion",
      "kind",
      "id",
      "from",
      "to"
    ]
  },
  "safety.schema.json": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://mailtranche.example/schemas/v1/safety.schema.json",
    "title": "SafetyDoc",
    "description": "An entry of `safety` in a file of its own. Insurance: what limits a loss. It softens a finding only while its own check passes.",
    "type": "object",
    "properties": {
      "apiVersion": {
        "$ref": "definitions.schema.json#/definitions/apiVersion"
      },
      "kind": {
        "description": "The kind of this document.",
        "type": "string",
        "enum": [
          "Safety"
        ]
      },
      "id": {
        "description": "Its key in `safety`; references use it.",
        "$ref": "definitions.schema.json#/definitions/id"
      },
      "title": {
        "$ref": "definitions.schema.json#/definitions/title"
      },
      "insurance": {
        "$ref": "definitions.schema.json#/definitions/SafetyPart/properties/kind"
      },
      "records": {
        "$ref": "definitions.schema.json#/definitions/SafetyPart/properties/records"
      },
      "ttl": {
        "$ref": "definitions.schema.json#/definitions/SafetyPart/properties/ttl"
      },
      "lead": {
        "$ref": "definitions.schema.json#/definitions/SafetyPart/properties/lead"
      },
      "restore": {
        "$ref": "definitions.schema.json#/definitions/SafetyPart/properties/restore"
      },
      "domain": {
        "$ref": "definitions.schema.json#/definitions/SafetyPart/properties/domain"
      },
      "policy": {
        "$ref": "definitions.schema.json#/definitions/SafetyPart/properties/policy"
      },
      "for": {
        "$ref": "definitions.schema.json#/definitions/SafetyPart/properties/for"
      },
      "region": {
        "$ref": "definitions.schema.json#/definitions/SafetyPart/properties/region"
      },
      "sender": {
        "$ref": "definitions.schema.json#/definitions/SafetyPart/properties/sender"
      },
      "rate": {
        "$ref": "definitions.schema.json#/definitions/SafetyPart/properties/rate"
      },
      "share": {
        "$ref": "definitions.schema.json#/definitions/SafetyPart/properties/share"
      },
      "tranches": {
        "$ref": "definitions.schema.json#/definitions/SafetyPart/properties/tranches"
      }
    },
    "patternProperties": {
      "^x-": {}
    },
    "additionalProperties": false,
    "required": [
      "apiVersion",
      "kind",
      "id",
      "insurance"
    ]
  },
  "kpi.schema.json": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://mailtranche.example/schemas/v1/kpi.schema.json",
    "title": "KpiDoc",
    "description": "An entry of `kpis` in a file of its own. A measured value: where its evidence lies.",
    "type": "object",
    "properties": {
      "apiVersion": {
        "$ref": "definitions.schema.json#/definitions/apiVersion"
      },
      "kind": {
        "description": "The kind of this document.",
        "type": "string",
        "enum": [
          "Kpi"
        ]
      },
      "id": {
        "description": "Its key in `kpis`; references use it.",
        "$ref": "definitions.schema.json#/definitions/id"
      },
      "title": {
        "$ref": "definitions.schema.json#/definitions/title"
      },
      "reader": {
        "$ref": "definitions.schema.json#/definitions/KpiPart/properties/reader"
      },
      "files": {
        "$ref": "definitions.schema.json#/definitions/KpiPart/properties/files"
      },
      "goal": {
        "$ref": "definitions.schema.json#/definitions/KpiPart/properties/goal"
      },
      "percentile": {
        "$ref": "definitions.schema.json#/definitions/KpiPart/properties/percentile"
      },
      "unit": {
        "$ref": "definitions.schema.json#/definitions/KpiPart/properties/unit"
      },
      "columns": {
        "$ref": "definitions.schema.json#/definitions/KpiPart/properties/columns"
      }
    },
    "patternProperties": {
      "^x-": {}
    },
    "additionalProperties": false,
    "required": [
      "apiVersion",
      "kind",
      "id"
    ]
  },
  "probe.schema.json": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://mailtranche.example/schemas/v1/probe.schema.json",
    "title": "ProbeDoc",
    "description": "An entry of `probes` in a file of its own. A synthetic message on its way.",
    "type": "object",
    "properties": {
      "apiVersion": {
        "$ref": "definitions.schema.json#/definitions/apiVersion"
      },
      "kind": {
        "description": "The kind of this document.",
        "type": "string",
        "enum": [
          "Probe"
        ]
      },
      "id": {
        "description": "Its key in `probes`; references use it.",
        "$ref": "definitions.schema.json#/definitions/id"
      },
      "title": {
        "$ref": "definitions.schema.json#/definitions/title"
      },
      "from": {
        "$ref": "definitions.schema.json#/definitions/ProbePart/properties/from"
      },
      "to": {
        "$ref": "definitions.schema.json#/definitions/ProbePart/properties/to"
      },
      "every": {
        "$ref": "definitions.schema.json#/definitions/ProbePart/properties/every"
      },
      "expect": {
        "$ref": "definitions.schema.json#/definitions/ProbePart/properties/expect"
      }
    },
    "patternProperties": {
      "^x-": {}
    },
    "additionalProperties": false,
    "required": [
      "apiVersion",
      "kind",
      "id",
      "from",
      "to"
    ]
  },
  "alert.schema.json": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://mailtranche.example/schemas/v1/alert.schema.json",
    "title": "AlertDoc",
    "description": "An entry of `alerts` in a file of its own. Who is told about what.",
    "type": "object",
    "properties": {
      "apiVersion": {
        "$ref": "definitions.schema.json#/definitions/apiVersion"
      },
      "kind": {
        "description": "The kind of this document.",
        "type": "string",
        "enum": [
          "Alert"
        ]
      },
      "id": {
        "description": "Its key in `alerts`; references use it.",
        "$ref": "definitions.schema.json#/definitions/id"
      },
      "title": {
        "$ref": "definitions.schema.json#/definitions/title"
      },
      "webhook": {
        "$ref": "definitions.schema.json#/definitions/AlertPart/properties/webhook"
      },
      "email": {
        "$ref": "definitions.schema.json#/definitions/AlertPart/properties/email"
      },
      "when": {
        "$ref": "definitions.schema.json#/definitions/AlertPart/properties/when"
      },
      "retry": {
        "$ref": "definitions.schema.json#/definitions/AlertPart/properties/retry"
      },
      "idempotencyKey": {
        "$ref": "definitions.schema.json#/definitions/AlertPart/properties/idempotencyKey"
      },
      "signing": {
        "$ref": "definitions.schema.json#/definitions/AlertPart/properties/signing"
      }
    },
    "patternProperties": {
      "^x-": {}
    },
    "additionalProperties": false,
    "required": [
      "apiVersion",
      "kind",
      "id"
    ]
  },
  "warmup.schema.json": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://mailtranche.example/schemas/v1/warmup.schema.json",
    "title": "WarmupDoc",
    "description": "An entry of `warmup` in a file of its own. Volume that grows day by day.",
    "type": "object",
    "properties": {
      "apiVersion": {
        "$ref": "definitions.schema.json#/definitions/apiVersion"
      },
      "kind": {
        "description": "The kind of this document.",
        "type": "string",
        "enum": [
          "Warmup"
        ]
      },
      "id": {
        "description": "Its key in `warmup`; references use it.",
        "$ref": "definitions.schema.json#/definitions/id"
      },
      "title": {
        "$ref": "definitions.schema.json#/definitions/title"
      },
      "applies": {
        "$ref": "definitions.schema.json#/definitions/WarmupPart/properties/applies"
      },
      "plan": {
        "$ref": "definitions.schema.json#/definitions/WarmupPart/properties/plan"
      },
      "step": {
        "$ref": "definitions.schema.json#/definitions/WarmupPart/properties/step"
      },
      "pauseWhen": {
        "$ref": "definitions.schema.json#/definitions/WarmupPart/properties/pauseWhen"
      },
      "paused": {
        "$ref": "definitions.schema.json#/definitions/WarmupPart/properties/paused"
      }
    },
    "patternProperties": {
      "^x-": {}
    },
    "additionalProperties": false,
    "required": [
      "apiVersion",
      "kind",
      "id"
    ]
  },
};
