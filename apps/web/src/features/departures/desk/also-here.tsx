import { Anchor, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { api, client } from '../../../lib/api/client.ts';
import { problemOf, type Problem } from '../../../lib/api/problem.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { useDeskChange, type DeskTravellerProps } from './use-desk-change.ts';

/** What is taken along, who no longer awaits them, and whether they left with help before. */
export function AlsoHere({ caseId, traveller }: DeskTravellerProps) {
  const { t } = useTranslation('departures');
  const may = useMay();
  const changed = useDeskChange(caseId);
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { memberId, seat, reception } = traveller;
  const end = async (): Promise<void> => {
    const { error } = await client.POST('/api/case-receptions/{id}/end', {
      params: { path: { id: reception!.id } },
      body: { version: reception!.version },
    });
    setProblem(error ? problemOf(error) : null);
    await changed();
  };
  return (
    <Group gap="sm">
      {problem && <ProblemNotice error={problem} />}
      {(seat?.state === 'ticketed' || seat?.state === 'departed') && (
        <Anchor href={`/api/cases/${caseId}/members/${memberId}/itinerary`} target="_blank" size="sm">
          {t('sheet.itinerary')}
        </Anchor>
      )}
      {reception && may('reception.arrange') && (
        <Button size="compact-xs" variant="subtle" color="brick" onClick={() => void end()}>
          {t('reception.end')}
        </Button>
      )}
      {may('person.match') &&
        (asked ? (
          <Before caseId={caseId} memberId={memberId} />
        ) : (
          <Button size="compact-xs" variant="subtle" onClick={() => setAsked(true)}>
            {t('before.ask')}
          </Button>
        ))}
    </Group>
  );
}

/** Asked only when somebody wishes to know: the look past the office leaves a trace. */
function Before({ caseId, memberId }: { caseId: string; memberId: string }) {
  const { t } = useTranslation('departures');
  const format = useFormat();
  const { data } = api.useQuery('get', '/api/cases/{id}/members/{memberId}/previous-assistance', {
    params: { path: { id: caseId, memberId } },
  });
  if (!data) return null;
  return (
    <Text size="sm" role="status">
      {data.assisted ? t('before.yes') : t('before.no')}{' '}
      {data.month && <Content>{[format.month(data.month), data.programme].filter(Boolean).join(' · ')}</Content>}
    </Text>
  );
}
