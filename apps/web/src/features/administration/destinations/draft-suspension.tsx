import { SUSPENSION_SCOPES, type SuspensionScope } from '@homeward/contracts';
import { Button, Group, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AppForm } from '../../../components/form/app-form.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { CountrySelect } from '../../../components/form/country-select.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { client } from '../../../lib/api/client.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useChanged } from '../data/use-changed.ts';
import { OfficeSelect } from '../parts/office-select.tsx';
import { useMyOffices } from '../parts/use-my-offices.ts';

export interface InlineFormProps {
  onDone: () => void;
  onLeave: () => void;
}

/** Proposes that nobody is prepared for a destination; it holds once another colleague confirmed it. */
export function DraftSuspension({ onDone, onLeave }: InlineFormProps) {
  const { t } = useTranslation(['travel-papers', 'common']);
  const changed = useChanged('/api/destination-suspensions');
  const { mine, first } = useMyOffices('suspension.draft');
  const form = useAppForm({
    initialValues: {
      ...{ countryCode: '', subArea: '', beginsOn: '', endsOn: '', scope: 'everybody' as SuspensionScope },
      ...{ authority: '', source: '', officeId: first },
    },
    validate: {
      countryCode: (code) => (code ? null : t('countryMissing')),
      beginsOn: (day) => (isDay(day) ? null : t('dayMissing')),
      endsOn: (day) => (!day || isDay(day) ? null : t('dayMissing')),
      authority: (words) => (words.trim() ? null : t('authorityMissing')),
      source: (words) => (words.trim() ? null : t('sourceMissing')),
      officeId: (id) => (id ? null : t('officeMissing')),
    },
  });
  return (
    <AppForm
      form={form}
      onSend={async ({ subArea, endsOn, ...suspension }) => {
        const { error } = await client.POST('/api/destination-suspensions', {
          body: { ...suspension, subArea: subArea.trim() || null, endsOn: endsOn || null },
        });
        if (error) throw error;
        await changed();
        onDone();
      }}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <CountrySelect {...form.field('countryCode')} label={t('country')} />
        <TextInput {...form.field('subArea')} label={t('subArea')} description={t('subAreaHint')} dir="auto" />
        <DayField {...form.field('beginsOn')} label={t('firstDay')} />
        <DayField {...form.field('endsOn')} label={t('lastDay')} description={t('lastDayHint')} />
        <TextInput {...form.field('authority')} label={t('authority')} dir="auto" />
        <TextInput {...form.field('source')} label={t('source')} dir="auto" />
        <OfficeSelect {...form.field('officeId')} label={t('office')} only={mine} />
      </SimpleGrid>
      <ChoiceField
        field={form.field('scope')}
        label={t('scopeOf')}
        choices={SUSPENSION_SCOPES.map((value) => ({ value, label: t(`scope.${value}`) }))}
      />
      <Group>
        <Button type="submit" loading={form.sending}>
          {t('suspensions.send')}
        </Button>
        <Button variant="default" onClick={onLeave}>
          {t('common:action.cancel')}
        </Button>
      </Group>
    </AppForm>
  );
}
