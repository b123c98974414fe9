import { List, Stack, Text } from '@mantine/core';
import { OPEN_MATTER_ROOMS } from '@homeward/contracts';
import { AlertIcon, CheckCircleFillIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { IconWords } from '../../components/icon-words.tsx';
import { AnchorLink, ButtonLink } from '../../components/links.tsx';
import { Page } from '../../components/page.tsx';
import { Panel } from '../../components/panel.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { Rows } from '../../components/rows.tsx';
import { useMay } from '../../lib/session/use-may.ts';
import { membersOf, nameOf, useThisCase } from '../case/case-queries.ts';
import { ClosedRecords } from './closed-records.tsx';
import { hindrancesOf, isFree, useClosure, type Closure } from './closure-queries.ts';
import { MatterRow } from './matter-row.tsx';

/** Closing lists what is still open, room by room, and leads on once each matter is handled (ux 16). */
export function CloseCasePage() {
  const { t } = useTranslation(['closing', 'codes', 'case-page']);
  const file = useThisCase();
  const closure = useClosure(file.id);
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <AnchorLink size="sm" to="/cases/$caseId" params={{ caseId: file.id }}>
          {t('back')}
        </AnchorLink>
      }
    >
      <QueryState query={closure} lines={8}>
        {(found) => (
          <Stack gap="md" maw={860}>
            {found.members.length === 0 ? <Text>{t('nobody')}</Text> : <Open closure={found} />}
            {found.closures.length > 0 && (
              <Panel title={t('closed.title')}>
                <ClosedRecords file={file} closures={found.closures} />
              </Panel>
            )}
          </Stack>
        )}
      </QueryState>
    </Page>
  );
}

function Open({ closure }: { closure: Closure }) {
  const { t } = useTranslation('closing');
  const file = useThisCase();
  const rooms = OPEN_MATTER_ROOMS.filter((room) => closure.matters.some((matter) => matter.room === room));
  return (
    <>
      {rooms.length === 0 && <Text>{t('nothing')}</Text>}
      {rooms.map((room) => (
        <Panel key={room} title={t(`room.${room}`)}>
          <Rows>
            {closure.matters
              .filter((matter) => matter.room === room)
              .map((matter) => (
                <MatterRow key={matter.id} file={file} matter={matter} />
              ))}
          </Rows>
        </Panel>
      ))}
      <WhatIsMissing closure={closure} />
    </>
  );
}

/** In words, and the way on for those for whom nothing is missing: families end at different days. */
function WhatIsMissing({ closure }: { closure: Closure }) {
  const { t } = useTranslation('closing');
  const may = useMay();
  const file = useThisCase();
  const free = closure.members.filter((member) => isFree(hindrancesOf(closure, member)));
  const undecided = closure.matters.filter(({ decided, settleFirst }) => !decided && !settleFirst).length;
  const first = closure.matters.filter(({ settleFirst }) => settleFirst).length;
  const asked = membersOf(
    file,
    closure.members.filter(({ askProtection }) => askProtection).map(({ memberId }) => memberId),
  );
  const missing = undecided > 0 || first > 0 || asked.length > 0;
  return (
    <>
      {missing && (
        <Panel title={t('missing.title')}>
          <List>
            {undecided > 0 && <List.Item>{t('missing.undecided', { count: undecided })}</List.Item>}
            {first > 0 && <List.Item>{t('missing.first', { count: first })}</List.Item>}
            {asked.map((member) => (
              <List.Item key={member.id}>
                <IconWords icon={AlertIcon}>{t('askProtection', { name: nameOf(member) })}</IconWords>
              </List.Item>
            ))}
          </List>
        </Panel>
      )}
      {free.length > 0 && (
        <Stack gap="xs" align="flex-start">
          <IconWords icon={CheckCircleFillIcon} tone="moss">
            {t('ready')}{' '}
            <Content>
              {membersOf(
                file,
                free.map(({ memberId }) => memberId),
              )
                .map(nameOf)
                .join(', ')}
            </Content>
          </IconWords>
          {may('case.close', file.officeId) ? (
            <ButtonLink to="/cases/$caseId/close/outcome" params={{ caseId: file.id }}>
              {t('goOn')}
            </ButtonLink>
          ) : (
            <Text size="sm">{t('notYou')}</Text>
          )}
        </Stack>
      )}
    </>
  );
}
