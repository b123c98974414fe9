import { CARE_LEVELS, type CareLevel } from '@homeward/contracts';
import { notFound, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { ShortForm } from '../../components/short-form/short-form.tsx';
import { client } from '../../lib/api/client.ts';
import { dayAt } from '../../lib/format/office-time.ts';
import { useCodes } from '../../lib/i18n/use-codes.ts';
import { nameOf, useCase, useCaseChanged, useThisCase } from '../case/case-queries.ts';
import { BackToScreenings } from './back-to-screenings.tsx';

/** What a protection officer concludes between two screenings: everybody reads the level, and nobody else why. */
export function CareLevelPage() {
  const { t } = useTranslation('screening');
  const codes = useCodes();
  const file = useThisCase();
  const { refetch } = useCase(file.id);
  const changed = useCaseChanged();
  const { memberId } = useParams({ from: '/cases/$caseId/counselling/care-level/$memberId' });
  const member = file.members.find(({ id }) => id === memberId);
  if (!member) throw notFound();
  return (
    <ShortForm
      key={memberId}
      title={t('careLevel.title')}
      lead={<Content>{`${nameOf(member)}, ${file.number}`}</Content>}
      back={<BackToScreenings caseId={file.id} />}
      intro={
        <>
          {t('careLevel.now')} {codes('careLevel', member.careLevel)}. {t('careLevel.about')}
        </>
      }
      sendLabel={t('careLevel.title')}
      warning={t('careLevel.warning')}
      questions={[
        {
          ...{ kind: 'choice', name: 'level', label: t('careLevel.level') },
          options: CARE_LEVELS.map((value) => ({ value, label: codes('careLevel', value) })),
        },
        { kind: 'words', name: 'reason', label: t('careLevel.reason'), hint: t('careLevel.reasonHint') },
        { kind: 'day', name: 'setOn', label: t('careLevel.on'), initial: dayAt(new Date(), file.timeZone) },
      ]}
      standing={{
        version: member.version,
        facts: [{ name: 'level', label: t('careLevel.level'), value: codes('careLevel', member.careLevel) }],
        askAgain: refetch,
      }}
      done={{ title: t('careLevel.done'), next: t('careLevel.next') }}
      onSend={async ({ level, reason, setOn }, version) => {
        const { error } = await client.POST('/api/cases/{id}/care-levels', {
          params: { path: { id: file.id } },
          body: { version, memberId, level: level as CareLevel, reason: reason!, setOn: setOn! },
        });
        if (error) throw error;
        await changed();
      }}
    />
  );
}
