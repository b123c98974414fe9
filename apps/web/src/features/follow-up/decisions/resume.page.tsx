import type { ResumeReason } from '@homeward/contracts';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { client } from '../../../lib/api/client.ts';
import type { FollowUp } from '../data/follow-up.queries.ts';
import { DecisionForm } from './decision-form.tsx';
import { WithFollowUp } from './with-follow-up.tsx';

/** What opens each door again; whoever refused is asked again only because they asked. */
const REASON_FOR: Readonly<Partial<Record<FollowUp['state'], ResumeReason>>> = {
  lost: 'found',
  refused: 'asked-again',
  're-migrated': 'came-back',
};

/** Contact goes on. */
export function ResumePage() {
  const { t } = useTranslation('follow-up');
  const { followUpId = '' } = useParams({ strict: false });
  return (
    <WithFollowUp title={t('resume.title')} of={{ followUpId }}>
      {(scene) => (
        <DecisionForm
          key={followUpId}
          scene={scene}
          title={t('resume.title')}
          intro={t('resume.intro')}
          sendLabel={t('resume.send')}
          questions={[
            {
              ...{ kind: 'choice', name: 'reason', label: t('resume.reason') },
              options: (['found', 'asked-again', 'came-back'] as const)
                .filter((value) => value === (REASON_FOR[scene.followUp.state] ?? value))
                .map((value) => ({ value, label: t(`resumeReason.${value}`) })),
            },
          ]}
          done={t('resume.done')}
          next={t('resume.next')}
          send={({ reason }, version) =>
            client.POST('/api/follow-ups/{id}/resume', {
              params: { path: { id: followUpId } },
              body: { version, reason: reason as ResumeReason },
            })
          }
        />
      )}
    </WithFollowUp>
  );
}
