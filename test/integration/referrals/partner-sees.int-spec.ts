import { CaseListQuery, CaseQueries, TimelineQuery } from '@homeward/case';
import {
  AnswerSendingAction,
  CaseReferralsQuery,
  CaseServicesQuery,
  CompleteSendingAction,
  PartnerDeskQuery,
  TakeBackServiceAction,
  WithdrawServiceReferralAction,
} from '@homeward/reintegration';
import { Transactions } from '@homeward/database';
import { TestClock } from '../../support/test-clock.ts';
import { addChannel, NOON, openReferralWorld, refusalOf, type ReferralWorld, type Staff } from './rig.ts';

const TABLES = [
  ...['case', 'case_member', 'person', 'person_name', 'contact_channel', 'service_referral', 'referral_sending'],
  ...['referral_sheet', 'reintegration_service', 'service_proof', 'attachment', 'arrival', 'session_note', 'consent'],
] as const;

describe('what a partner sees', () => {
  let world: ReferralWorld;
  const clock = new TestClock(NOON);

  beforeAll(async () => {
    world = await openReferralWorld(clock);
  });
  beforeEach(() => clock.setTo(NOON));
  afterAll(() => world.close());

  const desk = (actor: Staff) => world.module.get(PartnerDeskQuery).list(actor);
  const one = (actor: Staff, id: string) => world.module.get(PartnerDeskQuery).one(actor, id);
  const answer = (actor: Staff, id: string, version = 1) =>
    world.module.get(AnswerSendingAction).execute(actor, id, 'partner', { version, answer: 'accepted' });
  /** Rows of a case that row security itself gives, table by table. */
  const seenOf = (actor: Staff, caseId: string): Promise<Record<string, number>> =>
    world.module.get(Transactions).run(actor, async (tx) => {
      const seen: Record<string, number> = {};
      for (const table of TABLES) {
        const ofCase =
          table === 'case'
            ? 'id = $1'
            : ['person', 'person_name', 'contact_channel', 'consent'].includes(table)
              ? `${table === 'person' ? 'id' : 'person_id'} in (select person_id from case_member where case_id = $1)`
              : 'case_id = $1';
        const [row]: { n: number }[] = await tx.query(`select count(*)::integer as n from "${table}" where ${ofCase}`, [
          caseId,
        ]);
        if (row!.n > 0) seen[table] = row!.n;
      }
      return seen;
    });

  it('should be who was sent to it, what is asked, and how to reach them safely; and nothing else of the case', async () => {
    const file = await world.arrived();
    await addChannel(world, file, '+995 555 111 111', 'safe');
    await addChannel(world, file, '+995 555 222 222', 'unsafe');
    await addChannel(world, file, '+995 555 333 333', 'unknown');
    const { sendingId } = await world.sent(file);
    const listed = (await desk(world.partner)).find(({ id }) => id === sendingId);
    expect(listed).toMatchObject({ state: 'sent', serviceKind: 'vocational-training', answerDueOn: '2026-03-18' });
    expect(listed!.name).toBeTruthy();
    const view = await one(world.partner, sendingId);
    expect(view.contacts).toEqual([expect.objectContaining({ value: '+995 555 111 111' })]);
    expect(view).toMatchObject({ adults: null, children: null, asked: 'A welding course and its certificate.' });
    expect(JSON.stringify(view)).not.toContain(file.number);
    expect(await seenOf(world.partner, file.id)).toEqual({ referral_sending: 1, referral_sheet: 1 });
    for (const ask of [
      () => world.module.get(CaseQueries).get(world.partner, file.id),
      () => world.module.get(CaseReferralsQuery).execute(world.partner, file.id),
      () => world.module.get(CaseServicesQuery).execute(world.partner, file.id),
      () => world.module.get(TimelineQuery).execute(world.partner, file.id, {}),
    ])
      expect(await refusalOf(ask())).toMatchObject({ code: 'record.not-found' });
    expect((await world.module.get(CaseListQuery).execute(world.partner, {})).rows).toEqual([]);
  });

  it('should be how large the family is only where that was agreed, and nobody a child whose age is not known', async () => {
    const file = await world.arrived();
    const { sendingId } = await world.sent(file, { categories: ['family'] });
    expect(await one(world.partner, sendingId)).toMatchObject({ adults: 1, children: 0, contacts: [], languages: [] });
    await world.database.asOwner(`update person set birth_date = null, birth_date_precision = null where id = $1`, [
      file.members[0]!.personId,
    ]);
    const again = await world.sent(file, { categories: ['family'] });
    expect(await one(world.partner, again.sendingId)).toMatchObject({ adults: 1, children: 0 });
  });

  it('should be nothing before it is sent', async () => {
    const file = await world.arrived();
    await world.consent(await world.propose(file));
    expect(await seenOf(world.partner, file.id)).toEqual({});
  });

  it('should be nothing of whom another partner or another office helps', async () => {
    const file = await world.arrived();
    const { sendingId } = await world.sent(file);
    await answer(world.partner, sendingId);
    const service = await world.serve(sendingId);
    for (const other of [world.otherPartner, world.stranger]) {
      expect(await seenOf(other, file.id)).toEqual({});
      const asked = { ...other, offices: { ...other.offices, 'service-referral.answer': other.offices['case.read']! } };
      expect((await desk(asked)).map(({ id }) => id)).not.toContain(sendingId);
      const { module } = world;
      for (const attempt of [
        () => one(asked, sendingId),
        () => answer(asked, sendingId, 3),
        () => world.serve(sendingId, {}, asked),
        () =>
          module.get(CompleteSendingAction).execute(asked, sendingId, 'partner', {
            ...{ version: 3, outcome: 'delivered', endedOn: '2026-03-11' },
          }),
        () => module.get(TakeBackServiceAction).execute(asked, service.id, 'partner', 1),
      ])
        expect(await refusalOf(attempt())).toMatchObject({ code: 'record.not-found' });
    }
  });

  it('should be "no longer" without a name or a reason, once the person takes back their consent', async () => {
    const file = await world.arrived();
    const { referralId, sendingId } = await world.sent(file);
    await world.module.get(WithdrawServiceReferralAction).execute(world.reintegration, referralId, {
      ...{ version: 3, reason: 'consent-revoked' },
    });
    const listed = (await desk(world.partner)).find(({ id }) => id === sendingId)!;
    expect(listed).toMatchObject({ state: 'withdrawn', name: null, serviceKind: null });
    expect(JSON.stringify(listed)).not.toContain('revoked');
    expect(await refusalOf(one(world.partner, sendingId))).toMatchObject({ code: 'record.not-found' });
    expect(await refusalOf(answer(world.partner, sendingId, 2))).toMatchObject({ code: 'record.not-found' });
    expect(await seenOf(world.partner, file.id)).toEqual({ referral_sending: 1 });
    const templates = (await world.noticesOf(world.partner.userId)).map(({ template }) => template);
    expect(templates).toEqual(expect.arrayContaining(['service-referral-sent', 'service-referral-withdrawn']));
  });

  it('should be shut thirty days after it was completed, and at once after it was refused', async () => {
    const file = await world.arrived();
    const { sendingId } = await world.sent(file);
    await answer(world.partner, sendingId);
    await world.serve(sendingId);
    await world.module.get(CompleteSendingAction).execute(world.partner, sendingId, 'partner', {
      ...{ version: 3, outcome: 'delivered', endedOn: '2026-03-11' },
    });
    expect((await one(world.partner, sendingId)).recordedServices).toHaveLength(1);
    clock.setTo('2026-04-11T08:00:00Z');
    expect(await refusalOf(one(world.partner, sendingId))).toMatchObject({ code: 'record.not-found' });
    expect(await seenOf(world.partner, file.id)).toEqual({ referral_sending: 1 });
    clock.setTo('2026-06-20T08:00:00Z');
    expect(await seenOf(world.partner, file.id)).toEqual({});
    clock.setTo(NOON);
    const refused = await world.sent(await world.arrived());
    await world.module.get(AnswerSendingAction).execute(world.partner, refused.sendingId, 'partner', {
      ...{ version: 1, answer: 'rejected', rejectReason: 'no-capacity' },
    });
    expect(await refusalOf(one(world.partner, refused.sendingId))).toMatchObject({ code: 'record.not-found' });
  });

  it('should be a sealed referral only with a second factor, and leave no trace for colleagues it is not for', async () => {
    const file = await world.arrived();
    const sealed = { matterClass: 'health', serviceKind: 'medical-care', reason: 'Needs insulin.' } as const;
    const { sendingId } = await world.sent(file, sealed, world.medical);
    expect((await one(world.partner, sendingId)).reason).toBe('Needs insulin.');
    expect((await desk(world.partnerWithPassword)).map(({ id }) => id)).not.toContain(sendingId);
    expect(await refusalOf(one(world.partnerWithPassword, sendingId))).toMatchObject({ code: 'record.not-found' });
    await answer(world.partner, sendingId);
    await world.serve(sendingId, { serviceKind: 'medical-care', dimension: 'social' });
    for (const colleague of [world.reintegration, world.supervisor, world.counsellor]) {
      expect(await world.module.get(CaseReferralsQuery).execute(colleague, file.id)).toEqual([]);
      expect(await world.module.get(CaseServicesQuery).execute(colleague, file.id)).toEqual([]);
      const timeline = await world.module.get(TimelineQuery).execute(colleague, file.id, { kind: 'service-referral' });
      expect(timeline.page.total).toBe(0);
    }
    expect(await world.module.get(CaseServicesQuery).execute(world.medical, file.id)).toHaveLength(1);
    const told = await world.noticesOf(world.counsellor.userId);
    expect(told.filter(({ case_id }) => case_id === file.id)).toEqual([]);
  });
});
