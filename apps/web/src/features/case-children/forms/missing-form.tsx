import { MISSED_OCCASIONS, type MissedOccasion } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { client } from '../../../lib/api/client.ts';
import { instantAt } from '../../../lib/format/office-time.ts';
import { ChildForm } from '../parts/child-form.tsx';
import { NotThere } from '../parts/not-there.tsx';
import type { FormProps } from './form-props.ts';

/** Somebody expected this child in vain: those who must act are called within the hour. */
export function MissingForm({ scene }: FormProps) {
  const { t } = useTranslation('children');
  const { file, member, child, today } = scene;
  if (!child) return <NotThere scene={scene} title={t('missingChild.title')} />;
  return (
    <ChildForm
      scene={scene}
      title={t('missingChild.title')}
      intro={t('missingChild.intro')}
      sendLabel={t('missingChild.send')}
      warning={t('missingChild.warning')}
      questions={[
        {
          ...{ kind: 'choice', name: 'occasion', label: t('missingChild.occasion') },
          options: MISSED_OCCASIONS.map((value) => ({ value, label: t(`missedOccasion.${value}`) })),
        },
        { kind: 'day', name: 'day', label: t('missingChild.day'), initial: today },
        { kind: 'time', name: 'time', label: t('missingChild.time'), hint: <Content>{file.timeZone}</Content> },
      ]}
      done={{ title: t('missingChild.done'), next: t('missingChild.next') }}
      send={({ occasion, day, time }) =>
        client.POST('/api/cases/{id}/missing-child-alerts', {
          params: { path: { id: file.id } },
          body: {
            memberId: member.id,
            occasion: occasion as MissedOccasion,
            missedAt: instantAt(day!, time!, file.timeZone),
          },
        })
      }
    />
  );
}
