import { randomBytes, randomUUID } from 'node:crypto';
import { DeadLettersQueries } from '@homeward/jobs';
import type { TestingModule } from '@nestjs/testing';
import { actorIn, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { buildWorker, saveDueWork } from '../../support/jobs-worker.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

describe('the list of dead letters', () => {
  let database: TestDatabase;
  let module: TestingModule;
  let mine: OfficeRow;
  let theirs: OfficeRow;

  beforeAll(async () => {
    database = await createTestDatabase();
    module = await buildWorker(database, { handlers: [], catalogue: {} });
    [mine, theirs] = [await saveOffice(database), await saveOffice(database)];
    for (const officeId of [mine.id, mine.id, mine.id, theirs.id, null]) {
      const { id } = await saveDueWork(database, { officeId, payload: { intentId: randomBytes(8).toString('hex') } });
      await database.asOwner(
        `update outbox set status = 'dead', attempts = 5, reason = 'Error EAUTH', finished_at = now() where id = $1`,
        [id],
      );
    }
    await saveDueWork(database, { officeId: mine.id });
  });
  afterAll(async () => {
    await module.close();
    await database.drop();
  });
  const list = (offices: readonly string[], size: number, offset: number) =>
    module.get(DeadLettersQueries).list(actorIn('administrator', offices), { size, offset });

  it('should show those of the actor’s offices and the installation’s own, with the sum over all pages', async () => {
    const { rows, total } = await list([mine.id], 3, 0);
    expect([rows.length, total]).toEqual([3, 4]);
    expect((await list([mine.id], 3, 3)).rows).toHaveLength(1);
    expect((await list([mine.id], 3, 9)).total).toBe(4);
    const offices = (await list([mine.id], 10, 0)).rows.map((row) => row.officeId);
    expect(offices).not.toContain(theirs.id);
    expect(offices).toContain(null);
    expect(rows[0]).toMatchObject({ job: 'deliver-message', attempts: 5, reason: 'Error EAUTH' });
    expect(rows[0]).not.toHaveProperty('payload');
  });

  it('should refuse whoever does not manage queues', async () => {
    const supervisor = actorIn('supervisor', [mine.id]);
    await expect(module.get(DeadLettersQueries).list(supervisor, { size: 10, offset: 0 })).rejects.toMatchObject({
      code: 'permission.missing',
    });
    expect((await list([randomUUID()], 10, 0)).total).toBe(1);
  });
});
