import { Global, Module } from '@nestjs/common';
import { AuditTrail } from './actions/audit-trail.ts';

@Global()
@Module({ providers: [AuditTrail], exports: [AuditTrail] })
export class AuditModule {}
