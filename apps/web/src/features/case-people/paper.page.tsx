import { Button, Group, SimpleGrid, TextInput } from '@mantine/core';
import {
  IDENTITY_DOCUMENT_KINDS,
  ORIGINAL_PLACES,
  type IdentityDocumentKind,
  type OriginalPlace,
} from '@homeward/contracts';
import { notFound, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { ChoiceField } from '../../components/form/choice-field.tsx';
import { CodeSelect } from '../../components/form/code-select.tsx';
import { CountrySelect } from '../../components/form/country-select.tsx';
import { DayField } from '../../components/form/day-field.tsx';
import { useAppForm } from '../../components/form/use-app-form.ts';
import { LeaveGuard } from '../../components/journey/leave-guard.tsx';
import { VersionedForm, type ReadVersion, type VersionedField } from '../../components/versioned-form.tsx';
import { client } from '../../lib/api/client.ts';
import type { components } from '../../lib/api/schema.ts';
import { isDay } from '../../lib/format/typed-day.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useCodes } from '../../lib/i18n/use-codes.ts';
import { useCaseChanged } from '../case/case-queries.ts';
import { BackToPeople, personNow, Saved, Section, WithPerson, type Person } from './the-member.tsx';

type Paper = components['schemas']['IdentityDocumentDto'];

interface PaperValues {
  kind: string;
  number: string;
  issuingCountryCode: string;
  issuedOn: string;
  expiresOn: string;
  originalAt: string;
  lossReportedOn: string;
  lossReference: string;
  copyHeld: string;
}

const valuesOf = (paper?: Paper): PaperValues => ({
  kind: paper?.kind ?? '',
  number: paper?.number ?? '',
  issuingCountryCode: paper?.issuingCountryCode ?? '',
  issuedOn: paper?.issuedOn ?? '',
  expiresOn: paper?.expiresOn ?? '',
  originalAt: paper?.originalAt ?? '',
  lossReportedOn: paper?.lossReportedOn ?? '',
  lossReference: paper?.lossReference ?? '',
  copyHeld: paper?.copyHeld ? 'yes' : 'no',
});

const isGone = (originalAt: string): boolean => originalAt === 'lost' || originalAt === 'stolen';

const bodyOf = ({ kind, originalAt, copyHeld, ...values }: PaperValues) => ({
  kind: kind as IdentityDocumentKind,
  number: values.number.trim() || null,
  issuingCountryCode: values.issuingCountryCode,
  issuedOn: values.issuedOn || null,
  expiresOn: values.expiresOn || null,
  originalAt: originalAt as OriginalPlace,
  lossReportedOn: isGone(originalAt) ? values.lossReportedOn || null : null,
  lossReference: isGone(originalAt) ? values.lossReference.trim() || null : null,
  copyHeld: copyHeld === 'yes',
});

/** A paper and in whose hand the original is: added, or changed where it stands. */
export function PaperPage() {
  const { documentId } = useParams({ strict: false });
  return (
    <WithPerson>
      {(person) => {
        const paper = person.identityDocuments.find(({ id }) => id === documentId);
        if (documentId && !paper) throw notFound();
        return <PaperForm key={documentId} person={person} paper={paper} />;
      }}
    </WithPerson>
  );
}

function PaperForm({ person, paper }: { person: Person; paper: Paper | undefined }) {
  const { t } = useTranslation('people-edit');
  const changed = useCaseChanged();
  const fields = usePaperFields();
  const [saved, setSaved] = useState(false);
  const day = (value: string): string | null => (!value || isDay(value) ? null : t('wrongDay'));
  const form = useAppForm<PaperValues>({
    initialValues: valuesOf(paper),
    validate: {
      kind: (kind) => (kind ? null : t('paper.wrong.kind')),
      issuingCountryCode: (code) => (code ? null : t('paper.wrong.country')),
      originalAt: (place) => (place ? null : t('paper.wrong.originalAt')),
      issuedOn: day,
      expiresOn: (to, { issuedOn: from }) =>
        day(to) ?? (to && from && isDay(from) && to < from ? t('paper.wrong.period') : null),
      lossReportedOn: (on, { originalAt, lossReference }) =>
        day(on) ?? (isGone(originalAt) && lossReference.trim() && !on ? t('paper.wrong.reported') : null),
    },
  });
  const send = async (values: PaperValues, version: number): Promise<void> => {
    const body = { ...bodyOf(values), version };
    const { error } = paper
      ? await client.POST('/api/identity-documents/{id}/change', { params: { path: { id: paper.id } }, body })
      : await client.POST('/api/persons/{id}/identity-documents', { params: { path: { id: person.id } }, body });
    if (error) throw error;
    setSaved(true);
    await changed();
  };
  const readNow = async (): Promise<ReadVersion<PaperValues>> => {
    const now = await personNow(person.id);
    const standing = now.identityDocuments.find(({ id }) => id === paper?.id);
    return standing
      ? { version: standing.version, values: valuesOf(standing) }
      : { version: now.version, values: form.getValues() };
  };
  if (saved) return <Saved />;
  return (
    <Section title={paper ? t('paper.change') : t('paper.add')}>
      <LeaveGuard unsaved={form.isDirty()} />
      <VersionedForm
        form={form}
        read={{ version: paper?.version ?? person.version, values: valuesOf(paper) }}
        fields={fields}
        onSend={send}
        readNow={readNow}
      >
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <CodeSelect
            {...form.field('kind')}
            list="documentKind"
            codes={IDENTITY_DOCUMENT_KINDS}
            label={t('paper.kind')}
            required
          />
          <TextInput
            {...form.field('number')}
            label={t('paper.number')}
            description={t('paper.numberHint')}
            autoComplete="off"
            dir="auto"
          />
          <CountrySelect {...form.field('issuingCountryCode')} label={t('paper.country')} required />
          <CodeSelect
            {...form.field('originalAt')}
            list="originalPlace"
            codes={ORIGINAL_PLACES}
            label={t('paper.originalAt')}
            required
          />
          <DayField {...form.field('issuedOn')} label={t('paper.issuedOn')} />
          <DayField {...form.field('expiresOn')} label={t('paper.expiresOn')} />
          {isGone(form.values.originalAt) && (
            <>
              <DayField {...form.field('lossReportedOn')} label={t('paper.lossReportedOn')} />
              <TextInput {...form.field('lossReference')} label={t('paper.lossReference')} dir="auto" />
            </>
          )}
        </SimpleGrid>
        <ChoiceField
          field={form.field('copyHeld')}
          label={t('paper.copyHeld')}
          choices={(['yes', 'no'] as const).map((value) => ({ value, label: t(value) }))}
          inline
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

function usePaperFields(): readonly VersionedField<PaperValues>[] {
  const { t } = useTranslation('people-edit');
  const codes = useCodes();
  const format = useFormat();
  const none = t('none');
  const dayIn = (value: string): string => (isDay(value) ? format.day(value) : value || none);
  return [
    { name: 'kind', label: t('paper.kind'), shown: ({ kind }) => codes('documentKind', kind) },
    {
      name: 'number',
      label: t('paper.number'),
      shown: ({ number }) => (number ? <Content>{number}</Content> : none),
    },
    {
      name: 'issuingCountryCode',
      label: t('paper.country'),
      shown: ({ issuingCountryCode: code }) => (code ? format.country(code) : none),
    },
    { name: 'issuedOn', label: t('paper.issuedOn'), shown: ({ issuedOn }) => dayIn(issuedOn) },
    { name: 'expiresOn', label: t('paper.expiresOn'), shown: ({ expiresOn }) => dayIn(expiresOn) },
    {
      name: 'originalAt',
      label: t('paper.originalAt'),
      shown: ({ originalAt }) => codes('originalPlace', originalAt),
    },
    { name: 'lossReportedOn', label: t('paper.lossReportedOn'), shown: (values) => dayIn(values.lossReportedOn) },
    {
      name: 'lossReference',
      label: t('paper.lossReference'),
      shown: ({ lossReference }) => (lossReference ? <Content>{lossReference}</Content> : none),
    },
    {
      name: 'copyHeld',
      label: t('paper.copyHeld'),
      shown: ({ copyHeld }) => (copyHeld === 'yes' ? t('yes') : t('no')),
    },
  ];
}
