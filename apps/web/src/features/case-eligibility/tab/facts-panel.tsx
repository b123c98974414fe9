import { isOfficerFact, OFFICER_FACTS } from '@homeward/contracts';
import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AnchorLink } from '../../../components/links.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { nameOf, ownMembersOf, type Case } from '../../case/case-queries.ts';
import classes from '../../case/case.module.css';
import type { RecordedFact } from '../data/eligibility.queries.ts';
import { useFactWords } from '../data/use-fact-words.ts';
import { SealedReasons } from '../parts/sealed-reasons.tsx';
import own from './eligibility.module.css';

/** What the rules are told of each member; a later word holds, and earlier ones are kept. */
export function FactsPanel({ file, facts }: { file: Case; facts: readonly RecordedFact[] }) {
  const { t } = useTranslation('eligibility');
  const format = useFormat();
  const may = useMay();
  const words = useFactWords();
  const holding = facts.filter(
    ({ memberId, fact }, index) =>
      facts.findIndex((each) => each.memberId === memberId && each.fact === fact) === index,
  );
  const readsHealth = may('sealed.read-health', file.officeId);
  const needs = OFFICER_FACTS.filter((fact) =>
    fact === 'medicalBudget' ? readsHealth : readsHealth || may('sealed.read-protection', file.officeId),
  );
  return (
    <Panel title={t('known.title')}>
      {holding.length === 0 && <Text c="dimmed">{t('known.none')}</Text>}
      <Stack gap="sm">
        {file.members
          .filter(({ id }) => holding.some(({ memberId }) => memberId === id))
          .map((member) => (
            <details key={member.id} className={classes.more}>
              <summary>
                <Content>{nameOf(member)}</Content>{' '}
                {t('known.count', { count: holding.filter(({ memberId }) => memberId === member.id).length })}
              </summary>
              <ul className={own['lines']}>
                {holding
                  .filter(({ memberId }) => memberId === member.id)
                  .map(({ id, fact, value, establishedOn, sealedReasons }) => (
                    <li key={id}>
                      <div className={own['line']}>
                        <div className={own['words']}>
                          {words.label(fact)}: <Content>{words.value(fact, value)}</Content>
                          <span className={classes.quiet}> {t('known.since', { day: format.day(establishedOn) })}</span>
                          <SealedReasons reasons={sealedReasons} />
                        </div>
                        {may('eligibility.evaluate', file.officeId) && !isOfficerFact(fact) && (
                          <AnchorLink
                            size="sm"
                            to="/cases/$caseId/eligibility/fact/$memberId/$fact"
                            params={{ caseId: file.id, memberId: member.id, fact }}
                            aria-label={t('known.changeThis', { what: words.label(fact) })}
                          >
                            {t('known.change')}
                          </AnchorLink>
                        )}
                      </div>
                    </li>
                  ))}
              </ul>
            </details>
          ))}
        {needs.length > 0 &&
          ownMembersOf(file).map((member) => (
            <Group key={member.id} gap="md">
              <Text size="sm">
                {t('need.way')}: <Content>{nameOf(member)}</Content>
              </Text>
              {needs.map((fact) => (
                <AnchorLink
                  key={fact}
                  size="sm"
                  to="/cases/$caseId/eligibility/fact/$memberId/$fact"
                  params={{ caseId: file.id, memberId: member.id, fact }}
                >
                  {words.label(fact)}
                </AnchorLink>
              ))}
            </Group>
          ))}
      </Stack>
    </Panel>
  );
}
