import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter as BoardAdapter } from '@bull-board/fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { WORK_QUEUE_TOKEN } from '@homeward/jobs';
import { demand, DomainError } from '@homeward/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { HttpErrorCode } from './http.errors.ts';
import { PROBLEM_MEDIA_TYPE, problemOf } from './problem.filter.ts';
import { refusalOf } from './refusal-of.ts';
import { internalFault } from './refusals.ts';
import { contextOf } from './request-context.hooks.ts';
import { RequestIdentity } from './request-identity.ts';

export const BOARD_PATH = '/queues';

/**
 * Relaxed for this path only, since the board's page has a style element of its own and a base address. Its link to a
 * font of another site stays refused: whoever looks at a queue here is nobody else's business.
 */
const BOARD_CSP = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Shows administrators what is on the queue at this moment, on either back end. It only shows: the queue is not the
 * truth, and work is tried again through the dead letters, where it leaves a trace.
 */
export async function serveQueueBoard(app: NestFastifyApplication): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const identity = app.get(RequestIdentity, { strict: false });
  const board = boardOf(app);
  await fastify.register(
    async (scope) => {
      scope.addHook('onRequest', async (request, reply) => {
        try {
          demand(await identity.identify(request), 'queue.manage');
          if (request.method !== 'GET' && request.method !== 'HEAD') throw onlyShows();
        } catch (error) {
          return refuse(error, request, reply);
        }
      });
      scope.addHook('onSend', async (_request, reply) => {
        void reply.header('content-security-policy', BOARD_CSP);
      });
      await scope.register(board.registerPlugin());
    },
    { prefix: BOARD_PATH },
  );
}

function boardOf(app: NestFastifyApplication): BoardAdapter {
  const serverAdapter = new BoardAdapter();
  serverAdapter.setBasePath(BOARD_PATH);
  createBullBoard({
    queues: [
      new BullMQAdapter(app.get(WORK_QUEUE_TOKEN, { strict: false }), {
        readOnlyMode: true,
        description: 'Ids of due work on their way to a worker. What is due stands in the database.',
      }),
    ],
    serverAdapter,
    options: { uiConfig: { boardTitle: 'Homeward queues', hideRedisDetails: true } },
  });
  // The board's own handler would answer with the message of whatever was thrown.
  serverAdapter.setErrorHandler(() => ({ status: 500, body: { error: 'The queue could not be read.' } }));
  return serverAdapter;
}

function onlyShows(): DomainError<HttpErrorCode> {
  return new DomainError(
    'route.method-not-allowed',
    'The board only shows. Retry a job with POST /api/dead-letters/{id}/retry.',
  );
}

function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refusal = refusalOf(error) ?? internalFault();
  request.refusedWith = refusal.code;
  const problem = problemOf(refusal, contextOf(request).correlationId);
  return reply.status(problem.status).type(PROBLEM_MEDIA_TYPE).send(JSON.stringify(problem));
}
