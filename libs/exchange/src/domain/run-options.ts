import type { CaseloadExportFormat, CaseloadPastRetention, CaseloadRunPhase } from '@homeward/contracts';

/** How an import that was sent is run, as somebody asked for it. */
export interface AskedOptions {
  readonly dryRun: boolean;
  readonly onlyValid: boolean;
  readonly overwrite: boolean;
  readonly createOffices: boolean;
  /** Found by looking when null. */
  readonly encoding: string | null;
  readonly pastRetention: CaseloadPastRetention | null;
}

export const FIRST_OPTIONS: AskedOptions = {
  ...{ dryRun: true, onlyValid: false, overwrite: false, createOffices: false },
  ...{ encoding: null, pastRetention: null },
};

export interface RunOptions extends AskedOptions {
  /** Those whoever asked may import for, as it stood when they asked. */
  readonly offices: readonly string[];
}

export interface ExportRunOptions {
  readonly officeIds: readonly string[];
  readonly format: CaseloadExportFormat;
  readonly sensitive: boolean;
}

export interface RunProgress {
  readonly phase?: CaseloadRunPhase;
  readonly done?: number;
  /** Null where nobody knows how much there is. */
  readonly total?: number | null;
}
