import { Button, Group, Input } from '@mantine/core';
import { useRef, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldProps } from '../../../components/form/use-app-form.ts';
import styles from './signature-pad.module.css';

/**
 * Where a person signs with a finger, a pen or a mouse. Whoever cannot draw signs on paper, and the scan is attached:
 * the choice stands beside it, so that nothing here needs a pointer.
 */
export function SignaturePad({ field, label }: { field: FieldProps; label: string }) {
  const { t } = useTranslation('declaration');
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawing = useRef(false);
  const at = (event: PointerEvent<HTMLCanvasElement>): [number, number] => {
    const box = event.currentTarget.getBoundingClientRect();
    const { width, height } = event.currentTarget;
    return [((event.clientX - box.left) / box.width) * width, ((event.clientY - box.top) / box.height) * height];
  };
  const begin = (event: PointerEvent<HTMLCanvasElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drawing.current = true;
    const pen = event.currentTarget.getContext('2d')!;
    pen.lineWidth = 3;
    pen.lineCap = 'round';
    pen.strokeStyle = '#10202a';
    pen.beginPath();
    pen.moveTo(...at(event));
  };
  const draw = (event: PointerEvent<HTMLCanvasElement>): void => {
    if (!drawing.current) return;
    const pen = event.currentTarget.getContext('2d')!;
    pen.lineTo(...at(event));
    pen.stroke();
  };
  const end = (event: PointerEvent<HTMLCanvasElement>): void => {
    if (!drawing.current) return;
    drawing.current = false;
    event.currentTarget.toBlob((blob) => field.onChange(blob), 'image/png');
  };
  const clear = (): void => {
    const sheet = canvas.current!;
    sheet.getContext('2d')!.clearRect(0, 0, sheet.width, sheet.height);
    field.onChange(null);
  };
  const wrong = `${field.id}-wrong`;
  return (
    <Input.Wrapper
      label={label}
      error={field.error}
      errorProps={{ id: wrong }}
      description={t('sign.hint')}
      labelElement="div"
    >
      <div role="group" aria-label={label} aria-describedby={field.error ? wrong : undefined}>
        <canvas
          ref={canvas}
          id={field.id}
          className={styles['pad']}
          width={900}
          height={270}
          role="img"
          tabIndex={0}
          aria-label={field.value ? t('sign.done') : t('sign.empty')}
          onPointerDown={begin}
          onPointerMove={draw}
          onPointerUp={end}
          onPointerCancel={end}
        />
      </div>
      <Group>
        <Button size="compact-sm" variant="default" onClick={clear} disabled={!field.value}>
          {t('sign.clear')}
        </Button>
      </Group>
    </Input.Wrapper>
  );
}
