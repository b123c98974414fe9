import { loadConfig } from '@homeward/platform';
import { InstallationKeys } from './installation-keys.ts';
import { SecretBox } from './secret-box.ts';

const boxOf = (secret: string): SecretBox =>
  new SecretBox(new InstallationKeys(loadConfig({ HOMEWARD_SECRET: secret })));

describe('SecretBox', () => {
  const box = boxOf('ab'.repeat(32));
  const secret = Buffer.from('twenty bytes secret!');

  it('should give back what was sealed and show nothing of it', () => {
    const sealed = box.seal(secret, 'amina');
    expect(sealed.includes(secret)).toBe(false);
    expect(box.open(sealed, 'amina')).toEqual(secret);
    expect(box.seal(secret, 'amina')).not.toEqual(sealed);
  });

  it('should not open when the row was moved to another user, changed, or sealed elsewhere', () => {
    const sealed = box.seal(secret, 'amina');
    expect(() => box.open(sealed, 'bruno')).toThrow();
    const changed = Buffer.from(sealed);
    changed[sealed.length - 1]! ^= 1;
    expect(() => box.open(changed, 'amina')).toThrow();
    expect(() => boxOf('cd'.repeat(32)).open(sealed, 'amina')).toThrow();
  });

  it('should say what is missing when the installation has no secret', () => {
    expect(() => new InstallationKeys(loadConfig({})).of('recovery codes')).toThrow(/HOMEWARD_SECRET is not set/);
  });
});
