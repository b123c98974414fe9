/** A hand on the page this lately is somebody who waits for an answer; what is asked later, the page asks by itself. */
const HERE_MS = 60_000;
const SIGNS = ['keydown', 'pointerdown', 'wheel', 'touchmove'] as const;

/** Opening a page is a sign too. */
let lastSign = Date.now();
for (const sign of SIGNS)
  globalThis.addEventListener?.(sign, () => (lastSign = Date.now()), { capture: true, passive: true });

export const somebodyIsHere = (): boolean => Date.now() - lastSign < HERE_MS;
