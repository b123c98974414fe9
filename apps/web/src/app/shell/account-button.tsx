import { lazy, Suspense, useState } from 'react';
import { AccountFace } from './account-face.tsx';

const Menu = lazy(() => import('./account-menu.tsx').then((module) => ({ default: module.AccountMenu })));

/** One's own sign, which opens the account. What a menu needs is loaded when it is first opened, not on the way in. */
export function AccountButton() {
  const [wanted, setWanted] = useState(false);
  const waiting = <AccountFace aria-haspopup="menu" aria-expanded={false} onClick={() => setWanted(true)} />;
  if (!wanted) return waiting;
  return (
    <Suspense fallback={waiting}>
      <Menu />
    </Suspense>
  );
}
