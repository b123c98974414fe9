import type { Permission } from '@homeward/contracts';
import { useSession } from '../../../lib/session/session-store.ts';

/** The offices in which the reader holds a permission, and the one a form begins with: their own where it is one of them. */
export function useMyOffices(permission: Permission): { mine: readonly string[]; first: string } {
  const { permissions, user } = useSession();
  const mine = permissions[permission] ?? [];
  return { mine, first: mine.includes(user.officeId) ? user.officeId : mine.length === 1 ? mine[0]! : '' };
}
