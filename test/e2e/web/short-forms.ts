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

/** What is chosen in a list by its label. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  await page
    .getByRole('combobox', { name: label })
    .or(page.getByRole('textbox', { name: label }))
    .first()
    .click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** As somebody does by keyboard: letters are typed until the list has come, and on to the next field. */
export async function chooseByLetters(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, option] of Object.entries(answers)) {
    await page.getByLabel(label).first().fill(option);
    await page.getByRole('option', { name: option, exact: true }).waitFor();
    await page.keyboard.press('Tab');
  }
}

/** Goes on to the answers, looks at them once more and sends them; ends on the confirmation. */
export async function sendOff(page: Page, send: string): Promise<string> {
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: send, exact: true }).click();
  await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
  return page.getByRole('main').innerText();
}
