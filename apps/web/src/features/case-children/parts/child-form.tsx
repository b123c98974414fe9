import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AnchorLink } from '../../../components/links.tsx';
import type { Question, Told } from '../../../components/short-form/questions.ts';
import { ShortForm, type ShortFormProps } from '../../../components/short-form/short-form.tsx';
import type { Fact } from '../../../components/standing/standing.ts';
import { nameOf, useCaseChanged } from '../../case/case-queries.ts';
import type { ChildScene } from './with-child.tsx';

/** The record a form changes, by the version that was read. */
export interface Changed {
  readonly version: number;
  readonly facts: readonly Fact[];
}

export interface ChildFormProps extends Omit<ShortFormProps, 'lead' | 'back' | 'onSend' | 'standing'> {
  scene: ChildScene;
  /** Where the form was opened from, when it is not the child’s own page. */
  from?: 'best-interests';
  changes?: Changed;
  questions: readonly Question[];
  send: (told: Told, version: number) => Promise<{ error?: unknown }>;
}

/** A form about one child; what it changes is asked for anew once it is sent. */
export function ChildForm({ scene, from, changes, send, ...form }: ChildFormProps) {
  const { file, member, askAgain } = scene;
  const changed = useCaseChanged();
  return (
    <ShortForm
      {...form}
      lead={<Content>{`${nameOf(member)}, ${file.number}`}</Content>}
      back={<BackToChild scene={scene} from={from} />}
      standing={changes && { ...changes, askAgain }}
      onSend={async (told, version) => {
        const { error } = await send(told, version);
        if (error) throw error;
        await changed();
      }}
    />
  );
}

export function BackToChild({ scene, from }: { scene: ChildScene; from?: 'best-interests' | undefined }) {
  const { t } = useTranslation('children');
  const params = { caseId: scene.file.id, memberId: scene.member.id };
  if (from)
    return (
      <AnchorLink size="sm" to="/cases/$caseId/children/$memberId/best-interests" params={params}>
        {t('back.bestInterests')}
      </AnchorLink>
    );
  if (!scene.child)
    return (
      <AnchorLink size="sm" to="/cases/$caseId/children" params={params}>
        {t('back.children')}
      </AnchorLink>
    );
  return (
    <AnchorLink size="sm" to="/cases/$caseId/children/$memberId" params={params}>
      {t('back.child')}
    </AnchorLink>
  );
}
