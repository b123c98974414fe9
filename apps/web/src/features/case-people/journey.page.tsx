import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../components/form/choice-field.tsx';
import { CountrySelect } from '../../components/form/country-select.tsx';
import { useAppForm } from '../../components/form/use-app-form.ts';
import { VersionedForm, type ReadVersion } from '../../components/versioned-form.tsx';
import { client } from '../../lib/api/client.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useCaseChanged, useThisCase, type CaseMember } from '../case/case-queries.ts';
import { BackToPeople, Saved, Section, useMember } from './the-member.tsx';

interface JourneyValues {
  travelling: string;
  destinationCountryCode: string;
}

const valuesOf = (member: CaseMember): JourneyValues => ({
  travelling: member.travelling ? 'yes' : 'no',
  destinationCountryCode: member.destinationCountryCode ?? '',
});

/** Whether a member travels, and where to: families do not all go the same way. */
export function JourneyPage() {
  const { t } = useTranslation('people-edit');
  const format = useFormat();
  const file = useThisCase();
  const member = useMember();
  const changed = useCaseChanged();
  const [saved, setSaved] = useState(false);
  const form = useAppForm<JourneyValues>({ initialValues: valuesOf(member) });
  const send = async ({ travelling, destinationCountryCode }: JourneyValues, version: number): Promise<void> => {
    const { error } = await client.POST('/api/cases/{id}/members/{memberId}/journey', {
      params: { path: { id: file.id, memberId: member.id } },
      body: { version, travelling: travelling === 'yes', destinationCountryCode: destinationCountryCode || null },
    });
    if (error) throw error;
    setSaved(true);
    await changed();
  };
  const readNow = async (): Promise<ReadVersion<JourneyValues>> => {
    const { data, error } = await client.GET('/api/cases/{id}', { params: { path: { id: file.id } } });
    if (error) throw error;
    const now = data.members.find(({ id }) => id === member.id) ?? member;
    return { version: now.version, values: valuesOf(now) };
  };
  if (saved) return <Saved />;
  return (
    <Section title={t('journey.title')}>
      <VersionedForm
        form={form}
        read={{ version: member.version, values: valuesOf(member) }}
        fields={[
          {
            name: 'travelling',
            label: t('journey.travelling'),
            shown: ({ travelling }) => (travelling === 'yes' ? t('yes') : t('no')),
          },
          {
            name: 'destinationCountryCode',
            label: t('journey.destination'),
            shown: ({ destinationCountryCode: code }) => (code ? format.country(code) : t('none')),
          },
        ]}
        onSend={send}
        readNow={readNow}
      >
        <ChoiceField
          field={form.field('travelling')}
          label={t('journey.travelling')}
          description={t('journey.travellingHint')}
          choices={(['yes', 'no'] as const).map((value) => ({ value, label: t(value) }))}
          inline
        />
        <CountrySelect
          {...form.field('destinationCountryCode')}
          label={t('journey.destination')}
          description={t('journey.destinationHint')}
          maw={380}
          clearable
        />
        <Group>
          <Button type="submit" loading={form.sending}>
            {t('save')}
          </Button>
          <BackToPeople />
        </Group>
      </VersionedForm>
    </Section>
  );
}
