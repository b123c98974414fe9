import type { AnchorProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { AnchorLink } from './links.tsx';

export interface CaseLinkProps extends AnchorProps {
  caseId: string;
  /** Where in the case, when not its beginning. */
  to?:
    | '/cases/$caseId'
    | '/cases/$caseId/eligibility'
    | '/cases/$caseId/travel'
    | '/cases/$caseId/follow-up'
    | '/cases/$caseId/reintegration';
  children: ReactNode;
  onClick?: () => void;
  /** In a list: a click anywhere in the row follows it. */
  ofRow?: boolean;
}

/** The way to a case, by its id. */
export function CaseLink({ caseId, to = '/cases/$caseId', children, ofRow = false, ...anchor }: CaseLinkProps) {
  return (
    <AnchorLink to={to} params={{ caseId }} {...(ofRow ? { 'data-row-link': '' } : {})} {...anchor}>
      {children}
    </AnchorLink>
  );
}
