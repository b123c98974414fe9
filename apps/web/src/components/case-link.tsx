import type { AnchorProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { AnchorLink } from './links.tsx';

export interface CaseLinkProps extends AnchorProps {
  caseId: string;
  children: ReactNode;
  onClick?: () => void;
  /** In a list: a click anywhere in the row follows it. */
  ofRow?: boolean;
}

/** The way to a case, by its id. */
export function CaseLink({ caseId, children, ofRow = false, ...anchor }: CaseLinkProps) {
  return (
    <AnchorLink to="/cases/$caseId" params={{ caseId }} {...(ofRow ? { 'data-row-link': '' } : {})} {...anchor}>
      {children}
    </AnchorLink>
  );
}
