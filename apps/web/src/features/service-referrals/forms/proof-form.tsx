import { FileInput, Text } from '@mantine/core';
import { SERVICE_PROOF_KINDS, type ServiceProofKind } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { ENDINGS } from '../../case-files/attachments/chosen-file.ts';
import type { FormPlace } from '../parts/form-place.ts';

export interface ProofFormProps extends FormPlace {
  /** @param form as the upload takes it */
  send: (kind: ServiceProofKind, form: FormData) => Promise<unknown>;
}

/** A paper that shows that a service was given. */
export function ProofForm({ lead, back, send }: ProofFormProps) {
  const { t } = useTranslation('service-referrals');
  const codes = useCodes();
  const form = useAppForm({
    initialValues: { kind: '' as ServiceProofKind | '', file: null as File | null },
    validate: {
      kind: (kind) => (kind ? null : t('proof.kindMissing')),
      file: (file) => (file ? null : t('proof.fileMissing')),
    },
  });
  const { kind, file } = form.values;
  const journey = useJourney(form, async (values) => {
    const body = new FormData();
    body.append('kind', values.kind);
    body.append('file', values.file!, values.file!.name);
    await send(values.kind as ServiceProofKind, body);
  });
  return (
    <FormJourney
      journey={journey}
      title={t('proof.title')}
      lead={lead}
      back={back}
      sendLabel={t('proof.send')}
      answers={() => [
        {
          title: t('proof.title'),
          answers: [
            { field: 'kind', label: t('proof.kind'), value: codes('serviceProofKind', kind) },
            { field: 'file', label: t('proof.file'), value: file && <Content>{file.name}</Content> },
          ],
        },
      ]}
      confirmation={() => ({ title: t('proof.done'), words: <Text>{t('proof.doneWords')}</Text> })}
    >
      <ChoiceField
        field={form.field('kind')}
        label={t('proof.kind')}
        choices={SERVICE_PROOF_KINDS.map((value) => ({ value, label: codes('serviceProofKind', value) }))}
      />
      <FileInput
        {...form.field('file')}
        label={t('proof.file')}
        description={
          <>
            {t('proof.fileHint')} <bdi data-content="">{ENDINGS.join(', ')}</bdi>
          </>
        }
        accept={ENDINGS.map((ending) => `.${ending}`).join(',')}
        valueComponent={({ value }) => <Content>{value instanceof File ? value.name : ''}</Content>}
        clearable
        maw={480}
      />
    </FormJourney>
  );
}
