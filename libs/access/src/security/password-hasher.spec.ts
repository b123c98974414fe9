import { PasswordHasher } from './password-hasher.ts';

describe('PasswordHasher', () => {
  const hasher = new PasswordHasher();

  it('should hash by Argon2id at the cost OWASP asks for, with a salt of its own', async () => {
    const [first, second] = await Promise.all([hasher.hash('a quiet river'), hasher.hash('a quiet river')]);
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(first).not.toBe(second);
  });

  it('should know a password again however its letters were composed', async () => {
    const kept = await hasher.hash('l’été à la montagne'.normalize('NFC'));
    expect(await hasher.matches(kept, 'l’été à la montagne'.normalize('NFD'))).toBe(true);
    expect(await hasher.matches(kept, 'l’hiver à la montagne')).toBe(false);
  });

  it('should take as long for nobody as for somebody, and say no', async () => {
    const kept = await hasher.hash('a quiet river');
    const time = async (hash: string | null): Promise<number> => {
      const times: number[] = [];
      for (let i = 0; i < 7; i += 1) {
        const from = performance.now();
        expect(await hasher.matches(hash, 'another river')).toBe(false);
        times.push(performance.now() - from);
      }
      return times.sort((a, b) => a - b)[3]!;
    };
    const [somebody, nobody] = [await time(kept), await time(null)];
    expect(nobody / somebody).toBeGreaterThan(0.4);
    expect(nobody / somebody).toBeLessThan(2.5);
  });
});
