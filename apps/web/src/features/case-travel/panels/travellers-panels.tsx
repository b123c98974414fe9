import { Stack, Text } from '@mantine/core';
import { dayAt } from '../../../lib/format/office-time.ts';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Empty } from '../../../components/empty.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { Rows } from '../../../components/rows.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { nameOf, type Case } from '../../case/case-queries.ts';
import { useAssessments, useReadiness } from '../data/papers.queries.ts';
import type { TravelScene } from '../parts/with-traveller.tsx';
import { ConsulateRow } from './consulate-row.tsx';
import { DestinationRow } from './destination-row.tsx';
import { DocumentRow } from './document-row.tsx';
import { HealthRow } from './health-row.tsx';
import { ReceptionRow } from './reception-row.tsx';

/** Each traveller with what is settled and what is missing, and the next step of each. */
export function TravellersPanels({ file }: { file: Case }) {
  const { t } = useTranslation('travel-papers');
  const readiness = useReadiness(file.id);
  const today = dayAt(new Date(), file.timeZone);
  return (
    <QueryState query={readiness}>
      {({ rows }) => (
        <Stack>
          {rows.length === 0 && (
            <Panel>
              <Empty title={t('nobody')}>{t('nobodyWords')}</Empty>
            </Panel>
          )}
          {rows.map((row) => {
            const member = file.members.find(({ id }) => id === row.memberId);
            const scene = member && { file, member, readiness: row, today, askAgain: readiness.refetch };
            return scene && <TravellerPanel key={row.memberId} scene={scene} />;
          })}
        </Stack>
      )}
    </QueryState>
  );
}

function TravellerPanel({ scene }: { scene: TravelScene }) {
  const { t } = useTranslation('travel-papers');
  const format = useFormat();
  const { journey, parts } = scene.readiness;
  const assessments = useAssessments(scene.file.id);
  const open = parts.filter(({ state }) => state !== 'ready').length;
  return (
    <Panel title={<Content>{nameOf(scene.member)}</Content>}>
      <Text size="sm" c="dimmed">
        {open === 0 ? t('allReady') : t('open', { count: open })} · {t(`journey.${journey.knownFrom}`)}
        {journey.knownFrom !== 'nothing' && (
          <>
            {' '}
            <Content>{format.day(journey.arrivesOn)}</Content>
          </>
        )}
      </Text>
      <Rows>
        <DocumentRow scene={scene} />
        <ConsulateRow scene={scene} />
        <HealthRow
          scene={scene}
          assessments={(assessments.data?.rows ?? []).filter(({ memberId }) => memberId === scene.member.id)}
        />
        <ReceptionRow scene={scene} />
        <DestinationRow scene={scene} />
      </Rows>
    </Panel>
  );
}
