import { CONSULAR_ATTENDEES, CONSULAR_MOVES, type ConsularStep } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import type { Told } from '../../../components/short-form/questions.ts';
import { client } from '../../../lib/api/client.ts';
import { instantAt } from '../../../lib/format/office-time.ts';
import { minorOf } from '../data/typed-amount.ts';
import { NothingToFill, ticked, TravelForm, type FormProps } from '../parts/travel-form.tsx';

const is =
  (...steps: ConsularStep[]) =>
  ({ what }: Told): boolean =>
    steps.includes(what as ConsularStep);
const DOCUMENT = is('issued');
const APPOINTMENT = is('appointment');

/** What happened at the consulate: each attempt and visit, who was there and what it cost. */
export function ConsulateStepForm({ scene, recordId }: FormProps) {
  const { t } = useTranslation('travel-papers');
  const request = scene.readiness.consulate.requests.find(({ id }) => id === recordId);
  if (!request) return <NothingToFill scene={scene} title={t('step.title')} />;
  return (
    <TravelForm
      scene={scene}
      title={t('step.title')}
      sendLabel={t('step.send')}
      questions={[
        {
          ...{ kind: 'choice', name: 'what', label: t('step.what') },
          options: CONSULAR_MOVES[request.state].map((value) => ({ value, label: t(`consularStep.${value}`) })),
        },
        { kind: 'day', name: 'happenedOn', label: t('step.on'), initial: scene.today },
        { kind: 'day', name: 'day', label: t('step.appointmentDay'), when: APPOINTMENT },
        { kind: 'time', name: 'time', label: t('step.appointmentTime'), when: APPOINTMENT },
        { kind: 'line', name: 'number', label: t('step.number'), when: DOCUMENT },
        { kind: 'day', name: 'issuedOn', label: t('step.issuedOn'), when: DOCUMENT },
        { kind: 'day', name: 'expiresOn', label: t('step.expiresOn'), when: DOCUMENT },
        ...CONSULAR_ATTENDEES.map((who) => ({
          ...{ kind: 'tick' as const, name: `attended-${who}`, label: t(`attended.${who}`), optional: true },
        })),
        { kind: 'line', name: 'fee', label: t('step.fee'), hint: t('step.feeHint'), optional: true },
        { kind: 'line', name: 'currency', label: t('step.currency'), initial: 'EUR', when: ({ fee }) => Boolean(fee) },
        { kind: 'words', name: 'note', label: t('step.note'), optional: true },
      ]}
      changes={{
        version: request.version,
        facts: [{ name: 'state', label: t('step.what'), value: t(`consularState.${request.state}`) }],
      }}
      done={{ title: t('step.done'), next: t('step.next') }}
      send={(told, version) =>
        client.POST('/api/consular-requests/{id}/steps', {
          params: { path: { id: request.id } },
          body: {
            ...{ version, what: told['what'] as ConsularStep, happenedOn: told['happenedOn']! },
            attended: ticked(told, 'attended', CONSULAR_ATTENDEES),
            appointmentAt: APPOINTMENT(told) ? instantAt(told['day']!, told['time']!, scene.file.timeZone) : null,
            fee: told['fee']
              ? { amountMinor: minorOf(told['fee'], told['currency']!), currency: told['currency']!.toUpperCase() }
              : null,
            note: told['note'] || null,
            document: DOCUMENT(told)
              ? { number: told['number']!, issuedOn: told['issuedOn']!, expiresOn: told['expiresOn']! }
              : null,
          },
        })
      }
    />
  );
}
