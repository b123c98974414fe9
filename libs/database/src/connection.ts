import { createHmac } from 'node:crypto';

/** Where the database is reached: by its owner (migrations only) and by the application's role, which owns nothing. */
export interface DatabaseUrls {
  readonly owner: string | null;
  readonly app: string;
}

/** The application's role in a database whose owner made it. */
export const APPLICATION_ROLE = 'homeward_app';

/**
 * Derives both addresses from the settings. With only the owner's address, the application's role and password are
 * derived from it, so that every process of an installation finds the same without another secret.
 * @returns null when neither is set: the embedded server is used
 */
export function databaseUrls(settings: { DATABASE_URL?: string; DATABASE_APP_URL?: string }): DatabaseUrls | null {
  if (settings.DATABASE_APP_URL) return { owner: settings.DATABASE_URL ?? null, app: settings.DATABASE_APP_URL };
  if (!settings.DATABASE_URL) return null;
  return { owner: settings.DATABASE_URL, app: deriveApplicationUrl(settings.DATABASE_URL) };
}

export function deriveApplicationUrl(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  const database = decodeURIComponent(url.pathname.slice(1));
  url.password = createHmac('sha256', decodeURIComponent(url.password))
    .update(`homeward application role of ${database}`)
    .digest('hex');
  url.username = APPLICATION_ROLE;
  return url.href;
}
