import { CONTACT_KINDS, CONTACT_SAFETY } from './code-lists.ts';
import { mayLeaveVoiceMail, mayWriteTo } from './contact-rules.ts';

describe('Safe contact', () => {
  const all = CONTACT_KINDS.flatMap((kind) =>
    CONTACT_SAFETY.flatMap((safety) =>
      [true, false].flatMap((mayLeaveMessage) =>
        [true, false].map((ended) => ({ kind, safety, mayLeaveMessage, ended })),
      ),
    ),
  );

  it('should write to nothing but a channel marked safe that is still in use: unknown counts as unsafe', () => {
    for (const channel of all) expect(mayWriteTo(channel)).toBe(channel.safety === 'safe' && !channel.ended);
  });

  it('should leave voice mail only on a safe telephone where a message may be left', () => {
    expect(all.filter(mayLeaveVoiceMail)).toEqual([
      { kind: 'phone', safety: 'safe', mayLeaveMessage: true, ended: false },
    ]);
  });
});
