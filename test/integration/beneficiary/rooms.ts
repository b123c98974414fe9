import type { Clock } from '@homeward/platform';
import { Test, type TestingModule } from '@nestjs/testing';
import { rooms } from '../../support/rooms.ts';
import type { TestDatabase } from '../../support/test-database.ts';

/** The rooms on a database, without HTTP. */
export function openBeneficiaryRoom(database: TestDatabase, clock: Clock): Promise<TestingModule> {
  return Test.createTestingModule({ imports: rooms(database, clock) }).compile();
}

/** What a refused promise was refused with. */
export async function refusalOf(work: Promise<unknown>): Promise<{
  code: string;
  message: string;
  fields: Record<string, string>;
  extra: Record<string, unknown>;
}> {
  return work.then(
    () => {
      throw new Error('It was not refused.');
    },
    (error: { code: string; message: string; fields: Record<string, string>; extra: Record<string, unknown> }) => error,
  );
}
