import { Module } from '@nestjs/common';
import { AuditModule } from './audit.module.ts';
import { LinkAuditEventsTick } from './jobs/link-audit-events.tick.ts';
import { SignAuditHeadsTick } from './jobs/sign-audit-heads.tick.ts';

@Module({ imports: [AuditModule], providers: [LinkAuditEventsTick, SignAuditHeadsTick] })
export class AuditJobsModule {}
