import { Alert, Stack } from '@mantine/core';
import { InfoIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../components/empty.tsx';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { useThisCase } from '../../case/case-queries.ts';
import { useFollowUp } from '../data/follow-up.queries.ts';
import { MemberFollowUp } from './member-follow-up.tsx';

/** How contact is kept with a family that is back. */
export function FollowUpTab() {
  const { t } = useTranslation('follow-up');
  const file = useThisCase();
  const followUp = useFollowUp(file.id);
  return (
    <Page title={t('tab.title')} lead={t('tab.lead')}>
      <QueryState query={followUp} lines={8}>
        {({ members, timeZone, officeId }) =>
          members.length === 0 ? (
            <Empty title={t('tab.none')}>{t('tab.noneWords')}</Empty>
          ) : (
            <Stack gap="lg">
              {members.some(({ proposal }) => proposal) && (
                <Alert color="stone" variant="light" icon={<InfoIcon aria-hidden />}>
                  {t('proposal.words')}
                </Alert>
              )}
              {members.map((member) => (
                <MemberFollowUp key={member.id} place={{ caseId: file.id, officeId, timeZone }} followUp={member} />
              ))}
            </Stack>
          )
        }
      </QueryState>
    </Page>
  );
}
