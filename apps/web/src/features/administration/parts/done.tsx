import { Alert } from '@mantine/core';
import { CheckCircleIcon } from '@primer/octicons-react';
import { useEffect, useRef, type ReactNode } from 'react';

/** It was done, in words that stay until somebody has read them. */
export function Done({ title, children }: { title: ReactNode; children?: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} role="status">
      <Alert color="moss" variant="light" icon={<CheckCircleIcon aria-hidden />} title={title}>
        {children}
      </Alert>
    </div>
  );
}
