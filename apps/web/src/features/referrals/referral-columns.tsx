import { Text } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import type { DataColumn } from '../../components/data-table/data-column.ts';
import { SinceLines } from '../../components/day-lines.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { useLanguageNames } from '../../components/use-language-names.ts';
import type { components } from '../../lib/api/schema.ts';
import { useCodes } from '../../lib/i18n/use-codes.ts';
import { Needs } from '../duty-queue/waiting-columns.tsx';

export type ReferralListed = components['schemas']['ReferralListedDto'];

export function useReferralColumns(): readonly DataColumn<ReferralListed>[] {
  const { t } = useTranslation('duty-queue');
  const codes = useCodes();
  const languages = useLanguageNames();
  return useMemo(() => {
    const shown: readonly (readonly [string, string, (row: ReferralListed) => ReactNode])[] = [
      [
        'organisation',
        t('referrals.column.organisation'),
        ({ id, organisation }) => (
          <AnchorLink to="/referral-forms/$formId" params={{ formId: id }} data-row-link="">
            <Content>{organisation}</Content>
          </AnchorLink>
        ),
      ],
      ['office', t('column.office'), ({ officeName }) => <Content>{officeName}</Content>],
      ['languages', t('column.languages'), (row) => <Content>{languages(row.languages)}</Content>],
      ['needs', t('column.needs'), ({ needs }) => <Needs needs={needs} />],
      [
        'state',
        t('referrals.column.state'),
        ({ state, closeReason, takenByName }) => (
          <>
            {codes('referralState', state)}
            <Text size="xs" c="dimmed" component="span" display="block">
              {closeReason ? codes('referralCloseReason', closeReason) : <Content>{takenByName}</Content>}
            </Text>
          </>
        ),
      ],
      ['created', t('referrals.column.created'), ({ createdAt }) => <SinceLines instant={createdAt} />],
    ];
    return shown.map(([id, head, cell]) => ({ id, head, cell, ...(id === 'organisation' ? { rowHead: true } : {}) }));
  }, [t, codes, languages]);
}
