import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Beside } from '../../../components/beside.tsx';
import { Content } from '../../../components/content.tsx';
import { AnchorLink, ButtonLink } from '../../../components/links.tsx';
import { Panel } from '../../../components/panel.tsx';
import { dayAt } from '../../../lib/format/office-time.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { PrintButton } from '../../case-files/prints/print-button.tsx';
import { membersOf, nameOf, useCaseSteps, type Case } from '../../case/case-queries.ts';
import classes from '../../case/case.module.css';
import type { Eligibility } from '../data/eligibility.queries.ts';
import { paperStep } from '../paper-decision/paper-step.ts';
import { SealedReasons } from '../parts/sealed-reasons.tsx';

/** What was decided about whom, by whom and why; and what the person was told about complaining. */
export function DecisionsPanel({ file, eligibility }: { file: Case; eligibility: Eligibility }) {
  const { t } = useTranslation('eligibility');
  const codes = useCodes();
  const format = useFormat();
  const may = useMay();
  const onPaper = paperStep(useCaseSteps(file.id).data?.rows);
  const programmeOf = (evaluationId: string): string | undefined =>
    eligibility.evaluations.find(({ id }) => id === evaluationId)?.programmeCode;
  return (
    <Panel title={t('decisions.title')}>
      {eligibility.decisions.length === 0 && <Text c="dimmed">{t('decisions.none')}</Text>}
      <ul className={classes.entries}>
        {eligibility.decisions.map((decision) => (
          <li key={decision.id}>
            <strong>{codes('decision', decision.decision)}</strong>{' '}
            <Content>{membersOf(file, [decision.memberId]).map(nameOf).join('')}</Content>
            <div className={classes.quiet}>
              <Beside
                parts={[
                  programmeOf(decision.evaluationId),
                  decision.decidedOnPaperBy ?? decision.decidedByName,
                  decision.decidedOnPaperBy
                    ? format.day(dayAt(decision.decidedAt, file.timeZone))
                    : format.instant(decision.decidedAt, file.timeZone),
                ]}
              />
            </div>
            {decision.decidedOnPaperBy && (
              <div className={classes.quiet}>
                {t('paper.entered')} <Content>{decision.decidedByName}</Content>
              </div>
            )}
            <p className={classes.said}>
              {decision.reason ? <Content>{decision.reason}</Content> : t('decisions.reasonErased')}
            </p>
            <SealedReasons reasons={decision.sealedReasons} />
            {decision.meansOfComplaint && (
              <p className={classes.said}>
                {t('decisions.complaint')} <Content>{decision.meansOfComplaint}</Content>
              </p>
            )}
            <Group gap="md" mt="xs">
              <PrintButton caseId={file.id} what={{ kind: 'decision', recordId: decision.id }} size="xs" />
              {may('letter.write', file.officeId) && (
                <AnchorLink
                  size="sm"
                  to="/cases/$caseId/files/letter"
                  params={{ caseId: file.id }}
                  search={{ kind: 'decision', memberId: decision.memberId }}
                >
                  {t('decisions.letter')}
                </AnchorLink>
              )}
            </Group>
          </li>
        ))}
      </ul>
      {onPaper && (
        <Group mt="md">
          <ButtonLink variant="default" to="/cases/$caseId/eligibility/paper-decision" params={{ caseId: file.id }}>
            {t('paper.title')}
          </ButtonLink>
        </Group>
      )}
    </Panel>
  );
}
