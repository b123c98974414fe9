import { Injectable } from '@nestjs/common';
import { DeadlineRules, shiftDay, type OfficeTime } from '@homeward/case';
import type { EntityManager } from 'typeorm';

interface Office extends OfficeTime {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** By which days a complaint is acknowledged and resolved, by the figures of its office. */
@Injectable()
export class ComplaintTerms {
  constructor(private readonly rules: DeadlineRules) {}

  async acknowledgeBy(tx: EntityManager, office: Office, receivedOn: string): Promise<string> {
    return this.after(tx, office, 'complaint-acknowledgement', receivedOn);
  }

  /** @param day it was received, or appealed */
  async resolveBy(tx: EntityManager, office: Office, day: string): Promise<string> {
    return this.after(tx, office, 'complaint-resolution', day);
  }

  /** The last day on which the words of somebody without a file are kept, after their complaint was answered. */
  async wordsUntil(tx: EntityManager, office: Office, answeredOn: string): Promise<string> {
    return this.after(tx, office, 'complaint-resolution', answeredOn, 'words-kept');
  }

  private async after(
    tx: EntityManager,
    office: Office,
    kind: 'complaint-acknowledgement' | 'complaint-resolution',
    day: string,
    step = 'term',
  ): Promise<string> {
    const { offset, unit } = await this.rules.steps.get(tx, office, kind, step);
    return shiftDay(day, offset, unit, office);
  }
}
