import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditTrail } from './actions/audit-trail.ts';
import { AuditHeadKeys } from './actions/head-keys.ts';
import { LinkAuditEventsAction } from './actions/link-audit-events.action.ts';
import { Refusals } from './actions/refusals.ts';
import { ReadTrail } from './actions/read-trail.ts';
import { SignAuditHeadsAction } from './actions/sign-audit-heads.action.ts';
import { VerifyAuditTrail } from './actions/verify-audit-trail.ts';
import { AuditEvent } from './data/audit-event.entity.ts';
import { AuditEventsQueries } from './data/audit-events.queries.ts';
import { AuditHead } from './data/audit-head.entity.ts';
import { AuditLink } from './data/audit-link.entity.ts';
import { AuditValue } from './data/audit-value.entity.ts';
import { ChainQueries } from './data/chain.queries.ts';
import { Erasure } from './data/erasure.entity.ts';

const OFFERED = [
  AuditTrail,
  AuditEventsQueries,
  ReadTrail,
  LinkAuditEventsAction,
  Refusals,
  SignAuditHeadsAction,
  VerifyAuditTrail,
];

/** Global, because every room writes the trail. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([AuditEvent, AuditValue, AuditLink, AuditHead, Erasure])],
  providers: [...OFFERED, AuditHeadKeys, ChainQueries],
  exports: OFFERED,
})
export class AuditModule {}
