import type { Page, Route } from 'playwright-core';

/** A form of the page, by its place among those that stand there, and what its button is called. */
interface Form {
  readonly at: number;
  readonly name: string;
}

/**
 * Sends each form of a screen as it stands, with nothing filled in; nothing reaches the server.
 * @returns what is wrong with how it asks for what is missing, in words; none when it asks for nothing, or goes on
 */
export async function askedWithNothingFilledIn(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const form of await page.evaluate(formsOf)) {
    let sent = false;
    const hold = async (route: Route): Promise<void> => {
      if (route.request().method() === 'GET') return route.fallback();
      sent = true;
      await route.abort();
    };
    await page.route('**/api/**', hold);
    const before = await page.evaluate(press, form.at);
    const told = await page.evaluate(whatItAsked, { at: form.at, before });
    await page.unroute('**/api/**', hold);
    // What was sent, as whole as it stood, is refused by a line that is cut.
    if (!sent && told) faults.push(...told.map((each) => `${form.name}: ${each}`));
  }
  return faults;
}

/** Runs in the page. */
function formsOf(): Form[] {
  return [...document.querySelectorAll<HTMLFormElement>('main form[id], [role=dialog] form[id]')].flatMap(
    (form, at) => {
      const button = form.querySelector<HTMLButtonElement>('button[type=submit]');
      return button?.checkVisibility() && !button.disabled ? [{ at, name: button.innerText }] : [];
    },
  );
}

/** Runs in the page. @returns its title before */
function press(at: number): string {
  const { title } = document;
  const forms = document.querySelectorAll<HTMLFormElement>('main form[id], [role=dialog] form[id]');
  forms[at]?.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
  return title;
}

/** Runs in the page: the faults of its summary; null when it shows none, because it went on. */
async function whatItAsked({ at, before }: { at: number; before: string }): Promise<string[] | null> {
  const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const summary = (): HTMLElement | null =>
    document
      .querySelectorAll('main form[id], [role=dialog] form[id]')
      [at]?.querySelector<HTMLElement>(':scope > div > [tabindex="-1"]:has([role=alert] a[href^="#"])') ?? null;
  const latest = performance.now() + 500;
  do await frame();
  while (!summary() && performance.now() < latest);
  const shown = summary();
  if (!shown) return null;
  await frame();
  const faults: string[] = [];
  if (!shown.contains(document.activeElement)) faults.push('the summary does not take the focus');
  if (!/^\S+:/.test(document.title) || !document.title.endsWith(before)) faults.push('the title says no error');
  for (const link of shown.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    const words = link.innerText.trim();
    link.click();
    await frame();
    const field = document.activeElement!;
    // One of several choices is not wrong by itself: what is wrong is said of all of them.
    const group = field.closest('[role=radiogroup], [role=group]');
    const described = [field, group]
      .flatMap((each) => (each?.getAttribute('aria-describedby') ?? '').split(' '))
      .map((id) => document.getElementById(id)?.textContent ?? '');
    if (field.closest('main, [role=dialog]') === null || field === link) faults.push(`“${words}” leads nowhere`);
    else if (!group && field.getAttribute('aria-invalid') !== 'true')
      faults.push(`“${words}” leads to what is not marked as wrong`);
    else if (!described.includes(words)) faults.push(`“${words}” is not said beside its field`);
  }
  return faults;
}
