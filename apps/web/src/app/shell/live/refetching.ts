import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { tellOfCase } from '../../../lib/live/told-cases.ts';

/** Lists move with every case of an office; a reader follows them no faster than this. */
const LISTS_MS = 5_000;

/** Asks anew for what was written; what nobody looks at is asked for when it is next looked at. */
export class Refetching {
  private listsDue: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly queries: QueryClient) {}

  ofCase(id: string): void {
    tellOfCase(id);
    this.ask((key) => names(key, id) || (isOpen(id) && isOfPeople(key)));
    this.listsDue ??= setTimeout(() => {
      this.listsDue = undefined;
      this.ask(isList);
    }, LISTS_MS);
  }

  ofNotices(): void {
    this.ask((key) => pathOf(key) === '/api/notices');
  }

  ofCaseloads(): void {
    this.ask((key) => pathOf(key).startsWith('/api/caseload-'));
  }

  ofAll(): void {
    this.ask((key) => !pathOf(key).startsWith('/api/reference'));
  }

  end(): void {
    clearTimeout(this.listsDue);
  }

  private ask(predicate: (key: QueryKey) => boolean): void {
    void this.queries.invalidateQueries({ predicate: ({ queryKey }) => predicate(queryKey) });
  }
}

interface Asked {
  readonly params?: { readonly path?: { readonly id?: string } };
}

const pathOf = ([, path]: QueryKey): string => (typeof path === 'string' ? path : '');
const names = ([, , asked]: QueryKey, id: string): boolean => (asked as Asked | undefined)?.params?.path?.id === id;
const isOpen = (caseId: string): boolean => location.pathname.startsWith(`/cases/${caseId}`);
/** What hangs on a member or a record of the case, and is asked for by an id of its own. */
const isOfPeople = (key: QueryKey): boolean => /^\/api\/(persons|sessions|screenings|letters)\//.test(pathOf(key));
const isList = (key: QueryKey): boolean => ['/api/cases', '/api/desk'].includes(pathOf(key));
