import { createRootRoute } from '@tanstack/react-router';
import { FailedScreen } from '../shell/failed-screen.tsx';
import { NotFoundScreen } from '../shell/not-found-screen.tsx';
import { Shell } from '../shell/shell.tsx';

export const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundScreen,
  errorComponent: FailedScreen,
});
