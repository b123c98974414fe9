import { Anchor, Group, Stack } from '@mantine/core';
import type { TFunction } from 'i18next';
import { notFound, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { DataTable } from '../../../components/data-table/data-table.tsx';
import { FactList, type Fact } from '../../../components/fact-list.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { useFormat, type Format } from '../../../lib/format/use-format.ts';
import { useSession } from '../../../lib/session/session-store.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { useThisCase, type Case } from '../../case/case-queries.ts';
import { memberName, useReintegration, type Disbursement } from '../data/reintegration.queries.ts';
import { BackToPlan, PlanLead } from '../data/with-plan.tsx';
import { PaymentState } from '../tab/plan-lines.tsx';

/** One payment from its request to its last check, and what may be done with it now. */
export function PaymentPage() {
  const { t } = useTranslation('plans');
  const file = useThisCase();
  const { disbursementId } = useParams({ strict: false });
  const query = useReintegration(file.id);
  return (
    <QueryState query={query}>
      {({ disbursements }) => {
        const payment = disbursements.find(({ id }) => id === disbursementId);
        if (!payment) throw notFound();
        return (
          <Page
            title={t('payment.title', { number: payment.tranche })}
            lead={<PlanLead file={file} name={memberName(file, payment.memberId)} />}
            actions={<BackToPlan caseId={file.id} />}
          >
            <Stack gap="md">
              <Now file={file} payment={payment} />
              <Papers payment={payment} />
              <Way payment={payment} />
            </Stack>
          </Page>
        );
      }}
    </QueryState>
  );
}

export type PaymentStep = 'request' | 'give' | 'receipt' | 'check' | 'return' | 'cancel';

/** What may follow, by where it stands; the server asks again. */
const STEPS: Readonly<Record<Disbursement['state'], readonly PaymentStep[]>> = {
  planned: ['request', 'cancel'],
  requested: ['cancel'],
  approved: ['give', 'cancel'],
  paid: ['receipt', 'return'],
  delivered: ['receipt', 'return'],
  receipted: ['check', 'return'],
  verified: ['return'],
  rejected: [],
  cancelled: [],
  returned: [],
};

/** Whoever hands it over has the paper with them. */
const SIGNED_FOR: readonly Disbursement['state'][] = ['approved', 'paid', 'delivered', 'receipted', 'verified'];

function Now({ file, payment }: { file: Case; payment: Disbursement }) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const may = useMay();
  const { user } = useSession();
  const allowed = (step: PaymentStep): boolean => {
    if (step === 'check' && payment.givenById === user.id) return false;
    return may(step === 'request' || step === 'cancel' ? 'payment.request' : 'payment.give', file.officeId);
  };
  return (
    <Panel title={<PaymentState payment={payment} />}>
      <Stack gap="md">
        <FactList facts={factsOf(payment, t, format)} />
        <Group gap="xs">
          {STEPS[payment.state].filter(allowed).map((step, i) => (
            <ButtonLink
              key={step}
              size="compact-md"
              variant={i === 0 && step !== 'cancel' && step !== 'return' ? 'filled' : 'default'}
              to="/cases/$caseId/reintegration/payments/$disbursementId/$form"
              params={{ caseId: file.id, disbursementId: payment.id, form: step }}
            >
              {step === 'give'
                ? t(
                    `step.${payment.modality === 'in-kind' || payment.modality === 'voucher' || payment.modality === 'service' ? 'deliver' : 'give'}`,
                  )
                : t(`step.${step}`)}
            </ButtonLink>
          ))}
          {SIGNED_FOR.includes(payment.state) && (
            <Anchor href={`/api/disbursements/${payment.id}/receipt-sheet`} target="_blank" size="sm">
              {t('receipt.print')}
            </Anchor>
          )}
        </Group>
      </Stack>
    </Panel>
  );
}

function factsOf(payment: Disbursement, t: TFunction<'plans'>, format: Format): Fact[] {
  const money = (minor: number, currency: string) => <Content>{format.money(minor, currency)}</Content>;
  const day = (value: string) => <Content>{format.day(value)}</Content>;
  return [
    { label: t('payment.amount'), value: <strong>{money(payment.amountMinor, payment.currency)}</strong> },
    {
      label: t('payment.payee'),
      value: (
        <>
          <Content>{payment.payeeName}</Content> ({t(`payee.${payment.payeeKind}`)})
        </>
      ),
    },
    {
      label: t('line.service'),
      value: `${t(`service.${payment.serviceType}`)} · ${t(`modality.${payment.modality}`)}`,
    },
    { label: t('payment.fund'), value: <Content>{payment.projectName}</Content> },
    ...(payment.partnerName ? [{ label: t('ask.partner'), value: <Content>{payment.partnerName}</Content> }] : []),
    ...(payment.approvedByNames.length > 0
      ? [{ label: t('payment.approvedBy'), value: <Content>{payment.approvedByNames.join(', ')}</Content> }]
      : []),
    ...(payment.givenOn ? [{ label: t('give.on'), value: day(payment.givenOn) }] : []),
    ...(payment.rate
      ? [
          {
            label: t('give.inCurrency'),
            value: (
              <>
                {money(payment.givenMinor!, payment.givenCurrency!)} · {t('give.rate')}{' '}
                <Content>
                  {Number(payment.rate)} · {format.day(payment.ratedOn!)} · {payment.rateSource}
                </Content>
              </>
            ),
          },
        ]
      : []),
    ...(payment.receiptNumber
      ? [
          {
            label: t('receipt.number'),
            value: (
              <>
                <Content>
                  {payment.receiptNumber} · {format.day(payment.receiptedOn!)}
                </Content>{' '}
                · {t(`signer.${payment.receiptSignedBy!}`)}
              </>
            ),
          },
        ]
      : []),
    ...(payment.checkFinding
      ? [
          {
            label: t('check.title'),
            value: (
              <>
                {t(`check.${payment.checkFinding}`)} <Content>{payment.checkNote}</Content>
              </>
            ),
          },
        ]
      : []),
    ...(payment.endReason ? [{ label: t('end.reason'), value: <Content>{payment.endReason}</Content> }] : []),
  ];
}

function Papers({ payment }: { payment: Disbursement }) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  if (payment.files.length === 0) return null;
  return (
    <Panel title={t('papers')}>
      <FactList
        facts={payment.files.map(({ kind, attachmentId, fileName, amountMinor }, i) => ({
          label:
            payment.files.findIndex((one) => one.kind === kind) === i
              ? t(`file.${kind}`)
              : `${t(`file.${kind}`)} ${i + 1}`,
          value: (
            <>
              {attachmentId ? (
                <Anchor href={`/api/attachments/${attachmentId}/content`} download>
                  <Content>{fileName}</Content>
                </Anchor>
              ) : (
                t('file.gone')
              )}{' '}
              {amountMinor !== null && <Content>{format.money(amountMinor, payment.currency)}</Content>}
            </>
          ),
        }))}
      />
    </Panel>
  );
}

function Way({ payment }: { payment: Disbursement }) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const { timeZone } = useThisCase();
  return (
    <Panel title={t('way.title')}>
      <DataTable
        name={t('way.title')}
        rows={payment.events.map((event, place) => ({ ...event, id: `${place}` }))}
        rowId={({ id }) => id}
        columns={[
          { id: 'what', head: t('way.what'), rowHead: true, cell: ({ toState }) => t(`state.${toState}`) },
          { id: 'at', head: t('way.when'), cell: ({ at }) => <Content>{format.instant(at, timeZone)}</Content> },
          { id: 'by', head: t('way.who'), cell: ({ byName }) => <Content>{byName}</Content> },
        ]}
      />
    </Panel>
  );
}
