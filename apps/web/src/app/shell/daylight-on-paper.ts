import { useEffect } from 'react';

const LOOK = 'data-mantine-color-scheme';

/** Paper is white: whoever works by night prints by day, or pale words would stand on it. */
export function useDaylightOnPaper(): void {
  useEffect(() => {
    const root = document.documentElement;
    let look: string | null = null;
    const before = (): void => {
      look = root.getAttribute(LOOK);
      root.setAttribute(LOOK, 'light');
    };
    const after = (): void => {
      if (look) root.setAttribute(LOOK, look);
    };
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
}
