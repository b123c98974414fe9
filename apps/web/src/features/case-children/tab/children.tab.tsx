import { Group, List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Empty } from '../../../components/empty.tsx';
import { AnchorLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { dayAt } from '../../../lib/format/office-time.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { nameOf, useThisCase } from '../../case/case-queries.ts';
import { isUnderWay } from '../../case-counselling/data/case-members.ts';
import { OpenAlert } from '../child/open-alert.tsx';
import { Gaps } from '../child/gaps.tsx';
import { guardianOn, isAlone } from '../data/child-gaps.ts';
import { useChildren, type Child } from '../data/children.queries.ts';
import type { ChildScene } from '../parts/with-child.tsx';

/** The children of a case: with whom they are, who speaks for them, and what each still needs before anything goes on. */
export function ChildrenTab() {
  const { t } = useTranslation('children');
  const file = useThisCase();
  const may = useMay();
  const children = useChildren(file.id);
  const today = dayAt(new Date(), file.timeZone);
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={<AnchorLink to="/missing-children">{t('allAlerts')}</AnchorLink>}
    >
      <QueryState query={children}>
        {({ rows }) => {
          const scenes = rows.flatMap((child) => {
            const member = file.members.find(({ id }) => id === child.memberId);
            return member ? [{ file, member, child, today, askAgain: children.refetch }] : [];
          });
          const others = file.members.filter(
            (member) => isUnderWay(member) && !rows.some(({ memberId }) => memberId === member.id),
          );
          return (
            <Stack>
              {scenes.length === 0 && (
                <Panel>
                  <Empty title={t('noneHere')}>{t('noneHereWords')}</Empty>
                </Panel>
              )}
              {scenes.map((scene) => (
                <ChildCard key={scene.member.id} scene={scene} child={scene.child} />
              ))}
              {may('child.record', file.officeId) && others.length > 0 && (
                <Panel title={t('others.title')}>
                  <Text size="sm">{t('others.words')}</Text>
                  <List mt="xs" spacing="sm">
                    {others.map((member) => (
                      <List.Item key={member.id}>
                        <AnchorLink
                          size="sm"
                          to="/cases/$caseId/children/$memberId/record/$form"
                          params={{ caseId: file.id, memberId: member.id, form: 'age-doubt' }}
                        >
                          {t('others.doubt')} <Content>{nameOf(member)}</Content>
                        </AnchorLink>
                      </List.Item>
                    ))}
                  </List>
                </Panel>
              )}
            </Stack>
          );
        }}
      </QueryState>
    </Page>
  );
}

function ChildCard({ scene, child }: { scene: ChildScene; child: Child }) {
  const { t } = useTranslation('children');
  const format = useFormat();
  const guardian = guardianOn(child, scene.today);
  const params = { caseId: scene.file.id, memberId: scene.member.id };
  return (
    <Panel
      title={<Content>{nameOf(scene.member)}</Content>}
      actions={
        <AnchorLink to="/cases/$caseId/children/$memberId" params={params}>
          {t('open')}
        </AnchorLink>
      }
    >
      <Stack gap="xs">
        <OpenAlert scene={scene} />
        <Text>
          {t(`situation.${child.situation}`)}
          {child.eighteenOn && (
            <>
              {' · '}
              {t('eighteenOn')} <Content>{format.day(child.eighteenOn)}</Content>
            </>
          )}
        </Text>
        {isAlone(child) && (
          <Group gap="md">
            <Text size="sm">
              {t('guardianToday')} {guardian ? <Content>{guardian.guardianName}</Content> : t('nobody')}
            </Text>
            <AnchorLink size="sm" to="/cases/$caseId/children/$memberId/best-interests" params={params}>
              {t('interests.title')}: {t(`procedureState.${child.procedure?.state ?? 'none'}`)}
            </AnchorLink>
          </Group>
        )}
        <Gaps scene={scene} child={child} />
      </Stack>
    </Panel>
  );
}
