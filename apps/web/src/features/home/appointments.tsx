import { Group, Stack, Text } from '@mantine/core';
import { AlertIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { CaseLink } from '../../components/case-link.tsx';
import { Content } from '../../components/content.tsx';
import { Empty } from '../../components/empty.tsx';
import type { components } from '../../lib/api/schema.ts';
import { useFormat } from '../../lib/format/use-format.ts';

/** Whom the reader meets today, by the clock of the office that promised the hour. */
export function Appointments({ appointments }: { appointments: components['schemas']['DeskAppointmentDto'][] }) {
  const { t } = useTranslation('home');
  const { time } = useFormat();
  if (appointments.length === 0) return <Empty title={t('appointments.none')}>{t('appointments.noneHint')}</Empty>;
  return (
    <Stack gap="xs" component="ul" p={0} m={0}>
      {appointments.map((each) => (
        <Group key={each.id} component="li" gap="md" wrap="nowrap" align="flex-start">
          <Text fw={650} miw={52}>
            <time dateTime={each.startsAt}>{time(each.startsAt, each.timeZone)}</time>
          </Text>
          <div>
            <CaseLink caseId={each.caseId}>
              <Content>{each.principalName || each.number}</Content>
            </CaseLink>
            <Text size="sm" c="dimmed">
              <Content>{each.number}</Content> · {t('appointments.minutes', { count: each.durationMinutes })}
            </Text>
            {each.interpreterMissing && (
              <Group gap={4} c="brick" fz="sm" fw={600}>
                <AlertIcon aria-hidden size={14} />
                {t('appointments.interpreterMissing')}
              </Group>
            )}
          </div>
        </Group>
      ))}
    </Stack>
  );
}
