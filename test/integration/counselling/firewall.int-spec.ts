import {
  ConsentsQueries,
  RecordConsentAction,
  RecordSharingAction,
  SharingsQueries,
  WithdrawConsentAction,
  type RecordConsentInput,
  type RecordSharingInput,
} from '@homeward/counselling';
import { CATEGORIES_FOR_AUTHORITIES, SHARED_CATEGORIES } from '@homeward/contracts';
import type { SavedCase } from '../../support/factories/case.factory.ts';
import { saveActor } from '../../support/factories/organisation.factory.ts';
import { findWords } from '../../support/find-word.ts';
import { NOW, refusalOf, startCounselling, TODAY, type CounsellingRig, type Staff } from './counselling-rig.ts';

describe('Firewall', () => {
  let rig: CounsellingRig;
  const CARITAS = { recipientKind: 'partner', recipientName: 'Caritas' } as const;
  const POLICE = { recipientKind: 'authority', recipientName: 'Border police' } as const;
  const CONSULATE = { recipientKind: 'consulate', recipientName: 'Consulate in Brussels' } as const;
  const byLaw = { basis: 'law', legalReference: 'Agreement of 2024, art. 3' } as const;

  const consent = (file: SavedCase, given: Partial<RecordConsentInput>) =>
    rig.module.get(RecordConsentAction).execute(rig.counsellor, file.members[0]!.personId, {
      ...{ purpose: 'sharing-with-partner', channelId: null, ...CARITAS, ...given },
    });
  const share = (file: SavedCase, told: Partial<RecordSharingInput>, actor: Staff = rig.counsellor) =>
    rig.module.get(RecordSharingAction).execute(actor, file.id, {
      ...{ memberId: file.members[0]!.id, ...CARITAS, categories: ['identity'], basis: 'consent', ...told },
    });
  const log = async (actor: Staff, file: SavedCase) =>
    (await rig.module.get(SharingsQueries).findOfCase(actor, file.id, { size: 10, offset: 0 })).sharings;
  const declared = async (): Promise<SavedCase> => {
    const file = await rig.family('APPLIED');
    await rig.session(file, { alone: true });
    await rig.declare(file);
    return file;
  };

  beforeAll(async () => {
    rig = await startCounselling();
  });
  beforeEach(() => rig.clock.setTo(NOW));
  afterAll(() => rig.close());

  describe('share to authorities only: identity, travel doc, flight, departure confirmation, and only after declaration', () => {
    it.each(SHARED_CATEGORIES.filter((category) => !CATEGORIES_FOR_AUTHORITIES.includes(category)))(
      'should never share %s, not even after a declaration',
      async (category) => {
        const file = await declared();
        const refused = await refusalOf(share(file, { ...POLICE, ...byLaw, categories: ['identity', category] }));
        expect(refused).toMatchObject({ code: 'sharing.behind-firewall', fields: { categories: expect.any(String) } });
        expect(await rig.rowsOf('sharing', file)).toBe(0);
      },
    );

    it('should share the rest after the declaration, and nothing before', async () => {
      const told = { ...POLICE, ...byLaw, categories: ['identity', 'flight', 'departure-confirmation'] } as const;
      const before = await refusalOf(share(await rig.family('APPLIED'), told));
      expect(before.code).toBe('sharing.before-declaration');
      const file = await declared();
      expect((await refusalOf(share(file, { ...told, sharedOn: '2026-03-01' }))).code).toBe(
        'sharing.before-declaration',
      );
      await share(file, told);
      expect(await log(rig.supervisor, file)).toMatchObject([
        { ...POLICE, ...byLaw, categories: told.categories, sharedOn: TODAY, authorId: rig.counsellor.userId },
      ]);
    });

    it('should be held by the table itself, whoever writes', async () => {
      const file = await declared();
      const write = rig.database.asOwner(
        `insert into sharing (case_id, office_id, member_id, matter_class, recipient_kind, recipient_name, categories,
           shared_on, basis, legal_reference, author_id, created_at)
         values ($1, $2, $3, 'ordinary', 'authority', 'x', '{counselling}', '2026-03-02', 'law', 'x', $4, now())`,
        [file.id, rig.office.id, file.members[0]!.id, rig.counsellor.userId],
      );
      await expect(write).rejects.toMatchObject({ constraint: 'sharing_firewall' });
    });

    it('should tell of a withdrawal its status only, where an agreement requires it', async () => {
      const file = await declared();
      await rig.step(rig.counsellor, 'withdraw', file);
      const status = { ...POLICE, categories: ['withdrawal-status'] as const, legalReference: 'Agreement of 2024' };
      expect((await refusalOf(share(file, { ...status, basis: 'law' }))).fields).toHaveProperty('basis');
      const more = { ...status, categories: ['withdrawal-status', 'identity'] as const, basis: 'agreement' as const };
      expect((await refusalOf(share(file, more))).code).toBe('sharing.before-declaration');
      await share(file, { ...status, basis: 'agreement' });
    });

    it('should contact a consulate only with explicit consent', async () => {
      const file = await declared();
      expect((await refusalOf(share(file, { ...CONSULATE, ...byLaw }))).fields).toHaveProperty('basis');
      const { id } = await consent(file, { ...CONSULATE, purpose: 'consulate-contact' });
      await share(file, { ...CONSULATE, consentId: id });
    });
  });

  describe('consent per purpose and recipient', () => {
    it('should be none to the next partner, nor for another purpose, nor after it was withdrawn', async () => {
      const file = await rig.family('COUNSELLING');
      const given = await consent(file, {});
      await share(file, { consentId: given.id, categories: ['contact', 'reintegration-needs'] });
      const other = await refusalOf(share(file, { consentId: given.id, recipientName: 'Another partner' }));
      expect(other).toMatchObject({ code: 'sharing.no-consent', fields: { consentId: expect.any(String) } });
      const picture = await refusalOf(share(file, { consentId: given.id, categories: ['picture-or-story'] }));
      expect(Object.keys(picture.fields)).toEqual(['categories']);
      await rig.module.get(WithdrawConsentAction).execute(rig.counsellor, given.id, 1);
      expect((await refusalOf(share(file, { consentId: given.id }))).code).toBe('sharing.no-consent');
      expect(await rig.rowsOf('sharing', file)).toBe(1);
    });

    it.each([
      ['recipientKind', { purpose: 'consulate-contact' as const }],
      ['recipientName', { recipientName: null }],
      ['recipientKind', { purpose: 'appointment-reminder' as const, recipientName: null }],
    ])('should be refused without the recipient its purpose has, naming %s (%#)', async (field, given) => {
      const refused = await refusalOf(consent(await rig.family('COUNSELLING'), given));
      expect(refused).toMatchObject({ code: 'consent.recipient-wrong', fields: { [field]: expect.any(String) } });
    });

    it('should keep what was told of health from everybody it is not for', async () => {
      const file = await rig.family('COUNSELLING');
      const clinic = { recipientKind: 'health-service', recipientName: 'A clinic' } as const;
      const { id } = await consent(file, { ...clinic, purpose: 'medical-transfer' });
      await share(file, { ...clinic, consentId: id, categories: ['medical'] });
      const partner = await consent(file, {});
      rig.clock.advance(60_000);
      await share(file, { consentId: partner.id });
      const doctor = await saveActor(rig.database, 'medical-officer', rig.office, { secondFactor: true });
      expect((await log(doctor, file)).map(({ matterClass }) => matterClass)).toEqual(['ordinary', 'health']);
      const consents = rig.module.get(ConsentsQueries);
      const agreed = async (reader: Staff): Promise<string[]> =>
        (await consents.findOfPerson(reader, file.members[0]!.personId)).map(({ purpose }) => purpose).sort();
      expect(await agreed(doctor)).toEqual(['medical-transfer', 'sharing-with-partner']);
      expect(await agreed(rig.supervisor)).toEqual(['sharing-with-partner']);
      for (const reader of [rig.supervisor, rig.second, rig.officer])
        expect((await log(reader, file)).map(({ matterClass }) => matterClass)).toEqual(['ordinary']);
    });
  });

  it.each([
    ['health', 'medical-officer', 'medical-transfer', 'health-service'],
    ['protection', 'protection-officer', 'sharing-with-partner', 'protection-service'],
  ] as const)('should keep a yes to a service of %s from all but its officers', async (_, role, purpose, kind) => {
    const file = await rig.family('COUNSELLING');
    const { id } = await consent(file, { purpose, recipientKind: kind, recipientName: 'Quxhouse' });
    const officer = await saveActor(rig.database, role, rig.office, { secondFactor: true });
    const consents = rig.module.get(ConsentsQueries);
    const agreed = (reader: Staff) => consents.findOfPerson(reader, file.members[0]!.personId);
    expect(await agreed(officer)).toMatchObject([{ id, recipientName: 'Quxhouse' }]);
    expect([await agreed(rig.supervisor), await agreed(rig.second)]).toEqual([[], []]);
    await rig.module.get(WithdrawConsentAction).execute(rig.counsellor, id, 1);
    expect((await findWords(rig.database, ['Quxhouse'])).get('Quxhouse')).toEqual(['public.consent']);
    await rig.database.asOwner('delete from consent where id = $1', [id]);
  });

  it('should refuse a member of another case, a day in the future and a ground that is none', async () => {
    const [file, other] = [await rig.family('COUNSELLING'), await rig.family('COUNSELLING')];
    const law = { ...byLaw, categories: ['contact'] as const };
    expect((await refusalOf(share(file, { ...law, memberId: other.members[0]!.id }))).code).toBe('record.not-found');
    expect((await refusalOf(share(file, { ...law, sharedOn: '2026-03-03' }))).code).toBe('sharing.in-the-future');
    expect(Object.keys((await refusalOf(share(file, { ...law, legalReference: null }))).fields)).toEqual([
      'legalReference',
    ]);
    const medical = await refusalOf(share(file, { ...law, categories: ['medical'] }));
    expect(Object.keys(medical.fields)).toEqual(['basis']);
    expect(await rig.rowsOf('sharing', file)).toBe(0);
  });
});
