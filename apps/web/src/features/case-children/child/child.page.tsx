import { SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AnchorLink, ButtonLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { nameOf } from '../../case/case-queries.ts';
import { useSealedRecords, type Child } from '../data/children.queries.ts';
import { NotThere } from '../parts/not-there.tsx';
import { WithChild, type ChildScene } from '../parts/with-child.tsx';
import { Gaps } from './gaps.tsx';
import { GuardiansPanel } from './guardians-panel.tsx';
import { OpenAlert } from './open-alert.tsx';
import { ParentsPanel } from './parents-panel.tsx';
import { AgePanel, HearingsPanel, PlacementsPanel, TasksPanel } from './record-panels.tsx';

/** Everything that stands about one child, and what is missing. */
export function ChildPage() {
  const { t } = useTranslation('children');
  return (
    <WithChild title={t('title')}>
      {(scene) =>
        scene.child ? <TheChild scene={scene} child={scene.child} /> : <NotThere scene={scene} title={t('title')} />
      }
    </WithChild>
  );
}

function TheChild({ scene, child }: { scene: ChildScene; child: Child }) {
  const { t } = useTranslation('children');
  const format = useFormat();
  const may = useMay();
  const records = useSealedRecords(scene.file.id).data?.rows ?? [];
  const { file, member } = scene;
  const params = { caseId: file.id, memberId: member.id };
  const part = { scene, child, records };
  return (
    <Page
      title={t('theChild')}
      lead={
        <>
          <Content>{nameOf(member)}</Content>
          {' · '}
          {t(`situation.${child.situation}`)}
          {child.eighteenOn && (
            <>
              {' · '}
              {t('eighteenOn')} <Content>{format.day(child.eighteenOn)}</Content>
            </>
          )}
        </>
      }
      actions={
        <AnchorLink to="/cases/$caseId/children" params={params}>
          {t('back.children')}
        </AnchorLink>
      }
    >
      <Stack>
        <OpenAlert scene={scene} />
        <Panel title={t('gaps.title')}>
          <Gaps scene={scene} child={child} />
        </Panel>
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md" verticalSpacing="md">
          <Stack>
            <Panel
              title={t('interests.title')}
              actions={
                <ButtonLink
                  size="xs"
                  variant="default"
                  to="/cases/$caseId/children/$memberId/best-interests"
                  params={params}
                >
                  {t('interests.open')}
                </ButtonLink>
              }
            >
              <Text size="sm">{t(`procedureState.${child.procedure?.state ?? 'none'}`)}</Text>
            </Panel>
            <ParentsPanel {...part} />
            <HearingsPanel {...part} />
            <TasksPanel {...part} />
          </Stack>
          <Stack>
            <GuardiansPanel {...part} />
            <PlacementsPanel {...part} />
            <AgePanel {...part} />
            {may('missing-child.report', file.officeId) && (
              <Panel title={t('missingChild.panel')}>
                <Text size="sm" mb="sm">
                  {t('missingChild.panelWords')}
                </Text>
                <ButtonLink
                  color="brick"
                  variant="light"
                  size="xs"
                  to="/cases/$caseId/children/$memberId/record/$form"
                  params={{ ...params, form: 'missing' }}
                >
                  {t('missingChild.send')}
                </ButtonLink>
              </Panel>
            )}
          </Stack>
        </SimpleGrid>
      </Stack>
    </Page>
  );
}
