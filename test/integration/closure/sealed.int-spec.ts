import { LowerFlagAction, OpenMatters, OpenMattersRegistry, RaiseFlagAction } from '@homeward/case';
import {
  ProposeServiceReferralAction,
  RecordReferralConsentAction,
  WithdrawServiceReferralAction,
} from '@homeward/reintegration';
import { Injectable, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { markInstallation } from '../../support/factories/counselling.factory.ts';
import { saveActor } from '../../support/factories/organisation.factory.ts';
import { rooms } from '../../support/rooms.ts';
import { TestClock } from '../../support/test-clock.ts';
import { openClosureWorld, TODAY, type ClosureWorld } from './rig.ts';
import { refusalOf } from '../case/rooms.ts';

@Injectable()
@OpenMatters('travel')
class TravelOnceMore {
  async find() {
    return [];
  }
}
@Module({ providers: [TravelOnceMore] })
class DoubledModule {}

describe('what only an officer may see of an open case', () => {
  let world: ClosureWorld;
  const clock = new TestClock(TODAY);

  beforeAll(async () => {
    world = await openClosureWorld(clock);
  });
  afterAll(() => world.close());

  it('should make closing wait for the officer, and tell the closer whom to ask and nothing else', async () => {
    const file = await world.family();
    await world.module.get(RaiseFlagAction).execute(world.protection, {
      ...{ caseId: file.id, memberId: file.members[0]!.id, code: 'at-risk-on-return', reason: 'A brother waits.' },
    });
    const seen = await world.look(world.reintegration, file);
    expect(seen.matters).toEqual([]);
    expect(seen.members).toMatchObject([{ askProtection: true }]);
    const refusal = await refusalOf(world.shut(world.reintegration, file));
    expect(refusal).toMatchObject({
      code: 'case.requirement-missing',
      extra: { missing: ['Ask the protection officer.'] },
    });
    const [matter] = (await world.look(world.protection, file)).matters;
    expect(matter).toMatchObject({ kind: 'flag', matterClass: 'protection', mayDecide: true });
    await world.decide(world.protection, file, matter!, 'The child protection service there follows it.');
    const after = await world.look(world.reintegration, file);
    expect(after).toMatchObject({ matters: [], members: [{ askProtection: false }] });
    expect(JSON.stringify(after)).not.toContain('child protection service');
    expect(await world.shut(world.reintegration, file)).toMatchObject({ stages: ['CLOSED'] });
  });

  it('should wait no more once the flag is lowered', async () => {
    const file = await world.family();
    const { id } = await world.module.get(RaiseFlagAction).execute(world.protection, {
      ...{ caseId: file.id, memberId: file.members[0]!.id, code: 'at-risk-on-return', reason: 'A brother waits.' },
    });
    expect((await world.look(world.reintegration, file)).members).toMatchObject([{ askProtection: true }]);
    await world.module.get(LowerFlagAction).execute(world.protection, { flagId: id, version: 1, reason: 'Settled.' });
    expect((await world.look(world.reintegration, file)).members).toMatchObject([{ askProtection: false }]);
  });

  it('should make closing wait for a sealed referral, until its officer decided or it came to an end', async () => {
    const medical = await saveActor(world.database, 'medical-officer', world.office, { secondFactor: true });
    await markInstallation(world.database, 'demo');
    const referred = async () => {
      const file = await world.family();
      const { id } = await world.module.get(ProposeServiceReferralAction).execute(medical, file.id, {
        ...{ memberId: file.members[0]!.id, matterClass: 'health', serviceKind: 'medical-care', categories: [] },
        ...{ recipientKind: 'outside-service', recipientName: 'A clinic', reason: 'Dialysis.', asked: 'A place.' },
      });
      return { file, referralId: id };
    };
    const { file, referralId } = await referred();
    const asks = async (of: typeof file) => (await world.look(world.reintegration, of)).members[0]!.askProtection;
    expect((await world.look(world.reintegration, file)).matters).toEqual([]);
    expect(await asks(file)).toBe(true);
    expect(await refusalOf(world.shut(world.reintegration, file))).toMatchObject({ code: 'case.requirement-missing' });
    const [matter] = (await world.look(medical, file)).matters;
    expect(matter).toMatchObject({ room: 'referrals', kind: 'service-referral', matterClass: 'health' });
    await world.decide(medical, file, matter!, 'The clinic there goes on with it.');
    expect(await asks(file)).toBe(false);

    await world.module.get(RecordReferralConsentAction).execute(medical, referralId, {
      ...{
        version: 1,
        consentedOn: '2026-11-15',
        givenBy: 'person',
        language: 'ka',
        textShown: 'May we ask the clinic?',
      },
    });
    expect(await asks(file)).toBe(true);
    await world.module.get(WithdrawServiceReferralAction).execute(medical, referralId, {
      ...{ version: 2, reason: 'no-longer-needed' },
    });
    expect(await asks(file)).toBe(false);
    expect(await world.shut(world.reintegration, file)).toMatchObject({ stages: ['CLOSED'] });
  });

  it('should not start with two classes that speak for one room', async () => {
    const module = await Test.createTestingModule({
      imports: [...rooms(world.database, clock), DoubledModule],
    }).compile();
    expect(() => module.get(OpenMattersRegistry).onApplicationBootstrap()).toThrow("@OpenMatters('travel')");
    await module.close();
  });
});
