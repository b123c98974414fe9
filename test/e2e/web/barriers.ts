import axe from 'axe-core';
import type { Page } from 'playwright-core';

type Engine = typeof axe;

/** WCAG 2.2 at level AA, and the levels below it. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What another colour, language or direction can break in a page whose other rules were asked before. */
const BY_LOOKS = [
  'color-contrast',
  'link-in-text-block',
  'target-size',
  'html-has-lang',
  'html-lang-valid',
  'valid-lang',
];

/**
 * What would keep somebody with a disability out, as a rule and where it is broken. The engine is lent to a page once
 * and stays there, because reading its half a megabyte costs more than most pages take to be judged.
 */
export async function barriers(page: Page, rules: 'all' | 'of looks' = 'all'): Promise<[string, string[]][]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ runOnly }) => {
      const { violations } = await (globalThis as unknown as { axe: Engine }).axe.run({
        runOnly,
        resultTypes: ['violations'],
        // Rules that read the text of stylesheets are not among those of WCAG.
        preload: { assets: ['media'] },
      });
      return violations.map(({ id, nodes }): [string, string[]] => [id, nodes.map(({ html }) => html)]);
    },
    { runOnly: rules === 'all' ? { type: 'tag' as const, values: WCAG } : { type: 'rule' as const, values: BY_LOOKS } },
  );
}
