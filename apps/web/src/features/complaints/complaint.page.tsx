import { Group, Stack } from '@mantine/core';
import { notFound, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CaseLink } from '../../components/case-link.tsx';
import { Content } from '../../components/content.tsx';
import { FactList, type Fact } from '../../components/fact-list.tsx';
import { AnchorLink, ButtonLink } from '../../components/links.tsx';
import { Page } from '../../components/page.tsx';
import { Panel } from '../../components/panel.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { problemOf } from '../../lib/api/problem.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { ComplaintDue } from './complaint-due.tsx';
import { deedsOf, useComplaint, waysOf, type Complaint } from './complaint-queries.ts';

/** One complaint whole, for whoever handles it: what was said, what was done, what comes next. */
export function ComplaintPage() {
  const { t } = useTranslation(['complaints', 'case-page']);
  const { complaintId } = useParams({ from: '/complaints/$complaintId' });
  const complaint = useComplaint(complaintId);
  // One that went to others answers as one that does not exist.
  if (complaint.error && [400, 404].includes(problemOf(complaint.error).status)) throw notFound();
  return (
    <Page
      title={t('one.title')}
      lead={complaint.data && <Content>{complaint.data.number}</Content>}
      actions={
        <AnchorLink size="sm" to="/complaints">
          {t('back')}
        </AnchorLink>
      }
    >
      <QueryState query={complaint} lines={8}>
        {(found) => (
          <Stack gap="md" maw={860}>
            <Deeds complaint={found} />
            <Panel title={t('one.facts')}>
              <Facts complaint={found} />
            </Panel>
            <Panel title={t('one.words')}>
              <Words complaint={found} />
            </Panel>
            <Panel title={t('one.history')}>
              <History complaint={found} />
            </Panel>
          </Stack>
        )}
      </QueryState>
    </Page>
  );
}

function Deeds({ complaint }: { complaint: Complaint }) {
  const { t } = useTranslation('complaints');
  return (
    <Panel title={t('one.what')}>
      <Group gap="xs">
        {deedsOf(complaint).map((deed, place) => (
          <ButtonLink
            key={deed}
            variant={place > 0 || deed === 'note' || deed === 'classify' ? 'default' : 'filled'}
            to="/complaints/$complaintId/$move"
            params={{ complaintId: complaint.id, move: deed }}
          >
            {t(`move.${deed}.label`)}
          </ButtonLink>
        ))}
      </Group>
    </Panel>
  );
}

function Facts({ complaint }: { complaint: Complaint }) {
  const { t } = useTranslation('complaints');
  const format = useFormat();
  const { caseId, aboutUserName, language, outcome, recordedByName } = complaint;
  const facts: Fact[] = [
    { label: t('column.status'), value: t(`status.${complaint.status}`) },
    { label: t('column.due'), value: <ComplaintDue complaint={complaint} /> },
    { label: t('column.about'), value: t(`category.${complaint.category}`) },
    { label: t('sensitivity.label'), value: t(`sensitivity.${complaint.sensitivity}`) },
    {
      label: t('column.handler'),
      value: complaint.handlerName ? <Content>{complaint.handlerName}</Content> : t('nobody'),
    },
    { label: t('record.channel'), value: t(`channel.${complaint.channel}`) },
    { label: t('column.received'), value: <Content>{format.day(complaint.receivedOn)}</Content> },
    {
      label: t('one.recordedBy'),
      value: recordedByName ? <Content>{recordedByName}</Content> : t('one.nobodySignedIn'),
    },
    {
      label: t('one.ways'),
      value: format.list(waysOf(complaint).map((way) => t(`way.${way}`))) || t('one.noWays'),
    },
    ...(language ? [{ label: t('one.language'), value: format.language(language) }] : []),
    ...(aboutUserName ? [{ label: t('one.about'), value: <Content>{aboutUserName}</Content> }] : []),
    ...(outcome ? [{ label: t('one.outcome'), value: t(`outcome.${outcome}`) }] : []),
    ...(caseId
      ? [
          {
            label: t('one.case'),
            value: (
              <CaseLink caseId={caseId}>
                <Content>{complaint.caseNumber}</Content>
              </CaseLink>
            ),
          },
        ]
      : []),
  ];
  return <FactList facts={facts} />;
}

function Words({ complaint: { words } }: { complaint: Complaint }) {
  const { t } = useTranslation('complaints');
  const format = useFormat();
  return (
    <Rows>
      {words.map(({ id, kind, text, authorName, at }) => (
        <Row
          key={id}
          title={t(`word.${kind}`)}
          lines={[[<Content key="at">{format.instant(at)}</Content>, authorName && <Content>{authorName}</Content>]]}
          words={text}
        />
      ))}
    </Rows>
  );
}

function History({ complaint: { events } }: { complaint: Complaint }) {
  const { t } = useTranslation('complaints');
  const format = useFormat();
  return (
    <Rows>
      {events.toReversed().map(({ what, byName, at }) => (
        <Row
          key={`${what} ${at}`}
          title={t(`event.${what as 'record'}`)}
          lines={[[<Content key="at">{format.instant(at)}</Content>, byName && <Content>{byName}</Content>]]}
        />
      ))}
    </Rows>
  );
}
