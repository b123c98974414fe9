import { ErasePersonAction, ErasureModule } from '@homeward/audit';
import { GiveAsylumInformationAction, RecordConsentAction, RecordSharingAction } from '@homeward/counselling';
import { loadConfig } from '@homeward/platform';
import { Test } from '@nestjs/testing';
import { saveCase } from '../../support/factories/case.factory.ts';
import { saveActor, saveOffice } from '../../support/factories/organisation.factory.ts';
import { findWords } from '../../support/find-word.ts';
import { rooms } from '../../support/rooms.ts';
import { TestClock } from '../../support/test-clock.ts';
import { createTestDatabase } from '../../support/test-database.ts';
import { NOON, TODAY } from './child-world.ts';

const WORDS = ['Quxasylum', 'Quxclinic', 'Quxshelter'];

describe('erasing somebody who feared return and of whom something was shared', () => {
  it('should take what was said of fear and to whom sealed matter went, and leave the rest and everybody else', async () => {
    const database = await createTestDatabase();
    const config = loadConfig({ HOMEWARD_SECRET: 'a'.repeat(64), LOG_LEVEL: 'silent' });
    const imports = [...rooms(database, new TestClock(NOON), config), ErasureModule];
    const module = await Test.createTestingModule({ imports }).compile();
    await module.init();
    try {
      const office = await saveOffice(database);
      const doctor = await saveActor(database, 'medical-officer', office, { secondFactor: true });
      const counsellor = await saveActor(database, 'counsellor', office);
      const eraser = await saveActor(database, 'data-protection-officer', office, { secondFactor: true });
      const file = await saveCase(database, office, counsellor.userId, { stage: 'APPLIED', members: [{}, {}] });
      const [erased, wife] = file.members;
      const inform = (memberId: string, text: string): Promise<unknown> =>
        module.get(GiveAsylumInformationAction).execute(counsellor, file.id, { memberId, text });
      await inform(erased!.id, `Told of ${WORDS[0]}.`);
      await inform(wife!.id, 'Told of Quxkept.');
      const { id: consentId } = await module.get(RecordConsentAction).execute(doctor, erased!.personId, {
        ...{ purpose: 'medical-transfer', channelId: null, recipientKind: 'health-service' },
        recipientName: WORDS[1]!,
      });
      const share = (told: object): Promise<unknown> =>
        module.get(RecordSharingAction).execute(doctor, file.id, {
          ...{ memberId: erased!.id, recipientKind: 'partner', recipientName: 'Caritas', categories: ['identity'] },
          ...{ basis: 'agreement', legalReference: 'Agreement of 2024', ...told },
        });
      await share({
        ...{ recipientKind: 'health-service', recipientName: WORDS[1], categories: ['medical'] },
        ...{ basis: 'consent', consentId, legalReference: null },
      });
      await share({ recipientKind: 'protection-service', recipientName: WORDS[2] });
      await share({});
      expect([...(await findWords(database, [...WORDS, 'Quxkept'])).keys()].sort()).toEqual(
        [...WORDS, 'Quxkept'].sort(),
      );

      const { erased: counts } = await module.get(ErasePersonAction).execute(eraser, {
        ...{ personId: erased!.personId, policy: 'held-unlawfully', reason: 'should never have been written down' },
      });
      expect(counts).toMatchObject({ sealedAnswers: 1, sealedSharings: 2 });
      expect([...(await findWords(database, [...WORDS, 'Quxkept'])).keys()]).toEqual(['Quxkept']);
      const kept = await database.asOwner(
        `select recipient_name as name, to_char(shared_on, 'YYYY-MM-DD') as day from sharing where case_id = $1`,
        [file.id],
      );
      expect(kept).toEqual([{ name: 'Caritas', day: TODAY }]);
    } finally {
      await module.close();
      await database.drop();
    }
  });
});
