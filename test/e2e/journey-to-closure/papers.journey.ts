import { passportLines } from '../../support/mrz-lines.ts';
import type { CaseFile } from '../journey/case-file.ts';
import { refused } from '../journey/case-file.ts';
import { day } from '../journey/days.ts';
import { documentOf, markReady, readinessOf, type Readiness } from './readiness.ts';
import { FATHER, MOTHER, PLAN, type Voyage } from './voyage.ts';

const OF_THE_FATHER = {
  ...{ state: 'IRQ', nationality: 'IRQ', name: 'AL<SAADI<<KADHIM', number: 'A10000001', birth: '830408' },
  ...{ sex: 'M', expiry: '340630' },
};
const TEXT = 'أوافق على أن يُطلب من السفارة مستند سفر باسمي.';

/** A border is crossed with a paper that somebody looked at, that is in the traveller's hand, and valid long enough. */
export function thePapers(the: () => Voyage): void {
  describe('the papers', () => {
    const check = async (file: CaseFile, place: number, more: object = {}): Promise<unknown> => {
      const { movement } = the().field.cast;
      const memberId = file.member(place).id;
      const { id: documentId, version } = await documentOf(movement, file, place);
      const look = { memberId, documentId, version, method: 'seen', decision: 'usable', ...more };
      return (await file.post(movement, 'document-checks', look)).body;
    };

    it('should be read by their lines and compared, which only whoever prepares the journey may', async () => {
      const { movement, strangeMovement, manager, finance } = the().field.cast;
      const { family } = the();
      const { id: documentId, version } = await documentOf(movement, family, FATHER);
      const asked = { memberId: family.member(FATHER).id, documentId, version };
      const path = `cases/${family.id}/mrz-readings`;
      const lines = { ...asked, mrz: passportLines(OF_THE_FATHER) };
      await refused(404, strangeMovement.post(path, lines));
      for (const colleague of [manager, finance]) await refused(403, colleague.post(path, lines));
      const misread = { ...asked, mrz: passportLines(OF_THE_FATHER).replace('A10000001', 'A10000007') };
      expect((await refused(422, movement.post(path, misread))).code).toBe('document.mrz-digit-wrong');
      const another = { ...asked, mrz: passportLines({ ...OF_THE_FATHER, birth: '830409' }) };
      const { body } = await family.post<{ differences: { field: string }[] }>(movement, 'mrz-readings', another);
      expect(body.differences.map(({ field }) => field)).toEqual(['birth-date']);
      expect(await check(family, FATHER, { method: 'mrz', mrz: lines.mrz })).toMatchObject({ differences: [] });
    });

    it('should be seen one by one, and fetched back from whoever holds them', async () => {
      const { movement, counsellor, strangeCounsellor } = the().field.cast;
      const { family, pair } = the();
      for (const place of [1, 2, 3]) await check(family, place);
      for (const place of [0, 1]) await check(pair, place);
      expect((await readinessOf(movement, family, MOTHER)).parts.document).toMatchObject({ code: 'held-elsewhere' });
      expect(await family.missing(movement, 'mark-ready')).toContainEqual(
        expect.stringContaining('held by somebody else'),
      );
      const { id: documentId, version } = await documentOf(movement, family, MOTHER);
      const ask = { holder: 'asylum-service', holderName: 'Identity desk', askedOn: day(0), documentId, version };
      const asked = { memberId: family.member(MOTHER).id, ...ask };
      await refused(404, strangeCounsellor.post(`cases/${family.id}/document-retrievals`, asked));
      const retrieval = (await family.post(counsellor, 'document-retrievals', asked)).body;
      const promised = { version: retrieval.version, state: 'promised', on: the().on(PLAN.flight) };
      await counsellor.expect(200, counsellor.post(`document-retrievals/${retrieval.id}/move`, promised));
      expect((await readinessOf(movement, family, MOTHER)).parts.document).toMatchObject({ state: 'ready' });
    });

    it('should be asked of a consulate only with consent, for the words that were shown', async () => {
      const { manager, caseworker, counsellor, movement, finance, strangeMovement } = the().field.cast;
      const { single, field } = the();
      const embassy = { countryCode: 'IQ', name: 'Embassy of Iraq', city: 'Brussels', usualDays: 21 };
      const directory = { officeId: field.offices.brussels, ...embassy };
      await refused(403, caseworker.post('consulates', directory));
      const consulate = await manager.expect<{ id: string }>(200, manager.post('consulates', directory));
      const { id: memberId, personId } = single.member();
      const agree = async (recipientName: string): Promise<string> => {
        const consent = { purpose: 'consulate-contact', recipientKind: 'consulate', recipientName };
        const answer = counsellor.post(`persons/${personId}/consents`, consent);
        return (await counsellor.expect<{ id: string }>(200, answer)).body.id;
      };
      const request = {
        ...{ memberId, consulateId: consulate.body.id, documentKind: 'emergency-travel-document' },
        ...{ begins: 'identification-asked', textShown: TEXT, textLanguage: 'ar', askedOn: day(0) },
      };
      const path = `cases/${single.id}/consular-requests`;
      await refused(409, movement.post(path, { ...request, consentId: await agree('Embassy of another country') }));
      const right = { ...request, consentId: await agree('Embassy of Iraq') };
      await refused(400, movement.post(path, { ...right, textShown: ' ' }));
      await refused(404, strangeMovement.post(path, right));
      await refused(403, finance.post(path, right));
      await single.post(movement, 'consular-requests', right);
      const { requests } = (await readinessOf(movement, single)).consulate;
      expect(requests).toEqual([expect.objectContaining({ state: 'identification-asked', textShown: TEXT })]);
    });
  });
}

/** What the consulate did while the clock went on: once a day too early, and once more. */
export function theLaissezPasser(the: () => Voyage): void {
  describe('the laissez-passer', () => {
    let request: Readiness['consulate']['requests'][number];

    const open = async (): Promise<void> => {
      request = (await readinessOf(the().field.cast.movement, the().single)).consulate.requests.find(
        ({ state }) => state !== 'collected',
      )!;
    };
    const record = async (what: string, more: object = {}): Promise<void> => {
      const { movement } = the().field.cast;
      const step = { version: request.version, what, happenedOn: day(0), attended: ['person', 'caseworker'], ...more };
      await movement.expect(200, movement.post(`consular-requests/${request.id}/steps`, step));
      await open();
    };
    const issue = async (number: string, expiresOn: string): Promise<void> => {
      await record('issued', { document: { number, issuedOn: day(0), expiresOn } });
      await record('collected', { fee: { amountMinor: 5_000, currency: 'EUR' } });
      const { movement } = the().field.cast;
      const { documents } = await readinessOf(movement, the().single);
      const { id: documentId, version } = documents.find((each) => each.number === number)!;
      const look = { memberId: the().single.member().id, documentId, version, method: 'seen', decision: 'usable' };
      await the().single.post(movement, 'document-checks', look);
    };

    it('should be followed step by step, in the order in which a consulate goes', async () => {
      const { movement } = the().field.cast;
      await open();
      const early = { version: request.version, what: 'issued', happenedOn: day(0), attended: [] };
      const document = { number: 'LP1', issuedOn: day(0), expiresOn: day(30) };
      const path = `consular-requests/${request.id}/steps`;
      expect((await refused(409, movement.post(path, { ...early, document }))).code).toBe('consular-step.not-now');
      await record('identified', { happenedOn: day(-2) });
      await record('document-asked', { happenedOn: day(-1) });
    });

    it('should not do when it expires a day too early, and say which day it must last', async () => {
      const { movement } = the().field.cast;
      const { single } = the();
      const { day: neededUntil } = (await readinessOf(movement, single)).parts.document;
      expect(neededUntil! >= the().on(PLAN.flight)).toBe(true);
      const dayTooEarly = new Date(Date.parse(neededUntil!) - 86_400_000).toISOString().slice(0, 10);
      await issue('LP000001', dayTooEarly);
      const refusal = await single.refusedStep(movement, 409, 'mark-ready');
      expect(refusal).toMatchObject({
        code: 'case.requirement-missing',
        detail: expect.stringContaining(`expires on ${dayTooEarly}; it must be valid until ${neededUntil}.`),
      });
      expect(await single.stages(movement)).toEqual(['PRE_DEPARTURE']);
    });

    it('should be asked for once more, and let him travel when it lasts', async () => {
      const { movement, counsellor } = the().field.cast;
      const { single } = the();
      const { consents, requests } = (await readinessOf(movement, single)).consulate;
      const consentId = consents.find(({ recipientName }) => recipientName === 'Embassy of Iraq')!.id;
      await single.post(movement, 'consular-requests', {
        ...{ memberId: single.member().id, consulateId: requests[0]!.consulateId, consentId, begins: 'document-asked' },
        ...{ documentKind: 'emergency-travel-document', textShown: TEXT, textLanguage: 'ar', askedOn: day(0) },
      });
      await open();
      await issue('LP000002', the().on(PLAN.flightAgain + 10));
      const none = { memberId: single.member().id, answer: 'not-required', version: 0 };
      await single.post(counsellor, 'fitness-requests', none);
      expect(await markReady(movement, single)).toEqual(['READY_TO_TRAVEL']);
    });
  });
}
