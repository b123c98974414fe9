import type { DeadlineKind } from '@homeward/contracts';
import { DiscoveryService } from '@nestjs/core';
import type { EntityManager } from 'typeorm';

/** What of one kind runs out, by ids and days only. */
export interface DueMatter {
  /** The row it is about; with its due day, unique for its kind. */
  readonly subjectId: string;
  /** A day `YYYY-MM-DD` on the office's calendar, or an instant. */
  readonly due: string | Date;
  /** None for a matter of the installation's own. */
  readonly caseId: string | null;
  readonly ownerId: string | null;
  /** Needs more care: steps of that kind tell of it too. */
  readonly careful?: boolean;
  /** The colleague who asked for it. */
  readonly requesterId?: string;
  /** Who may take it on; nobody else learns of it. */
  readonly handlerIds?: readonly string[];
  /** Of sealed matter: these are told, and nobody a step names. */
  readonly onlyIds?: readonly string[];
  /** The office that awaits a traveller; its people are told of no case. */
  readonly receivingOfficeId?: string | null;
  /** Whom a mail goes to; none where somebody else is told for them, or they are not to be written to. */
  readonly personId?: string | null;
  /** The seat a mail speaks of, and the version of its hour. */
  readonly passengerId?: string;
  readonly version?: number;
}

export interface DueMattersAsk {
  readonly tx: EntityManager;
  readonly office: OfficeOfDeadlines;
  readonly now: Date;
  /** The office's day, `YYYY-MM-DD`. */
  readonly today: string;
  /** The due days that any step can be about now; what lies outside need not be answered. */
  readonly from: Date;
  readonly to: Date;
  /** The last subject of the page before. */
  readonly after: string | null;
  readonly limit: number;
}

export interface OfficeOfDeadlines {
  readonly id: string;
  readonly zone: string;
  readonly calendar: string;
}

export interface DueMattersPage {
  /** By subject id, rising; one subject's matters are never parted by a page. */
  readonly matters: readonly DueMatter[];
  /** The last subject looked at, also when it was left out; null after the last page. */
  readonly next: string | null;
}

/** What a room knows of one kind of deadline. It is read by the installation itself, in the office's scope. */
export interface DueMattersOfKind {
  find(ask: DueMattersAsk): Promise<DueMattersPage>;
}

/** Marks the one class that knows the due days of a kind. */
export const DueMatters = DiscoveryService.createDecorator<DeadlineKind>();

/** A page as a query gave it: full pages may have a next one. */
export function pageOf(matters: readonly DueMatter[], limit: number): DueMattersPage {
  return { matters, next: matters.length < limit ? null : matters.at(-1)!.subjectId };
}

/** The day and the instant before which nothing is asked for, as values of a query on days. */
export const daysOf = ({ from, to }: DueMattersAsk): readonly [string, string] => [
  from.toISOString().slice(0, 10),
  to.toISOString().slice(0, 10),
];
