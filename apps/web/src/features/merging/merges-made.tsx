import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseLink } from '../../components/case-link.tsx';
import { Content } from '../../components/content.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { Panel } from '../../components/panel.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { api } from '../../lib/api/client.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { nameOf, useThisCase, type CaseMember } from '../case/case-queries.ts';
import type { Merge } from './undo-form.tsx';

/** The other files that were merged into this one, and the way to undo it. */
export function MergesOfPerson({ member }: { member: CaseMember }) {
  const { t } = useTranslation('merging');
  const { id: caseId } = useThisCase();
  const { personId } = member;
  const merges = api.useQuery('get', '/api/persons/{id}/merges', { params: { path: { id: personId } } });
  // Beside what it belongs to: nothing is shown while it comes, or when nothing was ever merged.
  if (!merges.data || merges.data.rows.length === 0) return null;
  return (
    <>
      <Text component="h3" fw={600} mt="sm">
        {t('made.person')}
      </Text>
      <Rows>
        {merges.data.rows.map((merge) => (
          <MergeRow
            key={merge.id}
            merge={merge}
            undo={
              <AnchorLink
                size="sm"
                to="/cases/$caseId/merge/person/$personId/undo/$mergeId"
                params={{ caseId, personId, mergeId: merge.id }}
                aria-label={t('made.undoOf', { what: nameOf(member) })}
              >
                {t('made.undo')}
              </AnchorLink>
            }
          />
        ))}
      </Rows>
    </>
  );
}

/** The other cases that were merged into this one. */
export function MergesOfCase() {
  const { t } = useTranslation('merging');
  const { id: caseId } = useThisCase();
  const merges = api.useQuery('get', '/api/cases/{id}/merges', { params: { path: { id: caseId } } });
  if (!merges.data || merges.data.rows.length === 0) return null;
  return (
    <Panel title={t('made.cases')}>
      <Rows>
        {merges.data.rows.map((merge) => (
          <MergeRow
            key={merge.id}
            merge={merge}
            undo={
              <AnchorLink
                size="sm"
                to="/cases/$caseId/merge/undo/$mergeId"
                params={{ caseId, mergeId: merge.id }}
                aria-label={t('made.undoOf', { what: merge.otherNumber ?? '' })}
              >
                {t('made.undo')}
              </AnchorLink>
            }
          />
        ))}
      </Rows>
    </Panel>
  );
}

function MergeRow({ merge, undo }: { merge: Merge; undo: ReactNode }) {
  const { t } = useTranslation('merging');
  const format = useFormat();
  const { timeZone } = useThisCase();
  const at = (instant: string): string => format.instant(instant, timeZone);
  return (
    <Row
      title={
        merge.otherNumber ? (
          <CaseLink caseId={merge.otherId}>
            <Content>{merge.otherNumber}</Content>
          </CaseLink>
        ) : (
          t('made.file')
        )
      }
      lines={[
        [t('made.at', { at: at(merge.mergedAt) }), merge.mergedByName && <Content>{merge.mergedByName}</Content>],
        [
          merge.undoneAt
            ? t('made.undone', { at: at(merge.undoneAt) })
            : merge.undoable
              ? t('made.until', { at: at(merge.undoUntil) })
              : t('made.over', { at: at(merge.undoUntil) }),
        ],
      ]}
      actions={merge.undoable && undo}
    />
  );
}
