import { useTranslation } from 'react-i18next';
import { client } from '../../../lib/api/client.ts';
import type { StandingFormProps } from './form-props.ts';
import { ProcedureForm } from './procedure-form.tsx';

/** While a determination is under appeal it unlocks nothing. */
export function AppealForm({ scene, procedure }: StandingFormProps) {
  const { t } = useTranslation('best-interests');
  return (
    <ProcedureForm
      {...{ scene, procedure }}
      title={t('do.appeal')}
      intro={t('appeal.intro')}
      sendLabel={t('do.appeal')}
      questions={[{ kind: 'day', name: 'appealedOn', label: t('appeal.on'), initial: scene.today }]}
      done={{ title: t('appeal.done'), next: t('appeal.next') }}
      send={({ appealedOn }, version) =>
        client.POST('/api/best-interests/{id}/appeal', {
          params: { path: { id: procedure.id } },
          body: { version, appealedOn: appealedOn! },
        })
      }
    />
  );
}

export function SettleAppealForm({ scene, procedure }: StandingFormProps) {
  const { t } = useTranslation('best-interests');
  return (
    <ProcedureForm
      {...{ scene, procedure }}
      title={t('do.settle-appeal')}
      intro={t('sealedHint')}
      sendLabel={t('settle.send')}
      questions={[
        {
          ...{ kind: 'choice', name: 'upheld', label: t('settle.upheld') },
          options: [
            { value: 'yes', label: t('settle.yes') },
            { value: 'no', label: t('settle.no') },
          ],
        },
        { kind: 'day', name: 'settledOn', label: t('settle.on'), initial: scene.today },
        { kind: 'words', name: 'words', label: t('settle.words') },
      ]}
      done={{ title: t('settle.done'), next: t('settle.next') }}
      send={({ upheld, settledOn, words }, version) =>
        client.POST('/api/best-interests/{id}/settle-appeal', {
          params: { path: { id: procedure.id } },
          body: { version, upheld: upheld === 'yes', settledOn: settledOn!, words: words! },
        })
      }
    />
  );
}

/** When facts change, or the day of the review has come, all is weighed anew. */
export function ReopenForm({ scene, procedure }: StandingFormProps) {
  const { t } = useTranslation('best-interests');
  return (
    <ProcedureForm
      {...{ scene, procedure }}
      title={t('do.reopen')}
      intro={t('sealedHint')}
      sendLabel={t('do.reopen')}
      warning={t('reopen.warning')}
      questions={[
        {
          ...{ kind: 'choice', name: 'why', label: t('reopen.why') },
          options: (['new-facts', 'review'] as const).map((value) => ({ value, label: t(`why.${value}`) })),
        },
        { kind: 'day', name: 'reopenedOn', label: t('words.on'), initial: scene.today },
        { kind: 'words', name: 'words', label: t('reopen.words') },
      ]}
      done={{ title: t('reopen.done'), next: t('reopen.next') }}
      send={({ why, reopenedOn, words }, version) =>
        client.POST('/api/best-interests/{id}/reopen', {
          params: { path: { id: procedure.id } },
          body: { version, why: why as 'new-facts' | 'review', reopenedOn: reopenedOn!, words: words! },
        })
      }
    />
  );
}
