import type { ReactNode } from 'react';

/** Somebody’s words or name: of any script and direction, and of no catalogue. */
export const Content = ({ children }: { children: ReactNode }) => (
  <bdi data-content="" translate="no">
    {children}
  </bdi>
);
