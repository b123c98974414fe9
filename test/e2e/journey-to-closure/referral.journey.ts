import { refused } from '../journey/case-file.ts';
import { day } from '../journey/days.ts';
import { FATHER, MOTHER, PLAN, type Voyage } from './voyage.ts';

const TEXT = 'نودّ أن نطلب من جمعية العودة أن تساعدك في دورة لحام. سيعرفون اسمك وما تحتاج إليه، ولا شيء غير ذلك.';
const ATTENDANCE = Buffer.from('%PDF-1.4\n%%EOF\n');

interface Sending {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly name: string | null;
}

/** Others help as well: only with the consent of the person to the very words, and seeing nothing but what they need. */
export function theReferral(the: () => Voyage): void {
  describe('a referral to a partner', () => {
    let referralId: string;
    const desk = async (who: 'partner' | 'strangePartner'): Promise<readonly Sending[]> => {
      const colleague = the().field.cast[who];
      return (await colleague.expect<{ rows: Sending[] }>(200, colleague.get('partner-desk/referrals'))).body.rows;
    };
    const sent = async (): Promise<Sending> => (await desk('partner'))[0]!;
    const listed = async (): Promise<Record<string, unknown>> => {
      const { counsellor } = the().field.cast;
      const answer = counsellor.get(`cases/${the().family.id}/service-referrals`);
      const { rows } = (await counsellor.expect<{ rows: Record<string, unknown>[] }>(200, answer)).body;
      return rows.find(({ id }) => id === referralId)!;
    };

    it('should be proposed by whoever cares for the person, and go nowhere without consent', async () => {
      const { reintegration, counsellor, finance, strangeCounsellor } = the().field.cast;
      const { family, field } = the();
      const right = {
        ...{ memberId: family.member(FATHER).id, matterClass: 'ordinary', serviceKind: 'vocational-training' },
        ...{ recipientKind: 'partner', recipientOfficeId: field.offices.homecoming, categories: ['contact'] },
        ...{ reason: 'Wants to weld again.', asked: 'A welding course and its certificate.' },
      };
      const path = `cases/${family.id}/service-referrals`;
      const noPartner = await refused(
        422,
        reintegration.post(path, { ...right, recipientOfficeId: field.offices.erbil }),
      );
      expect(noPartner.fields?.map((each) => each.field)).toEqual(['recipientOfficeId']);
      await refused(404, strangeCounsellor.post(path, right));
      await refused(403, finance.post(path, right));
      referralId = (await family.post(counsellor, 'service-referrals', right)).body.id;
      const sending = { version: 1, agreementReference: 'DPA 2026/14' };
      const early = await refused(409, reintegration.post(`service-referrals/${referralId}/send`, sending));
      expect(early.code).toBe('service-referral.no-consent');
      expect(await desk('partner')).toEqual([]);
    });

    it('should be agreed to by him alone, for the exact words in his language', async () => {
      const { reintegration } = the().field.cast;
      const path = `service-referrals/${referralId}/consent`;
      const right = { version: 1, consentedOn: day(0), givenBy: 'person', language: 'ar', textShown: TEXT };
      for (const [field, more] of [
        ['givenBy', { givenBy: 'guardian' }],
        ['consentedOn', { consentedOn: day(1) }],
      ] as const) {
        const refusal = await refused(422, reintegration.post(path, { ...right, ...more }));
        expect([refusal.code, refusal.fields?.map((each) => each.field)]).toEqual([
          'service-referral.consent-wrong',
          [field],
        ]);
      }
      await refused(400, reintegration.post(path, { ...right, textShown: ' ' }));
      await reintegration.expect(200, reintegration.post(path, right));
      const sending = { version: 2, agreementReference: 'DPA 2026/14' };
      await reintegration.expect(200, reintegration.post(`service-referrals/${referralId}/send`, sending));
      expect(await listed()).toMatchObject({
        ...{ state: 'sent', consentedOn: day(0), consentLanguage: 'ar', textShown: TEXT },
        sending: { legalBasis: 'consent', agreementReference: 'DPA 2026/14', services: 0 },
      });
    });

    it('should show the partner whom it is asked to help, and of the case nothing else', async () => {
      const { partner, strangePartner, receiver } = the().field.cast;
      const { family } = the();
      const { id, name } = await sent();
      expect(name).toContain('كاظم');
      const seen = JSON.stringify((await partner.expect(200, partner.get(`partner-desk/referrals/${id}`))).body);
      expect(seen).toContain('A welding course and its certificate.');
      expect(seen).not.toMatch(/زينب|zaynab@|Asthma|microbusiness|120000/);
      const { personId, id: memberId } = family.member(FATHER);
      const closed = [
        ...['', '/reintegration', '/service-referrals', '/reintegration-services', '/follow-up', '/timeline'].map(
          (part) => `cases/${family.id}${part}`,
        ),
        ...[`persons/${personId}`, `persons/${family.member(MOTHER).personId}`, `received-plans/${memberId}`],
      ];
      for (const path of closed) await refused(404, partner.get(path));
      expect(await desk('strangePartner')).toEqual([]);
      await refused(404, strangePartner.get(`partner-desk/referrals/${id}`));
      await refused(403, receiver.get('partner-desk/referrals'));
    });

    it('should be accepted by the partner it was sent to', async () => {
      const { partner, strangePartner, reintegration } = the().field.cast;
      const { id, version } = await sent();
      const path = `partner-desk/referrals/${id}/answer`;
      await refused(404, strangePartner.post(path, { version, answer: 'accepted' }));
      await refused(403, reintegration.post(path, { version, answer: 'accepted' }));
      const silent = await refused(422, partner.post(path, { version, answer: 'rejected' }));
      expect(silent.fields?.map(({ field }) => field)).toEqual(['rejectReason']);
      await partner.expect(200, partner.post(path, { version, answer: 'accepted' }));
      expect((await listed())['state']).toBe('accepted');
    });

    it('should be served on a day that can be, once, with a proof, and be completed after that', async () => {
      const { partner, strangePartner, counsellor } = the().field.cast;
      const { id } = await sent();
      const services = `partner-desk/referrals/${id}/services`;
      const service = {
        ...{ serviceKind: 'vocational-training', dimension: 'economic', level: 'individual' },
        ...{ givenOn: day(0), quantity: 6, unit: 'hours', place: 'Training centre' },
      };
      const ended = { outcome: 'delivered', endedOn: day(0) };
      const complete = async (): Promise<object> => ({ version: (await sent()).version, ...ended });
      const empty = await refused(422, partner.post(`partner-desk/referrals/${id}/completion`, await complete()));
      expect(empty.fields).toEqual([
        { field: 'outcome', rule: 'contradicts', problem: expect.stringContaining('no service is recorded') },
      ]);
      for (const givenOn of [the().on(PLAN.flight - 1), day(1)]) {
        const wrong = await refused(422, partner.post(services, { ...service, givenOn }));
        expect(wrong.fields?.map(({ field }) => field)).toEqual(['givenOn']);
      }
      await refused(404, strangePartner.post(services, service));
      const { body } = await partner.expect<{ id: string }>(200, partner.post(services, service));
      const twice = await refused(409, partner.post(services, service));
      expect(twice.code).toBe('reintegration-service.recorded-already');
      const proof = new FormData();
      proof.set('kind', 'attendance-record');
      proof.set('file', new Blob([new Uint8Array(ATTENDANCE)], { type: 'application/pdf' }), 'hours.pdf');
      await refused(404, strangePartner.post(`partner-desk/services/${body.id}/proofs`, proof));
      await partner.expect(200, partner.post(`partner-desk/services/${body.id}/proofs`, proof));
      await partner.expect(200, partner.post(`partner-desk/referrals/${id}/completion`, await complete()));
      expect(await listed()).toMatchObject({ state: 'completed', sending: { outcome: 'delivered', services: 1 } });
      const given = counsellor.get(`cases/${the().family.id}/reintegration-services`);
      const { rows } = (await counsellor.expect<{ rows: object[] }>(200, given)).body;
      expect(rows).toEqual([
        expect.objectContaining({
          ...{ serviceKind: 'vocational-training', provision: 'referral', quantity: 6, givenOn: day(0) },
          proofs: [expect.objectContaining({ kind: 'attendance-record' })],
        }),
      ]);
    });

    it('should tell whoever referred him what the partner answered', async () => {
      await the().field.work();
      const { counsellor } = the().field.cast;
      const { rows } = (await counsellor.get<{ rows: { template: string }[] }>('notices')).body;
      expect(rows.map(({ template }) => template)).toEqual(
        expect.arrayContaining(['service-referral-answered', 'service-referral-completed']),
      );
    });
  });
}
