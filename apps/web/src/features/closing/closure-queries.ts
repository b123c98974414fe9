import { api } from '../../lib/api/client.ts';
import type { components } from '../../lib/api/schema.ts';

export type Closure = components['schemas']['ClosureDto'];
export type OpenMatter = components['schemas']['OpenMatterDto'];
export type ClosableMember = components['schemas']['ClosableMemberDto'];

export const useClosure = (caseId: string) =>
  api.useQuery('get', '/api/cases/{id}/closure', { params: { path: { id: caseId } } });

/** What stands between one member and their closing. */
export interface Hindrances {
  readonly undecided: number;
  readonly first: number;
  readonly askProtection: boolean;
  readonly onHold: boolean;
}

export function hindrancesOf({ matters }: Closure, member: ClosableMember): Hindrances {
  const theirs = matters.filter(({ memberId }) => memberId === null || memberId === member.memberId);
  return {
    undecided: theirs.filter(({ decided, settleFirst }) => !decided && !settleFirst).length,
    first: theirs.filter(({ settleFirst }) => settleFirst).length,
    askProtection: member.askProtection,
    onHold: member.onHold,
  };
}

export const isFree = ({ undecided, first, askProtection, onHold }: Hindrances): boolean =>
  undecided === 0 && first === 0 && !askProtection && !onHold;
