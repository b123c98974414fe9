import { Button, Text } from '@mantine/core';
import { UploadIcon } from '@primer/octicons-react';
import { useId, useRef, useState, type DragEvent, type ReactNode } from 'react';
import classes from './drop-zone.module.css';

export interface DropZoneProps {
  /** On the button that opens the choice. */
  pick: string;
  /** What may be dropped, and how much of it. */
  hint: ReactNode;
  /** Endings of names, without the dot. */
  endings: readonly string[];
  onFiles: (files: readonly File[]) => void;
  error?: string | null;
}

/** Files are dropped here or picked with the button inside, so that nothing needs a mouse. */
export function DropZone({ pick, hint, endings, onFiles, error = null }: DropZoneProps) {
  const input = useRef<HTMLInputElement>(null);
  const hintId = useId();
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
        accept={endings.map((ending) => `.${ending}`).join(',')}
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
        aria-describedby={hintId}
      >
        {pick}
      </Button>
      <Text size="sm" c="dimmed" id={hintId}>
        {hint}
      </Text>
      {error && (
        <Text size="sm" c="brick" role="alert">
          {error}
        </Text>
      )}
    </div>
  );
}
