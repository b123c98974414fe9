import { Stack, Text, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { Page } from '../../../components/page.tsx';
import type { Standing } from '../../../components/standing/standing.ts';
import { client } from '../../../lib/api/client.ts';
import { isProblem } from '../../../lib/api/problem.ts';
import { nameOf, useCaseChanged, type CaseMember } from '../../case/case-queries.ts';
import { BackToPeople, type Person } from '../../case-people/the-member.tsx';
import { FiguresPanel } from '../preview/figures-panel.tsx';
import { FollowingPanel } from '../preview/following-panel.tsx';
import { HinderedPersons } from './hindered-persons.tsx';
import { MergedPersons } from './merged-persons.tsx';
import { CHOSEN_FIELDS, differingFields, nameOfPerson, useChosenFields, useKeptLines } from './person-fields.ts';
import type { MergeChoices, MergedFiles, PersonPreview, Side } from './person-fields.ts';
import { ChosenFields, SameAndKept } from './two-files.tsx';

export interface MergePersonsFormProps {
  member: CaseMember;
  kept: Person;
  other: Person;
  preview: PersonPreview;
  askAgain: () => Promise<unknown>;
}

interface Values extends Record<(typeof CHOSEN_FIELDS)[number], Side | ''> {
  reason: string;
}

export function MergePersonsForm({ member, kept, other, preview, askAgain }: MergePersonsFormProps) {
  const { t } = useTranslation(['merge', 'case-page']);
  const shown = useChosenFields();
  const lead = <Content>{nameOf(member)}</Content>;
  const [merged, setMerged] = useState<MergedFiles | null>(null);
  // What was compared when it was begun: once they are one, the other file has nothing of its own left to show.
  const first = useRef({ kept, other, preview });
  const { kept: one, other: two, preview: seen } = merged ? first.current : { kept, other, preview };
  const differing = differingFields(shown, one, two);
  const changed = useCaseChanged();
  const otherVersion = useRef(other.version);
  const form = useAppForm<Values>({
    initialValues: { ...begunWith(shown, kept, other), reason: '' },
    validate: {
      ...Object.fromEntries(
        CHOSEN_FIELDS.map((field) => [
          field,
          (side: Side | '') =>
            side || !differing.includes(field) ? null : t('wrong.choose', { what: t(`field.${field}`) }),
        ]),
      ),
      reason: (words: string) => (words.trim() ? null : t('wrong.reason')),
    },
  });
  const send = async ({ reason, ...sides }: Values, version: number): Promise<void> => {
    const choices = Object.fromEntries(differing.map((field) => [field, sides[field] as Side]));
    const { data, error } = await client.POST('/api/persons/{id}/merges', {
      params: { path: { id: kept.id } },
      body: { version, otherId: other.id, otherVersion: otherVersion.current, choices, reason },
    });
    if (error) {
      if (isProblem(error) && error.code === 'person.merge-unsuitable') await askAgain();
      throw error;
    }
    first.current = { kept, other, preview };
    setMerged(data);
    await changed();
  };
  const journey = useJourney(form, send, useStandingOfBoth(kept, other, askAgain));
  const title = t('person.title');
  if (seen.hindrances.length > 0)
    return (
      <Page title={title} lead={lead}>
        <HinderedPersons member={member} other={two} preview={seen} />
      </Page>
    );
  const wordsOf = (side: Side | '', field: (typeof CHOSEN_FIELDS)[number]): string =>
    side ? shown(side === 'kept' ? one : two, field) || t('none') : '';
  return (
    <FormJourney
      journey={{
        ...journey,
        goOn: () => {
          otherVersion.current = other.version;
          journey.goOn();
        },
      }}
      title={title}
      lead={lead}
      back={<BackToPeople />}
      sendLabel={t('person.send')}
      warning={t('person.warning')}
      answers={() => [
        {
          title: <Content>{`${nameOfPerson(one)} · ${nameOfPerson(two)}`}</Content>,
          answers: [
            ...differing.map((field) => ({
              ...{ field, label: t(`stays.${field}`) },
              value: <Content>{wordsOf(form.values[field], field)}</Content>,
            })),
            { field: 'reason', label: t('reason.label'), value: <Content>{form.values.reason}</Content> },
          ],
        },
      ]}
      confirmation={() => ({
        title: t('person.done'),
        words: merged && <MergedPersons member={member} merged={merged} cases={seen.cases} />,
      })}
    >
      <Stack gap="lg">
        <Text>{t('person.words')}</Text>
        <ChosenFields form={form} kept={kept} other={other} fields={differing} />
        <SameAndKept kept={kept} other={other} differing={differing} />
        <FollowingPanel following={preview.following} />
        <FiguresPanel figures={preview.figures} />
        <Textarea
          {...form.field('reason')}
          label={t('reason.label')}
          description={t('reason.hint')}
          required
          autosize
          minRows={2}
        />
      </Stack>
    </FormJourney>
  );
}

/** Nothing is chosen unasked, but where one file knows and the other does not. */
function begunWith(shown: ReturnType<typeof useChosenFields>, kept: Person, other: Person): MergeChoices {
  const side = (here: string, there: string): Side | '' => (!there ? 'kept' : here ? '' : 'absorbed');
  return Object.fromEntries(
    CHOSEN_FIELDS.map((field) => [field, side(shown(kept, field), shown(other, field))]),
  ) as MergeChoices;
}

/** Both files, for whoever finds that somebody else changed one meanwhile. */
function useStandingOfBoth(kept: Person, other: Person, askAgain: () => Promise<unknown>): Standing {
  const { t } = useTranslation(['merge', 'case-page']);
  const shown = useChosenFields();
  const lines = useKeptLines();
  const facts = (person: Person, whose: 'here' | 'there'): Standing['facts'] => [
    ...CHOSEN_FIELDS.map((field) => ({
      ...{ name: `${whose} ${field}`, label: `${t(`field.${field}`)} (${t(whose)})`, value: shown(person, field) },
    })),
    ...lines(person).map(({ name, label, values }) => ({
      ...{ name: `${whose} ${name}`, label: `${label} (${t(whose)})`, value: values.join(t('case-page:listComma')) },
    })),
  ];
  return { version: kept.version, facts: [...facts(kept, 'here'), ...facts(other, 'there')], askAgain };
}
