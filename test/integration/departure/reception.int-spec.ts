import { randomUUID } from 'node:crypto';
import { CaseListQuery, CaseQueries } from '@homeward/case';
import {
  ArrivalsQuery,
  ConfirmArrivalAction,
  EndReceptionAction,
  EndReceptionsAction,
  OpenReceptionAction,
  PreviousAssistanceQuery,
  type OpenReceptionInput,
} from '@homeward/travel';
import type { SavedCase } from '../../support/factories/case.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { AT_AIRPORT, EVE, openDepartureWorld, refusalOf, type DepartureWorld, type Staff } from './rig.ts';

describe('who receives', () => {
  let world: DepartureWorld;
  const clock = new TestClock(EVE);

  beforeAll(async () => {
    world = await openDepartureWorld(clock);
  });
  beforeEach(() => clock.setTo(EVE));
  afterAll(() => world.close());

  const receive = (file: SavedCase, over: Partial<OpenReceptionInput> = {}) =>
    world.module.get(OpenReceptionAction).execute(world.movement, file.id, {
      ...{
        memberIds: file.members.map(({ id }) => id),
        receivingOfficeId: world.receivingOffice.id,
        basis: 'own-mission',
        ...over,
      },
    });
  const expected = (actor: Staff) => world.module.get(ArrivalsQuery).execute(actor);
  const consent = async (file: SavedCase): Promise<string> => {
    const id = randomUUID();
    await world.database.asOwner(
      `insert into consent (id, person_id, office_id, purpose, recipient_kind, recipient_name, granted_on, recorded_by, created_at)
       values ($1, $2, $3, 'sharing-with-partner', 'partner', 'A partner', '2026-02-01', $4, now())`,
      [id, file.members[0]!.personId, file.officeId, world.counsellor.userId],
    );
    return id;
  };
  const confirm = (actor: Staff, file: SavedCase) =>
    world.module.get(ConfirmArrivalAction).execute(actor, {
      ...{
        memberIds: file.members.map(({ id }) => id),
        arrivedOn: '2026-03-06',
        place: 'Kutaisi',
        contact: '+995 555 000 000',
      },
      evidence: 'came-to-office',
    });
  const gone = async (...born: string[]) => {
    const { file, journey } = await world.family(...born);
    await world.ask(file, 0);
    clock.setTo(AT_AIRPORT);
    await world.settle('departed', journey.seats);
    clock.setTo('2026-03-06T09:00:00Z');
    return file;
  };

  it('should show a receiving mission who arrives, when and on what, and nothing else of the case', async () => {
    const { file, journey } = await world.family();
    await receive(file);
    const [row, ...others] = await expected(world.receiver);
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      caseNumber: file.number,
      serviceNumber: journey.flight,
      toPlace: 'TBS',
      arrivesLocal: '2026-03-05T18:40',
    });
    expect(row!.name).toBeTruthy();
    expect(await expected(world.partner)).toEqual([]);
    expect(await refusalOf(world.module.get(CaseQueries).get(world.receiver, file.id))).toMatchObject({
      code: 'record.not-found',
    });
    const listed = await world.module.get(CaseListQuery).execute(world.receiver, {});
    expect(listed.rows).toEqual([]);
  });

  it('should let the receiver say that they are there, for the office whose case it stays', async () => {
    const file = await gone('2015-06-01');
    await receive(file);
    expect(await refusalOf(confirm(world.partner, file))).toMatchObject({ code: 'record.not-found' });
    expect(await confirm(world.receiver, file)).toMatchObject({ stages: ['ARRIVED', 'ARRIVED'] });
    const [row] = (await expected(world.receiver)).filter(({ caseNumber }) => caseNumber === file.number);
    expect(row).toMatchObject({
      arrivedOn: '2026-03-06',
      arrivedAt: 'Kutaisi',
      contact: '+995 555 000 000',
      overdue: false,
    });
    const [arrival] = await world.database.asOwner(
      `select office_id, confirmed_in, confirmed_by from arrival where member_id = $1`,
      [file.members[0]!.id],
    );
    expect(arrival).toEqual({
      office_id: world.office.id,
      confirmed_in: world.receivingOffice.id,
      confirmed_by: world.receiver.userId,
    });
    expect(await refusalOf(confirm(world.receiver, file))).toMatchObject({ code: 'arrival.unsuitable' });
  });

  it('should tell a partner of nobody without consent, and show them nothing once it is taken back', async () => {
    const { file } = await world.family('2015-06-01');
    const partner = { receivingOfficeId: world.partnerOffice.id };
    expect(await refusalOf(receive(file, partner))).toMatchObject({
      fields: { basis: expect.stringContaining('consent') },
    });
    const withConsent = { ...partner, basis: 'consent' as const };
    expect(await refusalOf(receive(file, withConsent))).toMatchObject({ code: 'case-reception.no-consent' });
    const consentId = await consent(file);
    await receive(file, withConsent);
    expect(await expected(world.partner)).toHaveLength(2);
    expect(await refusalOf(receive(file, withConsent))).toMatchObject({ code: 'case-reception.already-open' });
    await world.database.asOwner(`update consent set withdrawn_on = '2026-03-04' where id = $1`, [consentId]);
    await world.module.get(EndReceptionsAction).execute();
    expect(await expected(world.partner)).toEqual([]);
  });

  it('should end a reception at the version that was read, and refuse members of another case', async () => {
    const [one, two] = [await world.family(), await world.family()];
    const { ids } = await receive(one.file);
    const mixed = { memberIds: [one.file.members[0]!.id, two.file.members[0]!.id] };
    expect(await refusalOf(receive(one.file, mixed))).toMatchObject({
      code: 'record.not-found',
      fields: { memberIds: expect.any(String) },
    });
    const end = (version: number) => world.module.get(EndReceptionAction).execute(world.movement, ids[0]!, version);
    expect(await refusalOf(end(7))).toMatchObject({ code: 'record.version-stale' });
    await end(1);
    expect(await refusalOf(end(2))).toMatchObject({ code: 'case-reception.ended' });
    expect((await expected(world.receiver)).filter(({ caseNumber }) => caseNumber === one.file.number)).toEqual([]);
  });

  it('should tell whoever is asked whether somebody left with assistance before: a month, and nothing of where', async () => {
    const file = await gone();
    const ask = (actor: Staff, of: SavedCase) =>
      world.module.get(PreviousAssistanceQuery).execute(actor, of.id, of.members[0]!.id);
    expect(await ask(world.counsellor, file)).toEqual({ assisted: true, month: '2026-03', programme: null });
    const other = await world.family();
    expect(await ask(world.counsellor, other.file)).toEqual({ assisted: false, month: null, programme: null });
    expect(await refusalOf(ask(world.stranger, file))).toMatchObject({ code: 'record.not-found' });
  });
});
