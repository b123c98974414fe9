import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ShortForm, type ShortFormProps } from '../../../components/short-form/short-form.tsx';
import type { Told } from '../../../components/short-form/questions.ts';
import { useCaseChanged } from '../../case/case-queries.ts';
import { useRoundWords } from '../data/use-round-words.ts';
import { BackToFollowUp } from '../tab/back.tsx';
import type { Scene } from './with-follow-up.tsx';

export interface DecisionFormProps extends Omit<ShortFormProps, 'lead' | 'back' | 'onSend' | 'standing' | 'done'> {
  scene: Scene;
  done: string;
  next: string;
  send: (told: Told, version: number) => Promise<{ error?: unknown }>;
}

/** A short form about one member’s contact or one of its rounds, at the version that was read. */
export function DecisionForm({ scene, send, done, next, ...form }: DecisionFormProps) {
  const { t } = useTranslation('follow-up');
  const changed = useCaseChanged();
  const roundWords = useRoundWords();
  const { file, followUp, round, askAgain } = scene;
  return (
    <ShortForm
      {...form}
      lead={
        <>
          <Content>{[followUp.name, file.number].filter(Boolean).join(', ')}</Content>
          {round && ` · ${roundWords(round.code)}`}
        </>
      }
      back={<BackToFollowUp caseId={file.id} />}
      standing={{
        version: round?.version ?? followUp.version,
        facts: [
          round
            ? { name: 'state', label: t('round.state'), value: t(`state.${round.state}`) }
            : { name: 'state', label: t('tab.state'), value: t(`followUpName.${followUp.state}`) },
        ],
        askAgain,
      }}
      done={{ title: done, next }}
      onSend={async (told, version) => {
        const { error } = await send(told, version);
        if (error) throw error;
        await changed();
      }}
    />
  );
}
