import { LETTER_KINDS } from '@homeward/contracts';
import { Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AnchorLink, ButtonLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import classes from '../administration.module.css';
import { MissingLanguages } from './missing-languages.tsx';
import { TextState } from './text-state.tsx';
import { useEveryLetterText, type LetterText } from './texts.queries.ts';

/** The texts of letters by kind, programme and language, and the languages that are missing. */
export function LettersPage() {
  const { t } = useTranslation('texts');
  const codes = useCodes();
  const may = useMay();
  const texts = useEveryLetterText();
  return (
    <Page
      title={t('letters.title')}
      lead={t('letters.lead')}
      actions={
        may('letter-template.draft') && <ButtonLink to="/administration/letters/new">{t('draft.title')}</ButtonLink>
      }
    >
      <QueryState query={texts} lines={8}>
        {(rows) => (
          <Stack>
            {LETTER_KINDS.map((kind) => (
              <Panel key={kind} title={codes('letterKind', kind)}>
                <Stack gap="sm">
                  {byProgramme(rows.filter((text) => text.kind === kind)).map(([programme, ofProgramme]) => (
                    <div key={programme ?? ''}>
                      <Title order={3} size="h4">
                        {programme ? <Content>{programme}</Content> : t('everyProgramme')}
                      </Title>
                      <MissingLanguages texts={ofProgramme} />
                      <Versions texts={ofProgramme} />
                    </div>
                  ))}
                </Stack>
              </Panel>
            ))}
          </Stack>
        )}
      </QueryState>
    </Page>
  );
}

/** Texts for every programme stand first, also when there is none. */
function byProgramme(texts: readonly LetterText[]): [string | null, LetterText[]][] {
  const programmes = [null, ...new Set(texts.flatMap(({ programmeCode }) => programmeCode ?? []))];
  return programmes.map((code) => [code, texts.filter(({ programmeCode }) => programmeCode === code)]);
}

function Versions({ texts }: { texts: readonly LetterText[] }) {
  const { t } = useTranslation('texts');
  const format = useFormat();
  if (texts.length === 0) return <Text>{t('none')}</Text>;
  return (
    <ul className={classes.entries}>
      {texts.map((text) => (
        <li key={text.id}>
          <Group gap="sm">
            <AnchorLink to="/administration/letters/$templateId" params={{ templateId: text.id }}>
              <Content>{format.language(text.language)}</Content> · {t('version')} {text.number}
            </AnchorLink>
            <TextState {...text} />
          </Group>
        </li>
      ))}
    </ul>
  );
}
