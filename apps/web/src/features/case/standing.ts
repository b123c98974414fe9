import { END_STATES, STAGES } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import type { MemberStage } from './case-queries.ts';

const ORDER: readonly MemberStage[] = [...STAGES, ...END_STATES];

/** Where a family stands, member by member, in the reader’s words: "2 in counselling, 1 withdrawn". */
export function useStanding(): (members: readonly { readonly stage: MemberStage }[]) => string {
  const { t } = useTranslation(['case-page', 'codes']);
  return (members) =>
    ORDER.map((stage) => ({ stage, count: members.filter((member) => member.stage === stage).length }))
      .filter(({ count }) => count > 0)
      .map(({ stage, count }) =>
        members.length === 1 ? t(`codes:stage.${stage}`) : t(`codes:standing.${stage}`, { count }),
      )
      .join(t('listComma'));
}
