import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { api } from '../../lib/api/client.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useCodes } from '../../lib/i18n/use-codes.ts';
import { useMay } from '../../lib/session/use-may.ts';
import classes from '../case/case.module.css';
import { useThisCase } from '../case/case-queries.ts';
import own from '../case/people/people.module.css';

/** What a person agreed to, in any case of theirs; what of it is sealed is seen by whom it is for. */
export function PersonConsents({ personId }: { personId: string }) {
  const { t } = useTranslation('people-edit');
  const codes = useCodes();
  const format = useFormat();
  const file = useThisCase();
  const mayRecord = useMay()('consent.record', file.officeId);
  const consents = api.useQuery('get', '/api/persons/{id}/consents', { params: { path: { id: personId } } });
  return (
    <>
      <h3 className={own.heading}>{t('consents.title')}</h3>
      <QueryState query={consents} lines={1}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Text c="dimmed">{t('consents.none')}</Text>
          ) : (
            <ul className={classes.entries}>
              {rows.map(({ id, purpose, recipientName, grantedOn, withdrawnOn }) => (
                <li key={id}>
                  {codes('consentPurpose', purpose)}
                  {recipientName && (
                    <>
                      {' '}
                      <Content>{recipientName}</Content>
                    </>
                  )}
                  <div className={classes.quiet}>
                    {t('consents.given', { day: format.day(grantedOn) })}{' '}
                    {withdrawnOn && t('consents.withdrawn', { day: format.day(withdrawnOn) })}
                  </div>
                  {mayRecord && !withdrawnOn && (
                    <AnchorLink
                      size="sm"
                      to="/cases/$caseId/counselling/consents/$consentId/withdraw"
                      params={{ caseId: file.id, consentId: id }}
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
    </>
  );
}
