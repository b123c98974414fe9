import {
  AuditModule,
  AuditTrail,
  LinkAuditEventsAction,
  SignAuditHeadsAction,
  VerifyAuditTrail,
} from '@homeward/audit';
import { DatabaseModule, Transactions } from '@homeward/database';
import { loadConfig, PlatformModule } from '@homeward/platform';
import { Test, type TestingModule } from '@nestjs/testing';
import { TestClock } from '../../support/test-clock.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

export const SECRET = '5a'.repeat(32);

export interface AuditApp {
  readonly database: TestDatabase;
  readonly module: TestingModule;
  readonly clock: TestClock;
  readonly transactions: Transactions;
  readonly trail: AuditTrail;
  readonly link: LinkAuditEventsAction;
  readonly sign: SignAuditHeadsAction;
  readonly verify: VerifyAuditTrail;
  close(): Promise<void>;
}

/** The audit room on a database of its own, with a clock that stands and a secret to sign with. */
export async function startAuditApp(secret = SECRET): Promise<AuditApp> {
  const database = await createTestDatabase();
  const clock = new TestClock('2026-11-10T09:00:00Z');
  const module = await Test.createTestingModule({
    imports: [
      PlatformModule.forRoot(loadConfig({ HOMEWARD_SECRET: secret, LOG_LEVEL: 'silent' }), clock),
      DatabaseModule.forRoot({ url: database.appUrl, pool: 20 }),
      AuditModule,
    ],
  }).compile();
  return {
    database,
    module,
    clock,
    transactions: module.get(Transactions),
    trail: module.get(AuditTrail),
    link: module.get(LinkAuditEventsAction),
    sign: module.get(SignAuditHeadsAction),
    verify: module.get(VerifyAuditTrail),
    close: async () => {
      await module.close();
      await database.drop();
    },
  };
}
