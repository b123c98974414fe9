import { Badge, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { SearchIcon } from '@primer/octicons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseLink } from '../../../components/case-link.tsx';
import { Content } from '../../../components/content.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { Row, Rows } from '../../../components/rows.tsx';
import { api } from '../../../lib/api/client.ts';
import type { components } from '../../../lib/api/schema.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';

type Found = components['schemas']['PersonFoundDto'];

/** More than these are not looked through, but searched for more closely. */
const SHOWN = 10;

export interface ChoosePersonProps {
  /** What they are called, which is looked for first: whoever was entered twice has a like name. */
  name: string;
  /** Who is on this side already. */
  besides: string;
  /** Also, where it is known, a case they stand in. */
  onChoose: (personId: string) => void;
}

/** The other file of the same person, found as everybody is found: by a name, a number or a paper. */
export function ChoosePerson({ name, besides, onChoose }: ChoosePersonProps) {
  const { t } = useTranslation('merge');
  const [typed, setTyped] = useState(name);
  const [words, setWords] = useState(name);
  // In the body, never in an address; each search leaves its trace, so it is not asked again of itself.
  const found = api.useQuery(...(['post', '/api/persons/search', { body: { words, size: SHOWN } }] as const), {
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  return (
    <Panel title={t('choose.person')}>
      <Stack>
        <form
          role="search"
          onSubmit={(event) => {
            event.preventDefault();
            setWords(typed.trim());
          }}
        >
          <Group align="flex-end" gap="sm">
            <TextInput
              label={t('choose.words')}
              description={t('choose.hint')}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
              dir="auto"
              maxLength={200}
              autoComplete="off"
              style={{ flex: '1 1 14rem' }}
            />
            <Button type="submit" variant="default" leftSection={<SearchIcon aria-hidden />}>
              {t('choose.search')}
            </Button>
          </Group>
        </form>
        <div aria-live="polite">
          <QueryState query={found} lines={3}>
            {({ rows, page }) => {
              const others = rows.filter(({ id }) => id !== besides);
              return others.length === 0 ? (
                <Text>{t('choose.nobody')}</Text>
              ) : (
                <>
                  <Rows>
                    {others.map((person) => (
                      <PersonRow key={person.id} person={person} onChoose={() => onChoose(person.id)} />
                    ))}
                  </Rows>
                  {page.total > SHOWN && <Text size="sm">{t('choose.more')}</Text>}
                </>
              );
            }}
          </QueryState>
        </div>
      </Stack>
    </Panel>
  );
}

function PersonRow({ person, onChoose }: { person: Found; onChoose: () => void }) {
  const { t } = useTranslation(['merge', 'case-page']);
  const format = useFormat();
  const codes = useCodes();
  const name = `${person.givenNames} ${person.familyName}`.trim();
  return (
    <Row
      title={<Content>{name}</Content>}
      lines={[
        [
          person.birthDate && (
            <>
              {t('case-page:people.born')} <Content>{format.day(person.birthDate)}</Content>
            </>
          ),
          person.nationalities.map(format.country).join(t('case-page:listComma')),
          person.otherNames.length > 0 && <Content>{person.otherNames.join(', ')}</Content>,
        ],
        [<Content key="office">{person.officeName}</Content>, person.cases.length === 0 && t('choose.noCase')],
        ...person.cases.map(({ id, number, stage, ownerName }) => [
          <CaseLink key={id} caseId={id}>
            <Content>{number}</Content>
          </CaseLink>,
          <Badge key="stage" variant="light" color="harbour" tt="none" fw={500} component="span">
            {codes('stage', stage)}
          </Badge>,
          ownerName && <Content key="owner">{ownerName}</Content>,
        ]),
      ]}
      actions={
        <Button size="xs" variant="default" onClick={onChoose} aria-label={t('choose.compareWith', { name })}>
          {t('choose.compare')}
        </Button>
      }
    />
  );
}
