import type { Actor, Clock } from '@homeward/platform';
import { Test, type TestingModule } from '@nestjs/testing';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { rooms } from '../../support/rooms.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

export { refusalOf } from '../beneficiary/rooms.ts';

export type Staff = Actor & { userId: string };

/** Two offices with their staff, and every room that casework needs. */
export interface CaseWorld {
  readonly database: TestDatabase;
  readonly module: TestingModule;
  readonly office: OfficeRow;
  readonly elsewhere: OfficeRow;
  readonly counsellor: Staff;
  readonly supervisor: Staff;
  readonly stranger: Staff;
  close(): Promise<void>;
}

export async function openCaseWorld(clock: Clock): Promise<CaseWorld> {
  const database = await createTestDatabase();
  const module = await Test.createTestingModule({ imports: rooms(database, clock) }).compile();
  const office = await saveOffice(database);
  const elsewhere = await saveOffice(database);
  return {
    database,
    module,
    office,
    elsewhere,
    counsellor: await saveActor(database, 'counsellor', office),
    supervisor: await saveActor(database, 'supervisor', office),
    stranger: await saveActor(database, 'counsellor', elsewhere),
    close: async () => {
      await module.close();
      await database.drop();
    },
  };
}
