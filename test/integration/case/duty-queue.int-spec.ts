import { randomUUID } from 'node:crypto';
import {
  CloseReferralAction,
  ForgetReferralsAction,
  DutyQueueQuery,
  OpenReferredCaseAction,
  ReferralsQueries,
  SubmitReferralAction,
  TakeCaseAction,
  TakeReferralAction,
  type SubmitReferralInput,
} from '@homeward/case';
import { DateTime } from 'luxon';
import { buildPerson } from '../../support/factories/beneficiary.factory.ts';
import { saveCase } from '../../support/factories/case.factory.ts';
import { saveActor, saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { openCaseWorld, refusalOf, type CaseWorld, type Staff } from './rooms.ts';

describe('the duty queue', () => {
  let world: CaseWorld;
  let office: OfficeRow;
  let duty: Staff;
  let colleague: Staff;
  let partner: Staff;
  const clock = new TestClock('2026-03-02T09:00:00Z');
  const FORM: Omit<SubmitReferralInput, 'officeId'> = {
    organisation: 'Reception centre Noord',
    safeContact: 'Ask at the desk of the centre, mornings.',
    languages: ['ti'],
    needs: ['interpreter', 'female-colleague'],
    needsToKnow: 'Was hurt on the way.',
    matterClass: 'protection',
  };
  const submit = (overrides: Partial<SubmitReferralInput> = {}, actor = partner) =>
    world.module.get(SubmitReferralAction).execute(actor, { ...FORM, officeId: office.id, ...overrides });
  const waiting = async (actor = duty) =>
    (await world.module.get(DutyQueueQuery).execute(actor, { officeId: office.id })).rows;
  const take = (actor: Staff, formId: string) =>
    world.module.get(TakeReferralAction).execute(actor, { formId, version: 1 });
  const openCase = (actor: Staff, formId: string, version: number) =>
    world.module
      .get(OpenReferredCaseAction)
      .execute(actor, { formId, version, members: [{ relation: 'principal', person: buildPerson() }] });

  beforeAll(async () => {
    world = await openCaseWorld(clock);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    office = await saveOffice(world.database);
    const agency = await saveOffice(world.database, { kind: 'partner-organisation' });
    duty = await saveActor(world.database, 'counsellor', office);
    colleague = await saveActor(world.database, 'caseworker', office);
    partner = await saveActor(world.database, 'partner', agency);
  });

  it('should list cases and referrals in one list, the longest waiting first, and nobody else`s', async () => {
    await saveCase(world.database, office, duty.userId);
    const late = await saveCase(world.database, office, duty.userId, {
      unassigned: true,
      updatedAt: '2026-03-02T10:00:00Z',
    });
    await saveCase(world.database, office, duty.userId, { unassigned: true, stage: 'WITHDRAWN' });
    const early = await saveCase(world.database, office, duty.userId, {
      unassigned: true,
      members: [{ givenNames: 'Soraya', familyName: 'Haidari' }, {}],
    });
    const form = await submit();
    expect((await waiting()).map(({ kind, id }) => [kind, id])).toEqual([
      ['case', early.id],
      ['referral', form.id],
      ['case', late.id],
    ]);
    expect(await waiting()).toMatchObject([
      { principalName: 'Soraya Haidari', members: 2, organisation: null },
      { principalName: null, members: null, organisation: FORM.organisation },
      { members: 1 },
    ]);
    const referrals = { officeId: office.id, kind: 'referral' as const };
    expect(await world.module.get(DutyQueueQuery).execute(duty, referrals)).toMatchObject({
      rows: [{ id: form.id }],
      page: { total: 1 },
    });
    const abroad = world.module.get(DutyQueueQuery).execute(world.counsellor, { officeId: office.id });
    expect(await refusalOf(abroad)).toMatchObject({ code: 'permission.missing' });
    expect(
      (await world.module.get(DutyQueueQuery).execute(world.counsellor, {})).rows.map(({ id }) => id),
    ).not.toContain(form.id);
  });

  it('should give a case to one of two who take it at once', async () => {
    const { id } = await saveCase(world.database, office, duty.userId, { unassigned: true });
    const action = world.module.get(TakeCaseAction);
    const outcomes = await Promise.allSettled([action.execute(duty, id), action.execute(colleague, id)]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'case.taken' } });
    expect(await waiting()).toEqual([]);
    expect(await refusalOf(action.execute(world.counsellor, id))).toMatchObject({ code: 'record.not-found' });
    expect(await refusalOf(action.execute(partner, id))).toMatchObject({ code: 'record.not-found' });
  });

  it('should give a referral to one of two who take it at once, and make one case of it', async () => {
    const { id } = await submit();
    const outcomes = await Promise.allSettled([take(duty, id), take(colleague, id)]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await refusalOf(take(duty, id))).toMatchObject({ code: 'record.version-stale' });
    expect(await refusalOf(openCase(duty, id, 9))).toMatchObject({ code: 'record.version-stale' });
    const opened = await Promise.allSettled([openCase(duty, id, 2), openCase(colleague, id, 2)]);
    expect(opened.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const cases = await world.database.asOwner(`select stage from "case" where office_id = $1`, [office.id]);
    expect(cases).toEqual([{ stage: 'INQUIRY' }]);
    expect(await world.module.get(ReferralsQueries).get(partner, id)).toMatchObject({
      state: 'opened',
      caseId: null,
      takenByName: null,
    });
    expect(await world.module.get(ReferralsQueries).get(duty, id)).toMatchObject({ takenByName: expect.any(String) });
    expect(await refusalOf(openCase(duty, id, 3))).toMatchObject({ code: 'referral.not-open' });
  });

  it('should keep what is sealed in a referral from those on duty, and show it to its officer', async () => {
    const { id } = await submit();
    const referrals = world.module.get(ReferralsQueries);
    expect(await referrals.get(duty, id)).toMatchObject({ safeContact: FORM.safeContact, needsToKnow: null });
    const officer = await saveActor(world.database, 'protection-officer', office, { secondFactor: true });
    expect(await referrals.get(officer, id)).toMatchObject({
      needsToKnow: { matterClass: 'protection', text: 'Was hurt on the way.' },
    });
    expect(await refusalOf(referrals.get(world.counsellor, id))).toMatchObject({ code: 'record.not-found' });
    const plain = await submit({ matterClass: undefined });
    expect(await referrals.get(duty, plain.id)).toMatchObject({ needsToKnow: { matterClass: 'ordinary' } });
  });

  it('should end a referral with a reason, told to whoever referred', async () => {
    const { id } = await submit();
    const close = world.module.get(CloseReferralAction);
    const input = { formId: id, version: 1, reason: 'not-reached' } as const;
    expect(await refusalOf(close.execute(partner, input))).toMatchObject({ code: 'permission.missing' });
    expect(await refusalOf(close.execute(duty, { ...input, version: 9 }))).toMatchObject({
      code: 'record.version-stale',
    });
    await close.execute(duty, input);
    expect((await world.module.get(ReferralsQueries).list(partner, {})).rows).toMatchObject([
      { state: 'closed', closeReason: 'not-reached' },
    ]);
    expect(await waiting()).toEqual([]);
  });

  it('should forget a closed referral twelve months after it came in, and never one that waits', async () => {
    const [closed, standing] = [await submit(), await submit()];
    await world.module.get(CloseReferralAction).execute(duty, { formId: closed.id, version: 1, reason: 'not-reached' });
    const kept = async (): Promise<string[]> => {
      const rows = await world.database.asOwner<{ id: string }>(
        `select id from referral_form where office_id = $1 union all
         select form_id from referral_need where office_id = $1 order by 1`,
        [office.id],
      );
      return rows.map(({ id }) => id);
    };
    const both = [closed.id, closed.id, standing.id, standing.id].sort();
    const forget = world.module.get(ForgetReferralsAction);
    const came = `update referral_form set created_at = $2::timestamptz where office_id = $1`;
    const today = DateTime.fromJSDate(clock.now(), { zone: 'utc' }).startOf('day');
    await world.database.asOwner(came, [office.id, today.minus({ months: 12 }).toISO()]);
    await forget.execute();
    expect(await kept()).toEqual(both);
    await world.database.asOwner(came, [office.id, today.minus({ months: 12, minutes: 1 }).toISO()]);
    expect(await forget.execute()).toBe(1);
    expect(await kept()).toEqual([standing.id, standing.id]);
  });

  it('should refuse a referral to no office, in no language, and by whoever may not refer', async () => {
    expect(await refusalOf(submit({ officeId: randomUUID() }))).toMatchObject({ code: 'referral.office-unsuitable' });
    expect(await refusalOf(submit({ languages: ['qq'] }))).toMatchObject({
      fields: { languages: expect.any(String) },
    });
    const donor = await saveActor(world.database, 'donor', office);
    expect(await refusalOf(submit({}, donor))).toMatchObject({ code: 'permission.missing' });
  });
});
