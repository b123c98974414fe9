import { getRouteApi, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { useCaseChanged } from '../../case/case-queries.ts';
import { useCallSheet } from '../data/follow-up.queries.ts';
import { WithFollowUp, type Scene } from '../decisions/with-follow-up.tsx';
import { BackToFollowUp } from '../tab/back.tsx';
import { SatisfactionForm } from './satisfaction-form.tsx';

const called = getRouteApi('/calls/$roundId/satisfaction');

/** Opened from the page of a case. */
export function SatisfactionPage() {
  const { t } = useTranslation('follow-up');
  const { roundId = '' } = useParams({ strict: false });
  return (
    <WithFollowUp title={t('satisfaction.title')} of={{ roundId }}>
      {(scene) => <OfCase key={roundId} scene={scene} />}
    </WithFollowUp>
  );
}

function OfCase({ scene: { file, followUp, round, askAgain } }: { scene: Scene }) {
  const changed = useCaseChanged();
  return (
    <SatisfactionForm
      asked={{ ...round!, roundId: round!.id, name: followUp.name, caseNumber: file.number }}
      back={<BackToFollowUp caseId={file.id} />}
      askAgain={askAgain}
      onRecorded={changed}
    />
  );
}

/** Opened from the list of calls, by a mission too that received them and does not see their case. */
export function CalledSatisfactionPage() {
  const { t } = useTranslation('follow-up');
  const { roundId } = called.useParams();
  const sheet = useCallSheet(roundId);
  if (!sheet.data)
    return (
      <Page title={t('satisfaction.title')}>
        <QueryState query={{ ...sheet, data: undefined }}>{() => null}</QueryState>
      </Page>
    );
  return (
    <SatisfactionForm
      key={roundId}
      asked={sheet.data}
      back={
        <AnchorLink size="sm" to="/calls">
          {t('calls.back')}
        </AnchorLink>
      }
      askAgain={sheet.refetch}
      onRecorded={sheet.refetch}
    />
  );
}
