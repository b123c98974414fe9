import { isOfficerFact, RECORDED_FACTS, type RecordedFact } from '@homeward/contracts';
import { getRouteApi, notFound } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../components/empty.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { membersOf, useThisCase } from '../../case/case-queries.ts';
import { useEligibility } from '../data/eligibility.queries.ts';
import { toBeAsked } from '../data/missing-facts.ts';
import { useFactWords } from '../data/use-fact-words.ts';
import { FactsForm } from './facts-form.tsx';
import { NeedForm } from './need-form.tsx';

const route = getRouteApi('/cases/$caseId/eligibility/facts/$evaluationId');
const routeOfOne = getRouteApi('/cases/$caseId/eligibility/fact/$memberId/$fact');
const isFact = (fact: string): fact is RecordedFact => Object.hasOwn(RECORDED_FACTS, fact);

/** Only what the rules lacked when they were asked last. */
export function FactsPage() {
  const { t } = useTranslation('eligibility');
  const { evaluationId } = route.useParams();
  const file = useThisCase();
  const query = useEligibility(file.id);
  return (
    <QueryState query={query}>
      {({ evaluations }) => {
        const evaluation = evaluations.find(({ id }) => id === evaluationId);
        const asked = evaluation ? toBeAsked(evaluation) : [];
        if (evaluation && asked.length > 0)
          return (
            <FactsForm
              key={evaluationId}
              file={file}
              title={t('fact.title')}
              asked={asked}
              programmeCode={evaluation.programmeCode}
            />
          );
        return (
          <Page title={t('fact.title')}>
            <Empty title={t('fact.nothing')}>
              <ButtonLink variant="default" to="/cases/$caseId/eligibility" params={{ caseId: file.id }}>
                {t('back')}
              </ButtonLink>
            </Empty>
          </Page>
        );
      }}
    </QueryState>
  );
}

/** A fact that is known and is otherwise by now. */
export function OneFactPage() {
  const { t } = useTranslation('eligibility');
  const { memberId, fact } = routeOfOne.useParams();
  const file = useThisCase();
  const words = useFactWords();
  const query = useEligibility(file.id);
  if (!isFact(fact) || membersOf(file, [memberId]).length === 0) throw notFound();
  if (isOfficerFact(fact)) return <NeedForm key={fact} file={file} memberId={memberId} fact={fact} />;
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
