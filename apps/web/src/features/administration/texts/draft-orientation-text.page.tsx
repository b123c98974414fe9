import { ORIENTATION_AUDIENCES, ORIENTATION_TOPICS, type OrientationAudience } from '@homeward/contracts';
import { Select, SimpleGrid } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LanguageSelect } from '../../../components/form/language-select.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { AnchorLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { client } from '../../../lib/api/client.ts';
import { OrientationPoints } from '../../departures/last-days/orientation-points.tsx';
import { DraftText } from './draft-text.tsx';
import { PointsFields, type Point } from './points-fields.tsx';
import { ProgrammeOfText } from './programme-of-text.tsx';
import classes from './texts.module.css';
import { useOrientationTexts, type OrientationText } from './texts.queries.ts';

interface Values {
  audience: OrientationAudience;
  language: string;
  programmeCode: string;
  items: Point[];
}

export function DraftOrientationTextPage() {
  const { t } = useTranslation('texts');
  const { from } = useSearch({ from: '/administration/orientation-texts/new' });
  const texts = useOrientationTexts();
  return (
    <Page
      title={t('draft.title')}
      lead={<AnchorLink to="/administration/orientation-texts">{t('orientations.back')}</AnchorLink>}
    >
      <QueryState query={texts} lines={8}>
        {({ rows }) => <DraftForm key={from} before={rows.find(({ id }) => id === from)} />}
      </QueryState>
    </Page>
  );
}

/** In the order of the topics, each told of once or more: a text that is silent about one is not kept. */
const pointsOf = (before: OrientationText | undefined): Point[] =>
  ORIENTATION_TOPICS.flatMap((topic) => {
    const told = (before?.items ?? []).filter((item) => item.topic === topic);
    return told.length > 0 ? told.map(({ text }) => ({ topic, text })) : [{ topic, text: '' }];
  });

function DraftForm({ before }: { before: OrientationText | undefined }) {
  const { t } = useTranslation('texts');
  const form = useAppForm<Values>({
    initialValues: {
      audience: before?.audience ?? 'adult',
      language: before?.language ?? '',
      programmeCode: before?.programmeCode ?? '',
      items: pointsOf(before),
    },
    validate: {
      language: (code) => (code ? null : t('draft.languageMissing')),
      items: { text: (words) => (words.trim() ? null : t('orientations.pointMissing')) },
    },
  });
  const { values } = form;
  return (
    <DraftText
      form={form}
      path="/api/orientation-texts"
      draft={({ programmeCode, ...text }) =>
        client.POST('/api/orientation-texts', { body: { ...text, ...(programmeCode && { programmeCode }) } })
      }
      previewHint={t('orientations.previewHint')}
      preview={
        <div className={classes.sheet}>
          <OrientationPoints
            language={values.language || 'en'}
            items={values.items.filter(({ text }) => text.trim())}
          />
        </div>
      }
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select
          {...form.field('audience')}
          label={t('orientations.audience')}
          allowDeselect={false}
          data={ORIENTATION_AUDIENCES.map((value) => ({ value, label: t(`orientations.for.${value}`) }))}
        />
        <LanguageSelect {...form.field('language')} label={t('language')} />
        <ProgrammeOfText {...form.field('programmeCode')} />
      </SimpleGrid>
      <PointsFields form={form} />
    </DraftText>
  );
}
