import type { InformationChannel, InformationTopic, Stage } from '@homeward/contracts';

interface Standing {
  readonly scope: string;
  /** Today: these reports tell how things stand. */
  readonly asOf: string;
}

/** How many days a case has stood at the stage it shows: up to 7, 8 to 30, 31 to 90, more. */
export const STAGE_AGES = ['week', 'month', 'quarter', 'longer'] as const;
export type StageAge = (typeof STAGE_AGES)[number];

export interface StageFigures {
  readonly total: number;
  readonly onHold: number;
  readonly byAge: Readonly<Record<StageAge, number>>;
  /** Days at the stage; none where no case stands there. */
  readonly medianDays: number | null;
}

export interface CasesByStage extends Standing {
  readonly report: 'cases-by-stage';
  readonly open: number;
  readonly byStage: Readonly<Record<Stage, StageFigures>>;
}

export interface WorkerCaseload {
  /** None for cases nobody answers for. */
  readonly userId: string | null;
  /** None also for a colleague whom the reader may not know. */
  readonly name: string | null;
  readonly open: number;
  readonly onHold: number;
  readonly overdue: number;
  readonly byStage: Readonly<Record<Stage, number>>;
}

export interface CaseloadPerWorker extends Standing {
  readonly report: 'caseload-per-worker';
  readonly open: number;
  readonly unassigned: number;
  readonly workers: readonly WorkerCaseload[];
}

export const DUE_SPANS = ['overdue', 'today', 'week', 'month', 'quarter', 'later', 'none'] as const;
export type DueSpan = (typeof DUE_SPANS)[number];

export interface DeadlinesAhead extends Standing {
  readonly report: 'deadlines-ahead';
  readonly open: number;
  readonly bySpan: Readonly<Record<DueSpan, number>>;
  /** The thirty days from today, those on which something is due. */
  readonly byDay: Readonly<Record<string, number>>;
  readonly byOffice: Readonly<Record<string, Readonly<Record<DueSpan, number>>>>;
}

export interface ContactFigures {
  readonly contacts: number;
  readonly heads: number;
}

export interface InformationContacts extends ContactFigures {
  readonly report: 'information-contacts';
  readonly scope: string;
  /** Months, `YYYY-MM`, both included: a contact is counted out by its month, and its day is forgotten. */
  readonly from: string;
  readonly to: string;
  readonly byChannel: Readonly<Record<InformationChannel, ContactFigures>>;
  readonly byTopic: Readonly<Record<InformationTopic, ContactFigures>>;
  /** One asked in two languages counts under both. */
  readonly byLanguage: Readonly<Record<string, ContactFigures>>;
  readonly byMonth: Readonly<Record<string, ContactFigures>>;
}
