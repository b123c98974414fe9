import { Inject, Injectable, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { EVERYBODY, PrincipalCache, StandingSessions } from '@homeward/access';
import { errorLine, LOGGER, type Actor, type Logger } from '@homeward/platform';
import { tooManyStreams } from '../http/refusals.ts';
import type { EventStream } from './event-stream.ts';

/** Pages of one person that listen to one process: enough for every tab and telephone of somebody, too few to hold many. */
const STREAMS_MOST = 12;
/** Shorter than what proxies call idle (60 seconds by custom), and how late the end of an idle session is noticed. */
const BEAT_MS = 20_000;
/** Rights that change in one go are asked for once. */
const SETTLE_MS = 50;

/**
 * Every page that listens to this process. One question a beat serves them all, and none of it counts as use of a
 * session: a page left open goes when its session does.
 */
@Injectable()
export class OpenStreams implements OnModuleInit, BeforeApplicationShutdown {
  private readonly streams = new Set<EventStream>();
  private beating: NodeJS.Timeout | undefined;
  private stopping = false;

  constructor(
    private readonly sessions: StandingSessions,
    private readonly rights: PrincipalCache,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    this.rights.watch((userId) => this.rightsChanged(userId));
    this.beating = setInterval(() => void this.beat(), BEAT_MS).unref();
  }

  /** Before the server waits for its answers to end: these would never. */
  beforeApplicationShutdown(): void {
    this.stopping = true;
    clearInterval(this.beating);
    for (const stream of this.streams) stream.end();
  }

  /** @throws DomainError `events.too-many` */
  demandRoomFor(userId: string): void {
    if (this.all().filter((stream) => stream.userId === userId).length >= STREAMS_MOST)
      throw tooManyStreams(STREAMS_MOST);
  }

  add(stream: EventStream): void {
    this.streams.add(stream);
    if (this.stopping) stream.end();
  }

  remove(stream: EventStream): void {
    this.streams.delete(stream);
  }

  all(): EventStream[] {
    return [...this.streams];
  }

  /**
   * Who listens in each of these streams by the rights of this moment; a stream whose session is over is closed.
   * @returns those that go on
   */
  async standing(streams: readonly EventStream[]): Promise<EventStream[]> {
    const actors = await this.sessions.find([...new Set(streams.map(({ sessionId }) => sessionId))]);
    return streams.filter((stream) => this.goesOn(stream, actors.get(stream.sessionId)));
  }

  private goesOn(stream: EventStream, actor: Actor | undefined): boolean {
    // A session that owes a second factor again acts for nobody.
    if (actor?.offices['notice.read']) {
      stream.actor = actor;
      return true;
    }
    stream.over();
    this.remove(stream);
    return false;
  }

  private rightsChanged(userId: string): void {
    const theirs = (): EventStream[] => this.all().filter((each) => userId === EVERYBODY || each.userId === userId);
    if (theirs().length > 0) setTimeout(() => void this.beat(theirs()), SETTLE_MS).unref();
  }

  /** While the database does not answer, nobody is sent away: nothing is sent to them either. */
  private async beat(streams: readonly EventStream[] = this.all()): Promise<void> {
    try {
      for (const stream of await this.standing(streams)) stream.beat();
    } catch (error) {
      this.logger.warn({ error: errorLine(error) }, 'open event streams were not asked whether their sessions stand');
    }
  }
}
