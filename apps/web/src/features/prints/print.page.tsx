import { Group, Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CaseLink } from '../../components/case-link.tsx';
import { Content } from '../../components/content.tsx';
import { Empty } from '../../components/empty.tsx';
import { AnchorLink, ButtonLink } from '../../components/links.tsx';
import { Page } from '../../components/page.tsx';
import { Panel } from '../../components/panel.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { api } from '../../lib/api/client.ts';
import { problemOf } from '../../lib/api/problem.ts';
import type { components } from '../../lib/api/schema.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import styles from '../../components/journey/check-answers.module.css';

type FoundPrint = components['schemas']['FoundPrintDto'];

const route = getRouteApi('/prints/$token');

/** Where the square on a paper leads: what was printed, by whom and when, for whoever may see the case. */
export function PrintPage() {
  const { t } = useTranslation('prints');
  const { token } = route.useParams();
  const query = api.useQuery('get', '/api/prints/{token}', { params: { path: { token } } });
  const unknown = query.error && [400, 404].includes(problemOf(query.error).status);
  return (
    <Page title={t('found.title')}>
      {unknown ? (
        <Empty title={t('found.nothing')}>
          <p>{t('found.nothingWords')}</p>
          <ButtonLink variant="default" to="/prints">
            {t('find.again')}
          </ButtonLink>
        </Empty>
      ) : (
        <QueryState query={query}>{(print) => <Found print={print} />}</QueryState>
      )}
    </Page>
  );
}

function Found({ print }: { print: FoundPrint }) {
  const { t } = useTranslation('prints');
  const format = useFormat();
  const facts = [
    [
      'case',
      <CaseLink caseId={print.caseId}>
        <Content>{print.caseNumber}</Content>
      </CaseLink>,
    ],
    ['for', print.memberName && <Content>{print.memberName}</Content>],
    ['language', format.language(print.language)],
    ['by', print.authorName && <Content>{print.authorName}</Content>],
    ['at', format.instant(print.createdAt, print.zone)],
  ] as const;
  return (
    <Stack maw={760}>
      <Panel title={t(`kind.${print.kind}`)}>
        <dl className={styles['list']}>
          {facts.map(([name, value]) => (
            <div key={name} className={styles['row']}>
              <dt>{t(`found.${name}`)}</dt>
              <dd>{value ?? t('found.unknown')}</dd>
            </div>
          ))}
        </dl>
      </Panel>
      <Group>
        <RecordLink print={print} />
      </Group>
    </Stack>
  );
}

/** The record as it stands now; the paper says what it was then. */
function RecordLink({ print: { kind, caseId, recordId } }: { print: FoundPrint }) {
  const { t } = useTranslation('prints');
  const params = { caseId };
  if (kind === 'letter' && recordId)
    return (
      <AnchorLink to="/cases/$caseId/files/letters/$letterId" params={{ ...params, letterId: recordId }}>
        {t('found.open.letter')}
      </AnchorLink>
    );
  if (kind === 'decision')
    return (
      <AnchorLink to="/cases/$caseId/eligibility" params={params}>
        {t('found.open.decision')}
      </AnchorLink>
    );
  if (kind === 'declaration')
    return (
      <AnchorLink to="/cases/$caseId/counselling" params={params}>
        {t('found.open.declaration')}
      </AnchorLink>
    );
  return (
    <AnchorLink to="/cases/$caseId" params={params}>
      {t('found.open.case')}
    </AnchorLink>
  );
}
