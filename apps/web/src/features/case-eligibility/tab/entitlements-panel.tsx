import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { membersOf, nameOf, type Case } from '../../case/case-queries.ts';
import classes from '../../case/case.module.css';
import type { Entitlement } from '../data/eligibility.queries.ts';
import own from './eligibility.module.css';
import { useTermsWords } from './use-terms-words.ts';

/** What each member is due since a decision, and on which terms. */
export function EntitlementsPanel({ file, entitlements }: { file: Case; entitlements: readonly Entitlement[] }) {
  const { t } = useTranslation('eligibility');
  const format = useFormat();
  const terms = useTermsWords();
  return (
    <Panel title={t('entitlements.title')}>
      {entitlements.length === 0 && <Text c="dimmed">{t('entitlements.none')}</Text>}
      <ul className={classes.entries}>
        {entitlements.map((entitlement) => (
          <li key={entitlement.id}>
            <div className={own['line']}>
              <div className={own['words']}>
                <strong>
                  <Content>{entitlement.title}</Content>
                </strong>
                <div className={classes.quiet}>
                  <Content>{membersOf(file, [entitlement.memberId]).map(nameOf).join('')}</Content>
                  {' · '}
                  {terms.of(entitlement)}
                </div>
                {entitlement.endedAt && (
                  <div className={classes.quiet}>
                    {t('entitlements.ended', { day: format.instant(entitlement.endedAt, file.timeZone) })}
                  </div>
                )}
                {!entitlement.amount && <div className={classes.quiet}>{t('entitlements.unknownWords')}</div>}
              </div>
              <strong className={own['amount']}>{terms.amount(entitlement.amount, entitlement.amountKind)}</strong>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
