// Written by `npm run gen` from schemas/*.schema.json. Do not edit.

export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  /** Set on what propertyNames found in one key. */
  readonly propertyName?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface Validator {
  (data: unknown): boolean;
  /** Of the last call. */
  errors?: readonly ValidationError[] | null;
}

/** The plan of one migration. */
export declare const validatePlaybook: Validator;

/** What the command line, the server and every editor share. Command-line options win over it. */
export declare const validateSettings: Validator;

/** Phases over records: its own, or those of a zone file. */
export declare const validateZone: Validator;

/** Steps that resolve a fault, roll back, or cut over. */
export declare const validateRunbook: Validator;

/** Recorded: KPI values with numerators and sources. Append-only. */
export declare const validateSnapshot: Validator;

/** Recorded: go or no-go with its evidence. Append-only. */
export declare const validateDecision: Validator;

/** Any other document of mailtranche/v1. This version reads its id; its content is not checked yet. */
export declare const validateDocument: Validator;
