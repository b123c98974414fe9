import { CHILD_DECISIONS, HEARING_OUTCOMES, type ChildDecision, type HearingOutcome } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { client } from '../../../lib/api/client.ts';
import { ChildForm } from '../parts/child-form.tsx';
import { NotThere } from '../parts/not-there.tsx';
import type { FormProps } from './form-props.ts';

/** The child’s own view at a decision, in their own words; also that a child was too young or did not wish to speak. */
export function HearingForm({ scene, recordId }: FormProps) {
  const { t } = useTranslation('children');
  const { file, member, child, today } = scene;
  if (!child) return <NotThere scene={scene} title={t('hearing.title')} />;
  const decision = (CHILD_DECISIONS as readonly string[]).includes(recordId) ? recordId : 'return';
  return (
    <ChildForm
      scene={scene}
      {...(recordId === 'best-interests' ? { from: recordId } : {})}
      title={t('hearing.title')}
      intro={t('hearing.intro')}
      sendLabel={t('hearing.send')}
      questions={[
        {
          ...{ kind: 'select', name: 'decision', label: t('hearing.decision'), initial: decision },
          options: CHILD_DECISIONS.map((value) => ({ value, label: t(`childDecision.${value}`) })),
        },
        { kind: 'day', name: 'heardOn', label: t('hearing.on'), initial: today },
        {
          ...{ kind: 'choice', name: 'outcome', label: t('hearing.outcome') },
          options: HEARING_OUTCOMES.map((value) => ({ value, label: t(`hearingOutcome.${value}`) })),
        },
        { kind: 'language', name: 'language', label: t('hearing.language'), initial: member.preferredLanguage ?? '' },
        {
          ...{ kind: 'words', name: 'words', label: t('hearing.words'), hint: t('hearing.wordsHint'), rows: 4 },
          when: ({ outcome }) => outcome === 'heard',
        },
      ]}
      done={{ title: t('hearing.done'), next: t('hearing.next') }}
      send={({ decision: about, outcome, heardOn, language, words }) =>
        client.POST('/api/cases/{id}/hearings', {
          params: { path: { id: file.id } },
          body: {
            ...{ memberId: member.id, decision: about as ChildDecision, outcome: outcome as HearingOutcome },
            ...{ heardOn: heardOn!, language: language!, words: words || null },
          },
        })
      }
    />
  );
}
