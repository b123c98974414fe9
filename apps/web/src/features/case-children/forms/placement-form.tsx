import { PLACEMENT_KINDS, type PlacementKind } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { client } from '../../../lib/api/client.ts';
import { ChildForm } from '../parts/child-form.tsx';
import { NotThere } from '../parts/not-there.tsx';
import type { FormProps } from './form-props.ts';

/** Where the child stays from a day on, and with whom it is safe to speak about them. */
export function PlacementForm({ scene }: FormProps) {
  const { t } = useTranslation('children');
  const { file, member, child, today } = scene;
  if (!child) return <NotThere scene={scene} title={t('placement.title')} />;
  return (
    <ChildForm
      scene={scene}
      title={t('placement.title')}
      intro={t('placement.intro')}
      sendLabel={t('placement.send')}
      questions={[
        {
          ...{ kind: 'select', name: 'kind', label: t('placement.kind') },
          options: PLACEMENT_KINDS.map((value) => ({ value, label: t(`placementKind.${value}`) })),
        },
        { kind: 'line', name: 'place', label: t('placement.place') },
        { kind: 'line', name: 'contactName', label: t('placement.contactName') },
        { kind: 'line', name: 'contact', label: t('placement.contact') },
        {
          ...{ kind: 'choice', name: 'safe', label: t('placement.safe') },
          options: [
            { value: 'yes', label: t('placement.safeYes') },
            { value: 'no', label: t('placement.safeNo'), description: t('placement.safeHint') },
          ],
        },
        { kind: 'day', name: 'placedOn', label: t('placement.on'), initial: today },
      ]}
      done={{ title: t('placement.done'), next: t('placement.next') }}
      send={({ kind, place, contactName, contact, safe, placedOn }) =>
        client.POST('/api/cases/{id}/placements', {
          params: { path: { id: file.id } },
          body: {
            ...{ memberId: member.id, kind: kind as PlacementKind, place: place!, contactName: contactName! },
            ...{ contact: contact!, contactSafe: safe === 'yes', placedOn: placedOn! },
          },
        })
      }
    />
  );
}
