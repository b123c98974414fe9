import type { Page } from 'playwright-core';
import { unlike } from './casework.ts';
import { go } from './go.ts';
import type { TheOffice } from './office.ts';

const PASSWORD = 'walking home by the river at dawn';

/** Nadia invites somebody who may draft and publish rules; they choose a password by the link, in a browser of their own. */
export async function aProgrammeManager(the: TheOffice): Promise<Page> {
  const { email, link } = await invited(await the().desk('nadia'), 'Programme manager');
  const colleague = await the().stranger();
  await choosePassword(colleague, link);
  await typeSignIn(colleague, email);
  await colleague.getByRole('navigation').first().waitFor();
  return colleague;
}

export async function invited(page: Page, role: string): Promise<{ email: string; link: string }> {
  const email = `${unlike()}@homeward.example`;
  await go(page, '/administration/users');
  await page.getByRole('link', { name: 'Add a user' }).click();
  await page.getByLabel('Name', { exact: true }).fill(`Colleague ${unlike()}`);
  await page.getByLabel('E-mail address').fill(email);
  await chooseByKey(page, 'First role', role);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'User added' }).waitFor();
  const link = await page.getByRole('main').locator('pre').innerText();
  return { email, link };
}

export async function choosePassword(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Set the password' }).click();
  await page.getByRole('heading', { level: 1, name: 'Your password is set' }).waitFor();
}

export async function typeSignIn(page: Page, email: string): Promise<void> {
  await go(page, '/');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
}

/** By keyboard: the field of a choice of several lies under its pills. */
export async function chooseByKey(page: Page, field: string, option: string): Promise<void> {
  const box = page
    .getByRole('combobox', { name: field, exact: true })
    .or(page.getByRole('textbox', { name: field, exact: true }))
    .first();
  await box.focus();
  await box.press('ArrowDown');
  await page.getByRole('option', { name: option, exact: true }).click();
}
