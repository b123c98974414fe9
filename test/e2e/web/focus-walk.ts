import type { Page } from 'playwright-core';
import { drawn } from './drawn.ts';

const MOST_STOPS = 300;

/**
 * Goes on by Tab to what the selector means.
 * @returns whatever on the way looked no different while it had the focus
 * @throws Error when the way does not lead there
 */
export async function unseenOnTheWayTo(page: Page, selector: string): Promise<string[]> {
  const unseen: string[] = [];
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    const there = await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    const name = await page.evaluate(markFocused);
    await drawn(page);
    const focused = await page.evaluate(looksOfMarked);
    await page.keyboard.press('Tab');
    await drawn(page);
    if (name !== null && (await page.evaluate(looksOfMarked)) === focused) unseen.push(name);
    if (!there) continue;
    await page.keyboard.press('Shift+Tab');
    return unseen;
  }
  throw new Error(`${MOST_STOPS} presses of Tab do not lead to ${selector}.`);
}

/** Runs in the page: marks what has the focus and names it; nothing where a page or a dialog only begins. */
function markFocused(): string | null {
  const element = document.activeElement;
  if (!element || element === document.body || element.getAttribute('tabindex') === '-1') return null;
  for (const left of document.querySelectorAll('[data-focus-walk]')) left.removeAttribute('data-focus-walk');
  element.setAttribute('data-focus-walk', '');
  return `${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40)}`;
}

/**
 * Runs in the page: how the marked one is drawn, by whatever a focus may change; nothing once it is gone. A field may show
 * it by its frame, which says nothing while the focus is still within.
 */
function looksOfMarked(): string | null {
  const element = document.querySelector('[data-focus-walk]');
  if (!element) return null;
  const isField = element.matches('input, textarea');
  const frame = isField ? element.parentElement : null;
  const focused = document.activeElement;
  if (frame && focused !== element && frame.contains(focused)) return null;
  return [element, isField ? element.nextElementSibling : null, frame]
    .filter((part) => part !== null)
    .map((part) => getComputedStyle(part))
    .map(({ outlineStyle, outlineWidth, outlineColor, borderColor, boxShadow, backgroundColor }) =>
      [
        outlineStyle === 'none' ? '' : `${outlineWidth} ${outlineColor}`,
        borderColor,
        boxShadow,
        backgroundColor,
      ].join(),
    )
    .join(' | ');
}
