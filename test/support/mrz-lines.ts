const WEIGHTS = [7, 3, 1] as const;

/** The check digit of ICAO Doc 9303-3, reckoned here once more and apart from the library. */
function digitOf(text: string): string {
  const sum = [...text].reduce((total, letter, i) => {
    const value = letter === '<' ? 0 : /\d/.test(letter) ? Number(letter) : letter.charCodeAt(0) - 55;
    return total + value * WEIGHTS[i % 3]!;
  }, 0);
  return String(sum % 10);
}

const filled = (text: string, length: number): string => text.padEnd(length, '<').slice(0, length);

/** The two lines of a passport. */
export function passportLines(
  overrides: Partial<Record<'state' | 'name' | 'number' | 'nationality' | 'birth' | 'sex' | 'expiry', string>> = {},
): string {
  const { state = 'GEO', name = 'BERIDZE<<NINO', number = '12AB34567', nationality = 'GEO' } = overrides;
  const { birth = '900514', sex = 'F', expiry = '270630' } = overrides;
  const [numbered, born, expires] = [filled(number, 9), birth, expiry].map((part) => part + digitOf(part));
  const personal = filled('', 14) + '<';
  const composite = digitOf(`${numbered}${born}${expires}${personal}`);
  return [
    filled(`P<${state}${name}`, 44),
    `${numbered}${nationality}${born}${sex}${expires}${personal}${composite}`,
  ].join('\n');
}
