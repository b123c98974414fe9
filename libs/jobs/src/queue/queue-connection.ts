import { createHash } from 'node:crypto';
import { makeClientsSteady, QUEUE_SCHEMA, SteadyClient } from '@homeward/database';
import { createPostgresBackend, setDefaultBackendFactory, type ConnectionOptions } from 'bullmq';

export interface QueueOptions {
  /** The application's address of the database. */
  readonly databaseUrl: string;
  /** Redis or Valkey for the queue; without it the queue lives in the database. */
  readonly redisUrl?: string | undefined;
  /** Connections the queue and the worker each may hold when the queue lives in the database. */
  readonly pool?: number;
}

export interface QueueConnection {
  readonly connection: ConnectionOptions;
  readonly prefix?: string;
}

/**
 * Tells BullMQ where queues live, for this whole process, before any queue is made.
 * On Redis the keys carry a digest of the database's address, so that installations which share a server stay apart.
 */
export function useQueueBackend(options: QueueOptions): QueueConnection {
  if (options.redisUrl) {
    setDefaultBackendFactory(undefined);
    return {
      connection: { url: options.redisUrl, maxRetriesPerRequest: null },
      prefix: `homeward-${digestOfAddress(options.databaseUrl)}`,
    };
  }
  makeClientsSteady();
  setDefaultBackendFactory(createPostgresBackend);
  return {
    connection: {
      connectionString: options.databaseUrl,
      schema: QUEUE_SCHEMA,
      max: options.pool ?? 5,
      Client: SteadyClient,
    } as ConnectionOptions,
  };
}

function digestOfAddress(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  return createHash('sha256').update(`${url.host}${url.pathname}`).digest('hex').slice(0, 16);
}
