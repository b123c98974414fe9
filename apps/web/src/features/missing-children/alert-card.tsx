import { Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { AlertIcon, CheckCircleFillIcon } from '@primer/octicons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { IconWords } from '../../components/icon-words.tsx';
import { AnchorLink, ButtonLink } from '../../components/links.tsx';
import { Panel } from '../../components/panel.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { useMay } from '../../lib/session/use-may.ts';
import { nameOf } from '../case/case-queries.ts';
import type { Alert } from '../case-children/data/children.queries.ts';
import classes from './missing-children.module.css';

/** One search: who is looked for, since when, whom to call and what the office agreed to do. */
export function AlertCard({ alert }: { alert: Alert }) {
  const { t } = useTranslation(['missing-children', 'children']);
  const format = useFormat();
  const may = useMay();
  const { guardian, guardianReached, placement, closedAt } = alert;
  const mayAct = closedAt === null && may('missing-child.close', alert.officeId);
  return (
    <Panel
      title={<Content>{nameOf(alert)}</Content>}
      actions={
        closedAt === null ? (
          <IconWords icon={AlertIcon} tone="brick">
            {t('open')}
          </IconWords>
        ) : (
          <IconWords icon={CheckCircleFillIcon} tone="moss">
            {t('closed')}
          </IconWords>
        )
      }
    >
      <Stack gap="sm">
        <Text size="sm">
          {t(`children:missedOccasion.${alert.occasion}`)} · {t('children:alert.expected')}{' '}
          <Content>{format.instant(alert.missedAt, alert.timeZone)}</Content>
        </Text>
        {closedAt !== null && alert.closeReason && (
          <Text size="sm">
            {t(`reason.${alert.closeReason}`)} · <Content>{format.instant(closedAt, alert.timeZone)}</Content>
          </Text>
        )}
        {guardianReached && (
          <Text size="sm">
            {t('reached.by')}: <Content>{guardianReached.name}</Content> · {t(`reached.hows.${guardianReached.how}`)} ·{' '}
            <Content>{format.instant(guardianReached.at, alert.timeZone)}</Content>
          </Text>
        )}
        {closedAt === null && (
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <Whom title={t('guardian')}>
              {guardian ? <Content>{`${guardian.name}, ${guardian.contact}`}</Content> : t('noGuardian')}
              {guardian && !guardianReached && (
                <IconWords icon={AlertIcon} tone="brick">
                  {t('reached.toCall')}
                </IconWords>
              )}
            </Whom>
            <Whom title={t('placement')}>
              {placement ? (
                <>
                  <Content>{`${placement.place}, ${placement.contactName}, ${placement.contact}`}</Content>
                  {' · '}
                  {t(placement.contactSafe ? 'children:placement.safeYes' : 'children:placement.safeNo')}
                </>
              ) : (
                t('noPlacement')
              )}
            </Whom>
          </SimpleGrid>
        )}
        {closedAt === null && (
          <Whom title={t('protocol.title')}>
            <span className={classes['protocol']}>
              <Content>{alert.protocol}</Content>
            </span>
          </Whom>
        )}
        <Group gap="md">
          {mayAct && guardian && !guardianReached && (
            <ButtonLink size="xs" to="/missing-children/$alertId/guardian" params={{ alertId: alert.id }}>
              {t('reached.title')}
            </ButtonLink>
          )}
          {mayAct && (
            <ButtonLink size="xs" to="/missing-children/$alertId/close" params={{ alertId: alert.id }}>
              {t('close.title')}
            </ButtonLink>
          )}
          <AnchorLink
            size="sm"
            to="/cases/$caseId/children/$memberId"
            params={{ caseId: alert.caseId, memberId: alert.memberId }}
          >
            {t('toCase')} <Content>{alert.caseNumber}</Content>
          </AnchorLink>
        </Group>
      </Stack>
    </Panel>
  );
}

function Whom({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <Title order={3} size="h5">
        {title}
      </Title>
      <Text size="sm" component="div">
        {children}
      </Text>
    </div>
  );
}
