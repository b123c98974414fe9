import { Alert, Group, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AnchorLink, ButtonLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { Facts } from '../parts/facts.tsx';
import { FiguresPanel } from './figures-panel.tsx';
import { FundsPanel } from './funds-panel.tsx';
import { InForce } from './in-force.tsx';
import { useProgramme, type ProgrammeWithRules } from './programmes.queries.ts';
import { RulesPanel } from './rules-panel.tsx';

export function ProgrammePage() {
  const { code } = useParams({ from: '/administration/programmes/$code' });
  const programme = useProgramme(code);
  return <QueryState query={programme}>{(file) => <ProgrammeFile key={code} programme={file} />}</QueryState>;
}

/** A programme with its rules in words, the office’s own figures and what pays for it. */
function ProgrammeFile({ programme }: { programme: ProgrammeWithRules }) {
  const { t } = useTranslation('programmes');
  const format = useFormat();
  const may = useMay();
  const { code, officeId } = programme;
  const ofProgramme = { code };
  return (
    <Page
      title={`${code} · ${programme.name}`}
      titleIsContent
      lead={<AnchorLink to="/administration/programmes">{t('back')}</AnchorLink>}
      actions={
        <>
          {programme.origin === 'local' && officeId && may('programme.record', officeId) && (
            <ButtonLink to="/administration/programmes/$code/change" params={ofProgramme} variant="default">
              {t('change.title')}
            </ButtonLink>
          )}
          {may('rule.draft') && (
            <ButtonLink to="/administration/programmes/$code/rules/new" params={ofProgramme}>
              {t('rules.draft')}
            </ButtonLink>
          )}
        </>
      }
    >
      <Stack>
        {!programme.usable && (
          <Alert color="lamp" variant="light" title={t('notUsable')}>
            {t('notUsableWords')}
          </Alert>
        )}
        <Panel title={t('about')}>
          <Facts
            facts={[
              [t('holds'), <InForce key="holds" validFrom={programme.validFrom} validTo={programme.validTo} />],
              [t('agency'), <Content key="agency">{programme.agency}</Content>],
              [
                t('hostCountries'),
                <Content key="hosts">{programme.hostCountries.map(format.country).join(', ')}</Content>,
              ],
              [t('currency'), <Content key="currency">{programme.currency}</Content>],
              [t('source'), <Content key="source">{programme.source}</Content>],
              [t('complaint'), <Content key="complaint">{programme.meansOfComplaint}</Content>],
              [t('origin.label'), t(`origin.${programme.origin}`)],
            ]}
          />
        </Panel>
        <RulesPanel programme={programme} />
        <FiguresPanel programme={programme} />
        <FundsPanel programme={programme} />
        {!may('rule.draft') && (
          <Group>
            <Text size="sm" c="dimmed">
              {t('readOnly')}
            </Text>
          </Group>
        )}
      </Stack>
    </Page>
  );
}
