import { scriptOf, searchKey } from './search-key.ts';

describe('the search key', () => {
  it.each([
    ['محمد حسن', 'mhmd hsn', 'Arab'],
    ['محمّد', 'mhmd', 'Arab'],
    ['أحمد علي', 'hmd ly', 'Arab'],
    ['فاطمة الزهراء', 'ftmh al zhr', 'Arab'],
    ['Юлия Щербакова', 'yuliya shcherbakova', 'Cyrl'],
    ['გიორგი ბერიძე', 'giorgi beridze', 'Geor'],
    ['Կարեն Հովհաննիսյան', 'karen hovhannisyan', 'Armn'],
    ['Γιώργος Παπαδόπουλος', 'giorgos papadopoulos', 'Grek'],
    ['Μπάμπης Γκίκας', 'babis gikas', 'Grek'],
    ['Ευάγγελος Αυγερινός', 'evangelos avgerinos', 'Grek'],
    ['Գևորգ', 'gevorg', 'Armn'],
    ['Ոսկան Սուրենյան', 'voskan surenyan', 'Armn'],
    ['گل‌محمد', 'gl mhmd', 'Arab'],
    ['Žaneta Øst', 'zaneta ost', 'Latn'],
    ['Nguyễn Văn Đức', 'nguyen van duc', 'Latn'],
    ['李小龙', 'li xiao long', 'Hani'],
    ['ገብረ', 'gebre', 'Ethi'],
  ])('should read %s as "%s" when it is written in its own script', (name, key, script) => {
    expect(searchKey(name)).toBe(key);
    expect(scriptOf(name)).toBe(script);
  });

  it('should keep a word whole when an apostrophe or hamza stands in it', () => {
    expect(searchKey('O’Brien', 'Sa`id')).toBe('obrien said');
  });

  it('should part words when a hyphen or point stands between them', () => {
    expect(searchKey('Jean-Pierre', 'St.Clair')).toBe('jean pierre st clair');
  });

  it('should be the same when accents are composed or not', () => {
    expect(searchKey('José'.normalize('NFD'))).toBe(searchKey('José'.normalize('NFC')));
  });

  it('should be empty when nothing can be read', () => {
    expect(searchKey('--- …')).toBe('');
    expect(scriptOf('123')).toBe('Zyyy');
  });
});
