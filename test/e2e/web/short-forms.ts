import type { Page } from 'playwright-core';

/** Answers by the label of the question: typed, or chosen where it names one of several. */
export async function answer(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(answers)) {
    const group = page.getByRole('radiogroup', { name: label, exact: true });
    const field = page.getByRole('textbox', { name: label, exact: true }).or(page.getByLabel(label, { exact: true }));
    await group.or(field).first().waitFor();
    if (await group.isVisible()) await group.getByRole('radio', { name: value, exact: true }).check();
    else if ((await field.first().getAttribute('aria-haspopup')) === 'listbox') {
      await field.first().click();
      await page.getByRole('option', { name: value, exact: true }).click();
    } else await field.first().fill(value);
  }
}

/** Goes on to the answers, looks at them once more and sends them; ends on the confirmation. */
export async function sendOff(page: Page, send: string): Promise<string> {
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: send, exact: true }).click();
  await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
  return page.getByRole('main').innerText();
}
