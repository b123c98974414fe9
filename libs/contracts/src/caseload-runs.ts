const MIB = 1024 * 1024;

/** A caseload is sent in parts of this size, the last one smaller: a slow line loses no more than one of them. */
export const CASELOAD_PART_BYTES = 4 * MIB;
/** Ten times what a caseload of 100,000 persons and 300,000 services takes. */
export const CASELOAD_FILE_BYTES_MOST = 512 * MIB;
export const CASELOAD_FILES_MOST = 2;
/** How long what was sent, and what was written to be fetched, lies on disk. */
export const CASELOAD_FILE_HOURS = 24;
/** How long what stood in faulty cells can be read, and the first names that show how letters were read. */
export const CASELOAD_PROBLEM_DAYS = 14;

/** How far an import is: received in parts, tried (`checked`), saved or refused, ended by its owner, or broken down. */
export const CASELOAD_IMPORT_STATES = [
  'receiving',
  'received',
  'checking',
  'checked',
  'saving',
  'saved',
  'refused',
  'failed',
  'cancelled',
] as const;
export type CaseloadImportState = (typeof CASELOAD_IMPORT_STATES)[number];
/** Somebody waits for the worker. */
export const CASELOAD_IMPORT_UNDER_WAY: readonly CaseloadImportState[] = ['received', 'checking', 'saving'];

/** What a run is doing; `waiting` for another import, because two at once would not know each other's people. */
export const CASELOAD_PHASES_OF_RUN = ['waiting', 'persons', 'services', 'saving', 'writing'] as const;
export type CaseloadRunPhase = (typeof CASELOAD_PHASES_OF_RUN)[number];

export const CASELOAD_PROBLEM_KINDS = ['error', 'warning', 'conflict'] as const;
export type CaseloadProblemKind = (typeof CASELOAD_PROBLEM_KINDS)[number];

export const CASELOAD_PAST_RETENTION = ['keep', 'anonymise'] as const;
export type CaseloadPastRetention = (typeof CASELOAD_PAST_RETENTION)[number];

export const CASELOAD_EXPORT_STATES = ['waiting', 'writing', 'ready', 'fetched', 'gone', 'failed'] as const;
export type CaseloadExportState = (typeof CASELOAD_EXPORT_STATES)[number];
export const CASELOAD_EXPORT_FORMATS = ['xlsx', 'csv'] as const;
export type CaseloadExportFormat = (typeof CASELOAD_EXPORT_FORMATS)[number];
