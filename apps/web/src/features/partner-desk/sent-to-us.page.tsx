import { useTranslation } from 'react-i18next';
import { Empty } from '../../components/empty.tsx';
import { Page } from '../../components/page.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { isHelped, useReferred } from './desk.queries.ts';
import { ReferredTable } from './referred-table.tsx';

/** Everybody who was sent to this partner; those who wait for an answer stand first. */
export function SentToUsPage() {
  const { t } = useTranslation(['service-referrals', 'table']);
  const referred = useReferred();
  return (
    <Page title={t('partner.sent')} lead={t('partner.sentLead')}>
      <QueryState query={referred} lines={6}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={t('partner.none')}>{t('partner.noneWords')}</Empty>
          ) : (
            <ReferredTable name={t('partner.sent')} rows={rows} />
          )
        }
      </QueryState>
    </Page>
  );
}

/** Whom this partner helps, each with the way to record what was given. */
export function ServicesToRecordPage() {
  const { t } = useTranslation(['service-referrals', 'table']);
  const referred = useReferred();
  return (
    <Page title={t('partner.toRecord')} lead={t('partner.toRecordLead')}>
      <QueryState query={referred} lines={6}>
        {({ rows }) => {
          const helped = rows.filter(isHelped);
          return helped.length === 0 ? (
            <Empty title={t('partner.toRecordNone')}>{t('partner.toRecordNoneWords')}</Empty>
          ) : (
            <ReferredTable name={t('partner.toRecord')} rows={helped} />
          );
        }}
      </QueryState>
    </Page>
  );
}
