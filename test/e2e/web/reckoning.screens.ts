import type { Page } from 'playwright-core';
import { get, post } from './casework.ts';
import { go } from './go.ts';
import type { TheOffice } from './office.ts';
import { bringToReview, evaluate, recordFacts, type UnderReview } from './review.ts';

interface Standing {
  readonly reckonings: readonly { readonly state: string; readonly reason: string | null }[];
  readonly entitlements: readonly {
    readonly endedAt: string | null;
    readonly amount: { amountMinor: number } | null;
  }[];
}

export function reckoning(the: TheOffice): void {
  describe('an entitlement the rules now see otherwise', () => {
    it('should be shown beside what was decided, and be said anew by whoever did not counsel, with a sealed part', async () => {
      const counsellor = await the().desk('amina');
      const decider = await the().desk('yasmine');
      const file = await reckonedOtherwise(counsellor, decider);
      await go(counsellor, `/cases/${file.id}/eligibility`);
      const panel = counsellor.getByRole('region', { name: 'The rules now give something else than was decided' });
      await panel.getByText('Somebody who may decide, and did not counsel these people').waitFor();
      const row = panel.getByRole('row').filter({ hasText: 'Reinstallation premium' });
      expect((await row.innerText()).replaceAll(/\s+/g, ' ')).toMatch(/More than decided €50.*€350/);

      await go(decider, '/cases?whose=anyone&matter=entitlement-to-decide');
      await decider.getByRole('link', { name: file.number }).click();
      await decider.getByRole('link', { name: 'Say what holds' }).click();
      await decider.getByRole('radio', { name: 'Apply what the rules give now' }).check();
      await decider.getByLabel('Why', { exact: true }).fill('She goes elsewhere now.');
      await decider.getByRole('radio', { name: /^Health, sealed/ }).check();
      await decider.getByRole('button', { name: 'Continue' }).click();
      await decider.getByRole('alert').getByText('Write the sealed part').waitFor();
      await decider.getByLabel('The sealed part of the reason').fill('Her treatment is only given there.');
      await decider.getByRole('button', { name: 'Continue' }).click();
      await decider.getByRole('button', { name: 'Apply', exact: true }).click();
      await decider.getByRole('heading', { name: 'What the rules give now holds' }).waitFor();
      const { reckonings, entitlements } = await get<Standing>(decider, `cases/${file.id}/eligibility`);
      expect(reckonings).toMatchObject([{ state: 'applied' }]);
      expect(
        entitlements.flatMap(({ endedAt, amount }) => (endedAt === null && amount ? [amount.amountMinor] : [])),
      ).toEqual([35_000]);

      const physician = await the().desk('farid');
      await go(physician, `/cases/${file.id}/eligibility`);
      await physician.getByText('Health, sealed: Her treatment is only given there.').waitFor();
      await counsellor.reload();
      await counsellor.getByText('She goes elsewhere now.').waitFor();
      expect(await counsellor.getByText('Her treatment is only given there.').count()).toBe(0);
      expect(await panel.count()).toBe(0);
    });
  });
}

/** Approved for one destination, and going to another since. */
async function reckonedOtherwise(counsellor: Page, decider: Page): Promise<UnderReview> {
  const file = await bringToReview(counsellor);
  await recordFacts(counsellor, file);
  const { id, version } = await evaluate(counsellor, file.id);
  await post(decider, `evaluations/${id}/decisions`, {
    ...{ version, memberIds: [file.memberId], decision: 'approve', reason: 'Every condition is met.' },
  });
  const { members } = await get<{ members: { version: number }[] }>(counsellor, `cases/${file.id}`);
  await post(counsellor, `cases/${file.id}/members/${file.memberId}/journey`, {
    ...{ version: members[0]!.version, travelling: true, destinationCountryCode: 'AM' },
  });
  await evaluate(counsellor, file.id);
  return file;
}
