import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Empty } from '../../../components/empty.tsx';
import { AnchorLink, ButtonLink } from '../../../components/links.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { nameOf, type CaseFile } from '../data/case-members.ts';
import { useConsents, useSharings } from '../data/counselling.queries.ts';
import styles from '../../../components/rows.module.css';

const nameIn = (file: CaseFile, memberId: string): string => {
  const member = file.members.find(({ id }) => id === memberId);
  return member ? nameOf(member) : '';
};

export function ConsentsPanel({ file }: { file: CaseFile }) {
  const { t } = useTranslation('counselling');
  const codes = useCodes();
  const format = useFormat();
  const mayRecord = useMay()('consent.record', file.officeId);
  const consents = useConsents(file.id);
  return (
    <Panel
      title={t('consents.title')}
      actions={
        mayRecord && (
          <ButtonLink to="/cases/$caseId/counselling/consent" params={{ caseId: file.id }} size="xs" variant="default">
            {t('consents.new')}
          </ButtonLink>
        )
      }
    >
      <QueryState query={consents}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={t('consents.empty')} />
          ) : (
            <ul className={styles['rows']}>
              {rows.map((consent) => (
                <li key={consent.id} className={styles['row']}>
                  <Stack gap={2}>
                    <Text fw={600}>
                      {codes('consentPurpose', consent.purpose)}{' '}
                      {consent.recipientName && <Content>{consent.recipientName}</Content>}
                    </Text>
                    <Text size="sm">
                      <Content>{nameIn(file, consent.memberId)}</Content> · {t('consents.given')}{' '}
                      <Content>{format.day(consent.grantedOn)}</Content>
                      {consent.withdrawnOn && (
                        <>
                          {' '}
                          · {t('consents.withdrawn')} <Content>{format.day(consent.withdrawnOn)}</Content>
                        </>
                      )}
                    </Text>
                  </Stack>
                  {mayRecord && !consent.withdrawnOn && (
                    <AnchorLink
                      size="sm"
                      to="/cases/$caseId/counselling/consents/$consentId/withdraw"
                      params={{ caseId: file.id, consentId: consent.id }}
                    >
                      {t('consents.withdraw')}
                    </AnchorLink>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </QueryState>
    </Panel>
  );
}

export function SharingsPanel({ file }: { file: CaseFile }) {
  const { t } = useTranslation('counselling');
  const codes = useCodes();
  const format = useFormat();
  const mayRecord = useMay()('sharing.record', file.officeId);
  const sharings = useSharings(file.id);
  return (
    <Panel
      title={t('sharings.title')}
      actions={
        mayRecord && (
          <ButtonLink to="/cases/$caseId/counselling/sharing" params={{ caseId: file.id }} size="xs" variant="default">
            {t('sharings.new')}
          </ButtonLink>
        )
      }
    >
      <QueryState query={sharings}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={t('sharings.empty')} />
          ) : (
            <ul className={styles['rows']}>
              {rows.map((sharing) => (
                <li key={sharing.id} className={styles['row']}>
                  <Stack gap={2}>
                    <Text fw={600}>
                      {codes('recipientKind', sharing.recipientKind)} <Content>{sharing.recipientName}</Content>
                    </Text>
                    <Text size="sm">
                      <Content>{`${nameIn(file, sharing.memberId)}, ${format.day(sharing.sharedOn)}`}</Content> ·{' '}
                      {codes('sharingBasis', sharing.basis)}
                    </Text>
                    <Text size="sm" c="dimmed">
                      {sharing.categories.map((each) => codes('sharedCategory', each)).join(' · ')}
                    </Text>
                  </Stack>
                </li>
              ))}
            </ul>
          )
        }
      </QueryState>
    </Panel>
  );
}
