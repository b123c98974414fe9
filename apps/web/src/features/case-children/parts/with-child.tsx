import { notFound, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { dayAt } from '../../../lib/format/office-time.ts';
import { useThisCase, type Case, type CaseMember } from '../../case/case-queries.ts';
import { useChildren, type Child } from '../data/children.queries.ts';

/** One child of a case, as a page or a form about them finds it. */
export interface ChildScene {
  readonly file: Case;
  readonly member: CaseMember;
  /** Null for whoever is no child, or not yet known to be one. */
  readonly child: Child | null;
  /** The day it is at the office. */
  readonly today: string;
  readonly askAgain: () => Promise<unknown>;
}

export interface WithChildProps {
  /** The heading while the child is asked for. */
  title: string;
  children: (scene: ChildScene) => ReactNode;
}

export function WithChild({ title, children }: WithChildProps) {
  const file = useThisCase();
  const { memberId = '' } = useParams({ strict: false });
  const query = useChildren(file.id);
  const member = file.members.find(({ id }) => id === memberId);
  if (!member) throw notFound();
  if (!query.data)
    return (
      <Page title={title}>
        <QueryState query={{ ...query, data: undefined }}>{() => null}</QueryState>
      </Page>
    );
  const child = query.data.rows.find((each) => each.memberId === memberId) ?? null;
  return children({ file, member, child, today: dayAt(new Date(), file.timeZone), askAgain: query.refetch });
}
