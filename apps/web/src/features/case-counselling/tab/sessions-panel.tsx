import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Empty } from '../../../components/empty.tsx';
import { AnchorLink, ButtonLink } from '../../../components/links.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { nameOf, type CaseFile } from '../data/case-members.ts';
import { useSessions, type Session } from '../data/counselling.queries.ts';
import styles from '../../../components/rows.module.css';

export function SessionsPanel({ file }: { file: CaseFile }) {
  const { t } = useTranslation('counselling');
  const may = useMay();
  const sessions = useSessions(file.id);
  return (
    <Panel
      title={t('sessions.title')}
      actions={
        may('session.record', file.officeId) && (
          <ButtonLink to="/cases/$caseId/counselling/session" params={{ caseId: file.id }} size="xs">
            {t('sessions.new')}
          </ButtonLink>
        )
      }
    >
      <QueryState query={sessions}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={t('sessions.empty')} />
          ) : (
            <ul className={styles['rows']}>
              {rows.map((session) => (
                <SessionRow key={session.id} file={file} session={session} />
              ))}
            </ul>
          )
        }
      </QueryState>
    </Panel>
  );
}

function SessionRow({ file, session }: { file: CaseFile; session: Session }) {
  const { t } = useTranslation('counselling');
  const codes = useCodes();
  const format = useFormat();
  const member = file.members.find(({ id }) => id === session.memberId);
  const facts = [
    codes('sessionMode', session.mode),
    t('sessions.minutes', { count: session.durationMinutes }),
    ...(session.interpreterUsed ? [t('sessions.withInterpreter')] : []),
    ...(session.alone ? [t('sessions.alone')] : []),
  ];
  return (
    <li className={styles['row']}>
      <Stack gap={2}>
        <AnchorLink
          to="/cases/$caseId/counselling/sessions/$sessionId"
          params={{ caseId: file.id, sessionId: session.id }}
          fw={600}
        >
          {codes('sessionPurpose', session.purpose)}, <Content>{format.instant(session.heldAt, file.timeZone)}</Content>
        </AnchorLink>
        <Text size="sm">
          {member && <Content>{nameOf(member)}</Content>} · <Content>{format.language(session.language)}</Content> ·{' '}
          {facts.join(' · ')}
        </Text>
        {session.outcome && <Text size="sm">{codes('sessionOutcome', session.outcome)}</Text>}
      </Stack>
    </li>
  );
}
