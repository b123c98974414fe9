import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AnchorLink, ButtonLink } from '../../../components/links.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import type { components } from '../../../lib/api/schema.ts';
import { dayAt } from '../../../lib/format/office-time.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { PrintButton } from '../../case-files/prints/print-button.tsx';
import { isChild, isUnderWay, nameOf, type CaseFile, type Member } from '../data/case-members.ts';
import { useDataNotices, useDeclarations } from '../data/counselling.queries.ts';
import styles from '../../../components/rows.module.css';

type Declaration = components['schemas']['DeclarationsOfCaseDto']['declarations'][number];

/** Whether each adult has said, in writing, that they return of their own free will. */
export function DecisionPanel({ file }: { file: CaseFile }) {
  const { t } = useTranslation('counselling');
  const may = useMay();
  const declarations = useDeclarations(file.id);
  const notices = useDataNotices(file.id);
  const today = dayAt(new Date(), file.timeZone);
  const members = file.members.filter(isUnderWay);
  const adults = members.filter((member) => !isChild(member, today));
  const params = { caseId: file.id };
  return (
    <Panel
      title={t('decision.title')}
      actions={
        <Group gap="xs">
          {may('session.record', file.officeId) && (
            <ButtonLink to="/cases/$caseId/counselling/data-notice" params={params} size="xs" variant="default">
              {t('decision.notice')}
            </ButtonLink>
          )}
          {may('sealed.write', file.officeId) && (
            <ButtonLink to="/cases/$caseId/counselling/asylum-information" params={params} size="xs" variant="default">
              {t('decision.asylum')}
            </ButtonLink>
          )}
        </Group>
      }
    >
      <QueryState query={declarations}>
        {(told) => (
          <ul className={styles['rows']}>
            {adults.map((member) => (
              <AdultRow
                key={member.id}
                file={file}
                member={member}
                mayRecord={may('declaration.record', file.officeId)}
                declarations={told.declarations.filter(({ memberId }) => memberId === member.id)}
                noticeOn={notices.data?.rows.find(({ memberId }) => memberId === member.id)?.givenOn ?? null}
              />
            ))}
          </ul>
        )}
      </QueryState>
    </Panel>
  );
}

interface AdultRowProps {
  file: CaseFile;
  member: Member;
  mayRecord: boolean;
  declarations: readonly Declaration[];
  noticeOn: string | null;
}

function AdultRow({ file, member, mayRecord, declarations, noticeOn }: AdultRowProps) {
  const { t } = useTranslation('counselling');
  const codes = useCodes();
  const format = useFormat();
  const standing = declarations.find(({ lapsedOn }) => lapsedOn === null);
  const lapsed = declarations.find(({ lapsedOn }) => lapsedOn !== null);
  const step = (name: 'reconfirm' | 'revoke') => ({
    to: '/cases/$caseId/counselling/declarations/$declarationId/$step' as const,
    params: { caseId: file.id, declarationId: standing!.id, step: name },
  });
  return (
    <li className={styles['row']}>
      <Stack gap={2}>
        <Text fw={600} component="h3">
          <Content>{nameOf(member)}</Content>
        </Text>
        <Text size="sm">
          {standing ? t('decision.signed') : t('decision.unsigned')}{' '}
          {standing && <Content>{`${format.day(standing.signedOn)}, ${format.language(standing.language)}`}</Content>}
        </Text>
        {standing?.reconfirmedOn && (
          <Text size="sm">
            {t('decision.reconfirmed')} <Content>{format.day(standing.reconfirmedOn)}</Content>
          </Text>
        )}
        {!standing && lapsed?.lapsedOn && (
          <Text size="sm" c="dimmed">
            {codes('declarationLapse', lapsed.lapseReason)} <Content>{format.day(lapsed.lapsedOn)}</Content>
          </Text>
        )}
        <Text size="sm" c="dimmed">
          {noticeOn ? t('decision.noticeGiven') : t('decision.noticeMissing')}{' '}
          {noticeOn && <Content>{format.day(noticeOn)}</Content>}
        </Text>
      </Stack>
      {mayRecord && (
        <Group gap="md">
          {standing ? (
            <>
              <AnchorLink size="sm" {...step('reconfirm')}>
                {t('decision.reconfirm')}
              </AnchorLink>
              <AnchorLink size="sm" {...step('revoke')}>
                {t('decision.revoke')}
              </AnchorLink>
              <PrintButton caseId={file.id} what={{ kind: 'declaration', recordId: standing.id }} size="xs" />
            </>
          ) : (
            <ButtonLink
              to="/cases/$caseId/counselling/declaration/$memberId"
              params={{ caseId: file.id, memberId: member.id }}
              size="xs"
            >
              {t('decision.sign')}
            </ButtonLink>
          )}
        </Group>
      )}
    </li>
  );
}
