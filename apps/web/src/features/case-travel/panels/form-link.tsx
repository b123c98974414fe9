import type { ReactNode } from 'react';
import { ButtonLink } from '../../../components/links.tsx';
import type { TravelScene } from '../parts/with-traveller.tsx';

interface FormLinkProps {
  scene: TravelScene;
  form: string;
  /** The record it is about; none yet when absent. */
  recordId?: string;
  children: ReactNode;
}

/** A button to a form about this traveller. */
export const FormLink = ({ scene, form, recordId = 'new', children }: FormLinkProps) => (
  <ButtonLink
    size="xs"
    variant="default"
    to="/cases/$caseId/travel/papers/$memberId/$form/$recordId"
    params={{ caseId: scene.file.id, memberId: scene.member.id, form, recordId }}
  >
    {children}
  </ButtonLink>
);
