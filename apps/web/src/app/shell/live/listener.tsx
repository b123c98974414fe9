import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { client } from '../../../lib/api/client.ts';
import { LiveEvents } from './live-events.ts';
import { Refetching } from './refetching.ts';

export function Listener() {
  const queries = useQueryClient();
  useEffect(() => {
    const refetching = new Refetching(queries);
    const events = new LiveEvents({
      onCase: (id) => refetching.ofCase(id),
      onNotice: () => refetching.ofNotices(),
      onCaseload: () => refetching.ofCaseloads(),
      onMissed: () => refetching.ofAll(),
      // The answer says who is here still; when nobody is, the sign-in opens over the page.
      onOver: () => void client.GET('/api/session'),
    });
    events.begin();
    return () => {
      events.end();
      refetching.end();
    };
  }, [queries]);
  return null;
}
