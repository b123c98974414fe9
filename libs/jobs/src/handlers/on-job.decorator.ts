import { SetMetadata } from '@nestjs/common';
import type { Transactions } from '@homeward/database';
import type { Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { JobName, JobPayloads } from '../catalogue.ts';

/** What stands around a payload. It holds ids, codes and instants only. */
export interface JobEnvelope {
  /** The outbox row's id. */
  readonly id: string;
  readonly job: JobName;
  /** The work's own key, unique for ever. */
  readonly key: string;
  readonly officeId: string | null;
  readonly correlationId: string;
  /** Counts from 1; tries cut short by a crash are not counted. */
  readonly attempt: number;
  /** The scope the work runs under: casework of its office, never sealed matter. */
  readonly actor: Actor;
}

/**
 * Work whose whole effect is rows. It may be called again after a crash, but only when nothing of the earlier call was
 * kept: the outbox row is marked done in the same transaction.
 */
export interface JobHandler<Name extends JobName> {
  /** @param tx the one transaction of this try, under {@link JobEnvelope.actor} */
  execute(payload: JobPayloads[Name], tx: EntityManager, envelope: JobEnvelope): Promise<void>;
}

/**
 * Work that must commit before an effect outside the database (a mail handed over). It opens its own transactions and
 * may find that an earlier call did part of it: a unique key of its own makes the effect happen once.
 */
export interface OutsideJobHandler<Name extends JobName> {
  execute(payload: JobPayloads[Name], transactions: Transactions, envelope: JobEnvelope): Promise<void>;
}

export const ON_JOB = 'homeward:on-job';

export interface OnJobMark {
  readonly job: JobName;
  readonly transactional: boolean;
}

type ClassOf<T> = abstract new (...args: never[]) => T;

/** Names the one class that does a job of the catalogue; found at boot among the providers of the worker. */
export function OnJob<Name extends JobName>(
  job: Name,
  options?: { transactional: true },
): (target: ClassOf<JobHandler<Name>>) => void;
export function OnJob<Name extends JobName>(
  job: Name,
  options: { transactional: false },
): (target: ClassOf<OutsideJobHandler<Name>>) => void;
export function OnJob(job: JobName, options: { transactional: boolean } = { transactional: true }) {
  return SetMetadata(ON_JOB, { job, transactional: options.transactional } satisfies OnJobMark);
}
