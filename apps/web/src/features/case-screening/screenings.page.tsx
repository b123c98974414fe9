import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { AnchorLink, ButtonLink } from '../../components/links.tsx';
import { Page } from '../../components/page.tsx';
import { Panel } from '../../components/panel.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { useCodes } from '../../lib/i18n/use-codes.ts';
import { useMay } from '../../lib/session/use-may.ts';
import { isUnderWay } from '../case-counselling/data/case-members.ts';
import { useScreenings } from '../case-counselling/data/counselling.queries.ts';
import { BackToCounselling } from '../case-counselling/parts/case-lead.tsx';
import { nameOf, useThisCase, type Case, type CaseMember } from '../case/case-queries.ts';
import { screeningStateOf, type Screening } from './data/screening-state.ts';
import { CountedOf } from './counted-of.tsx';
import { FlagsOf } from './flags-of.tsx';
import { ScreeningStatus } from './tab/screening-status.tsx';

/** Vulnerability of each member: what was asked, what must follow, how closely they are accompanied. */
export function ScreeningsPage() {
  const { t } = useTranslation('screening');
  const file = useThisCase();
  const screenings = useScreenings(file.id);
  return (
    <Page title={t('title')} lead={t('lead')} actions={<BackToCounselling caseId={file.id} />}>
      <QueryState query={screenings}>
        {({ rows }) => (
          <Stack>
            {file.members.map((member) => (
              <MemberPanel
                key={member.id}
                file={file}
                member={member}
                screenings={rows.filter(({ memberId }) => memberId === member.id)}
              />
            ))}
          </Stack>
        )}
      </QueryState>
    </Page>
  );
}

interface MemberPanelProps {
  file: Case;
  member: CaseMember;
  screenings: readonly Screening[];
}

function MemberPanel({ file, member, screenings }: MemberPanelProps) {
  const { t } = useTranslation('screening');
  const codes = useCodes();
  const format = useFormat();
  const may = useMay();
  const state = screeningStateOf(screenings, member.id);
  const params = { caseId: file.id, memberId: member.id };
  const order = state.fullMissing ? (['full', 'rapid'] as const) : (['rapid', 'full'] as const);
  return (
    <Panel title={<Content>{nameOf(member)}</Content>}>
      <Stack gap="sm">
        {isUnderWay(member) && <ScreeningStatus state={state} />}
        <Text size="sm">
          {t('careLevel.now')} {codes('careLevel', member.careLevel)}
        </Text>
        <FlagsOf file={file} memberId={member.id} />
        <CountedOf file={file} memberId={member.id} />
        {screenings.length > 0 && (
          <Rows>
            {screenings.map((screening) => (
              <Row
                key={screening.id}
                title={
                  <AnchorLink
                    fw={600}
                    to="/cases/$caseId/counselling/screenings/$screeningId"
                    params={{ caseId: file.id, screeningId: screening.id }}
                  >
                    {codes('screeningKind', screening.kind)}, <Content>{format.day(screening.heldOn)}</Content>
                  </AnchorLink>
                }
                lines={[screening.fullNeeded ? [t('fullNeeded')] : []]}
              />
            ))}
          </Rows>
        )}
        <Group gap="xs">
          {may('screening.record', file.officeId) &&
            isUnderWay(member) &&
            order.map((kind, at) => (
              <ButtonLink
                key={kind}
                size="xs"
                variant={at === 0 ? 'filled' : 'default'}
                to="/cases/$caseId/counselling/screening/$memberId/$kind"
                params={{ ...params, kind }}
              >
                {t(`record.${kind}`)}
              </ButtonLink>
            ))}
          {may('care-level.set', file.officeId) && (
            <ButtonLink
              size="xs"
              variant="default"
              to="/cases/$caseId/counselling/care-level/$memberId"
              params={params}
            >
              {t('careLevel.title')}
            </ButtonLink>
          )}
          {may('vulnerability.set', file.officeId) && (
            <ButtonLink
              size="xs"
              variant="default"
              to="/cases/$caseId/counselling/vulnerability/$memberId"
              params={params}
            >
              {t('counted.title')}
            </ButtonLink>
          )}
        </Group>
      </Stack>
    </Panel>
  );
}
