import { useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { createContext, useCallback, useContext } from 'react';
import { api, client } from '../../lib/api/client.ts';
import type { components } from '../../lib/api/schema.ts';

type Schemas = components['schemas'];
export type Case = Schemas['CaseDto'];
export type Appointment = Schemas['AppointmentDto'];
export type CaseMember = Schemas['CaseMemberDto'];
export type CaseStep = Schemas['AvailableActionDto'];
export type Missing = Schemas['MissingRequirementDto'];
export type MemberStage = CaseMember['stage'];

export const useCaseId = (): string => useParams({ strict: false }).caseId ?? '';

const ofCase = (id: string): { params: { path: { id: string } } } => ({ params: { path: { id } } });
// The answers are inferred: they are typed by the API's own document.
export const useCase = (id: string) => api.useQuery('get', '/api/cases/{id}', ofCase(id));
export const useCaseSteps = (id: string) => api.useQuery('get', '/api/cases/{id}/actions', ofCase(id));

/** The case as it stands now, whoever changed it meanwhile. @throws the refusal */
export async function caseNow(id: string): Promise<Case> {
  const { data, error } = await client.GET('/api/cases/{id}', ofCase(id));
  if (error) throw error;
  return data;
}

const LoadedCase = createContext<Case | null>(null);
export const CaseProvider = LoadedCase.Provider;

/** The case whose page this is. @throws Error outside of a case’s page */
export function useThisCase(): Case {
  const file = useContext(LoadedCase);
  if (!file) throw new Error('This part belongs on the page of a case.');
  return file;
}

/** Asks anew for all that is shown of a case, after something about it was changed. */
export function useCaseChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(
    () =>
      queries.invalidateQueries({
        predicate: ({ queryKey: [, path] }) => typeof path === 'string' && !path.startsWith('/api/reference'),
      }),
    [queries],
  );
}

export const nameOf = ({ givenNames, familyName }: { givenNames: string; familyName: string }): string =>
  `${givenNames} ${familyName}`.trim();

export const principalOf = (file: Case): CaseMember =>
  file.members.find(({ principal }) => principal) ?? file.members[0]!;

/** What a case is called by: the name of its principal, empty once nobody stands in it any more. */
export const nameOfCase = (file: Case): string => (file.members.length > 0 ? nameOf(principalOf(file)) : '');

/** Whoever stands in the case by themselves: nobody who was entered twice is chosen in a form. */
export const ownMembersOf = (file: Case): readonly CaseMember[] => file.members.filter(({ doublesId }) => !doublesId);

export const membersOf = (file: Case, ids: readonly string[]): readonly CaseMember[] =>
  file.members.filter(({ id }) => ids.includes(id));
