import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Empty } from '../../../components/empty.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import type { Case } from '../../case/case-queries.ts';
import { latestOfEach, useProgramme, type Eligibility, type Evaluation } from '../data/eligibility.queries.ts';
import { AskRules } from './ask-rules.tsx';
import { DecisionWay } from './decision-way.tsx';
import { MemberResult } from './member-result.tsx';

/** The latest answer of each programme's rules; they recommend, and a person decides. */
export function RulesPanel({ file, eligibility }: { file: Case; eligibility: Eligibility }) {
  const { t } = useTranslation('eligibility');
  const may = useMay();
  const latest = latestOfEach(eligibility.evaluations);
  return (
    <Panel title={t('rules.title')}>
      <Stack>
        {may('eligibility.evaluate', file.officeId) && <AskRules file={file} last={latest[0]?.programmeCode} />}
        {latest.length === 0 && <Empty title={t('rules.none')}>{t('rules.noneWords')}</Empty>}
        {latest.map((evaluation) => (
          <OfProgramme key={evaluation.id} file={file} evaluation={evaluation} eligibility={eligibility} />
        ))}
      </Stack>
    </Panel>
  );
}

interface OfProgrammeProps {
  file: Case;
  evaluation: Evaluation;
  eligibility: Eligibility;
}

function OfProgramme({ file, evaluation, eligibility }: OfProgrammeProps) {
  const { t } = useTranslation('eligibility');
  const format = useFormat();
  const programme = useProgramme(evaluation.programmeCode);
  return (
    <QueryState query={programme}>
      {({ name, rules }) => (
        <Stack gap="sm">
          <div>
            <Text fw={600} size="lg" component="h3">
              <Content>{name}</Content>
            </Text>
            <Text size="sm" c="dimmed">
              <Content>{evaluation.programmeCode}</Content> · {t('rules.asOf', { day: format.day(evaluation.asOf) })}
            </Text>
          </div>
          <DecisionWay file={file} evaluation={evaluation} />
          {evaluation.results.map((result) => (
            <MemberResult
              key={result.memberId}
              file={file}
              evaluation={evaluation}
              result={result}
              rules={rules}
              exceptions={eligibility.exceptions}
              recorded={eligibility.facts}
            />
          ))}
        </Stack>
      )}
    </QueryState>
  );
}
