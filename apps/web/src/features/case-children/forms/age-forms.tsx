import { AGE_OUTCOMES, type AgeOutcome } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { client } from '../../../lib/api/client.ts';
import { ChildForm } from '../parts/child-form.tsx';
import { NotThere } from '../parts/not-there.tsx';
import type { FormProps } from './form-props.ts';

/** An age is doubted: until somebody settles it, the person is treated as a child. */
export function AgeDoubtForm({ scene }: FormProps) {
  const { t } = useTranslation('children');
  return (
    <ChildForm
      scene={scene}
      title={t('ageDoubt.title')}
      intro={t('ageDoubt.intro')}
      sendLabel={t('ageDoubt.send')}
      questions={[
        { kind: 'line', name: 'doubtedBy', label: t('ageDoubt.by'), hint: t('ageDoubt.byHint') },
        { kind: 'day', name: 'doubtedOn', label: t('ageDoubt.on'), initial: scene.today },
      ]}
      done={{ title: t('ageDoubt.done'), next: t('ageDoubt.next') }}
      send={({ doubtedBy, doubtedOn }) =>
        client.POST('/api/cases/{id}/age-doubts', {
          params: { path: { id: scene.file.id } },
          body: { memberId: scene.member.id, doubtedBy: doubtedBy!, doubtedOn: doubtedOn! },
        })
      }
    />
  );
}

export function SettleAgeForm({ scene, recordId }: FormProps) {
  const { t } = useTranslation('children');
  const doubt = scene.child?.ageDoubts.find(({ id }) => id === recordId);
  if (!doubt) return <NotThere scene={scene} title={t('settleAge.title')} />;
  return (
    <ChildForm
      scene={scene}
      title={t('settleAge.title')}
      intro={t('settleAge.intro')}
      sendLabel={t('settleAge.send')}
      warning={t('settleAge.warning')}
      questions={[
        {
          ...{ kind: 'choice', name: 'outcome', label: t('settleAge.outcome') },
          options: AGE_OUTCOMES.map((value) => ({ value, label: t(`ageOutcome.${value}`) })),
        },
        { kind: 'line', name: 'settledBy', label: t('settleAge.by') },
        { kind: 'day', name: 'settledOn', label: t('settleAge.on'), initial: scene.today },
      ]}
      changes={{
        version: doubt.version,
        facts: [
          {
            ...{ name: 'outcome', label: t('settleAge.outcome') },
            value: doubt.outcome ? t(`ageOutcome.${doubt.outcome}`) : t('none'),
          },
        ],
      }}
      done={{ title: t('settleAge.done'), next: t('settleAge.next') }}
      send={({ outcome, settledBy, settledOn }, version) =>
        client.POST('/api/age-doubts/{id}/settle', {
          params: { path: { id: recordId } },
          body: { version, outcome: outcome as AgeOutcome, settledBy: settledBy!, settledOn: settledOn! },
        })
      }
    />
  );
}
