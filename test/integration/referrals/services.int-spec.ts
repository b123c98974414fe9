import { randomUUID } from 'node:crypto';
import {
  AnswerSendingAction,
  CaseReferralsQuery,
  CaseServicesQuery,
  CompleteSendingAction,
  PartnerDeskQuery,
  RecordServiceAction,
  TakeBackServiceAction,
} from '@homeward/reintegration';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { saveCase, type SavedCase } from '../../support/factories/case.factory.ts';
import { saveSession, type SessionHeaders } from '../../support/factories/session.factory.ts';
import { startTestApi } from '../../support/test-api.ts';
import { TestClock } from '../../support/test-clock.ts';
import { NOON, openReferralWorld, refusalOf, SERVICE, type ReferralWorld, type Staff } from './rig.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('a service that was given', () => {
  let world: ReferralWorld;
  let app: NestFastifyApplication;
  const clock = new TestClock(NOON);

  beforeAll(async () => {
    world = await openReferralWorld(clock);
    app = await startTestApi(world.database);
  });
  beforeEach(() => clock.setTo(NOON));
  afterAll(async () => {
    await app.close();
    await world.close();
  });

  const accepted = async (file: SavedCase): Promise<string> => {
    const { sendingId } = await world.sent(file);
    await world.module.get(AnswerSendingAction).execute(world.partner, sendingId, 'partner', {
      ...{ version: 1, answer: 'accepted' },
    });
    return sendingId;
  };
  const direct = (file: SavedCase, over: object = {}, by: Staff = world.reintegration) =>
    world.module.get(RecordServiceAction).direct(by, file.id, {
      ...{ ...SERVICE, memberId: file.members[0]!.id, matterClass: 'ordinary', ...over },
    });
  const shown = (file: SavedCase) => world.module.get(CaseServicesQuery).execute(world.reintegration, file.id);
  const prove = async (
    headers: SessionHeaders,
    url: string,
    content: Buffer = PNG,
    { kind = 'receipt', name = 'receipt.png' } = {},
  ): Promise<{ status: number; code?: string }> => {
    const boundary = 'homeward-boundary';
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="kind"\r\n\r\n${kind}\r\n--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
    const answer = await app.inject({
      ...{ method: 'POST', url: `/api/${url}` },
      headers: {
        ...{ ...headers, 'idempotency-key': randomUUID() },
        'content-type': `multipart/form-data; boundary=${boundary}`,
      },
      payload: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    });
    return {
      status: answer.statusCode,
      ...(answer.statusCode < 300 ? {} : { code: answer.json<{ code: string }>().code }),
    };
  };

  it('should be recorded by a partner of whom it accepted, by referral, and begin the service', async () => {
    const file = await world.arrived();
    const { sendingId } = await world.sent(file);
    expect(await refusalOf(world.serve(sendingId))).toMatchObject({ code: 'service-referral.step-out-of-turn' });
    await world.module.get(AnswerSendingAction).execute(world.partner, sendingId, 'partner', {
      ...{ version: 1, answer: 'accepted' },
    });
    await world.serve(sendingId);
    expect(await shown(file)).toMatchObject([
      {
        provision: 'referral',
        givenOn: '2026-03-09',
        quantity: 6,
        unit: 'hours',
        recordedInName: world.partnerOffice.name,
      },
    ]);
    const [referral] = await world.module.get(CaseReferralsQuery).execute(world.reintegration, file.id);
    expect(referral).toMatchObject({ state: 'service-started', sending: { services: 1 } });
    const [row] = await world.database.asOwner(
      `select office_id, recorded_in, author_id from reintegration_service where case_id = $1`,
      [file.id],
    );
    expect(row).toEqual({
      ...{ office_id: world.office.id, recorded_in: world.partnerOffice.id, author_id: world.partner.userId },
    });
  });

  it('should not lie before the arrival nor in the future, and begin only once somebody is there', async () => {
    const file = await world.arrived();
    const sendingId = await accepted(file);
    for (const givenOn of ['2026-02-28', '2026-03-12'])
      expect(await refusalOf(world.serve(sendingId, { givenOn }))).toMatchObject({
        ...{ code: 'reintegration-service.day-wrong', fields: { givenOn: expect.any(String) } },
      });
    const notThere = await saveCase(world.database, world.office, world.counsellor.userId, { stage: 'DEPARTED' });
    expect(await refusalOf(direct(notThere))).toMatchObject({ code: 'reintegration-service.unsuitable' });
    expect(await shown(file)).toEqual([]);
  });

  it('should be recorded once', async () => {
    const file = await world.arrived();
    const sendingId = await accepted(file);
    await world.serve(sendingId);
    expect(await refusalOf(world.serve(sendingId))).toMatchObject({ code: 'reintegration-service.recorded-already' });
    await world.serve(sendingId, { givenOn: '2026-03-10' });
    expect(await shown(file)).toHaveLength(2);
  });

  it('should be told from direct help, which colleagues of the office record themselves', async () => {
    const file = await world.arrived();
    await direct(file);
    expect(await shown(file)).toMatchObject([{ provision: 'direct', sendingId: null }]);
    expect(await refusalOf(direct(file, {}, world.partner))).toMatchObject({ code: 'record.not-found' });
    expect(await refusalOf(direct(file, { matterClass: 'health' }))).toMatchObject({ code: 'permission.missing' });
  });

  it('should stay to be seen when it is taken back, and be counted no longer', async () => {
    const file = await world.arrived();
    const sendingId = await accepted(file);
    const { id } = await world.serve(sendingId);
    const takeBack = (version: number) =>
      world.module.get(TakeBackServiceAction).execute(world.partner, id, 'partner', version);
    expect(await refusalOf(takeBack(4))).toMatchObject({ code: 'record.version-stale' });
    await takeBack(1);
    expect(await refusalOf(takeBack(2))).toMatchObject({ code: 'reintegration-service.taken-back' });
    expect(await shown(file)).toMatchObject([{ takenBack: true }]);
    const complete = world.module.get(CompleteSendingAction).execute(world.partner, sendingId, 'partner', {
      ...{ version: 3, outcome: 'delivered', endedOn: '2026-03-11' },
    });
    expect(await refusalOf(complete)).toMatchObject({ fields: { outcome: expect.any(String) } });
  });

  it('should be proved by a paper of its own: a receipt is not counted twice, and is not the partner`s to prove for others', async () => {
    const file = await world.arrived();
    const sendingId = await accepted(file);
    const [one, two] = [await world.serve(sendingId), await world.serve(sendingId, { givenOn: '2026-03-10' })];
    const headers = await saveSession(world.database, world.partner);
    const at = (id: string) => `partner-desk/services/${id}/proofs`;
    expect(await prove(headers, at(one.id))).toEqual({ status: 201 });
    expect(await prove(headers, at(one.id))).toEqual({ status: 409, code: 'service-proof.added-already' });
    expect(await prove(headers, at(two.id))).toEqual({ status: 409, code: 'service-proof.added-already' });
    const script = Buffer.from('<script>alert(1)</script>');
    expect(await prove(headers, at(two.id), script)).toEqual({ status: 422, code: 'attachment.type-refused' });
    expect(await prove(headers, at(two.id), PNG, { kind: 'poem' })).toEqual({ status: 400, code: 'input.invalid' });
    expect(await prove(headers, at(two.id), Buffer.alloc(11 * 1024 * 1024))).toMatchObject({
      code: 'attachment.too-large',
    });
    const other = await saveSession(world.database, world.otherPartner);
    expect(await prove(other, at(one.id))).toEqual({ status: 404, code: 'record.not-found' });
    const view = await world.module.get(PartnerDeskQuery).one(world.partner, sendingId);
    expect(view.recordedServices.map(({ proofs }) => proofs.map(({ kind }) => kind))).toEqual([[], ['receipt']]);
    const kept = await app.inject({
      method: 'GET',
      url: `/api/attachments/${(await shown(file))[1]!.proofs[0]!.attachmentId}/content`,
      headers: { ...(await saveSession(world.database, world.reintegration)) },
    });
    expect([kept.statusCode, kept.rawPayload.length]).toEqual([200, PNG.length]);
  });

  it('should tell whoever referred once the partner completed it', async () => {
    const file = await world.arrived();
    const sendingId = await accepted(file);
    await world.serve(sendingId);
    await world.module.get(CompleteSendingAction).execute(world.partner, sendingId, 'partner', {
      ...{ version: 3, outcome: 'delivered', endedOn: '2026-03-11', note: 'Certificate handed over.' },
    });
    const [referral] = await world.module.get(CaseReferralsQuery).execute(world.reintegration, file.id);
    expect(referral).toMatchObject({
      ...{ state: 'completed', sending: { outcome: 'delivered', outcomeNote: 'Certificate handed over.' } },
    });
    expect(await world.noticesOf(world.reintegration.userId)).toContainEqual({
      ...{ template: 'service-referral-completed', case_id: file.id },
    });
  });
});
