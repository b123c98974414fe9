import { Checkbox, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { Panel } from '../../../components/panel.tsx';
import { nameOf } from '../data/case-members.ts';
import { useYesNo } from '../parts/use-yes-no.ts';
import type { PartProps } from './who-part.tsx';

/** The next conversation is agreed while the person is still there. */
export function NextAppointmentPart({ form, members, zone }: PartProps & { zone: string }) {
  const { t } = useTranslation('session');
  const yesNo = useYesNo();
  const { next } = form.values;
  return (
    <Panel title={t('next.title')}>
      <Stack>
        <ChoiceField field={form.field('next.wanted')} label={t('next.wanted')} choices={yesNo} inline />
        {next.wanted === 'yes' && (
          <>
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <Select
                {...form.field('next.memberId')}
                label={t('next.member')}
                data={members.map((member) => ({ value: member.id, label: nameOf(member) }))}
                renderOption={({ option }) => <Content>{option.label}</Content>}
              />
              <TextInput {...form.field('next.place')} label={t('next.place')} description={t('next.placeHint')} />
              <DayField {...form.field('next.day')} label={t('next.day')} />
              <SimpleGrid cols={2}>
                <TextInput {...form.field('next.time')} type="time" label={t('next.time')} />
                <TextInput {...form.field('next.durationMinutes')} inputMode="numeric" label={t('duration.label')} />
              </SimpleGrid>
            </SimpleGrid>
            <Checkbox
              label={t('next.interpreter')}
              checked={next.interpreterNeeded}
              onChange={(event) => form.setFieldValue('next.interpreterNeeded', event.currentTarget.checked)}
            />
            <Text size="xs" c="dimmed">
              {t('zone')} <Content>{zone}</Content>
            </Text>
          </>
        )}
      </Stack>
    </Panel>
  );
}
