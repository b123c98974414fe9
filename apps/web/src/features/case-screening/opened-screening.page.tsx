import { List, Stack, Text } from '@mantine/core';
import { FACTOR_LEVELS } from '@homeward/contracts';
import { notFound, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { Page } from '../../components/page.tsx';
import { Panel } from '../../components/panel.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { api } from '../../lib/api/client.ts';
import { problemOf } from '../../lib/api/problem.ts';
import type { components } from '../../lib/api/schema.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { membersOf, nameOf, useThisCase } from '../case/case-queries.ts';
import { BackToScreenings } from './back-to-screenings.tsx';

type Answer = components['schemas']['ScreeningAnswerDto'];

/** One screening, with those of its answers that the reader may see; nothing tells whether there are others. */
export function OpenedScreeningPage() {
  const { t } = useTranslation('screening');
  const file = useThisCase();
  const format = useFormat();
  const { screeningId } = useParams({ from: '/cases/$caseId/counselling/screenings/$screeningId' });
  const screening = api.useQuery(
    ...([
      'get',
      '/api/screenings/{id}',
      { params: { path: { id: screeningId } } },
      { refetchOnWindowFocus: false },
    ] as const),
  );
  if (screening.error && [400, 404].includes(problemOf(screening.error).status)) throw notFound();
  if (screening.data && screening.data.caseId !== file.id) throw notFound();
  const kind = screening.data?.kind ?? 'rapid';
  const name = screening.data && membersOf(file, [screening.data.memberId]).map(nameOf).join();
  return (
    <Page
      title={t(`opened.${kind}`)}
      lead={name && <Content>{`${name}, ${file.number}`}</Content>}
      actions={<BackToScreenings caseId={file.id} />}
    >
      <QueryState query={screening}>
        {({ heldOn, fullNeeded, reassessOn, answers }) => (
          <Stack maw={860}>
            <Panel>
              <Text>
                {t('heldOn.label')}: <Content>{format.day(heldOn)}</Content>
              </Text>
              {fullNeeded && <Text>{t('fullNeeded')}</Text>}
              {reassessOn && (
                <Text>
                  {t('status.reassess')} <Content>{format.day(reassessOn)}</Content>
                </Text>
              )}
            </Panel>
            {answers.length === 0 && <Text>{t('opened.sealed')}</Text>}
            {answers.map((answer) => (
              <AnswerPanel key={answer.id} answer={answer} />
            ))}
          </Stack>
        )}
      </QueryState>
    </Page>
  );
}

function AnswerPanel({ answer: { matterClass, level, indicators, factors } }: { answer: Answer }) {
  const { t } = useTranslation('screening');
  return (
    <Panel title={t(`matter.${matterClass}`)}>
      <Stack gap="sm">
        <Text>
          {t('levels.one')} <strong>{t(`level.${level}`)}</strong>
        </Text>
        <Text size="sm">
          {indicators.length > 0 ? indicators.map((code) => t(`indicator.${code}`)).join(' · ') : t('indicators.none')}
        </Text>
        {FACTOR_LEVELS.filter((each) => factors.some((factor) => factor.level === each)).map((each) => (
          <div key={each}>
            <Text fw={600} component="h3">
              {t(`factorLevel.${each}`)}
            </Text>
            <List size="sm">
              {factors
                .filter((factor) => factor.level === each)
                .map(({ kind, text }, index) => (
                  <List.Item key={index}>
                    {t(`factorKind.${kind}`)}: <Content>{text}</Content>
                  </List.Item>
                ))}
            </List>
          </div>
        ))}
      </Stack>
    </Panel>
  );
}
