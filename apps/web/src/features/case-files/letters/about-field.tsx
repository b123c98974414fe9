import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import type { AppForm } from '../../../components/form/use-app-form.ts';
import { QueryState } from '../../../components/query-state.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import type { Case } from '../../case/case-queries.ts';
import { useConsents } from '../data/files.queries.ts';
import type { LetterValues } from './letter-values.ts';

export interface AboutFieldProps {
  file: Case;
  form: AppForm<LetterValues>;
  kind: 'appointment' | 'consent';
}

/** The appointment a letter announces, or the consent it writes down: of this member and nobody else. */
export function AboutField({ file, form, kind }: AboutFieldProps) {
  return kind === 'appointment' ? <OfAppointment file={file} form={form} /> : <OfConsent file={file} form={form} />;
}

function OfAppointment({ file, form }: Omit<AboutFieldProps, 'kind'>) {
  const { t } = useTranslation('files');
  const format = useFormat();
  const appointments = file.appointments.filter(({ memberId }) => memberId === form.values.memberId);
  if (appointments.length === 0) return <Text c="dimmed">{t('write.noAppointment')}</Text>;
  return (
    <ChoiceField
      field={form.field('appointmentId')}
      label={t('write.appointment')}
      choices={appointments.map(({ id, startsAt, place }) => ({
        value: id,
        label: <Content>{format.instant(startsAt, file.timeZone)}</Content>,
        description: place && <Content>{place}</Content>,
      }))}
    />
  );
}

function OfConsent({ file, form }: Omit<AboutFieldProps, 'kind'>) {
  const { t } = useTranslation('files');
  const codes = useCodes();
  const format = useFormat();
  const query = useConsents(file.id);
  return (
    <QueryState query={query} lines={2}>
      {({ rows }) => {
        const consents = rows.filter(
          ({ memberId, withdrawnOn }) => memberId === form.values.memberId && withdrawnOn === null,
        );
        if (consents.length === 0) return <Text c="dimmed">{t('write.noConsent')}</Text>;
        return (
          <ChoiceField
            field={form.field('consentId')}
            label={t('write.consent')}
            choices={consents.map(({ id, purpose, recipientName, grantedOn }) => ({
              value: id,
              label: codes('consentPurpose', purpose),
              description: <Content>{[recipientName, format.day(grantedOn)].filter(Boolean).join(', ')}</Content>,
            }))}
          />
        );
      }}
    </QueryState>
  );
}
