import { Alert, Stack, Text } from '@mantine/core';
import { InfoIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../components/links.tsx';
import { useMay } from '../../../lib/session/use-may.ts';
import { definitionOf, factsOfRule } from '../rules/rule-definition.ts';
import type { ProgrammeWithRules, Rule } from './programmes.queries.ts';

const asksForIt = (rule: Rule): boolean => {
  const definition = definitionOf(rule);
  return definition.kind === 'requirement' && factsOfRule(definition).includes('endsResidenceProcedure');
};

/**
 * Without a dated rule nobody may record that an asylum claim was withdrawn before the departure. Whether the programme
 * asks for it, and since when, only its managers know.
 */
export function EndsProcedureMissing({ programme }: { programme: ProgrammeWithRules }) {
  const { t } = useTranslation('programmes');
  const may = useMay();
  const asking = programme.rules.filter((rule) => rule.status === 'published' && asksForIt(rule));
  if (asking.some(({ validFrom }) => validFrom !== null)) return null;
  const [undated] = asking;
  return (
    <Alert color="lamp" variant="light" icon={<InfoIcon aria-hidden />} title={t('endsProcedure.title')} mb="md">
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{t(undated ? 'endsProcedure.undated' : 'endsProcedure.none')}</Text>
        <Text size="sm">{t('endsProcedure.who')}</Text>
        {may('rule.draft') && (
          <ButtonLink
            to="/administration/programmes/$code/rules/new"
            params={{ code: programme.code }}
            search={undated ? { from: undated.id } : {}}
            variant="default"
            size="compact-sm"
          >
            {t('endsProcedure.draft')}
          </ButtonLink>
        )}
      </Stack>
    </Alert>
  );
}
