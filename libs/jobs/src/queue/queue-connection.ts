import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeClientsSteady, QUEUE_SCHEMA, SteadyClient } from '@homeward/database';
import { createPostgresBackend, setDefaultBackendFactory, type ConnectionOptions } from 'bullmq';

/** Until it is asked again whether the queue's tables can be reached. */
const ASK_AGAIN_MS = 500;

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
  setDefaultBackendFactory(createPatientBackend);
  return {
    connection: {
      connectionString: options.databaseUrl,
      schema: QUEUE_SCHEMA,
      max: options.pool ?? 5,
      Client: SteadyClient,
    } as ConnectionOptions,
  };
}

/** What BullMQ's backend and its connection keep of their first look at the queue's tables. */
interface Readiness {
  readyPromise?: Promise<void> | undefined;
  waitUntilReady(): Promise<void>;
}

/**
 * BullMQ keeps the outcome of its first look for good, also when the connection was lost during it. Each command would
 * then fail at once and for ever, and its worker ask again without a pause: nothing else in the process has its turn.
 */
const createPatientBackend: typeof createPostgresBackend = (...given) => {
  const backend = createPostgresBackend(...given);
  for (const part of [backend, (backend as unknown as { connection: unknown }).connection])
    forgetFailure(part as Readiness);
  return backend;
};

function forgetFailure(part: Readiness): void {
  const look = part.waitUntilReady.bind(part);
  part.waitUntilReady = async () => {
    try {
      await look();
    } catch (error) {
      part.readyPromise = undefined;
      await sleep(ASK_AGAIN_MS);
      throw error;
    }
  };
}

function digestOfAddress(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  return createHash('sha256').update(`${url.host}${url.pathname}`).digest('hex').slice(0, 16);
}
