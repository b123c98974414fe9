import type { Page } from 'playwright-core';

/** A case as the API answers it. */
export interface Opened {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly members: readonly { readonly id: string }[];
}
/** As the screens send it: with the session’s token and a key of its own. */
export async function post<T>(page: Page, path: string, data: object): Promise<T> {
  const { csrfToken } = (await (await page.request.get('/api/session')).json()) as { csrfToken: string };
  const headers = { 'X-CSRF-Token': csrfToken, 'Idempotency-Key': crypto.randomUUID() };
  const answer = await page.request.post(`/api/${path}`, { data, headers });
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
  return (answer.status() === 204 ? null : await answer.json()) as T;
}

/** What the API answers whoever sits at this desk. */
export async function get<T>(page: Page, path: string): Promise<T> {
  return (await (await page.request.get(`/api/${path}`)).json()) as T;
}

let named = 0;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Unlike anybody else’s, so that nobody is asked whether it is the same person. */
export const unlike = (): string => Array.from({ length: 9 }, () => LETTERS[Math.floor(Math.random() * 26)]!).join('');

/** A case with so many members, opened by whoever sits at the page. */
export async function openCase(page: Page, members: number): Promise<Opened & { principal: string }> {
  const family = `Q${unlike()}`;
  const principal = `Person${(named += 1)}${unlike()} ${family}`;
  const people = Array.from({ length: members }, (_, i) => ({
    relation: i === 0 ? 'principal' : 'sibling',
    person: {
      names: [
        { kind: 'primary', givenNames: i === 0 ? principal.split(' ')[0] : `Other${unlike()}`, familyName: family },
      ],
      sex: 'female',
      nationalities: ['GE'],
    },
  }));
  return { ...(await post<Opened>(page, 'cases', { members: people })), principal };
}
