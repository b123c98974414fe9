import type { Page } from 'playwright-core';
import { get, openCase, post } from './casework.ts';
import { go } from './go.ts';
import type { TheOffice } from './office.ts';
import { settling } from './settling.ts';

interface Case {
  readonly appointments: readonly {
    readonly id: string;
    readonly startsAt: string;
    readonly roomName: string | null;
  }[];
}

/** A Monday far enough ahead that nobody of the demonstration has anything planned on it. */
function freeMonday(weeks: number): string {
  const date = new Date(Date.now() + weeks * 7 * 86_400_000);
  date.setUTCDate(date.getUTCDate() + ((8 - date.getUTCDay()) % 7));
  return date.toISOString().slice(0, 10);
}

const hourOf = (instant: string): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Brussels' }).format(
    new Date(instant),
  );

export function calendar(the: TheOffice): void {
  describe('the calendar', () => {
    it('should make and move an appointment in two clicks each beyond what is typed', async () => {
      const page = await the().desk('amina');
      const { id, number, principal } = await openCase(page, 1);
      const monday = freeMonday(30 + Math.floor(Math.random() * 60));
      await go(page, `/calendar?day=${monday}`);
      await page.getByText('Times of Europe/Brussels').waitFor();
      const clicks = countClicks(page);
      await page.locator('[data-slot="2 0"]').click();
      await page.getByRole('dialog').locator('input:focus').waitFor();
      // Whoever types slowly has another list before the last digit, most often an empty one, and the right one after it.
      const before = page.waitForResponse('**/api/persons/search');
      await page.keyboard.type(number.slice(0, -1));
      await before;
      await page.keyboard.type(number.slice(-1));
      await page.getByRole('option', { name: new RegExp(number) }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').getByRole('button', { name: 'Make the appointment' }).click();
      await page.getByRole('status').filter({ hasText: 'The appointment is made for' }).waitFor();
      expect(await clicks()).toBe(2);
      const card = page.locator('[data-appointment]').filter({ hasText: principal });
      await card.waitFor();
      const made = (await get<Case>(page, `cases/${id}`)).appointments;
      expect(made.map(({ startsAt }) => hourOf(startsAt))).toEqual(['10:00']);

      await card.click();
      await page.getByRole('dialog').getByLabel(/^Time/).fill('15:30');
      await page.getByRole('dialog').getByRole('button', { name: 'Move the appointment' }).click();
      await page.getByRole('status').filter({ hasText: 'The appointment is moved to' }).waitFor();
      expect(await clicks()).toBe(4);
      expect((await get<Case>(page, `cases/${id}`)).appointments.map(({ startsAt }) => hourOf(startsAt))).toEqual([
        '15:30',
      ]);
    });

    it('should be worked by keyboard, and take a dragged appointment to its new hour once that is confirmed', async () => {
      const page = await the().desk('amina');
      const { id, number } = await openCase(page, 1);
      const monday = freeMonday(30 + Math.floor(Math.random() * 60));
      const settled = settling(page);
      await go(page, `/calendar?day=${monday}`);
      // The week is drawn anew when its appointments come, and the focus is gone with it.
      await settled();
      await page.locator('[data-slot="1 0"]').focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
      await page.locator('[data-slot="2 1"]:focus').waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').locator('input:focus').waitFor();
      // Nobody waits for a list who knows the number.
      await page.keyboard.type(number);
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').getByRole('button', { name: 'Make the appointment' }).press('Enter');
      const card = page.locator('[data-appointment]').filter({ hasText: number });
      await card.waitFor();
      // What is said of the making moves the hours down: they stand still once it is said.
      await page.getByRole('status').filter({ hasText: 'The appointment is made for' }).waitFor();
      await settled();
      const move = page.getByRole('dialog').getByRole('button', { name: 'Move the appointment' });
      // A browser that is short of processor time drops what is dragged in the instant it is picked up.
      for (let drags = 0; drags < 3 && !(await move.isVisible()); drags += 1) {
        await card.dragTo(page.locator('[data-slot="5 2"]'));
        await move.waitFor({ timeout: 5_000 }).catch(() => undefined);
      }
      await move.click();
      await page.getByRole('status').filter({ hasText: 'The appointment is moved to' }).waitFor();
      const [moved] = (await get<Case>(page, `cases/${id}`)).appointments;
      expect(hourOf(moved!.startsAt)).toBe('13:00');
    });

    it('should say in words whose the room is when it is booked already, and keep what was typed', async () => {
      const supervisor = await the().desk('elif');
      const amina = await the().desk('amina');
      const { user } = await get<{ user: { officeId: string } }>(amina, 'session');
      const name = `Room ${Math.random().toString(36).slice(2, 8)}`;
      const room = await post<{ id: string }>(supervisor, 'rooms', { officeId: user.officeId, name, places: 4 });
      const [first, second] = [await openCase(amina, 1), await openCase(amina, 1)];
      const monday = freeMonday(30 + Math.floor(Math.random() * 60));
      const { rows } = await get<{ rows: { id: string; displayName: string }[] }>(
        amina,
        `colleagues?officeId=${user.officeId}`,
      );
      const other = rows.find(({ displayName }) => !displayName.startsWith('Amina'))!;
      await post(amina, `cases/${first.id}/appointments`, {
        ...{ memberId: first.members[0]!.id, startsAt: `${monday}T10:00:00Z`, durationMinutes: 240, place: 'There' },
        ...{ roomId: room.id, withUserId: other.id },
      });
      await go(amina, `/cases/${second.id}`);
      const panel = amina.getByRole('region', { name: 'Next appointments' });
      await panel.getByRole('button', { name: 'New appointment' }).click();
      await panel.getByLabel('Day', { exact: true }).fill(monday.split('-').reverse().join('/'));
      await panel.getByLabel(/^Time/).fill('13:00');
      await panel.getByRole('combobox', { name: 'Room' }).click();
      await amina.getByRole('option', { name }).click();
      await panel.getByRole('button', { name: 'Make the appointment' }).click();
      await panel
        .getByText(new RegExp(`booked for case ${first.number}`))
        .first()
        .waitFor();
      expect(await panel.getByLabel(/^Time/).inputValue()).toBe('13:00');
      await panel.getByLabel(/^Time/).fill('16:30');
      await panel.getByRole('button', { name: 'Make the appointment' }).click();
      await panel.getByRole('status').filter({ hasText: 'The appointment is made for' }).waitFor();
      expect((await get<Case>(amina, `cases/${second.id}`)).appointments.map(({ roomName }) => roomName)).toEqual([
        name,
      ]);
    });

    it('should be read in one’s own calendar by an address that can be switched off', async () => {
      const page = await the().desk('lotte');
      const { id, number, members, principal } = await openCase(page, 1);
      // At night, when the demonstration has planned nothing for her, at whatever hour the test runs.
      const night = new Date(Date.now() + 9 * 86_400_000);
      night.setUTCHours(1, Math.floor(Math.random() * 180), 0, 0);
      await post(page, `cases/${id}/appointments`, {
        ...{ memberId: members[0]!.id, startsAt: night.toISOString(), durationMinutes: 5, place: 'A quiet place' },
      });
      await go(page, '/calendar');
      const panel = page.getByRole('region', { name: 'In your own calendar' });
      await panel.getByRole('button', { name: 'Switch it on' }).click();
      const address = await panel.getByLabel('The address; it is shown only now').inputValue();
      const stranger = await the().stranger();
      const read = await stranger.request.get(address);
      expect([read.status(), read.headers()['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
      const text = (await read.text()).replaceAll('\r\n ', '');
      expect(text).toContain(`SUMMARY:${number} Appointment`);
      for (const secret of [principal.split(' ')[0]!, 'A quiet place']) expect(text).not.toContain(secret);
      await page.reload();
      await panel.getByText('Last asked for:').waitFor();
      expect(await panel.getByLabel('The address; it is shown only now').count()).toBe(0);
      await panel.getByRole('button', { name: 'Switch it off' }).click();
      await panel.getByText('It is switched off.').waitFor();
      expect((await stranger.request.get(address)).status()).toBe(404);
    });
  });
}

/** How often the page was clicked since, by whatever hand but the keyboard. */
function countClicks(page: Page): () => Promise<number> {
  const kept = page.evaluate(() => {
    const counted = globalThis as { clicksCounted?: number };
    counted.clicksCounted = 0;
    addEventListener('pointerdown', () => (counted.clicksCounted! += 1), true);
  });
  return async () => {
    await kept;
    return page.evaluate(() => (globalThis as { clicksCounted?: number }).clicksCounted!);
  };
}
