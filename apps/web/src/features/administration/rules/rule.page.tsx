import { Group, Stack } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Empty } from '../../../components/empty.tsx';
import { AnchorLink, ButtonLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api } from '../../../lib/api/client.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { Done } from '../parts/done.tsx';
import { Facts } from '../parts/facts.tsx';
import { InForce } from '../programmes/in-force.tsx';
import { useProgramme, type Rule } from '../programmes/programmes.queries.ts';
import { PublishRule } from './publish-rule.tsx';
import { definitionOf } from './rule-definition.ts';
import { RuleInWords } from './rule-words.tsx';

export function RulePage() {
  const { t } = useTranslation('rules');
  const { code, ruleId } = useParams({ from: '/administration/programmes/$code/rules/$ruleId' });
  const programme = useProgramme(code);
  return (
    <QueryState query={programme} lines={8}>
      {({ rules }) => {
        const rule = rules.find(({ id }) => id === ruleId);
        return rule ? (
          <RuleFile key={ruleId} rule={rule} />
        ) : (
          <Page title={t('rule')}>
            <Empty title={t('notThere')} />
          </Page>
        );
      }}
    </QueryState>
  );
}

/** One version of a rule, whole, in words: what somebody reads before publishing it. */
function RuleFile({ rule }: { rule: Rule }) {
  const { t } = useTranslation('rules');
  const may = useMay();
  const [published, setPublished] = useState(false);
  const sources = api.useQuery('get', '/api/reference/sources', {}, { staleTime: Infinity });
  const title = (key: string): string => sources.data?.rows.find((each) => each.key === key)?.title ?? key;
  const ofRule = { code: rule.programmeCode, ruleId: rule.id };
  return (
    <Page
      title={rule.title}
      titleIsContent
      lead={
        <AnchorLink to="/administration/programmes/$code" params={{ code: rule.programmeCode }}>
          {t('back')}
        </AnchorLink>
      }
      actions={
        may('rule.draft') && (
          <Group>
            <ButtonLink
              to="/administration/programmes/$code/rules/new"
              params={{ code: rule.programmeCode }}
              search={{ from: rule.id }}
              variant="default"
            >
              {t('nextVersion')}
            </ButtonLink>
            <ButtonLink to="/administration/programmes/$code/rules/$ruleId/try" params={ofRule} variant="default">
              {t('try.title')}
            </ButtonLink>
          </Group>
        )
      }
    >
      <Stack maw={960}>
        {published && <Done title={t('publish.done')} />}
        <PublishRule rule={rule} onPublished={() => setPublished(true)} />
        <Panel title={t('about')}>
          <Facts
            facts={[
              [
                t('standing'),
                <InForce
                  key="standing"
                  draft={rule.status === 'draft'}
                  validFrom={rule.validFrom}
                  validTo={rule.validTo}
                />,
              ],
              [t('draft.dateField'), t(`fact.${rule.dateField}`)],
              [
                t('version'),
                <>
                  {rule.number} (<Content key="version">{rule.code}</Content>)
                </>,
              ],
              [t('draft.explanation'), <Content key="explanation">{rule.explanation}</Content>],
              [t('draft.legal'), <Content key="legal">{rule.legalReference}</Content>],
              [
                t('draft.sources'),
                rule.sourceKeys.map((key) => (
                  <div key={key}>
                    <Content>{title(key)}</Content>
                  </div>
                )),
              ],
              [t('draft.reading'), rule.ourReading && <Content key="reading">{rule.ourReading}</Content>],
            ]}
          />
        </Panel>
        <Panel title={t('draft.meaning')}>
          <RuleInWords definition={definitionOf(rule)} />
        </Panel>
      </Stack>
    </Page>
  );
}
