import { Alert, Button, Group, Text, VisuallyHidden } from '@mantine/core';
import { CASE_PARTS, type CasePart } from '@homeward/contracts';
import { DotFillIcon, PeopleIcon } from '@primer/octicons-react';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format/use-format.ts';
import { markSeen, useUnseen, type CaseChange } from '../../lib/live/unseen.ts';
import { useCaseId } from './case-queries.ts';
import classes from './case.module.css';

/** The part of a case's page that is open; null on a part that nobody writes into. */
function useOpenPart(): CasePart | null {
  const { pathname } = useLocation();
  const name = pathname.split('/')[3] ?? '';
  return name === '' ? 'overview' : (CASE_PARTS.find((part) => part === name) ?? null);
}

/** On a tab: that a colleague changed what is under it, until it is opened or said to be seen. */
export function ChangedMark({ caseId, part }: { caseId: string; part: string }) {
  const { t } = useTranslation('live');
  const unseen = useUnseen(caseId);
  if (!unseen.some((change) => change.part === part)) return null;
  return (
    <span className={classes.changed}>
      <DotFillIcon aria-hidden size={14} />
      <span>{t('mark')}</span>
    </span>
  );
}

/**
 * Above what is open: who changed it, since when. A change found on opening a part is seen by that; one that comes while
 * the part is open stands until somebody says so or leaves. Told politely, wherever on the page of the case it is.
 */
export function ChangesTold() {
  const { t } = useTranslation('live');
  const caseId = useCaseId();
  const part = useOpenPart();
  const unseen = useUnseen(caseId);
  const here = unseen.find((change) => change.part === part);
  const [found, setFound] = useState<CaseChange | null>(null);
  useEffect(() => {
    setFound(here ?? null);
    const leave = (): void => {
      if (part) markSeen(caseId, part);
    };
    leave();
    return leave;
    // What was there when the part was opened, and nothing that came later.
  }, [caseId, part]);
  const shown = here ?? found;
  return (
    <>
      <VisuallyHidden role="status">{unseen[0] && <Words change={unseen[0]} />}</VisuallyHidden>
      {shown && shown.part === part && (
        <Alert color="lamp" variant="light" icon={<PeopleIcon aria-hidden />} mb="md" py="xs">
          <Group justify="space-between" gap="xs">
            <ShownWords change={shown} />
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                setFound(null);
                markSeen(caseId, shown.part);
              }}
            >
              {t('seen')}
            </Button>
          </Group>
        </Alert>
      )}
    </>
  );
}

function Words({ change: { actorName, part } }: { change: CaseChange }) {
  const { t } = useTranslation('live');
  return t('announce', { who: actorName ?? t('colleague'), part: t(`part.${part}`) });
}

function ShownWords({ change: { actorName, at } }: { change: CaseChange }) {
  const { t } = useTranslation('live');
  const format = useFormat();
  return <Text size="sm">{t('changedAt', { who: actorName ?? t('colleague'), time: format.time(at) })}</Text>;
}
