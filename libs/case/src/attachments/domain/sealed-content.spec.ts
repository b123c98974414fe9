import { randomBytes } from 'node:crypto';
import { openContent, sealContent, wrappingKeyFrom } from './sealed-content.ts';

describe('the content of a file', () => {
  const wrapping = wrappingKeyFrom('ab'.repeat(32));
  const content = Buffer.concat([Buffer.from('passport of somebody'), randomBytes(5_000)]);

  it('should be given back as it was, and show nothing of itself meanwhile', () => {
    const sealed = sealContent(content, 'file-1', wrapping);
    expect(sealed.content.includes('passport')).toBe(false);
    expect(openContent(sealed, 'file-1', wrapping)).toEqual(content);
    expect(sealContent(content, 'file-1', wrapping).content).not.toEqual(sealed.content);
  });

  it('should not open when a byte was changed, it was cut, swapped with another file, or the secret is another', () => {
    const [one, other] = [sealContent(content, 'file-1', wrapping), sealContent(content, 'file-2', wrapping)];
    const changed = Buffer.from(one.content);
    changed[changed.length - 1]! ^= 1;
    for (const wrong of [
      { ...one, content: changed },
      { ...one, content: one.content.subarray(0, -1) },
      { ...one, content: other.content },
      { ...one, wrappedKey: other.wrappedKey },
      other,
    ])
      expect(() => openContent(wrong, 'file-1', wrapping)).toThrow();
    expect(() => openContent(one, 'file-1', wrappingKeyFrom('cd'.repeat(32)))).toThrow();
  });
});
