import { FileInput, Select, Text, TextInput } from '@mantine/core';
import { PAYEE_KINDS, type PayeeKind } from '@homeward/contracts';
import { notFound, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { useOfficeList } from '../../../components/use-offices.ts';
import { client } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { MoneyField } from '../../administration/parts/money-field.tsx';
import { useCaseChanged } from '../../case/case-queries.ts';
import { askedOn, versionIn, type MemberPlan } from '../data/reintegration.queries.ts';
import { BackToPlan, PlanLead, WithPlan, type PlanScene } from '../data/with-plan.tsx';
import { sendPapers } from './send-papers.ts';

interface Values {
  amountMinor: number | null;
  payeeKind: PayeeKind | '';
  payeeName: string;
  fundBudgetId: string;
  partnerOfficeId: string;
  quotes: File[];
  invoice: File | null;
  when: 'now' | 'later';
}

export function AskPaymentPage() {
  const { lineId = '' } = useParams({ strict: false });
  const has = (member: MemberPlan) => versionIn(member, 'agreed')?.lines.some((line) => line.lineId === lineId);
  return (
    <WithPlan find={({ members }) => members.find(has)}>
      {(scene) => <Ask key={lineId} lineId={lineId} {...scene} />}
    </WithPlan>
  );
}

/** Asks for money of one line: from which fund, for whom, and with which offers. */
function Ask({ lineId, file, all, member, name }: PlanScene & { lineId: string }) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const changed = useCaseChanged();
  const partners = useOfficeList().filter(({ kind }) => kind === 'partner-organisation');
  const [terms] = useState(versionIn(member, 'agreed')?.lines.find((line) => line.lineId === lineId));
  if (!terms) throw notFound();
  const { currency } = terms;
  const [left] = useState(terms.amountMinor - askedOn(all, lineId));
  const budget = all.budgets.find(({ entitlementId }) => entitlementId === terms.entitlementId);
  const funds = all.funds.filter((fund) => fund.currency === currency && fund.programmeCode === budget?.programmeCode);
  const form = useAppForm<Values>({
    initialValues: {
      ...{ amountMinor: left > 0 ? left : null, payeeKind: '', payeeName: '', partnerOfficeId: '', when: 'now' },
      ...{ fundBudgetId: funds.length === 1 ? funds[0]!.fundBudgetId : '', quotes: [], invoice: null },
    },
    validate: {
      amountMinor: (amount) => (amount ? null : t('wrong.amount')),
      payeeKind: (kind) => (kind ? null : t('wrong.choose')),
      payeeName: (told) => (told.trim() ? null : t('wrong.payee')),
      fundBudgetId: (id) => (id || funds.length === 0 ? null : t('wrong.choose')),
    },
  });
  const values = form.getValues();
  const fund = funds.find(({ fundBudgetId }) => fundBudgetId === values.fundBudgetId);
  const journey = useJourney(form, async (told) => {
    const files = await sendPapers(file.id, member.memberId, [
      ...told.quotes.map((paper) => ({ kind: 'quote' as const, paper })),
      ...(told.invoice ? [{ kind: 'invoice' as const, paper: told.invoice }] : []),
    ]);
    const { error } = await client.POST('/api/cases/{id}/disbursements', {
      params: { path: { id: file.id } },
      body: {
        ...{ lineId, amountMinor: told.amountMinor!, currency, payeeName: told.payeeName.trim(), files },
        ...{ payeeKind: told.payeeKind as PayeeKind, request: told.when === 'now' },
        ...(told.fundBudgetId ? { fundBudgetId: told.fundBudgetId } : {}),
        ...(told.partnerOfficeId ? { partnerOfficeId: told.partnerOfficeId } : {}),
      },
    });
    if (error) throw error;
    await changed();
  });
  return (
    <FormJourney
      journey={journey}
      title={t('ask.title')}
      lead={<PlanLead file={file} name={name} />}
      back={<BackToPlan caseId={file.id} />}
      sendLabel={t(values.when === 'now' ? 'do.ask' : 'ask.keep')}
      answers={() => [
        {
          title: t(`service.${terms.serviceType}`),
          answers: [
            {
              ...{ field: 'amountMinor', label: t('payment.amount') },
              value: values.amountMinor && <Content>{format.money(values.amountMinor, currency)}</Content>,
            },
            {
              ...{ field: 'payeeName', label: t('payment.payee') },
              value: values.payeeKind && (
                <>
                  <Content>{values.payeeName}</Content> ({t(`payee.${values.payeeKind}`)})
                </>
              ),
            },
            {
              ...{ field: 'fundBudgetId', label: t('payment.fund') },
              value: fund && <Content>{fund.projectName}</Content>,
            },
            {
              ...{ field: 'quotes', label: t('ask.quotes') },
              value: values.quotes.length > 0 && (
                <Content>{values.quotes.map((paper) => paper.name).join(', ')}</Content>
              ),
            },
            {
              ...{ field: 'invoice', label: t('file.invoice') },
              value: values.invoice && <Content>{values.invoice.name}</Content>,
            },
          ],
        },
      ]}
      confirmation={() => ({
        title: t(values.when === 'now' ? 'ask.done' : 'ask.kept'),
        words: <Text>{t(values.when === 'now' ? 'ask.next' : 'ask.keptNext')}</Text>,
      })}
    >
      <Text>
        {t(`service.${terms.serviceType}`)}: <Content>{terms.description}</Content>. {t('ask.leftOfLine')}{' '}
        <Content>{format.money(left, currency)}</Content>
      </Text>
      <MoneyField
        {...form.field('amountMinor')}
        label={t('payment.amount')}
        currency={currency}
        value={values.amountMinor}
        onChange={(minor) => form.setFieldValue('amountMinor', minor)}
        maw={240}
      />
      <ChoiceField
        field={form.field('payeeKind')}
        label={t('ask.payeeKind')}
        choices={PAYEE_KINDS.map((value) => ({ value, label: t(`payee.${value}`) }))}
      />
      <TextInput {...form.field('payeeName')} label={t('payment.payee')} maxLength={200} maw={480} />
      <Select
        {...form.field('fundBudgetId')}
        label={t('payment.fund')}
        description={funds.length === 0 ? t('ask.noFund') : undefined}
        maw={480}
        data={funds.map(({ fundBudgetId, projectName, leftMinor }) => ({
          value: fundBudgetId,
          label: `${projectName} · ${format.money(leftMinor, currency)}`,
        }))}
        renderOption={({ option }) => <Content>{option.label}</Content>}
      />
      <Select
        {...form.field('partnerOfficeId')}
        label={t('ask.partner')}
        description={t('ask.partnerHint')}
        clearable
        searchable
        maw={480}
        data={partners.map(({ id, name: label }) => ({ value: id, label }))}
        renderOption={({ option }) => <Content>{option.label}</Content>}
      />
      <FileInput
        {...form.field('quotes')}
        multiple
        clearable
        label={t('ask.quotes')}
        description={t('ask.quotesHint')}
        accept="image/png,image/jpeg,application/pdf"
        maw={480}
      />
      <FileInput
        {...form.field('invoice')}
        clearable
        label={t('file.invoice')}
        description={t('ask.invoiceHint')}
        accept="image/png,image/jpeg,application/pdf"
        maw={480}
      />
      <ChoiceField
        field={form.field('when')}
        label={t('ask.when')}
        choices={(['now', 'later'] as const).map((value) => ({ value, label: t(`ask.${value}`) }))}
      />
    </FormJourney>
  );
}
