import { FileInput, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { DECLARATION_SIGNERS } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import type { AppForm } from '../../../components/form/use-app-form.ts';
import { Panel } from '../../../components/panel.tsx';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { useYesNo } from '../parts/use-yes-no.ts';
import type { DeclarationValues } from './declaration-values.ts';
import { SignaturePad } from './signature-pad.tsx';

export function SigningPart({ form }: { form: AppForm<DeclarationValues> }) {
  const { t } = useTranslation('declaration');
  const codes = useCodes();
  const yesNo = useYesNo();
  const { way } = form.values;
  return (
    <Panel title={t('sign.title')}>
      <Stack>
        <ChoiceField
          field={form.field('signedBy')}
          label={t('signedBy')}
          choices={DECLARATION_SIGNERS.map((value) => ({ value, label: codes('declarationSigner', value) }))}
          inline
        />
        <ChoiceField
          field={form.field('inDetention')}
          label={t('inDetention.label')}
          description={t('inDetention.hint')}
          choices={yesNo}
          inline
        />
        <ChoiceField
          field={form.field('way')}
          label={t('way.label')}
          choices={(['screen', 'scan'] as const).map((value) => ({ value, label: t(`way.${value}`) }))}
          inline
        />
        {way === 'screen' ? (
          <SignaturePad field={form.field('signature')} label={t('sign.label')} />
        ) : (
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <DayField {...form.field('signedOn')} label={t('signedOn.label')} />
            <TextInput {...form.field('signedTime')} type="time" label={t('signedTime.label')} />
            <FileInput
              {...form.field('scan')}
              label={t('scan.label')}
              description={t('scan.hint')}
              placeholder={t('scan.choose')}
              accept="application/pdf,image/jpeg,image/png"
              clearable
            />
          </SimpleGrid>
        )}
      </Stack>
    </Panel>
  );
}
