import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Empty } from '../../../components/empty.tsx';
import { AnchorLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { ShortForm, type ShortFormProps } from '../../../components/short-form/short-form.tsx';
import type { Told } from '../../../components/short-form/questions.ts';
import type { Fact } from '../../../components/standing/standing.ts';
import { nameOf, useCaseChanged } from '../../case/case-queries.ts';
import type { TravelScene } from './with-traveller.tsx';

export interface FormProps {
  scene: TravelScene;
  recordId: string;
}

export interface TravelFormProps extends Omit<ShortFormProps, 'lead' | 'back' | 'onSend' | 'standing'> {
  scene: TravelScene;
  /** The record it changes, by the version that was read. */
  changes?: { readonly version: number; readonly facts: readonly Fact[] };
  send: (told: Told, version: number) => Promise<{ error?: unknown }>;
}

/** A form about one traveller; what it changes is asked for anew once it is sent. */
export function TravelForm({ scene, changes, send, ...form }: TravelFormProps) {
  const changed = useCaseChanged();
  return (
    <ShortForm
      {...form}
      lead={<Content>{`${nameOf(scene.member)}, ${scene.file.number}`}</Content>}
      back={<BackToTravel scene={scene} />}
      standing={changes && { ...changes, askAgain: scene.askAgain }}
      onSend={async (told, version) => {
        const { error } = await send(told, version);
        if (error) throw error;
        await changed();
      }}
    />
  );
}

export function BackToTravel({ scene }: { scene: TravelScene }) {
  const { t } = useTranslation('travel-papers');
  return (
    <AnchorLink size="sm" to="/cases/$caseId/travel" params={{ caseId: scene.file.id }}>
      {t('back')}
    </AnchorLink>
  );
}

/** What was to be changed is not there any more, or not for this reader. */
export function NothingToFill({ scene, title }: { scene: TravelScene; title: string }) {
  const { t } = useTranslation('travel-papers');
  return (
    <Page title={title}>
      <Empty title={t('notThere')}>
        <BackToTravel scene={scene} />
      </Empty>
    </Page>
  );
}

/** The ticks of a list that were set. */
export const ticked = <Code extends string>(told: Told, list: string, codes: readonly Code[]): Code[] =>
  codes.filter((code) => told[`${list}-${code}`] === 'yes');
