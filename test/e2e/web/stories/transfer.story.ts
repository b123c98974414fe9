import { get } from '../casework.ts';
import { go } from '../go.ts';
import type { TheOffice } from '../office.ts';
import { findsNothing, offered } from '../on-the-way.ts';
import { bringToReview, type UnderReview } from '../review.ts';
import { choose } from '../short-forms.ts';

/** A person moves to another town: between two desks nobody is forgotten, and nobody is read too early or too long. */
export function aTransfer(the: TheOffice): void {
  describe('a transfer between offices', () => {
    let file: UnderReview;
    let offer: string;

    it('should be offered by the desk that knows the person', async () => {
      const giver = await the().desk('amina');
      file = await bringToReview(giver);
      await findsNothing(await the().desk('bram'), `/cases/${file.id}/transfer`);
      await go(giver, `/cases/${file.id}`);
      await giver.getByRole('link', { name: 'Offer to another office' }).click();
      await choose(giver, 'Office that should take over', 'Charleroi desk');
      await giver.getByLabel('The person moved').check();
      await giver.getByLabel('Hand-over note (optional)').fill('Lives with an aunt now.');
      await giver.getByRole('button', { name: 'Continue' }).click();
      await giver.getByRole('button', { name: 'Offer the case' }).click();
      await giver.getByRole('heading', { name: 'The case is offered' }).waitFor();
      offer = (await get<{ transfer: { id: string } }>(giver, `cases/${file.id}`)).transfer.id;
      expect(await offered(giver, file)).toContain('Withdraw');
    });

    it('should show the other office what it must be able to give and no name, and a third office nothing', async () => {
      const receiver = await the().desk('thomas');
      await findsNothing(receiver, `/cases/${file.id}`);
      await go(receiver, '/');
      await receiver.getByText('Transfers to answer').waitFor();
      await receiver.locator('a[data-figure][href^="/transfers"]').click();
      await receiver.getByRole('table').getByRole('link', { name: 'A case of Brussels desk' }).first().waitFor();
      await go(receiver, `/transfers/${offer}`);
      await receiver.getByText('You see a summary without names until you accept.').waitFor();
      const seen = await receiver.getByRole('main').innerText();
      for (const secret of [file.number, file.principal.split(' ')[1]!, 'aunt']) expect(seen).not.toContain(secret);
      await findsNothing(await the().desk('bram'), `/transfers/${offer}`);
    });

    it('should be accepted by the receiver, who goes on where the giver was, and leave the giver a summary', async () => {
      const giver = await the().desk('amina');
      await go(giver, `/transfers/${offer}`);
      await giver.getByRole('button', { name: 'Take the offer back' }).waitFor();
      expect(await giver.getByRole('link', { name: 'Accept', exact: true }).count()).toBe(0);

      const receiver = await the().desk('thomas');
      await go(receiver, `/transfers/${offer}`);
      await receiver.getByRole('link', { name: 'Accept', exact: true }).click();
      await receiver.getByLabel('I do').check();
      await receiver.getByRole('button', { name: 'Continue' }).click();
      await receiver.getByText('answers for these people from now on', { exact: false }).waitFor();
      await receiver.getByRole('button', { name: 'Accept and take over' }).click();
      await receiver.getByRole('heading', { name: 'The case is yours' }).waitFor();
      await receiver.getByRole('link', { name: 'Open the case' }).click();
      await receiver.locator('header').getByText(file.number).first().waitFor();
      expect(await get(receiver, `cases/${file.id}`)).toMatchObject({
        ...{ ownerName: 'Thomas Renard', stage: 'ELIGIBILITY_REVIEW' },
      });
      await go(receiver, `/cases/${file.id}/counselling`);
      await receiver.getByText('Everything one must know to decide freely was told.').waitFor();

      await go(giver, `/transfers/${offer}`);
      await giver.getByText('This summary is what your office keeps.', { exact: false }).waitFor();
      expect(await giver.getByRole('main').innerText()).toContain(file.number);
      await findsNothing(giver, `/cases/${file.id}`);
    });
  });
}
