import { Alert, Button, Checkbox, Group, SimpleGrid, Text, TextInput } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import type { AirportOutcome } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AppForm } from '../../../components/form/app-form.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { Panel } from '../../../components/panel.tsx';
import { client } from '../../../lib/api/client.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import type { OutcomeResult, Traveller } from './board-rows.ts';

export interface OutcomeFormProps {
  outcome: AirportOutcome;
  travellers: readonly Traveller[];
  day: string;
  onDone: (results: readonly OutcomeResult[]) => Promise<void>;
  onCancel: () => void;
}

/** Of a whole aeroplane nobody counts bags here: the carrier has. */
const COUNTED_MOST = 10;
const PIECES = /^(\d|1\d|20)?$/;

/** Says once more whom it is about before it is written; what stops with it is told beside the button. */
export function OutcomeForm({ outcome, travellers, day, onDone, onCancel }: OutcomeFormProps) {
  const { t } = useTranslation(['departures', 'common']);
  const form = useAppForm({
    initialValues: {
      ...{ happenedOn: day, documents: true },
      baggage: Object.fromEntries(travellers.map(({ passengerId }) => [passengerId, ''])),
    },
    validate: {
      happenedOn: (value) => (isDay(value) ? null : t('outcome.dayMissing')),
      baggage: Object.fromEntries(
        travellers.map(({ passengerId }) => [
          passengerId,
          (pieces: string) => (PIECES.test(pieces) ? null : t('outcome.baggageWrong')),
        ]),
      ),
    },
  });
  const counted = outcome === 'departed' && travellers.length <= COUNTED_MOST;
  const withDocuments = travellers.some(({ lacks }) => lacks.includes('documents-with-us'));
  return (
    <Panel title={t(`outcome.heading.${outcome}`)}>
      <AppForm
        form={form}
        gap="sm"
        onSend={async ({ happenedOn, documents, baggage }) => {
          const { data, error } = await client.POST('/api/departures/outcomes', {
            body: {
              ...{ outcome, happenedOn },
              seats: travellers.map(({ passengerId, version, lacks }) => ({
                ...{ passengerId, version },
                documentsHandedOver: documents && outcome === 'departed' && lacks.includes('documents-with-us'),
                ...(baggage[passengerId] ? { baggagePieces: Number(baggage[passengerId]) } : {}),
              })),
            },
          });
          if (error) throw error;
          await onDone(data.results);
        }}
      >
        <Text>
          <Content>{travellers.map(({ name, caseNumber }) => name ?? caseNumber).join(', ')}</Content>
        </Text>
        {outcome !== 'departed' && (
          <Alert color="harbour" variant="light">
            {t(`outcome.after.${outcome}`)}
          </Alert>
        )}
        <DayField {...form.field('happenedOn')} label={t('outcome.day')} maw={220} />
        {counted && (
          <SimpleGrid cols={{ base: 1, sm: 2 }} maw={760}>
            {travellers.map(({ passengerId, name, caseNumber }) => (
              <TextInput
                key={passengerId}
                {...form.field(`baggage.${passengerId}`)}
                label={
                  <>
                    {t('outcome.baggage')}: <Content>{name ?? caseNumber}</Content>
                  </>
                }
                description={t('outcome.baggageHint')}
                inputMode="numeric"
              />
            ))}
          </SimpleGrid>
        )}
        {outcome === 'departed' && withDocuments && (
          <Checkbox label={t('outcome.documents')} {...form.getInputProps('documents', { type: 'checkbox' })} />
        )}
        <Group gap="xs">
          <Button type="submit" loading={form.sending} color={outcome === 'departed' ? 'harbour' : 'brick'}>
            {t('outcome.send')}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {t('common:action.cancel')}
          </Button>
        </Group>
      </AppForm>
    </Panel>
  );
}
