import { Button, Progress } from '@mantine/core';
import '@mantine/core/styles/Progress.css';
import { AlertIcon, CheckIcon, ClockIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { IconWords } from '../../../components/icon-words.tsx';
import { ENDINGS, MOST_MEGABYTES, type ChosenFile } from './chosen-file.ts';
import classes from './upload.module.css';

/** Each chosen file with what became of it; a refused one says how it is mended. */
export function ChosenFiles({ files, onRemove }: { files: readonly ChosenFile[]; onRemove: (id: number) => void }) {
  const { t } = useTranslation('files');
  if (files.length === 0) return null;
  return (
    <ul className={classes['files']} aria-label={t('upload.chosen')}>
      {files.map(({ id, file, state, share, problem }) => (
        <li key={id}>
          <div className={classes['name']}>
            <Content>{file.name}</Content>
            <div aria-live="polite">
              {state === 'chosen' && <IconWords icon={ClockIcon}>{t('upload.state.chosen')}</IconWords>}
              {state === 'sending' && (
                <Progress value={share * 100} aria-label={t('upload.progress', { count: Math.round(share * 100) })} />
              )}
              {state === 'kept' && (
                <IconWords icon={CheckIcon} tone="moss">
                  {t('upload.state.kept')}
                </IconWords>
              )}
              {problem && (
                <IconWords icon={AlertIcon} tone="brick">
                  {t(`upload.problem.${problem}`, {
                    count: MOST_MEGABYTES,
                    size: Math.ceil(file.size / 1024 / 1024),
                  })}
                  {problem === 'kind' && (
                    <>
                      {' '}
                      <Content>{ENDINGS.join(', ')}</Content>
                    </>
                  )}
                </IconWords>
              )}
            </div>
          </div>
          {(state === 'chosen' || state === 'refused') && (
            <Button size="compact-sm" variant="subtle" onClick={() => onRemove(id)}>
              {t('upload.remove')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
