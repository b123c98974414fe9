import type { ReactNode } from 'react';
import { ButtonLink } from '../../../components/links.tsx';
import type { TravelScene } from '../parts/with-traveller.tsx';

interface FormLinkProps {
  scene: TravelScene;
  form: string;
  recordId?: string;
  children: ReactNode;
}

/** A button to a form about this traveller. */
export function FormLink({ scene, form, recordId, children }: FormLinkProps) {
  const params = { caseId: scene.file.id, memberId: scene.member.id, form };
  if (recordId)
    return (
      <ButtonLink
        size="xs"
        variant="default"
        to="/cases/$caseId/travel/papers/$memberId/$form/$recordId"
        params={{ ...params, recordId }}
      >
        {children}
      </ButtonLink>
    );
  return (
    <ButtonLink size="xs" variant="default" to="/cases/$caseId/travel/papers/$memberId/$form" params={params}>
      {children}
    </ButtonLink>
  );
}
