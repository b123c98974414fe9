import { notFound, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { dayAt } from '../../../lib/format/office-time.ts';
import { useThisCase, type Case, type CaseMember } from '../../case/case-queries.ts';
import { useReadiness, type Readiness } from '../data/papers.queries.ts';

/** One traveller of a case, as a panel or a form about them finds it. */
export interface TravelScene {
  readonly file: Case;
  readonly member: CaseMember;
  readonly readiness: Readiness;
  /** The day it is at the office. */
  readonly today: string;
  readonly askAgain: () => Promise<unknown>;
}

export function WithTraveller({ title, children }: { title: string; children: (scene: TravelScene) => ReactNode }) {
  const file = useThisCase();
  const { memberId = '' } = useParams({ strict: false });
  const query = useReadiness(file.id);
  const member = file.members.find(({ id }) => id === memberId);
  if (!member) throw notFound();
  if (!query.data)
    return (
      <Page title={title}>
        <QueryState query={{ ...query, data: undefined }}>{() => null}</QueryState>
      </Page>
    );
  const readiness = query.data.rows.find((each) => each.memberId === memberId);
  if (!readiness) throw notFound();
  return children({ file, member, readiness, today: dayAt(new Date(), file.timeZone), askAgain: query.refetch });
}
