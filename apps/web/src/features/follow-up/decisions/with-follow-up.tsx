import { notFound } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { useThisCase, type Case } from '../../case/case-queries.ts';
import { useFollowUp, type FollowUp, type Round } from '../data/follow-up.queries.ts';

export interface Scene {
  readonly file: Case;
  readonly followUp: FollowUp;
  readonly round: Round | null;
  readonly askAgain: () => Promise<unknown>;
}

export interface WithFollowUpProps {
  title: string;
  /** Whose contact it is, or one round of it. */
  of: { followUpId: string } | { roundId: string };
  children: (scene: Scene) => ReactNode;
}

/** The contact or the round a form is about, as it stands. */
export function WithFollowUp({ title, of, children }: WithFollowUpProps) {
  const file = useThisCase();
  const query = useFollowUp(file.id);
  if (!query.data)
    return (
      <Page title={title}>
        <QueryState query={{ ...query, data: undefined }}>{() => null}</QueryState>
      </Page>
    );
  const isMeant = (followUp: FollowUp): boolean =>
    'followUpId' in of ? followUp.id === of.followUpId : followUp.rounds.some(({ id }) => id === of.roundId);
  const followUp = query.data.members.find(isMeant);
  if (!followUp) throw notFound();
  const round = 'roundId' in of ? followUp.rounds.find(({ id }) => id === of.roundId)! : null;
  return children({ file, followUp, round, askAgain: query.refetch });
}
