import { useTranslation } from 'react-i18next';
import { client } from '../../../lib/api/client.ts';
import { TravelForm, type FormProps } from '../parts/travel-form.tsx';

/** Asks the medical officer, once the person agreed; or says that nobody need be asked. */
export function FitnessAskForm({ scene }: FormProps) {
  const { t } = useTranslation('travel-papers');
  const { fitness } = scene.readiness;
  return (
    <TravelForm
      scene={scene}
      title={t('ask.title')}
      intro={t('ask.intro')}
      sendLabel={t('ask.send')}
      questions={[
        {
          ...{ kind: 'choice', name: 'answer', label: t('ask.what') },
          options: (['requested', 'not-required'] as const).map((value) => ({
            ...{ value, label: t(`ask.${value}`), description: t(`ask.${value}-hint`) },
          })),
        },
        {
          ...{ kind: 'day', name: 'consentedOn', label: t('ask.consentedOn'), hint: t('ask.consentedHint') },
          when: ({ answer }) => answer === 'requested',
        },
      ]}
      changes={{
        version: fitness?.version ?? 0,
        facts: [{ name: 'answer', label: t('ask.what'), value: t(`answer.${fitness?.answer ?? 'none'}`) }],
      }}
      done={{ title: t('ask.done'), next: t('ask.next') }}
      send={({ answer, consentedOn }, version) =>
        client.POST('/api/cases/{id}/fitness-requests', {
          params: { path: { id: scene.file.id } },
          body: {
            ...{ memberId: scene.member.id, answer: answer as 'requested', consentedOn: consentedOn || null, version },
          },
        })
      }
    />
  );
}
