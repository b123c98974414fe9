import { BEST_INTERESTS_OUTCOMES, type BestInterestsOutcome } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { client } from '../../../lib/api/client.ts';
import type { StandingFormProps } from './form-props.ts';
import { ProcedureForm } from './procedure-form.tsx';

/** The file goes to whoever decides, which is never this office. */
export function HandOverForm({ scene, procedure }: StandingFormProps) {
  const { t } = useTranslation('best-interests');
  return (
    <ProcedureForm
      {...{ scene, procedure }}
      title={t('do.hand-over')}
      intro={t('about.hand-over')}
      sendLabel={t('do.hand-over')}
      warning={t('handOver.warning')}
      questions={[{ kind: 'tick', name: 'whole', label: t('handOver.tick') }]}
      done={{ title: t('handOver.done'), next: t('handOver.next') }}
      send={(_, version) =>
        client.POST('/api/best-interests/{id}/hand-over', {
          params: { path: { id: procedure.id } },
          body: { version },
        })
      }
    />
  );
}

/** What the guardian or the competent body found; only "return" lets a child return. */
export function DetermineForm({ scene, procedure }: StandingFormProps) {
  const { t } = useTranslation('best-interests');
  return (
    <ProcedureForm
      {...{ scene, procedure }}
      title={t('do.determine')}
      intro={`${t('about.determine')} ${t('sealedHint')}`}
      sendLabel={t('determine.send')}
      warning={t('determine.warning')}
      questions={[
        {
          ...{ kind: 'choice', name: 'outcome', label: t('determine.outcome') },
          options: BEST_INTERESTS_OUTCOMES.map((value) => ({ value, label: t(`decided.${value}`) })),
        },
        { kind: 'line', name: 'decidedBy', label: t('determine.by'), hint: t('determine.byHint') },
        { kind: 'day', name: 'decidedOn', label: t('determine.on'), initial: scene.today },
        { kind: 'words', name: 'grounds', label: t('determine.grounds'), rows: 4 },
        {
          ...{ kind: 'day', name: 'nextReviewOn', label: t('determine.review'), optional: true },
          hint: t('determine.reviewHint'),
        },
      ]}
      done={{ title: t('determine.done'), next: t('determine.next') }}
      send={({ outcome, decidedBy, decidedOn, grounds, nextReviewOn }, version) =>
        client.POST('/api/best-interests/{id}/determine', {
          params: { path: { id: procedure.id } },
          body: {
            ...{ version, outcome: outcome as BestInterestsOutcome, decidedBy: decidedBy! },
            ...{ decidedOn: decidedOn!, grounds: grounds!, nextReviewOn: nextReviewOn || null },
          },
        })
      }
    />
  );
}
