import { Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Empty } from '../../../components/empty.tsx';
import { AnchorLink, ButtonLink } from '../../../components/links.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useMay } from '../../../lib/session/use-may.ts';
import classes from '../administration.module.css';
import { EndsProcedureMissing } from './ends-procedure-missing.tsx';
import { InForce } from './in-force.tsx';
import { rulesByCode, type ProgrammeWithRules, type Rule } from './programmes.queries.ts';

/** First what somebody must fulfil, then what they are given; each rule with its versions. */
export function RulesPanel({ programme }: { programme: ProgrammeWithRules }) {
  const { t } = useTranslation('programmes');
  const rules = rulesByCode(programme.rules);
  const ofKind = (kind: string): (readonly [Rule, ...Rule[]])[] =>
    rules.filter(([{ definition }]) => (definition as { kind?: string }).kind === kind);
  return (
    <Panel title={t('rules.title')}>
      {rules.length === 0 && <Empty title={t('rules.none')}>{t('rules.noneWords')}</Empty>}
      {rules.length > 0 && <EndsProcedureMissing programme={programme} />}
      {(['requirement', 'component'] as const).map(
        (kind) =>
          ofKind(kind).length > 0 && (
            <Stack key={kind} gap={0} mb="md">
              <Title order={3}>{t(`rules.${kind}s`)}</Title>
              <ul className={classes.entries}>
                {ofKind(kind).map((versions) => (
                  <RuleLine key={versions[0].code} versions={versions} />
                ))}
              </ul>
            </Stack>
          ),
      )}
    </Panel>
  );
}

function RuleLine({ versions }: { versions: readonly [Rule, ...Rule[]] }) {
  const { t } = useTranslation('programmes');
  const may = useMay();
  const [newest] = versions;
  return (
    <li>
      <Group justify="space-between" align="flex-start">
        <Stack gap={4}>
          <strong data-content="">{newest.title}</strong>
          <Text size="sm">
            <Content>{newest.explanation}</Content>
          </Text>
          {versions.map((rule) => (
            <Group key={rule.id} gap="sm">
              <AnchorLink
                to="/administration/programmes/$code/rules/$ruleId"
                params={{ code: rule.programmeCode, ruleId: rule.id }}
                size="sm"
              >
                {t('rules.version')} {rule.number}
              </AnchorLink>
              <InForce draft={rule.status === 'draft'} validFrom={rule.validFrom} validTo={rule.validTo} />
            </Group>
          ))}
        </Stack>
        {may('rule.draft') && (
          <ButtonLink
            to="/administration/programmes/$code/rules/new"
            params={{ code: newest.programmeCode }}
            search={{ from: newest.id }}
            variant="default"
            size="compact-sm"
          >
            {t('rules.next')}
          </ButtonLink>
        )}
      </Group>
    </li>
  );
}
