import { api } from '../../lib/api/client.ts';
import type { components } from '../../lib/api/schema.ts';
import type { Look } from './new-case-values.ts';

type Schemas = components['schemas'];
export type Shown = Omit<Schemas['PersonFoundDto'], 'foundBy'>;
export type Match = Schemas['PersonMatchDto'];

/** Somebody who may be the person at the desk, and all that speaks for it. */
export interface Likely {
  readonly person: Shown;
  readonly band: Schemas['DuplicateShownDto']['band'] | null;
  readonly reasons: readonly string[];
}

export interface Likelihood {
  readonly pending: boolean;
  readonly error: unknown;
  readonly retry: () => void;
  readonly own: readonly Likely[];
  readonly elsewhere: readonly Match[];
}

/** Each search leaves its trace, so it is asked once and not whenever the window is looked at again. */
const ONCE = { staleTime: Infinity, gcTime: 60_000, refetchOnWindowFocus: false, refetchOnReconnect: false } as const;
const NOBODY: Look = { facts: { nationalities: [] }, number: '' };

/** Who may be the same person: on file in one's own offices, by the number they brought, and in other offices. */
export function useLikely(look: Look | null, mayMatch: boolean): Likelihood {
  const { facts, number } = look ?? NOBODY;
  const asked = { ...ONCE, enabled: look !== null };
  const duplicates = api.useQuery('post', '/api/persons/duplicates', { body: facts }, asked);
  const elsewhere = api.useQuery(
    ...(['post', '/api/persons/match', { body: { ...facts, documents: documentsOf(look) } }] as const),
    { ...ONCE, enabled: look !== null && mayMatch },
  );
  const byNumber = api.useQuery(...(['post', '/api/persons/search', { body: { words: number, size: 10 } }] as const), {
    ...ONCE,
    enabled: look !== null && number !== '',
  });
  const queries = [duplicates, elsewhere, byNumber];
  const own: Likely[] = (duplicates.data?.rows ?? []).map((row) => ({
    person: row,
    band: row.band,
    reasons: row.reasons,
  }));
  for (const row of byNumber.data?.rows ?? []) {
    const known = own.findIndex(({ person }) => person.id === row.id);
    const reasons = [...(own[known]?.reasons ?? []), row.foundBy];
    if (known >= 0) own[known] = { ...own[known]!, reasons };
    else own.unshift({ person: row, band: null, reasons });
  }
  return {
    pending: look !== null && queries.some(({ isLoading }) => isLoading),
    error: queries.find(({ error }) => error)?.error ?? null,
    retry: () => queries.forEach((query) => void (query.error && query.refetch())),
    own,
    elsewhere: elsewhere.data?.rows ?? [],
  };
}

/** A number that is none of a telephone or an address may be of a paper, given by a country they are of. */
function documentsOf(look: Look | null): { issuingCountryCode: string; number: string }[] {
  if (!look?.number || /[@+]/.test(look.number)) return [];
  return look.facts.nationalities.map((issuingCountryCode) => ({ issuingCountryCode, number: look.number }));
}

/** Bands that the server lets pass only with a reason. */
export const mustBeExplained = (own: readonly Likely[]): boolean =>
  own.some(({ band }) => band === 'very likely' || band === 'likely');
