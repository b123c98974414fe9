import { RECORDED_FACTS, type RecordedFact } from '@homeward/contracts';
import { getRouteApi, notFound } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { QueryState } from '../../../components/query-state.tsx';
import { membersOf, useThisCase } from '../../case/case-queries.ts';
import { useEligibility } from '../data/eligibility.queries.ts';
import { useFactWords } from '../data/use-fact-words.ts';
import { FactsForm } from './facts-form.tsx';

const route = getRouteApi('/cases/$caseId/eligibility/fact/$memberId/$fact');
const isFact = (fact: string): fact is RecordedFact => Object.hasOwn(RECORDED_FACTS, fact);

/** A fact that is known and is otherwise by now. */
export function OneFactPage() {
  const { t } = useTranslation('eligibility');
  const { memberId, fact } = route.useParams();
  const file = useThisCase();
  const words = useFactWords();
  const query = useEligibility(file.id);
  if (!isFact(fact) || membersOf(file, [memberId]).length === 0) throw notFound();
  return (
    <QueryState query={query}>
      {({ evaluations }) => (
        <FactsForm
          key={fact}
          file={file}
          title={t('fact.changeTitle', { what: words.label(fact) })}
          asked={[{ memberId, fact }]}
          programmeCode={evaluations[0]?.programmeCode}
        />
      )}
    </QueryState>
  );
}
