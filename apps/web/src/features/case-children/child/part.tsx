import type { Permission } from '@homeward/contracts';
import { ButtonLink, AnchorLink } from '../../../components/links.tsx';
import { useMay } from '../../../lib/session/use-may.ts';
import type { Child, SealedRecord } from '../data/children.queries.ts';
import type { ChildScene } from '../parts/with-child.tsx';

/** What a panel about a child is given. */
export interface PartProps {
  scene: ChildScene;
  child: Child;
  /** The sealed words its reader may see. */
  records: readonly SealedRecord[];
}

interface ToFormProps {
  scene: ChildScene;
  form: string;
  permission: Permission;
  /** The row the form changes; absent for what begins one. */
  recordId?: string;
  children: string;
}

/** The way to a form, for whoever may fill it in. */
export function ToForm({ scene, form, permission, recordId, children }: ToFormProps) {
  const may = useMay();
  if (!may(permission, scene.file.officeId)) return null;
  const params = { caseId: scene.file.id, memberId: scene.member.id, form };
  if (recordId)
    return (
      <AnchorLink
        size="sm"
        to="/cases/$caseId/children/$memberId/record/$form/$recordId"
        params={{ ...params, recordId }}
      >
        {children}
      </AnchorLink>
    );
  return (
    <ButtonLink size="xs" variant="default" to="/cases/$caseId/children/$memberId/record/$form" params={params}>
      {children}
    </ButtonLink>
  );
}
