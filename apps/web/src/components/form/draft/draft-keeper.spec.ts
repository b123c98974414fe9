import { jest } from '@jest/globals';
import { AGAIN_MS, DraftKeeper, PAUSE_MS, type DraftKept, type DraftServer, type Saving } from './draft-keeper.ts';

/** The server’s side of drafts, in memory; two keepers on one are two windows. */
class Server implements DraftServer {
  kept: DraftKept | null = null;
  reachable = true;
  savings = 0;
  read = async (): Promise<DraftKept | null> => this.kept;
  keep = async (version: number, content: string): Promise<Saving> => {
    this.savings += 1;
    if (!this.reachable) return null;
    if ((this.kept?.version ?? 0) !== version) return { stale: this.kept };
    this.kept = { content, version: version + 1, savedAt: '2026-03-02T09:42:00Z' };
    return this.kept;
  };
  discard = async (): Promise<void> => void (this.kept = null);
}

describe('a draft of a form', () => {
  let server: Server;
  const opened = async (): Promise<DraftKeeper> => {
    const keeper = new DraftKeeper(server);
    await keeper.open('{}');
    return keeper;
  };
  beforeEach(() => {
    jest.useFakeTimers();
    server = new Server();
  });
  afterEach(() => jest.useRealTimers());

  it('should be saved once after a pause, however many letters were typed', async () => {
    const keeper = await opened();
    for (const text of ['a', 'ab', 'abc']) keeper.typed(text, false);
    expect(keeper.view().unsaved).toBe(true);
    await jest.advanceTimersByTimeAsync(PAUSE_MS);
    expect(server).toMatchObject({ savings: 1, kept: { content: 'abc' } });
    expect(keeper.view()).toMatchObject({ unsaved: false, savedAt: '2026-03-02T09:42:00Z' });
  });

  it('should not be kept of a form in which nothing was typed', async () => {
    const keeper = await opened();
    keeper.typed('{"hour":"10:00"}', true);
    await jest.advanceTimersByTimeAsync(PAUSE_MS);
    expect(server.savings).toBe(0);
    expect(keeper.view().unsaved).toBe(false);
  });

  it('should say that it is not saved while the server is gone, and be saved when it is back', async () => {
    const keeper = await opened();
    server.reachable = false;
    keeper.typed('abc', false);
    await jest.advanceTimersByTimeAsync(PAUSE_MS);
    expect(keeper.view()).toMatchObject({ failing: true, unsaved: true });
    server.reachable = true;
    await jest.advanceTimersByTimeAsync(AGAIN_MS);
    expect(keeper.view()).toMatchObject({ failing: false, unsaved: false });
    expect(server.kept?.content).toBe('abc');
  });

  it('should be offered when the form is opened again, and written over only once its writer has decided', async () => {
    (await opened()).typed('abc', false);
    await jest.advanceTimersByTimeAsync(PAUSE_MS);
    const again = await opened();
    expect(again.view().found?.content).toBe('abc');
    again.typed('x', false);
    await jest.advanceTimersByTimeAsync(PAUSE_MS);
    expect(server.kept?.content).toBe('abc');
    expect(again.goOn()).toBe('abc');
    again.typed('abcd', false);
    await jest.advanceTimersByTimeAsync(PAUSE_MS);
    expect(server.kept).toMatchObject({ content: 'abcd', version: 2 });
  });

  it('should begin anew when the one found is thrown away', async () => {
    (await opened()).typed('abc', false);
    await jest.advanceTimersByTimeAsync(PAUSE_MS);
    const again = await opened();
    await again.discard();
    expect(server.kept).toBeNull();
    again.typed('new', false);
    await jest.advanceTimersByTimeAsync(PAUSE_MS);
    expect(server.kept).toMatchObject({ content: 'new', version: 1 });
  });

  it.each([
    ['the other', (keeper: DraftKeeper) => Promise.resolve(keeper.goOn()), 'of the other window'],
    ['this one', (keeper: DraftKeeper) => keeper.keepThis(), 'of this window'],
  ])('should ask which stands when two windows write, and keep %s', async (_, decide, stands) => {
    const [one, other] = [await opened(), await opened()];
    other.typed('of the other window', false);
    await jest.advanceTimersByTimeAsync(PAUSE_MS);
    one.typed('of this window', false);
    await jest.advanceTimersByTimeAsync(PAUSE_MS);
    expect(one.view().elsewhere?.draft?.content).toBe('of the other window');
    expect(server.kept?.content).toBe('of the other window');
    await decide(one);
    expect(server.kept?.content).toBe(stands);
    expect(one.view()).toMatchObject({ elsewhere: null, unsaved: false });
  });

  it('should keep nothing more once a part of the form was done', async () => {
    const keeper = await opened();
    keeper.typed('abc', false);
    await keeper.flush();
    await keeper.end();
    keeper.typed('abcd', false);
    await jest.advanceTimersByTimeAsync(PAUSE_MS);
    expect(server.kept).toBeNull();
    expect(keeper.view().unsaved).toBe(true);
  });

  it('should be gone once the form was sent, and not come back by what was still on its way', async () => {
    const keeper = await opened();
    keeper.typed('abc', false);
    const flushed = keeper.flush();
    await keeper.sent();
    await flushed;
    keeper.typed('', true);
    await jest.advanceTimersByTimeAsync(PAUSE_MS + AGAIN_MS);
    expect(server.kept).toBeNull();
    expect(keeper.view()).toMatchObject({ unsaved: false, savedAt: null });
  });
});
