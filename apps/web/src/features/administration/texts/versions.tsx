import { Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import classes from '../administration.module.css';
import { MissingLanguages } from './missing-languages.tsx';
import { TextState, type TextStateProps } from './text-state.tsx';

export interface VersionOfText extends TextStateProps {
  readonly id: string;
  readonly language: string;
  readonly number: number;
}

export interface VersionsProps<T> {
  texts: readonly T[];
  /** The way to one of them, by its language and number. */
  link: (id: string, words: ReactNode) => ReactNode;
}

/** Every version in every language, with whether it is used, and the languages in which nobody has reviewed one. */
export function Versions<T extends VersionOfText>({ texts, link }: VersionsProps<T>) {
  const { t } = useTranslation('texts');
  const format = useFormat();
  return (
    <>
      <MissingLanguages texts={texts} />
      {texts.length === 0 && <Text>{t('none')}</Text>}
      {texts.length > 0 && (
        <ul className={classes.entries}>
          {texts.map((text) => (
            <li key={text.id}>
              <Group gap="sm">
                {link(
                  text.id,
                  <>
                    <Content>{format.language(text.language)}</Content> · {t('version')} {text.number}
                  </>,
                )}
                <TextState {...text} />
              </Group>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The same by programme; texts for every programme stand first, also when there is none. */
export function VersionsByProgramme<T extends VersionOfText & { readonly programmeCode: string | null }>({
  texts,
  link,
}: VersionsProps<T>) {
  const { t } = useTranslation('texts');
  const programmes = [null, ...new Set(texts.flatMap(({ programmeCode }) => programmeCode ?? []))];
  return programmes.map((programme) => (
    <div key={programme ?? ''}>
      <Title order={3} size="h4">
        {programme ? <Content>{programme}</Content> : t('everyProgramme')}
      </Title>
      <Versions texts={texts.filter(({ programmeCode }) => programmeCode === programme)} link={link} />
    </div>
  ));
}
