import { ErasePersonAction, ErasureModule } from '@homeward/audit';
import {
  AppointGuardianAction,
  DoubtAgeAction,
  HearChildAction,
  NameAuthorityHolderAction,
  PlaceChildAction,
  RecordScreeningAction,
} from '@homeward/counselling';
import { loadConfig } from '@homeward/platform';
import { Test } from '@nestjs/testing';
import { saveCase } from '../../support/factories/case.factory.ts';
import { saveActor, saveOffice } from '../../support/factories/organisation.factory.ts';
import { findWords } from '../../support/find-word.ts';
import { rooms } from '../../support/rooms.ts';
import { TestClock } from '../../support/test-clock.ts';
import { createTestDatabase } from '../../support/test-database.ts';
import { NOON, TODAY } from './child-world.ts';

const WORDS = ['Quxguardian', 'Quxact', 'Quxplace', 'Quxholder', 'Quxview', 'Quxfactor', 'Quxdoubt'];

describe('erasing a child', () => {
  it('should take the words of screening and protection with it, sealed ones too, and leave the days', async () => {
    const database = await createTestDatabase();
    const config = loadConfig({ HOMEWARD_SECRET: 'a'.repeat(64), LOG_LEVEL: 'silent' });
    const imports = [...rooms(database, new TestClock(NOON), config), ErasureModule];
    const module = await Test.createTestingModule({ imports }).compile();
    await module.init();
    try {
      const office = await saveOffice(database);
      const officer = await saveActor(database, 'protection-officer', office, { secondFactor: true });
      const eraser = await saveActor(database, 'data-protection-officer', office, { secondFactor: true });
      const file = await saveCase(database, office, officer.userId, { stage: 'SCREENING' });
      const { id: memberId, personId } = file.members[0]!;
      await module.get(DoubtAgeAction).execute(officer, file.id, { memberId, doubtedBy: WORDS[6]!, doubtedOn: TODAY });
      await module.get(AppointGuardianAction).execute(officer, file.id, {
        ...{ memberId, authority: 'x', act: WORDS[1]!, appointedOn: TODAY, guardianName: WORDS[0]!, contact: 'x' },
        ...{ validFrom: TODAY, validTo: null, replaces: null },
      });
      await module.get(PlaceChildAction).execute(officer, file.id, {
        ...{
          memberId,
          kind: 'other',
          place: WORDS[2]!,
          contactName: 'x',
          contact: 'x',
          contactSafe: true,
          placedOn: TODAY,
        },
      });
      await module.get(NameAuthorityHolderAction).execute(officer, file.id, {
        ...{ memberId, personId: null, holderName: WORDS[3]!, contact: null, basis: 'parent', onlyBecause: null },
      });
      await module.get(HearChildAction).execute(officer, file.id, {
        ...{ memberId, decision: 'return', outcome: 'heard', heardOn: TODAY, language: 'fa', words: WORDS[4]! },
      });
      await module.get(RecordScreeningAction).execute(officer, file.id, {
        ...{ memberId, kind: 'full', heldOn: TODAY, reassessOn: null, fullNeeded: false, indicators: [] },
        levels: { health: 'low', protection: 'low' },
        factors: [{ kind: 'risk', level: 'individual', matterClass: 'health', text: WORDS[5]! }],
      });
      const before = await findWords(database, WORDS);
      expect([...before.keys()].sort()).toEqual([...WORDS].sort());
      await module.get(ErasePersonAction).execute(eraser, {
        ...{ personId, policy: 'held-unlawfully', reason: 'should never have been written down' },
      });
      expect([...(await findWords(database, WORDS))]).toEqual([]);
      const kept = await database.asOwner(`select held_on::text from screening where member_id = $1`, [memberId]);
      expect(kept).toEqual([{ held_on: TODAY }]);
    } finally {
      await module.close();
      await database.drop();
    }
  });
});
