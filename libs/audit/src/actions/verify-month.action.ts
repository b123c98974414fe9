import { Injectable } from '@nestjs/common';
import { Clock, demand, type Actor } from '@homeward/platform';
import type { AuditReport } from '../domain/audit-report.ts';
import { VerifyAuditTrail } from './verify-audit-trail.ts';

/** Verifies one month over HTTP, within the time a request may take; the command line verifies all. */
@Injectable()
export class VerifyMonthAction {
  constructor(
    private readonly trail: VerifyAuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * @param month such as `2026-03`; the present one when absent
   * @throws DomainError `permission.missing`
   */
  async execute(actor: Actor, month?: string): Promise<AuditReport> {
    demand(actor, 'audit.verify');
    return this.trail.execute({ months: [`${month ?? this.clock.today('UTC').slice(0, 7)}-01`] });
  }
}
