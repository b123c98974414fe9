import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { DueDay } from '../../../components/due-day.tsx';
import { FactList } from '../../../components/fact-list.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { PrintButton } from '../../case-files/prints/print-button.tsx';
import { memberName, versionIn, type MemberPlan } from '../data/reintegration.queries.ts';
import { BudgetTable } from './budget-table.tsx';
import type { MemberPartProps } from './member-part-props.ts';
import { PlanLines } from './plan-lines.tsx';

export function MemberPart({ file, all, member }: MemberPartProps) {
  const { t } = useTranslation('plans');
  const name = memberName(file, member.memberId);
  const agreed = versionIn(member, 'agreed');
  return (
    <Panel title={<Content>{name}</Content>} actions={<PlanActions file={file} member={member} />}>
      <Stack gap="md">
        <PlanFacts member={member} />
        <BudgetTable budgets={all.budgets.filter(({ memberId }) => memberId === member.memberId)} />
        {agreed && agreed.lines.length > 0 && <PlanLines file={file} all={all} member={member} agreed={agreed} />}
        {agreed && agreed.lines.length === 0 && <Text c="dimmed">{t('plan.wantsNone')}</Text>}
      </Stack>
    </Panel>
  );
}

function PlanActions({ file, member }: Omit<MemberPartProps, 'all'>) {
  const { t } = useTranslation('plans');
  const may = useMay();
  const params = { caseId: file.id, memberId: member.memberId };
  const draft = versionIn(member, 'draft');
  const printed = draft ?? versionIn(member, 'agreed');
  const begun = member.versions.length > 0;
  return (
    <Group gap="xs">
      {member.versions.length > 1 && (
        <ButtonLink
          size="compact-md"
          variant="default"
          to="/cases/$caseId/reintegration/plan/$memberId/versions"
          params={params}
        >
          {t('do.compare')}
        </ButtonLink>
      )}
      {printed && <PrintButton size="compact-md" caseId={file.id} what={{ kind: 'plan', recordId: printed.id }} />}
      {may('plan.write', file.officeId) && (
        <ButtonLink
          size="compact-md"
          variant={draft ? 'default' : 'filled'}
          to="/cases/$caseId/reintegration/plan/$memberId"
          params={params}
        >
          {t(draft ? 'do.goOn' : begun ? 'do.change' : 'do.draft')}
        </ButtonLink>
      )}
      {draft && may('plan.write', file.officeId) && (
        <ButtonLink size="compact-md" to="/cases/$caseId/reintegration/plan/$memberId/agree" params={params}>
          {t('do.agree')}
        </ButtonLink>
      )}
    </Group>
  );
}

function PlanFacts({ member }: { member: MemberPlan }) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const agreed = versionIn(member, 'agreed');
  const draft = versionIn(member, 'draft');
  return (
    <FactList
      facts={[
        {
          label: t('plan.state'),
          value: agreed ? (
            <>
              {t('plan.agreedOn', { number: agreed.number })} <Content>{format.day(agreed.signedOn!)}</Content>
            </>
          ) : (
            t(draft ? 'plan.onlyDraft' : 'plan.none')
          ),
        },
        ...(draft && agreed ? [{ label: t('plan.next'), value: t('plan.nextDraft', { number: draft.number }) }] : []),
        ...(agreed ? [{ label: t('plan.goal'), value: <Content>{agreed.goal}</Content> }] : []),
        ...(!agreed && member.planDueOn ? [{ label: t('plan.due'), value: <DueDay day={member.planDueOn} /> }] : []),
      ]}
    />
  );
}
