import { DEATH_DECISIONS, type DeathDecision } from '@homeward/contracts';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { client } from '../../../lib/api/client.ts';
import { DecisionForm } from './decision-form.tsx';
import { WithFollowUp } from './with-follow-up.tsx';

/** A supervisor looks at a death somebody told of. */
export function DeathPage() {
  const { t } = useTranslation('follow-up');
  const { followUpId = '' } = useParams({ strict: false });
  return (
    <WithFollowUp title={t('death.title')} of={{ followUpId }}>
      {(scene) => (
        <DecisionForm
          key={followUpId}
          scene={scene}
          title={t('death.title')}
          intro={t('death.intro')}
          sendLabel={t('death.send')}
          questions={[
            {
              ...{ kind: 'choice', name: 'decision', label: t('death.question') },
              options: DEATH_DECISIONS.map((value) => ({ value, label: t(`deathDecision.${value}`) })),
            },
          ]}
          done={t('death.done')}
          next={t('death.next')}
          send={({ decision }, version) =>
            client.POST('/api/follow-ups/{id}/settle-death-report', {
              params: { path: { id: followUpId } },
              body: { version, decision: decision as DeathDecision },
            })
          }
        />
      )}
    </WithFollowUp>
  );
}
