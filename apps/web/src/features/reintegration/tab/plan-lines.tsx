import { Group, Stack, Text, Title } from '@mantine/core';
import { AlertIcon, CheckIcon, ClockIcon, XIcon, type Icon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { IconWords, type IconWordsProps } from '../../../components/icon-words.tsx';
import { AnchorLink, ButtonLink } from '../../../components/links.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import type { Disbursement, PlanTerms, PlanVersion } from '../data/reintegration.queries.ts';
import type { MemberPartProps } from './member-part-props.ts';
import styles from './plan-lines.module.css';

/** Each line of the agreed plan with its payments beside it. */
export function PlanLines({ file, all, member, agreed }: MemberPartProps & { agreed: PlanVersion }) {
  const { t } = useTranslation('plans');
  return (
    <Stack gap="sm">
      <Title order={3} size="h4">
        {t('lines')}
      </Title>
      {agreed.lines.map((terms) => (
        <Line
          key={terms.lineId}
          file={file}
          terms={terms}
          ended={member.lines.find(({ id }) => id === terms.lineId)?.endedAs ?? null}
          reason={member.lines.find(({ id }) => id === terms.lineId)?.endedReason ?? null}
          payments={all.disbursements.filter(({ lineId }) => lineId === terms.lineId)}
        />
      ))}
    </Stack>
  );
}

interface LineProps {
  file: MemberPartProps['file'];
  terms: PlanTerms;
  ended: 'settled' | 'lapsed' | null;
  reason: string | null;
  payments: readonly Disbursement[];
}

function Line({ file, terms, ended, reason, payments }: LineProps) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const may = useMay();
  const params = { caseId: file.id, lineId: terms.lineId };
  return (
    <section className={styles['line']!} aria-label={t(`service.${terms.serviceType}`)}>
      <div>
        <Text fw={600}>
          {t(`service.${terms.serviceType}`)} · <Content>{format.money(terms.amountMinor, terms.currency)}</Content>
        </Text>
        <Text size="sm">
          <Content>{terms.description}</Content>
        </Text>
        <Text size="sm" c="dimmed">
          {t(`dimension.${terms.dimension}`)} · {t(`level.${terms.level}`)} · {t(`modality.${terms.modality}`)}
          {terms.referralNeeded && ` · ${t('line.referralNeeded')}`}
        </Text>
        {ended && (
          <IconWords icon={ended === 'settled' ? CheckIcon : XIcon} tone={ended === 'settled' ? 'moss' : 'quiet'}>
            {t(`end.${ended}`)} <Content>{reason}</Content>
          </IconWords>
        )}
        {!ended && (
          <Group gap="xs" mt={6}>
            {may('payment.request', file.officeId) && (
              <ButtonLink size="compact-sm" to="/cases/$caseId/reintegration/lines/$lineId/payment" params={params}>
                {t('do.ask')}
              </ButtonLink>
            )}
            {may('plan.write', file.officeId) && (
              <ButtonLink
                size="compact-sm"
                variant="default"
                to="/cases/$caseId/reintegration/lines/$lineId/end"
                params={params}
              >
                {t('do.end')}
              </ButtonLink>
            )}
          </Group>
        )}
      </div>
      <ul className={styles['payments']!} aria-label={t('payments')}>
        {payments.length === 0 && (
          <li>
            <Text size="sm" c="dimmed">
              {t('payment.none')}
            </Text>
          </li>
        )}
        {payments.map((payment) => (
          <li key={payment.id}>
            <AnchorLink
              size="sm"
              to="/cases/$caseId/reintegration/payments/$disbursementId"
              params={{ caseId: file.id, disbursementId: payment.id }}
            >
              {t('payment.tranche', { number: payment.tranche })} ·{' '}
              <Content>{format.money(payment.amountMinor, payment.currency)}</Content>
            </AnchorLink>
            <PaymentState payment={payment} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const LOOKS: Readonly<Record<Disbursement['state'], { icon: Icon; tone: NonNullable<IconWordsProps['tone']> }>> = {
  planned: { icon: ClockIcon, tone: 'quiet' },
  requested: { icon: ClockIcon, tone: 'lamp' },
  approved: { icon: CheckIcon, tone: 'harbour' },
  paid: { icon: AlertIcon, tone: 'lamp' },
  delivered: { icon: AlertIcon, tone: 'lamp' },
  receipted: { icon: CheckIcon, tone: 'moss' },
  verified: { icon: CheckIcon, tone: 'moss' },
  rejected: { icon: XIcon, tone: 'brick' },
  cancelled: { icon: XIcon, tone: 'quiet' },
  returned: { icon: XIcon, tone: 'quiet' },
};

/** Where a payment stands, and who is still to look at it. */
export function PaymentState({ payment }: { payment: Disbursement }) {
  const { t } = useTranslation('plans');
  const { state, approvalsNeeded, approvedByNames, checkFinding } = payment;
  const differs = state === 'receipted' && checkFinding === 'differs';
  const { icon, tone } = differs ? { icon: AlertIcon, tone: 'brick' as const } : LOOKS[state];
  return (
    <IconWords icon={icon} tone={tone}>
      {differs ? t('check.differs') : t(`state.${state}`)}
      {state === 'requested' &&
        ` · ${t('payment.approvals', { given: approvedByNames.length, needed: approvalsNeeded })}`}
    </IconWords>
  );
}
