import { Injectable } from '@nestjs/common';
import type { Actor } from '@homeward/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { eventsOnly, sessionRequired } from '../http/refusals.ts';
import { EVENT_STREAM } from '../http/request-identity.ts';
import { EventStream } from './event-stream.ts';
import { OpenStreams } from './open-streams.ts';

/** Opens what a page listens to, for a session: a key belongs to a program, which asks when it wants to know. */
@Injectable()
export class OpenStream {
  constructor(private readonly streams: OpenStreams) {}

  /** @throws DomainError `request.not-acceptable`, `session.required`, `events.too-many` */
  execute(actor: Actor, request: FastifyRequest, reply: FastifyReply): void {
    if (!(request.headers.accept ?? '').includes(EVENT_STREAM)) throw eventsOnly();
    const { sessionId, userId } = actor;
    if (sessionId === null || userId === null) throw sessionRequired();
    this.streams.demandRoomFor(userId);
    const { raw } = reply.hijack();
    // Nginx gathers an answer before it passes it on, unless it is told not to.
    raw.writeHead(200, { ...reply.getHeaders(), 'content-type': EVENT_STREAM, 'x-accel-buffering': 'no' } as Record<
      string,
      string
    >);
    const stream = new EventStream(sessionId, userId, actor, raw);
    raw.on('close', () => this.streams.remove(stream));
    this.streams.add(stream);
  }
}
