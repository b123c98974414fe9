import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { Facts, type Fact } from '../parts/facts.tsx';
import { PublishText, type PublishTextProps } from './publish-text.tsx';
import { TextState, type TextStateProps } from './text-state.tsx';

export interface TextFileProps extends PublishTextProps {
  text: PublishTextProps['text'] &
    TextStateProps & {
      readonly language: string;
      readonly number: number;
    };
  /** Who vouches for a text of law, and who translated it. */
  owned?: { readonly legalOwner: string; readonly translator: string | null };
  /** What only this kind of text has, before and after what all of them have. */
  kind?: readonly Fact[];
  more?: readonly Fact[];
  preview: ReactNode;
}

/** One version of a text: published where it is a draft, what is known of it, and how it will read. */
export function TextFile({ kind = [], owned, more = [], preview, ...publishing }: TextFileProps) {
  const { t } = useTranslation('texts');
  const format = useFormat();
  const { text } = publishing;
  return (
    <Stack maw={860}>
      <PublishText {...publishing} />
      <Panel title={t('about')}>
        <Facts
          facts={[
            ...kind,
            [t('language'), <Content key="language">{format.language(text.language)}</Content>],
            [t('version'), text.number],
            [t('standing'), <TextState key="state" {...text} />],
            ...(owned
              ? ([
                  [t('legalOwner'), <Content key="owner">{owned.legalOwner}</Content>],
                  [t('translator'), owned.translator && <Content key="translator">{owned.translator}</Content>],
                ] as const)
              : []),
            ...more,
          ]}
        />
      </Panel>
      <Panel title={t('preview')}>{preview}</Panel>
    </Stack>
  );
}
