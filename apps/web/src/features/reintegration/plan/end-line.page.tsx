import { Text } from '@mantine/core';
import { LINE_ENDS, type LineEnd } from '@homeward/contracts';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ShortForm } from '../../../components/short-form/short-form.tsx';
import { client } from '../../../lib/api/client.ts';
import { useCaseChanged } from '../../case/case-queries.ts';
import type { MemberPlan } from '../data/reintegration.queries.ts';
import { BackToPlan, PlanLead, WithPlan } from '../data/with-plan.tsx';

/** Says that a line was given, or that it falls away and why. */
export function EndLinePage() {
  const { t } = useTranslation(['plans', 'versions']);
  const { lineId = '' } = useParams({ strict: false });
  const changed = useCaseChanged();
  const lineOf = ({ lines }: MemberPlan) => lines.find(({ id }) => id === lineId);
  return (
    <WithPlan
      find={({ members }) => members.find((member) => lineOf(member))}
      versionOf={(member) => lineOf(member)?.version ?? 1}
      factsOf={(member) => {
        const ended = lineOf(member)?.endedAs;
        return [{ name: 'state', label: t('versions:state'), value: ended ? t(`end.${ended}`) : t('end.open') }];
      }}
    >
      {({ file, name, standing }) => (
        <ShortForm
          title={t('do.end')}
          lead={<PlanLead file={file} name={name} />}
          back={<BackToPlan caseId={file.id} />}
          questions={[
            {
              ...{ name: 'endedAs', kind: 'choice', label: t('end.how') },
              options: LINE_ENDS.map((value) => ({
                value,
                label: t(`end.${value}`),
                description: t(`end.${value}Hint`),
              })),
            },
            { name: 'reason', kind: 'words', label: t('end.reason') },
          ]}
          sendLabel={t('do.end')}
          warning={t('end.warning')}
          standing={standing}
          onSend={async ({ endedAs, reason }, version) => {
            const { error } = await client.POST('/api/plan-lines/{id}/end', {
              params: { path: { id: lineId } },
              body: { version, endedAs: endedAs as LineEnd, reason: reason! },
            });
            if (error) throw error;
            await changed();
          }}
          done={{ title: t('end.done'), next: <Text>{t('end.next')}</Text> }}
        />
      )}
    </WithPlan>
  );
}
