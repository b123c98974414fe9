import { WAIVED_BY_OFFICE } from '@homeward/contracts';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { client } from '../../../lib/api/client.ts';
import { DecisionForm } from './decision-form.tsx';
import { WithFollowUp } from './with-follow-up.tsx';

/** Lets a round go that helps nobody, and says why. */
export function WaivePage() {
  const { t } = useTranslation('follow-up');
  const { roundId = '' } = useParams({ strict: false });
  return (
    <WithFollowUp title={t('waive.title')} of={{ roundId }}>
      {(scene) => (
        <DecisionForm
          key={roundId}
          scene={scene}
          title={t('waive.title')}
          intro={t('waive.intro')}
          sendLabel={t('waive.send')}
          questions={[
            {
              ...{ kind: 'choice', name: 'reason', label: t('waive.reason') },
              options: WAIVED_BY_OFFICE.map((value) => ({ value, label: t(`waiveReason.${value}`) })),
            },
          ]}
          done={t('waive.done')}
          next={t('waive.next')}
          send={({ reason }, version) =>
            client.POST('/api/follow-up-rounds/{id}/waive', {
              params: { path: { id: roundId } },
              body: { version, reason: reason as (typeof WAIVED_BY_OFFICE)[number] },
            })
          }
        />
      )}
    </WithFollowUp>
  );
}
