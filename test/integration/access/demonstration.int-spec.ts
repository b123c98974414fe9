import { AddUserAction, DEMO_PASSWORD, UseOneTimeLinkAction } from '@homeward/access';
import { systemActor } from '@homeward/platform';
import { saveOffice } from '../../support/factories/organisation.factory.ts';
import { createAccessRig, tokenOf, type AccessRig } from './access-rig.ts';

describe('the printed sign-ins of a demonstration', () => {
  const begin = async (rig: AccessRig, email: string, demo: boolean): Promise<{ id: string; link: string | null }> => {
    const office = await saveOffice(rig.database);
    return rig.app
      .get(AddUserAction, { strict: false })
      .execute(systemActor(), { email, displayName: 'Shown Person', officeId: office.id, demo });
  };
  const choose = (rig: AccessRig, link: string | null) =>
    rig.app.get(UseOneTimeLinkAction, { strict: false }).execute({ token: tokenOf(link), password: DEMO_PASSWORD });
  const signIn = async (rig: AccessRig, email: string): Promise<number> =>
    (await rig.ask('POST', '/api/session', { body: { email, password: DEMO_PASSWORD } })).status;

  it('should open it while it is one, and nothing if it ever became live', async () => {
    const rig = await createAccessRig({}, 'demo');
    try {
      const added = await begin(rig, 'shown@example.org', true);
      await choose(rig, added.link);
      expect(await signIn(rig, 'shown@example.org')).toBe(200);
      await rig.database.asOwner(`update installation set mode = 'live'`);
      expect(await signIn(rig, 'shown@example.org')).toBe(401);
      await rig.database.asOwner('update app_user set demo = false where id = $1', [added.id]);
      expect(await signIn(rig, 'shown@example.org')).toBe(401);
    } finally {
      await rig.close();
    }
  });

  it('should be refused by a live installation: the user, and the password', async () => {
    const rig = await createAccessRig({}, 'live');
    try {
      await expect(begin(rig, 'shown@example.org', true)).rejects.toMatchObject({ code: 'user.demo-refused' });
      const { link } = await begin(rig, 'real@example.org', false);
      await expect(choose(rig, link)).rejects.toMatchObject({ code: 'password.refused' });
    } finally {
      await rig.close();
    }
  });
});
