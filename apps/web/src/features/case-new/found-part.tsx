import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { CheckCircleIcon } from '@primer/octicons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId, type AppForm } from '../../components/form/use-app-form.ts';
import { IconWords } from '../../components/icon-words.tsx';
import { Panel } from '../../components/panel.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { LikelyPeople } from './likely-people.tsx';
import { mustBeExplained, type Likelihood, type Shown } from './likely-queries.ts';
import type { NewCaseValues } from './new-case-values.ts';

export interface FoundPartProps {
  form: AppForm<NewCaseValues>;
  likely: Likelihood;
  onUse: (person: Shown) => void;
}

/** What the search found, before any more is asked; going on past a likely person asks why they are another. */
export function FoundPart({ form, likely, onUse }: FoundPartProps) {
  const { t } = useTranslation('new-case');
  const { own, elsewhere, pending, error, retry } = likely;
  const somebody = own.length + elsewhere.length > 0;
  const { apart, looked } = form.values;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (pending || error) return;
    if (somebody && !apart) box.current?.focus();
    else focusOn(fieldId(form.formId, 'members.0.sex'));
    // Where one goes on is decided by each search, not by each letter.
  }, [pending, error, looked]);
  const goOn = (): void => {
    form.setFieldValue('apart', true);
    focusOn(fieldId(form.formId, mustBeExplained(own) ? 'members.0.duplicateReason' : 'members.0.sex'));
  };
  const answer = { data: pending || error ? undefined : somebody, error, refetch: retry };
  return (
    <div ref={box} tabIndex={-1}>
      <Panel title={t('found.title')}>
        <QueryState query={answer} lines={3}>
          {(found) =>
            found ? (
              <Stack gap="md">
                <LikelyPeople own={own} elsewhere={elsewhere} onUse={onUse} />
                {!apart && (
                  <Group>
                    <Button variant="default" onClick={goOn}>
                      {t('found.createAnyway')}
                    </Button>
                  </Group>
                )}
                {apart && mustBeExplained(own) && (
                  <Textarea
                    {...form.field('members.0.duplicateReason')}
                    label={t('why.label')}
                    description={t('why.hint')}
                    required
                    autosize
                    minRows={2}
                  />
                )}
              </Stack>
            ) : (
              <Text component="div" role="status">
                <IconWords icon={CheckCircleIcon} tone="moss">
                  {t('found.nobody')}
                </IconWords>
              </Text>
            )
          }
        </QueryState>
      </Panel>
    </div>
  );
}

/** Once it is drawn. */
const focusOn = (id: string): void => void setTimeout(() => document.getElementById(id)?.focus());
