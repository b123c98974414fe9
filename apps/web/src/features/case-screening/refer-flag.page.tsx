import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { Page } from '../../components/page.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { ShortForm } from '../../components/short-form/short-form.tsx';
import { client } from '../../lib/api/client.ts';
import { dayAt } from '../../lib/format/office-time.ts';
import { useProtectionFlags } from '../case-counselling/data/counselling.queries.ts';
import { membersOf, nameOf, useCaseChanged, useThisCase } from '../case/case-queries.ts';
import { BackToScreenings } from './back-to-screenings.tsx';
import { useCentres } from './data/use-centres.ts';

/** Whether the person accepts a specialised centre; only its people ask what happened. */
export function ReferFlagPage() {
  const { t } = useTranslation('screening');
  const file = useThisCase();
  const { flagId } = useParams({ from: '/cases/$caseId/counselling/protection-flags/$flagId' });
  const changed = useCaseChanged();
  const flags = useProtectionFlags(file.id);
  const centres = useCentres();
  const flag = flags.data?.rows.find(({ id }) => id === flagId);
  const back = <BackToScreenings caseId={file.id} />;
  if (!flag)
    return (
      <Page title={t('title')}>
        <QueryState query={flags}>{() => back}</QueryState>
      </Page>
    );
  return (
    <ShortForm
      key={flagId}
      title={t('refer.title')}
      lead={<Content>{`${membersOf(file, [flag.memberId]).map(nameOf).join()}, ${file.number}`}</Content>}
      back={back}
      intro={t('flag.askNothing')}
      sendLabel={t('refer.send')}
      warning={t('refer.warning')}
      questions={[
        {
          ...{ kind: 'choice', name: 'answer', label: t('refer.answer') },
          options: (['accepted', 'declined'] as const).map((value) => ({ value, label: t(`refer.${value}`) })),
        },
        {
          ...{ kind: 'choice', name: 'centreCode', label: t('refer.centre'), hint: t('refer.centreHint') },
          when: ({ answer }) => answer === 'accepted',
          options: centres.map(({ code, name, knownFrom }) => ({
            ...{ value: code, label: name, content: true, description: t(`known.${knownFrom}`) },
          })),
        },
        { kind: 'day', name: 'referredOn', label: t('refer.on'), initial: dayAt(new Date(), file.timeZone) },
      ]}
      standing={{
        version: flag.version,
        facts: [
          { name: 'referralState', label: t('refer.answer'), value: t(`referral.${flag.referralState}`) },
          {
            ...{ name: 'centreCode', label: t('refer.centre') },
            value: centres.find(({ code }) => code === flag.centreCode)?.name ?? t('none'),
          },
        ],
        askAgain: flags.refetch,
      }}
      done={{ title: t('refer.done'), next: t('refer.next') }}
      onSend={async ({ answer, centreCode, referredOn }, version) => {
        const { error } = await client.POST('/api/protection-flags/{id}/referral', {
          params: { path: { id: flag.id } },
          body: {
            ...{ version, answer: answer as 'accepted' | 'declined' },
            ...{ centreCode: centreCode || null, referredOn: referredOn! },
          },
        });
        if (error) throw error;
        await changed();
      }}
    />
  );
}
