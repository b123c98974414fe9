import { Module } from '@nestjs/common';
import { AuditModule } from './audit.module.ts';
import { VerifyMonthAction } from './actions/verify-month.action.ts';
import { ErasureModule } from './erasure.module.ts';
import { AuditController } from './http/audit.controller.ts';
import { ErasuresController } from './http/erasures.controller.ts';

@Module({
  imports: [AuditModule, ErasureModule],
  controllers: [AuditController, ErasuresController],
  providers: [VerifyMonthAction],
})
export class AuditHttpModule {}
