import { useOfficeList } from '../../components/use-offices.ts';
import { useSession } from '../../lib/session/session-store.ts';
import type { CaseSearch } from '../case-list/case-search.ts';
import type { StandingSearch } from './reports-search.ts';

/** The list of just the cases a report counts, narrowed; null where no one list holds them. */
export type CasesOf = (more: CaseSearch) => CaseSearch | null;

/**
 * A report counts several offices, each with all under it; a list shows one office, or all that the reader reads. So a
 * number opens its cases where the two are the same, and stands without a link where they are not.
 */
export function useCasesOf({ officeId = [] }: StandingSearch): CasesOf {
  const { permissions } = useSession();
  const offices = useOfficeList();
  const [counted, read] = [permissions['figures.read'] ?? [], permissions['case.read'] ?? []];
  const [only] = officeId;
  const all = counted.length === read.length && counted.every((id) => read.includes(id));
  const alone = officeId.length === 1 && !offices.some(({ parentId }) => parentId === only);
  return ({ ownerId, ...more }) => {
    if (officeId.length === 0 ? !all : !alone) return null;
    const where = only ? { officeId: only } : {};
    return ownerId ? { ...where, ownerId, ...more } : { whose: 'anyone', ...where, ...more };
  };
}
