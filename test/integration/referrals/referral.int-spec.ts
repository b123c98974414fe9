import {
  AnswerSendingAction,
  CaseReferralsQuery,
  CompleteSendingAction,
  MindServiceReferralsAction,
  openReferrals,
  RecordReferralConsentAction,
  SendServiceReferralAction,
  WithdrawServiceReferralAction,
  type RecordReferralConsentInput,
} from '@homeward/reintegration';
import { RaiseRemindersAction } from '@homeward/case';
import { Transactions } from '@homeward/database';
import type { SavedCase } from '../../support/factories/case.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { NOON, openReferralWorld, refusalOf, TEXT, type ReferralWorld, type Staff } from './rig.ts';

describe('a referral', () => {
  let world: ReferralWorld;
  const clock = new TestClock(NOON);

  beforeAll(async () => {
    world = await openReferralWorld(clock);
  });
  beforeEach(() => clock.setTo(NOON));
  afterAll(() => world.close());

  const send = (referralId: string, version: number, by: Staff = world.reintegration) =>
    world.module.get(SendServiceReferralAction).execute(by, referralId, { version, agreementReference: 'DPA 2025/14' });
  const agree = (referralId: string, over: Partial<RecordReferralConsentInput> = {}) =>
    world.module.get(RecordReferralConsentAction).execute(world.reintegration, referralId, {
      ...{ version: 1, consentedOn: '2026-03-10', givenBy: 'person', language: 'ka', textShown: TEXT, ...over },
    });
  const withdraw = (referralId: string, version: number) =>
    world.module.get(WithdrawServiceReferralAction).execute(world.reintegration, referralId, {
      ...{ version, reason: 'consent-revoked' },
    });
  const listed = async (file: SavedCase) => {
    const [row] = await world.module.get(CaseReferralsQuery).execute(world.reintegration, file.id);
    return row!;
  };
  const open = (file: SavedCase) =>
    world.module.get(Transactions).run(world.reintegration, (tx) =>
      openReferrals(
        tx,
        file.id,
        file.members.map(({ id }) => id),
      ),
    );

  it('should send nothing to which nobody agreed, and nothing after consent was taken back', async () => {
    const file = await world.arrived();
    const referralId = await world.propose(file);
    expect(await refusalOf(send(referralId, 1))).toMatchObject({ code: 'service-referral.no-consent' });
    await agree(referralId);
    await withdraw(referralId, 2);
    expect(await refusalOf(send(referralId, 3))).toMatchObject({ code: 'service-referral.step-out-of-turn' });
    const left = await world.database.asOwner(`select 1 from referral_sending where case_id = $1`, [file.id]);
    expect(left).toEqual([]);
    expect(await listed(file)).toMatchObject({ state: 'withdrawn', withdrawReason: 'consent-revoked', sending: null });
    expect(await open(file)).toEqual([]);
  });

  it('should keep the exact text, the day and the language of the consent, and log what left on which ground', async () => {
    const file = await world.arrived();
    await world.sent(file);
    const row = await listed(file);
    expect(row).toMatchObject({ state: 'sent', consentedOn: '2026-03-10', consentLanguage: 'ka', textShown: TEXT });
    expect(row.sending).toMatchObject({
      ...{ legalBasis: 'consent', agreementReference: 'DPA 2025/14', sentOn: '2026-03-11' },
      categories: ['identity', 'contact', 'reintegration-needs'],
    });
    expect(await open(file)).toMatchObject([
      { kind: 'service-referral', since: '2026-03-11', matterClass: 'ordinary' },
    ]);
  });

  it('should be agreed to by the adult themselves, and for a child by whoever answers for it', async () => {
    const file = await world.arrived();
    const referralId = await world.propose(file);
    expect(await refusalOf(agree(referralId, { givenBy: 'guardian' }))).toMatchObject({
      ...{ code: 'service-referral.consent-wrong', fields: { givenBy: expect.stringContaining('the person') } },
    });
    await world.database.asOwner(`update person set birth_date = '2015-05-04' where id = $1`, [
      file.members[0]!.personId,
    ]);
    expect(await refusalOf(agree(referralId))).toMatchObject({
      ...{ code: 'service-referral.consent-wrong', fields: { givenBy: expect.stringContaining('guardian') } },
    });
    expect(
      await refusalOf(agree(referralId, { consentedOn: '2026-03-12', language: 'zz', givenBy: 'guardian' })),
    ).toMatchObject({
      fields: { consentedOn: expect.any(String), language: expect.any(String) },
    });
    expect(await agree(referralId, { givenBy: 'guardian' })).toMatchObject({ version: 2 });
  });

  it('should go to nobody who is no partner organisation', async () => {
    const file = await world.arrived();
    for (const over of [
      { recipientOfficeId: world.elsewhere.id },
      { recipientOfficeId: '00000000-0000-4000-8000-000000000000' },
      { recipientOfficeId: null },
      { recipientKind: 'outside-service', recipientOfficeId: null, recipientName: ' ' } as const,
    ])
      expect(await refusalOf(world.propose(file, over))).toMatchObject({
        code: 'service-referral.recipient-unsuitable',
      });
    const elsewhere = { ...world.reintegration, offices: { 'service-referral.make': [world.elsewhere.id] } };
    expect(await refusalOf(world.propose(file, {}, elsewhere))).toMatchObject({ code: 'record.not-found' });
  });

  it('should tell whoever referred what the partner answered, in no words', async () => {
    const file = await world.arrived();
    const { sendingId } = await world.sent(file);
    const { module, partner } = world;
    const reject = { version: 1, answer: 'rejected' } as const;
    expect(
      await refusalOf(module.get(AnswerSendingAction).execute(partner, sendingId, 'partner', reject)),
    ).toMatchObject({
      fields: { rejectReason: expect.any(String) },
    });
    await module.get(AnswerSendingAction).execute(partner, sendingId, 'partner', {
      ...{ ...reject, rejectReason: 'no-capacity', note: 'Ask again in May.' },
    });
    expect(await listed(file)).toMatchObject({
      ...{ state: 'rejected', sending: { rejectReason: 'no-capacity', answerNote: 'Ask again in May.' } },
    });
    expect(await world.noticesOf(world.reintegration.userId)).toContainEqual({
      ...{ template: 'service-referral-answered', case_id: file.id },
    });
    expect(await open(file)).toEqual([]);
  });

  /** Both ticks, as the worker runs them. */
  const mindAt = async (instant: string) => {
    clock.setTo(instant);
    await world.module.get(MindServiceReferralsAction).execute();
    await world.module.get(RaiseRemindersAction).execute('days');
  };
  const silent = async (file: SavedCase) =>
    (
      await world.database.asOwner<{ who: string }>(
        `select user_id as who from message_intent where template = 'partner-silent' and case_id = $1`,
        [file.id],
      )
    ).map(({ who }) => who);

  it('should be put before a person after seven days, once, and still be answered', async () => {
    const file = await world.arrived();
    const { sendingId } = await world.sent(file);
    await mindAt('2026-03-17T20:00:00Z');
    expect(await listed(file)).toMatchObject({ state: 'sent' });
    expect(await silent(file)).toEqual([]);
    await mindAt('2026-03-18T06:00:00Z');
    await mindAt('2026-03-18T07:00:00Z');
    expect(await listed(file)).toMatchObject({ state: 'no-response' });
    const { reintegration, counsellor, supervisor } = world;
    expect((await silent(file)).toSorted()).toEqual(
      [reintegration, counsellor, supervisor].map(({ userId }) => userId).toSorted(),
    );
    await world.module.get(AnswerSendingAction).execute(world.partner, sendingId, 'partner', {
      ...{ version: 2, answer: 'accepted' },
    });
    expect(await listed(file)).toMatchObject({ state: 'accepted' });
    await mindAt('2026-03-25T07:00:00Z');
    expect(await silent(file)).toHaveLength(3);
  });

  it('should put a sealed one before its officers and nobody else', async () => {
    const file = await world.arrived();
    const sealed = { matterClass: 'health', serviceKind: 'medical-care' } as const;
    await world.sent(file, sealed, world.medical);
    await mindAt('2026-03-19T06:00:00Z');
    expect(await silent(file)).toEqual([world.medical.userId]);
  });

  it('should be refused as sealed to whoever could not carry it on', async () => {
    const file = await world.arrived();
    const sealed = { matterClass: 'health', serviceKind: 'medical-care' } as const;
    const withPassword = { ...world.medical, secondFactor: false };
    expect(await refusalOf(world.propose(file, sealed, withPassword))).toMatchObject({
      code: 'service-referral.second-factor-needed',
    });
    expect(await refusalOf(world.propose(file, sealed))).toMatchObject({ code: 'permission.missing' });
  });

  it('should be answered and completed by a colleague where the service has no part in Homeward', async () => {
    const file = await world.arrived();
    const outside = { recipientKind: 'outside-service', recipientOfficeId: null, recipientName: 'A clinic' } as const;
    const { sendingId } = await world.sent(file, outside);
    const { module, reintegration } = world;
    await module
      .get(AnswerSendingAction)
      .execute(reintegration, sendingId, 'office', { version: 1, answer: 'accepted' });
    const complete = (outcome: 'delivered' | 'person-declined', version = 2) =>
      module
        .get(CompleteSendingAction)
        .execute(reintegration, sendingId, 'office', { version, outcome, endedOn: '2026-03-11' });
    expect(await refusalOf(complete('delivered'))).toMatchObject({ fields: { outcome: expect.any(String) } });
    expect(await refusalOf(complete('person-declined', 1))).toMatchObject({ code: 'record.version-stale' });
    await complete('person-declined');
    expect(await listed(file)).toMatchObject({ state: 'completed', recipientName: 'A clinic' });
  });

  it('should tell nobody twice when it is withdrawn twice', async () => {
    const file = await world.arrived();
    const { referralId } = await world.sent(file);
    await withdraw(referralId, 3);
    expect(await refusalOf(withdraw(referralId, 3))).toMatchObject({ code: 'record.version-stale' });
    expect(await refusalOf(withdraw(referralId, 4))).toMatchObject({ code: 'service-referral.step-out-of-turn' });
  });
});
