import { Button, Text } from '@mantine/core';
import { UploadIcon } from '@primer/octicons-react';
import { useId, useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ENDINGS, MOST_MEGABYTES } from './chosen-file.ts';
import classes from './upload.module.css';

export interface DropZoneProps {
  onFiles: (files: readonly File[]) => void;
  error?: string | null;
}

/** Files are dropped here or picked with the button inside, so that nothing needs a mouse. */
export function DropZone({ onFiles, error = null }: DropZoneProps) {
  const { t } = useTranslation('files');
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();
  const [over, setOver] = useState(false);
  const hover = (event: DragEvent, inside: boolean): void => {
    event.preventDefault();
    setOver(inside);
  };
  return (
    <div
      className={classes['zone']}
      data-over={over || undefined}
      data-wrong={error ? true : undefined}
      onDragOver={(event) => hover(event, true)}
      onDragLeave={(event) => hover(event, false)}
      onDrop={(event) => {
        hover(event, false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={ENDINGS.map((ending) => `.${ending}`).join(',')}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          // The same file can be picked again after it was mended.
          event.currentTarget.value = '';
        }}
      />
      <Button
        variant="default"
        leftSection={<UploadIcon aria-hidden />}
        onClick={() => input.current?.click()}
        aria-describedby={hint}
      >
        {t('upload.pick')}
      </Button>
      <Text size="sm" c="dimmed" id={hint}>
        {t('upload.drop')} {t('upload.kinds')} <bdi data-content="">{ENDINGS.join(', ')}</bdi>.{' '}
        {t('upload.most', { count: MOST_MEGABYTES })}
      </Text>
      {error && (
        <Text size="sm" c="brick" role="alert">
          {error}
        </Text>
      )}
    </div>
  );
}
