import { useTranslation } from 'react-i18next';
import type { Fact, Standing } from '../../../components/standing/standing.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { membersOf, nameOf, useCaseChanged, type Case } from '../../case/case-queries.ts';
import { useEligibility, type Evaluation } from './eligibility.queries.ts';

/** What a family was judged by and what came of it so far, for whoever decides on it next. */
export function useEvaluationStanding(file: Case, read: Evaluation): Standing {
  const { t } = useTranslation(['eligibility', 'versions']);
  const codes = useCodes();
  const askAgain = useCaseChanged();
  const { data } = useEligibility(file.id);
  const ofThis = ({ evaluationId }: { evaluationId: string }): boolean => evaluationId === read.id;
  const who = (memberId: string): string => membersOf(file, [memberId]).map(nameOf).join('');
  const facts: Fact[] = (data?.evaluations.find(({ id }) => id === read.id) ?? read).results.flatMap(
    ({ memberId, outcome }) => {
      const of = { who: who(memberId) };
      const decision = data?.decisions.findLast((each) => ofThis(each) && each.memberId === memberId)?.decision;
      const exception = data?.exceptions.findLast((each) => ofThis(each) && each.memberId === memberId)?.state;
      const reckoning = data?.reckonings.findLast((each) => ofThis(each) && each.memberId === memberId)?.state;
      return [
        { name: `outcome-${memberId}`, label: t('versions:outcome', of), value: t(`outcome.${outcome}`) },
        {
          ...{ name: `decision-${memberId}`, label: t('versions:decided', of) },
          value: codes('decision', decision) || t('versions:none'),
        },
        {
          ...{ name: `exception-${memberId}`, label: t('versions:exception', of) },
          value: exception ? t(`exceptions.state.${exception}`) : t('versions:none'),
        },
        {
          ...{ name: `reckoning-${memberId}`, label: t('versions:reckoning', of) },
          value: codes('reckoning', reckoning) || t('versions:none'),
        },
      ];
    },
  );
  const version = data?.evaluations.find(({ id }) => id === read.id)?.version ?? read.version;
  return { version, facts, askAgain };
}
