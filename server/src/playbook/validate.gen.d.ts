// Written by `npm run gen` from schemas/*.schema.json. Do not edit.

export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  /** Set on what propertyNames found in one key. */
  readonly propertyName?: string;
  /** The key that is missing, unknown or wrong, under `missingProperty`, `additionalProperty` or `propertyName`. */
  readonly params: Readonly<Record<string, unknown>>;
}

export interface Validator {
  (data: unknown): boolean;
  /** Of the last call. */
  errors?: readonly ValidationError[] | null;
}

/** The plan of one migration. */
export declare const validatePlaybook: Validator;

/** What surrounds the mail: money, people, words. One for each playbook. */
export declare const validateProgramme: Validator;

/** What the command line, the server and every editor share. Command-line options win over it. */
export declare const validateSettings: Validator;

/** Phases over records: its own, or those of a zone file. */
export declare const validateZone: Validator;

/** Steps that resolve a fault, roll back, or cut over. */
export declare const validateRunbook: Validator;

/** What a vendor answered about data, security and the way out. */
export declare const validateQuestionnaire: Validator;

/** A sending service of your own, beside those of the library. What it says helps to recognise and explain; what counts is what DNS answers. */
export declare const validateService: Validator;

/** Recorded: KPI values with numerators and sources. Append-only. */
export declare const validateSnapshot: Validator;

/** Recorded: a runbook as it was carried out. Append-only. */
export declare const validateRun: Validator;

/** Recorded: go or no-go with its evidence. Append-only. */
export declare const validateDecision: Validator;

/** Recorded: what a tranche taught, and what is done about it. Append-only but for `done`. */
export declare const validateReview: Validator;

/** An entry of `tranches` in a file of its own. One cohort that moves, passes a gate and can be rolled back alone. */
export declare const validateTranche: Validator;

/** An entry of `domains` in a file of its own. A domain of the migration; its key is the domain name. */
export declare const validateDomain: Validator;

/** An entry of `senders` in a file of its own. What sends mail with our domains. */
export declare const validateSender: Validator;

/** An entry of `gates` in a file of its own. What a tranche must show to pass. */
export declare const validateGate: Validator;

/** An entry of `gateways` in a file of its own. What stands in front of a platform; its next hop is what a cutover changes. */
export declare const validateGateway: Validator;

/** An entry of `routes` in a file of its own. Who hands what to whom while both platforms run. */
export declare const validateRoute: Validator;

/** An entry of `safety` in a file of its own. Insurance: what limits a loss. It softens a finding only while its own check passes. */
export declare const validateSafety: Validator;

/** An entry of `kpis` in a file of its own. A measured value: where its evidence lies. */
export declare const validateKpi: Validator;

/** An entry of `probes` in a file of its own. A synthetic message on its way. */
export declare const validateProbe: Validator;

/** An entry of `alerts` in a file of its own. Who is told about what. */
export declare const validateAlert: Validator;

/** An entry of `warmup` in a file of its own. Volume that grows day by day. */
export declare const validateWarmup: Validator;
