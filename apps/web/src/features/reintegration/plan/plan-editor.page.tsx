import { Button, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { client } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCaseChanged } from '../../case/case-queries.ts';
import { versionIn } from '../data/reintegration.queries.ts';
import { BackToPlan, PlanLead, WithPlan, type PlanScene } from '../data/with-plan.tsx';
import { LineFields } from './line-fields.tsx';
import { asSent, emptyLine, lineProblems, lineValues, type PlanValues } from './line-values.ts';

export const PlanEditorPage = () => <WithPlan>{(scene) => <Editor {...scene} />}</WithPlan>;

/** The draft of the next version, line by line; what was agreed stands until the person puts their name under this. */
function Editor({ file, all, member, name, standing }: PlanScene) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const changed = useCaseChanged();
  const grants = all.budgets.filter(({ memberId, ended }) => memberId === member.memberId && !ended);
  const before = versionIn(member, 'draft') ?? versionIn(member, 'agreed');
  const going = (before?.lines ?? []).filter(({ lineId }) => !member.lines.find(({ id }) => id === lineId)?.endedAs);
  const form = useAppForm<PlanValues>({
    initialValues: { goal: before?.goal ?? '', lines: going.map(lineValues) },
    validate: (values) => ({
      ...(values.goal.trim() ? {} : { goal: t('wrong.goal') }),
      ...lineProblems(values.lines, (key) => t(`wrong.${key}`)),
    }),
  });
  const { lines, goal } = form.getValues();
  const journey = useJourney(
    form,
    async (values, version) => {
      const { error } = await client.POST('/api/cases/{id}/plan-drafts', {
        params: { path: { id: file.id } },
        body: {
          ...{ memberId: member.memberId, goal: values.goal.trim() },
          ...(version > 0 ? { version } : {}),
          lines: values.lines.map((line) => asSent(line, grants)),
        },
      });
      if (error) throw error;
      await changed();
    },
    standing,
  );
  return (
    <FormJourney
      journey={journey}
      title={t('editor.title')}
      lead={<PlanLead file={file} name={name} />}
      back={<BackToPlan caseId={file.id} />}
      sendLabel={t('editor.send')}
      answers={() => [
        {
          title: t('editor.title'),
          answers: [
            { field: 'goal', label: t('plan.goal'), value: <Content>{goal}</Content> },
            ...lines.map((line, i) => {
              const grant = grants.find(({ entitlementId }) => entitlementId === line.entitlementId);
              return {
                field: `lines.${i}.description`,
                label: t('line.number', { number: i + 1 }),
                value: line.serviceType && (
                  <>
                    {t(`service.${line.serviceType}`)} · {line.modality && t(`modality.${line.modality}`)} ·{' '}
                    <Content>
                      {format.money(line.amountMinor ?? 0, grant?.currency ?? 'EUR')} · {line.description}
                    </Content>
                  </>
                ),
              };
            }),
          ],
        },
      ]}
      confirmation={() => ({ title: t('editor.done'), words: <Text>{t('editor.next')}</Text> })}
    >
      <Text>{t('editor.intro')}</Text>
      <Textarea
        {...form.field('goal')}
        label={t('plan.goal')}
        description={t('editor.goalHint')}
        autosize
        minRows={3}
      />
      {lines.map((line, i) => (
        <LineFields key={line.key} form={form} place={i} grants={grants} />
      ))}
      {lines.length === 0 && <Text c="dimmed">{t('editor.noLines')}</Text>}
      <div>
        <Button
          variant="default"
          disabled={grants.length === 0}
          onClick={() => form.insertListItem('lines', emptyLine(grants[0]?.entitlementId ?? ''))}
        >
          {t('editor.add')}
        </Button>
      </div>
    </FormJourney>
  );
}
