import { notFound, useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryState } from '../../../components/query-state.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import type { Standing } from '../../../components/standing/standing.ts';
import { useThisCase, type Case } from '../../case/case-queries.ts';
import { memberName, useReintegration, type Disbursement } from '../data/reintegration.queries.ts';

export interface PaymentScene {
  readonly file: Case;
  readonly payment: Disbursement;
  readonly name: string;
  readonly today: string;
  readonly standing: Standing;
}

interface Props {
  children: (scene: PaymentScene) => ReactNode;
}

/** The payment named by the address, kept as it was read until a colleague is found to have been faster. */
export function WithPayment({ children }: Props) {
  const file = useThisCase();
  const { disbursementId } = useParams({ strict: false });
  const query = useReintegration(file.id);
  const find = (rows: readonly Disbursement[]) => rows.find(({ id }) => id === disbursementId);
  return (
    <QueryState query={query}>
      {({ disbursements, today }) => {
        const payment = find(disbursements);
        if (!payment) throw notFound();
        return (
          <Kept
            key={payment.id}
            file={file}
            payment={payment}
            today={today}
            readNow={async () => find((await query.refetch()).data?.disbursements ?? [])}
          >
            {children}
          </Kept>
        );
      }}
    </QueryState>
  );
}

interface KeptProps extends Props {
  file: Case;
  payment: Disbursement;
  today: string;
  readNow: () => Promise<Disbursement | undefined>;
}

function Kept({ file, payment, today, readNow, children }: KeptProps) {
  const { t } = useTranslation(['plans', 'versions']);
  const [read, setRead] = useState(payment);
  return children({
    ...{ file, payment: read, today, name: memberName(file, payment.memberId) },
    standing: {
      version: read.version,
      facts: [
        { name: 'state', label: t('versions:state'), value: t(`state.${read.state}`) },
        { name: 'approvals', label: t('budget.approved'), value: read.approvedByNames.join(', ') },
      ],
      askAgain: async () => setRead((await readNow()) ?? read),
    },
  });
}

export function BackToPayment({ file, payment }: Pick<PaymentScene, 'file' | 'payment'>) {
  const { t } = useTranslation('plans');
  return (
    <ButtonLink
      variant="default"
      to="/cases/$caseId/reintegration/payments/$disbursementId"
      params={{ caseId: file.id, disbursementId: payment.id }}
    >
      {t('payment.back')}
    </ButtonLink>
  );
}
