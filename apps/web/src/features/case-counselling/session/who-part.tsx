import { SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { SESSION_MODES, SESSION_PURPOSES } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ChoicesField } from '../../../components/form/choices-field.tsx';
import { CodeSelect } from '../../../components/form/code-select.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { LanguageSelect } from '../../../components/form/language-select.tsx';
import type { AppForm } from '../../../components/form/use-app-form.ts';
import { Panel } from '../../../components/panel.tsx';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { nameOf, type Member } from '../data/case-members.ts';
import type { SessionValues } from './session-values.ts';

export interface PartProps {
  form: AppForm<SessionValues>;
  members: readonly Member[];
}

export function WhoPart({ form, members, zone }: PartProps & { zone: string }) {
  const { t } = useTranslation('session');
  const codes = useCodes();
  return (
    <Panel title={t('who')}>
      <Stack>
        <ChoicesField
          field={form.field('memberIds')}
          label={t('members.label')}
          description={t('members.hint')}
          columns={2}
          choices={members.map((member) => ({
            value: member.id,
            label: <Content>{nameOf(member)}</Content>,
            description: codes('relation', member.relation),
          }))}
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <CodeSelect {...form.field('purpose')} label={t('purpose')} list="sessionPurpose" codes={SESSION_PURPOSES} />
          <CodeSelect {...form.field('mode')} label={t('mode')} list="sessionMode" codes={SESSION_MODES} />
          <DayField {...form.field('heldOn')} label={t('heldOn.label')} />
          <SimpleGrid cols={2}>
            <TextInput {...form.field('heldTime')} type="time" label={t('heldTime.label')} />
            <TextInput {...form.field('durationMinutes')} inputMode="numeric" label={t('duration.label')} />
          </SimpleGrid>
          <LanguageSelect {...form.field('language')} label={t('language.label')} />
        </SimpleGrid>
        <Text size="xs" c="dimmed">
          {t('zone')} <Content>{zone}</Content>
        </Text>
      </Stack>
    </Panel>
  );
}
