import type { Colleague } from '../../support/http-client.ts';
import { refused, type CaseFile } from '../journey/case-file.ts';
import { day } from '../journey/days.ts';
import { DAUGHTER, FATHER, MOTHER, SON, type Voyage } from './voyage.ts';

interface Text {
  readonly id: string;
  readonly version: number;
  readonly audience: string;
  readonly language: string;
  readonly sample: boolean;
  readonly items: readonly object[];
}

/** The yes of each adult who travels, told on the day the clock stands at. */
export async function stillWishes(who: Colleague, file: CaseFile, places: readonly number[]): Promise<void> {
  for (const place of places)
    await file.post(who, 'briefings', {
      ...{ memberId: file.member(place).id, answer: 'yes', language: 'ar', interpreterUsed: true },
    });
}

/** What was signed weeks ago is said once more. */
export async function reconfirm(who: Colleague, file: CaseFile): Promise<void> {
  const standing = who.get(`cases/${file.id}/declarations`);
  const { declarations } = (await who.expect<{ declarations: { id: string; version: number }[] }>(200, standing)).body;
  for (const { id, version } of declarations)
    await who.expect(200, who.post(`declarations/${id}/reconfirm`, { version }));
}

/** Who leaves is told what awaits them, says once more that they wish to, and the place of arrival is told whom to await. */
export function theLastDays(the: () => Voyage): void {
  describe('the last days before the journey', () => {
    const texts = async (): Promise<readonly Text[]> => {
      const { counsellor } = the().field.cast;
      return (await counsellor.get<{ rows: Text[] }>('orientation-texts')).body.rows;
    };
    const textFor = async (audience: string, sample = false): Promise<Text> =>
      (await texts()).find((each) => each.audience === audience && each.language === 'ar' && each.sample === sample)!;
    const told = async (file: CaseFile, audience: string, places: readonly number[]): Promise<object> => ({
      ...{ memberIds: places.map((place) => file.member(place).id), textId: (await textFor(audience)).id },
      ...{ mode: 'individual', language: 'ar', interpreterUsed: true },
    });

    it('should begin with texts that one colleague wrote and another published', async () => {
      const { manager, reviewer, counsellor, caseworker } = the().field.cast;
      const { single } = the();
      const sample = await textFor('adult', true);
      const bySample = {
        ...{ memberIds: [single.member().id], textId: sample.id },
        ...{ mode: 'individual', language: 'ar', interpreterUsed: true },
      };
      expect(await refused(422, counsellor.post(`cases/${single.id}/orientations`, bySample))).toMatchObject({
        ...{ code: 'orientation.unsuitable', fields: [{ field: 'textId' }] },
      });
      for (const audience of ['adult', 'child']) {
        const { items } = await textFor(audience, true);
        const draft = { audience, language: 'ar', items };
        await refused(403, caseworker.post('orientation-texts', draft));
        const { body } = await manager.expect<Text>(200, manager.post('orientation-texts', draft));
        const [path, publishing] = [
          `orientation-texts/${body.id}/publish`,
          { version: body.version, validFrom: day(0) },
        ] as const;
        expect((await refused(403, manager.post(path, publishing))).code).toBe('orientation-text.own-draft');
        await reviewer.expect(200, reviewer.post(path, publishing));
      }
    });

    it('should tell each adult, and children by a version of their own', async () => {
      const { counsellor, strangeCounsellor, medical } = the().field.cast;
      const { family, single, pair } = the();
      const path = `cases/${family.id}/orientations`;
      const mixed = await told(family, 'adult', [FATHER, SON]);
      expect((await refused(422, counsellor.post(path, mixed))).fields?.map(({ field }) => field)).toEqual([
        'memberIds',
      ]);
      const adults = await told(family, 'adult', [FATHER, MOTHER]);
      await refused(404, strangeCounsellor.post(path, adults));
      await refused(403, medical.post(path, adults));
      await family.post(counsellor, 'orientations', adults);
      await family.post(counsellor, 'orientations', await told(family, 'child', [SON, DAUGHTER]));
      await single.post(counsellor, 'orientations', await told(single, 'adult', [0]));
      await pair.post(counsellor, 'orientations', await told(pair, 'adult', [0]));
      await pair.post(counsellor, 'orientations', await told(pair, 'child', [1]));
    });

    it('should ask each adult whether they still wish to go, and have them say again what they declared', async () => {
      const { movement, counsellor, strangeMovement, finance } = the().field.cast;
      const { family, single, pair } = the();
      const asked = { memberId: family.member(FATHER).id, answer: 'yes', language: 'ar', interpreterUsed: true };
      await refused(404, strangeMovement.post(`cases/${family.id}/briefings`, asked));
      await refused(403, finance.post(`cases/${family.id}/briefings`, asked));
      await stillWishes(movement, family, [FATHER, MOTHER]);
      await stillWishes(movement, single, [0]);
      await stillWishes(movement, pair, [0]);
      for (const file of [family, single, pair]) await reconfirm(counsellor, file);
      for (const child of [SON, DAUGHTER]) await family.hearChild(counsellor, child, 'departure', day(0));
      await pair.hearChild(counsellor, 1, 'departure', day(0));
    });

    it('should tell a mission whom to await, and a partner only with the person’s consent', async () => {
      const { counsellor, reintegration, strangeCounsellor, finance } = the().field.cast;
      const { family, single, field } = the();
      const awaited = (file: CaseFile, receivingOfficeId: string, basis: string): object => ({
        ...{ memberIds: file.members.map(({ id }) => id), receivingOfficeId, basis },
      });
      const mission = awaited(family, field.offices.baghdad, 'own-mission');
      await refused(404, strangeCounsellor.post(`cases/${family.id}/case-receptions`, mission));
      await refused(403, finance.post(`cases/${family.id}/case-receptions`, mission));
      await family.post(reintegration, 'case-receptions', mission);
      const path = `cases/${single.id}/case-receptions`;
      await refused(422, counsellor.post(path, awaited(single, field.offices.homecoming, 'own-mission')));
      const partner = awaited(single, field.offices.homecoming, 'consent');
      expect((await refused(409, counsellor.post(path, partner))).code).toBe('case-reception.no-consent');
      const consent = {
        ...{ purpose: 'sharing-with-partner', recipientKind: 'partner', recipientName: 'Homecoming association' },
      };
      await counsellor.expect(200, counsellor.post(`persons/${single.member().personId}/consents`, consent));
      await single.post(counsellor, 'case-receptions', partner);
    });

    it('should show them who comes and nothing else, and take no arrival before the departure', async () => {
      const { receiver, strangeReceiver, partner } = the().field.cast;
      const { family, single } = the();
      const expected = async (
        who: Colleague,
      ): Promise<{ memberId: string; name: string; departedOn: string | null }[]> =>
        (await who.expect<{ rows: [] }>(200, who.get('arrivals'))).body.rows;
      expect((await expected(receiver)).map(({ memberId }) => memberId).sort()).toEqual(
        family.members.map(({ id }) => id).sort(),
      );
      expect(await expected(partner)).toEqual([
        expect.objectContaining({ memberId: single.member().id, departedOn: null }),
      ]);
      expect(await expected(strangeReceiver)).toEqual([]);
      for (const [who, file] of [
        [receiver, family],
        [partner, single],
      ] as const) {
        await refused(404, who.get(`cases/${file.id}`));
        await refused(404, who.get(`persons/${file.member().personId}`));
      }
      const early = {
        memberIds: [family.member().id],
        arrivedOn: day(0),
        place: 'Baghdad',
        evidence: 'met-on-arrival',
      };
      expect((await refused(409, receiver.post('arrivals', early))).code).toBe('arrival.unsuitable');
      await refused(404, strangeReceiver.post('arrivals', early));
    });
  });
}
