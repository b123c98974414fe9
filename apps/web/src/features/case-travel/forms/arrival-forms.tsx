import { RECEPTION_KINDS, type ReceptionKind } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { useOfficeList } from '../../../components/use-offices.ts';
import { client } from '../../../lib/api/client.ts';
import { NothingToFill, TravelForm, type FormProps } from '../parts/travel-form.tsx';

/** Who receives somebody, where, and since when they agreed. */
export function ReceptionForm({ scene }: FormProps) {
  const { t } = useTranslation('travel-papers');
  const offices = useOfficeList();
  return (
    <TravelForm
      scene={scene}
      title={t('reception.title')}
      intro={t('reception.intro')}
      sendLabel={t('reception.send')}
      questions={[
        {
          ...{ kind: 'choice', name: 'kind', label: t('reception.kind') },
          options: RECEPTION_KINDS.map((value) => ({ value, label: t(`receptionKind.${value}`) })),
        },
        {
          ...{ kind: 'select', name: 'receivingOfficeId', label: t('reception.office') },
          when: ({ kind }) => kind === 'receiving-office',
          options: offices.map(({ id, name }) => ({ value: id, label: name, content: true })),
        },
        { kind: 'line', name: 'place', label: t('reception.place') },
        { kind: 'line', name: 'contactName', label: t('reception.contactName') },
        { kind: 'line', name: 'contact', label: t('reception.contact') },
        { kind: 'day', name: 'askedOn', label: t('askedOn'), initial: scene.today },
        {
          ...{ kind: 'day', name: 'acceptedOn', label: t('reception.acceptedOn'), hint: t('reception.acceptedHint') },
          optional: true,
        },
      ]}
      done={{ title: t('reception.done'), next: t('reception.next') }}
      send={({ kind, receivingOfficeId, place, contactName, contact, askedOn, acceptedOn }) =>
        client.POST('/api/cases/{id}/receptions', {
          params: { path: { id: scene.file.id } },
          body: {
            ...{ memberId: scene.member.id, kind: kind as ReceptionKind, place: place!, contactName: contactName! },
            ...{ contact: contact!, askedOn: askedOn!, acceptedOn: acceptedOn || null },
            receivingOfficeId: receivingOfficeId || null,
          },
        })
      }
    />
  );
}

/** What whoever was asked said; who has agreed may still have to decline. */
export function ReceptionAnswerForm({ scene, recordId }: FormProps) {
  const { t } = useTranslation('travel-papers');
  const { reception } = scene.readiness;
  if (!reception || reception.id !== recordId)
    return <NothingToFill scene={scene} title={t('receptionAnswer.title')} />;
  const open = (['accepted', 'declined'] as const).filter((value) => value !== reception.state);
  return (
    <TravelForm
      scene={scene}
      title={t('receptionAnswer.title')}
      sendLabel={t('receptionAnswer.send')}
      questions={[
        {
          ...{ kind: 'choice', name: 'answer', label: t('receptionAnswer.what') },
          options: open.map((value) => ({ value, label: t(`receptionState.${value}`) })),
        },
        { kind: 'day', name: 'answeredOn', label: t('receptionAnswer.on'), initial: scene.today },
      ]}
      changes={{
        version: reception.version,
        facts: [{ name: 'state', label: t('receptionAnswer.what'), value: t(`receptionState.${reception.state}`) }],
      }}
      done={{ title: t('receptionAnswer.done'), next: t('receptionAnswer.next') }}
      send={({ answer, answeredOn }, version) =>
        client.POST('/api/receptions/{id}/answer', {
          params: { path: { id: reception.id } },
          body: { version, answer: answer as 'accepted', answeredOn: answeredOn! },
        })
      }
    />
  );
}

/** Whether somebody goes to the part of a country that is suspended. */
export function DestinationForm({ scene, recordId }: FormProps) {
  const { t } = useTranslation('travel-papers');
  const suspension = scene.readiness.suspensions.find(({ suspensionId }) => suspensionId === recordId);
  if (!suspension?.subArea) return <NothingToFill scene={scene} title={t('goes.title')} />;
  return (
    <TravelForm
      scene={scene}
      title={t('goes.title')}
      sendLabel={t('goes.send')}
      questions={[
        {
          ...{ kind: 'choice', name: 'outside', label: t('goes.where') },
          options: [
            { value: 'no', label: t('goes.inside') },
            { value: 'yes', label: t('goes.outside') },
          ],
        },
        { kind: 'line', name: 'place', label: t('goes.place') },
      ]}
      done={{ title: t('goes.done'), next: t('goes.next') }}
      send={({ outside, place }) =>
        client.POST('/api/cases/{id}/destination-answers', {
          params: { path: { id: scene.file.id } },
          body: {
            ...{ memberId: scene.member.id, suspensionId: suspension.suspensionId, outside: outside === 'yes' },
            place: place!,
          },
        })
      }
    />
  );
}
