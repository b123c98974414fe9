import type { Permission } from '@homeward/contracts';
import { useSession } from './session-store.ts';

/** Whether the reader holds a permission, in one office or in any. The server asks again; a screen only spares a refusal. */
export function useMay(): (permission: Permission, officeId?: string) => boolean {
  const { permissions } = useSession();
  return (permission, officeId) => {
    const offices = permissions[permission];
    return offices !== undefined && (officeId === undefined || offices.includes(officeId));
  };
}
