import type { ReactNode } from 'react';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import type { CaseFile } from '../data/case-members.ts';
import { useCase } from '../data/counselling.queries.ts';

export interface WithCaseProps {
  caseId: string;
  title: string;
  children: (file: CaseFile) => ReactNode;
}

/** A form of a case: shown when the case is there, so that what is likely can stand in it from the start. */
export function WithCase({ caseId, title, children }: WithCaseProps) {
  const file = useCase(caseId);
  if (file.data) return children(file.data);
  return (
    <Page title={title}>
      <QueryState query={{ ...file, data: undefined }}>{() => null}</QueryState>
    </Page>
  );
}
