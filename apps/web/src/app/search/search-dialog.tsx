import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/spotlight/styles.css';
import { CloseButton, Loader, Modal, Text, VisuallyHidden } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { createSpotlight, Spotlight, useSpotlight } from '@mantine/spotlight';
import { SearchIcon } from '@primer/octicons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { api } from '../../lib/api/client.ts';
import { isProblem } from '../../lib/api/problem.ts';
import { hitsOf, type Hit } from './hits.ts';
import { HowToSearch, NobodyFound } from './search-hints.tsx';
import { SearchHit } from './search-hit.tsx';
import classes from './search.module.css';

const PAUSE_MS = 200;
/** More than these are not looked through, but searched for more closely. */
const SHOWN = 12;
const LIST = 'search-hits';
const [store, dialog] = createSpotlight();

/** @param wanted grows each time the search is asked for */
export function SearchDialog({ wanted }: { wanted: number }) {
  const { t } = useTranslation('search');
  const navigate = useNavigate();
  const { query, selected, opened } = useSpotlight(store);
  const [words] = useDebouncedValue(query.trim(), PAUSE_MS);
  useEffect(() => dialog.open(), [wanted]);
  const asked = opened && words.length > 1;
  // In the body, never in an address; each search leaves its trace, so it is not asked again of itself.
  const found = api.useQuery(
    'post',
    '/api/persons/search',
    { body: { words, size: SHOWN } },
    {
      // Who was found by other words would stand under these as if they matched.
      placeholderData: (before, query) =>
        words.startsWith(query?.queryKey[2].body.words ?? words) ? before : undefined,
      ...{ enabled: asked, staleTime: 30_000, gcTime: 60_000 },
      ...{ refetchOnWindowFocus: false, refetchOnReconnect: false },
    },
  );
  const current = asked && words === query.trim() && !found.isPlaceholderData;
  const hits = asked && found.data ? hitsOf(found.data.rows) : [];
  const open = ({ inCase, personId }: Hit): void => {
    dialog.close();
    if (inCase) void navigate({ to: '/cases/$caseId', params: { caseId: inCase.id } });
    else void navigate({ to: '/cases/new', search: { personId } });
  };
  const hasCome = current && !found.isFetching;
  useFirstSelected(hasCome ? words : '', hits.length);
  // Whoever types a number and presses Enter at once means the one it leads to.
  const entered = useRef(false);
  useEffect(() => {
    if (!hasCome) return;
    if (entered.current && hits.length === 1) open(hits[0]!);
    entered.current = false;
  }, [hasCome, words]);
  const tooShort = isProblem(found.error) && found.error.code === 'person.search-too-short';
  const busy = query.trim().length > 1 && !hasCome && !found.error;
  const chosen = hits[selected];
  return (
    <Spotlight.Root
      store={store}
      shortcut={null}
      scrollable
      centered={false}
      maxHeight="min(60dvh, 480px)"
      classNames={{ action: classes['action']! }}
      overlayProps={{ backgroundOpacity: 0.45 }}
    >
      <VisuallyHidden>
        <Modal.Title>{t('title')}</Modal.Title>
      </VisuallyHidden>
      <Spotlight.Search
        aria-label={t('label')}
        aria-controls={LIST}
        placeholder={t('placeholder')}
        autoComplete="off"
        dir="auto"
        maxLength={200}
        leftSection={busy ? <Loader size="xs" /> : <SearchIcon aria-hidden />}
        rightSectionPointerEvents="all"
        rightSection={<CloseButton aria-label={t('close')} onClick={dialog.close} />}
        onKeyDown={({ key }) => {
          if (key === 'Enter') entered.current = !hasCome;
        }}
      />
      <Spotlight.ActionsList id={LIST} aria-busy={busy}>
        {query.trim() === '' ? (
          <HowToSearch />
        ) : tooShort || query.trim().length < 2 ? (
          <Text size="sm" p="md" role="status">
            {t('short')}
          </Text>
        ) : found.error ? (
          <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
        ) : hits.length > 0 ? (
          hits.map((hit) => <SearchHit key={hit.key} hit={hit} disabled={!hasCome} onOpen={() => open(hit)} />)
        ) : hasCome ? (
          <NobodyFound onLeave={dialog.close} />
        ) : (
          <Text size="sm" p="md" c="dimmed">
            {t('searching')}
          </Text>
        )}
        {hasCome && found.data && found.data.page.total > SHOWN && (
          <Text size="xs" c="dimmed" p="sm">
            {t('more')}
          </Text>
        )}
      </Spotlight.ActionsList>
      <VisuallyHidden role="status" data-content="">
        {hasCome &&
          chosen &&
          t('chosen', {
            ...{ position: selected + 1, count: hits.length },
            what: [chosen.names.join(', '), chosen.inCase?.number].filter(Boolean).join(', '),
          })}
      </VisuallyHidden>
    </Spotlight.Root>
  );
}

/** The library chooses the first line when a letter is typed; ours come from the server after that. */
function useFirstSelected(words: string, count: number): void {
  useEffect(() => {
    if (!words) return;
    const actions = document.querySelectorAll(`#${LIST} [data-action]`);
    actions.forEach((action, index) => action.toggleAttribute('data-selected', index === 0));
    store.updateState((state) => ({ ...state, selected: actions.length > 0 ? 0 : -1 }));
  }, [words, count]);
}
