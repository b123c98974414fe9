import { List, Stack, Text } from '@mantine/core';
import { CheckCircleIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { dayAt } from '../../../lib/format/office-time.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { isUnderWay, nameOf, type CaseFile } from '../data/case-members.ts';
import { useSessions, useSpoken } from '../data/counselling.queries.ts';
import { stillMissing } from '../data/told.ts';

/** What each person still has to be told before they can decide freely. */
export function MissingPanel({ file }: { file: CaseFile }) {
  const { t } = useTranslation('counselling');
  const codes = useCodes();
  const sessions = useSessions(file.id);
  const members = file.members.filter(isUnderWay);
  const spoken = useSpoken(members);
  const today = dayAt(new Date(), file.timeZone);
  return (
    <Panel title={t('missing.title')}>
      <QueryState query={sessions}>
        {({ rows }) => {
          const lacking = stillMissing(members, rows, spoken, today);
          const some = members.filter(({ id }) => lacking.get(id)!.length > 0);
          if (some.length === 0)
            return (
              <Text>
                <CheckCircleIcon aria-hidden /> {t('missing.none')}
              </Text>
            );
          return (
            <Stack gap="sm">
              {some.map((member) => (
                <div key={member.id}>
                  <Text fw={600} component="h3">
                    <Content>{nameOf(member)}</Content>
                  </Text>
                  <Text size="sm" c="dimmed">
                    {t('missing.some', { count: lacking.get(member.id)!.length })}
                  </Text>
                  <List size="sm">
                    {lacking.get(member.id)!.map((topic) => (
                      <List.Item key={topic}>{codes('sessionTopic', topic)}</List.Item>
                    ))}
                  </List>
                </div>
              ))}
            </Stack>
          );
        }}
      </QueryState>
    </Panel>
  );
}
