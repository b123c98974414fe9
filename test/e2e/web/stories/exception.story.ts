import { get } from '../casework.ts';
import { go } from '../go.ts';
import type { TheOffice } from '../office.ts';
import { decide, findsNothing, offered, stageBar } from '../on-the-way.ts';
import { bringToReview, evaluate, recordFacts, type UnderReview } from '../review.ts';
import { settling } from '../settling.ts';

interface Answered {
  readonly exceptions: readonly { readonly state: string }[];
  readonly entitlements: readonly { readonly component: string; readonly endedAt: string | null }[];
}

/** Rules are a default and circumstances are not: one colleague proposes, another approves, both say why. */
export function anException(the: TheOffice): void {
  describe('an ineligible person with an approved exception', () => {
    let file: UnderReview;
    const eligibility = (): string => `/cases/${file.id}/eligibility`;

    it('should be refused by a person who says why, with the way to complain', async () => {
      const counsellor = await the().desk('amina');
      file = await bringToReview(counsellor);
      await recordFacts(counsellor, file, { lackOfMeans: false });
      await evaluate(counsellor, file.id);
      await go(counsellor, eligibility());
      await counsellor.getByText('A condition is not met').waitFor();
      expect(await counsellor.getByRole('link', { name: 'Decide', exact: true }).count()).toBe(0);
      const decider = await the().desk('yasmine');
      await decide(decider, file, 'Refuse', 'There are means of their own.');
      expect(await stageBar(decider, file)).toContain('Not eligible');
      await go(counsellor, eligibility());
      await counsellor.getByRole('region', { name: 'Decisions' }).getByText('Means of complaint:').waitFor();
    });

    it('should have an exception proposed by whoever knows the person, and not answered by the same', async () => {
      const counsellor = await the().desk('amina');
      await findsNothing(await the().desk('bram'), eligibility());
      await go(counsellor, eligibility());
      const settled = settling(counsellor);
      await counsellor.getByRole('button', { name: 'Ask the rules again' }).click();
      await counsellor.getByText('The rules were asked about the whole family').waitFor();
      await settled();
      await counsellor.getByRole('link', { name: 'Propose an exception' }).click();
      await counsellor
        .getByLabel('Why this person should be helped all the same')
        .fill('Only a relative can reach it.');
      await counsellor.getByRole('button', { name: 'Continue' }).click();
      await counsellor.getByRole('button', { name: 'Propose' }).click();
      await counsellor.getByRole('heading', { name: 'Exception proposed' }).waitFor();
      await counsellor.getByRole('link', { name: 'Back to eligibility' }).click();
      await counsellor.getByText('You proposed it, so another person answers.').waitFor();
      const caseworker = await the().desk('yasmine');
      await go(caseworker, eligibility());
      await caseworker.getByRole('region', { name: 'Exceptions' }).getByText('Waits for an answer').waitFor();
      expect(await caseworker.getByRole('link', { name: 'Answer', exact: true }).count()).toBe(0);
    });

    it('should be approved by somebody else with a reason, and lead on like any approval', async () => {
      const supervisor = await the().desk('elif');
      await go(supervisor, eligibility());
      await supervisor.getByRole('link', { name: 'Answer', exact: true }).click();
      await supervisor.getByLabel('Approve the exception').check();
      await supervisor.getByLabel('Why', { exact: true }).fill('The statement was seen.');
      await supervisor.getByRole('button', { name: 'Continue' }).click();
      await supervisor.getByRole('button', { name: 'Approve the exception' }).click();
      await supervisor.getByRole('heading', { name: 'Exception approved' }).waitFor();
      const { exceptions, entitlements } = await get<Answered>(supervisor, `cases/${file.id}/eligibility`);
      expect(exceptions).toMatchObject([{ state: 'approved' }]);
      expect(entitlements.filter(({ endedAt }) => endedAt === null).map(({ component }) => component)).toContain(
        'premium',
      );
      const counsellor = await the().desk('amina');
      expect(await stageBar(counsellor, file)).toMatch(/Approved, current stage[\s\S]*not open yet: Preparation/);
      expect(await offered(counsellor, file)).toContain('Withdraw');
    });
  });
}
