import type { Page } from 'playwright-core';

/** What the API answers whoever sits at this desk: the truth that a screen is held to. */
export async function asked<Answer>(page: Page, address: string): Promise<Answer> {
  const answer = await page.request.get(address);
  if (!answer.ok()) throw new Error(`${address} answered ${answer.status()}`);
  return (await answer.json()) as Answer;
}

export interface Listed {
  readonly rows: readonly { readonly id: string; readonly number: string; readonly ownerId: string | null }[];
  readonly page: { readonly total: number };
}

/** How many rows the list on the screen says there are, of “1–25 of 312”. */
export async function totalShown(page: Page): Promise<number> {
  const range = page.getByText(/^\d+–\d+ of [\d,]+$/).first();
  return Number((await range.textContent())!.split(' of ')[1]!.replaceAll(',', ''));
}

export async function numbersShown(page: Page): Promise<string[]> {
  return page.getByRole('table').getByRole('rowheader').allTextContents();
}
