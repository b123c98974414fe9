import type { TheOffice } from '../office.ts';
import { aCoupleOfWhomOneFears } from './couple.story.ts';
import { anException } from './exception.story.ts';
import { aFamilyWithACousin } from './family.story.ts';
import { aSingleMan } from './single-man.story.ts';
import { aTransfer } from './transfer.story.ts';

/** The way to a free decision on the screens, several people each in a browser of their own. */
export function theJourneyToDecision(the: TheOffice): void {
  describe('the journey to decision', () => {
    aSingleMan(the);
    aFamilyWithACousin(the);
    aCoupleOfWhomOneFears(the);
    anException(the);
    aTransfer(the);
  });
}
