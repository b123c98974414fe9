import type { VulnerabilityIndicator, VulnerabilityLevel } from '@homeward/contracts';
import { Dice } from './dice.ts';
import type { Household } from './households.ts';
import type { ScreeningFound } from './story-work.ts';

const OLDER_AGE = 65;

interface Finding {
  readonly code: VulnerabilityIndicator;
  readonly matter: 'health' | 'protection';
  readonly level: VulnerabilityLevel;
}

/** What may be found of somebody, in made-up shares. */
const FINDINGS: readonly (Finding & { readonly share: number; readonly of?: 'female' | 'child' })[] = [
  { code: 'chronic-illness', matter: 'health', level: 'medium', share: 0.07 },
  { code: 'needs-medication', matter: 'health', level: 'medium', share: 0.05 },
  { code: 'mental-health-need', matter: 'health', level: 'medium', share: 0.05 },
  { code: 'physical-disability', matter: 'health', level: 'medium', share: 0.03 },
  { code: 'pregnancy', matter: 'health', level: 'medium', share: 0.08, of: 'female' },
  { code: 'gender-based-violence', matter: 'protection', level: 'high', share: 0.05, of: 'female' },
  { code: 'possible-trafficking', matter: 'protection', level: 'high', share: 0.02 },
  { code: 'no-means-of-support', matter: 'protection', level: 'low', share: 0.05 },
  { code: 'child-at-risk', matter: 'protection', level: 'medium', share: 0.03, of: 'child' },
];

const RISING: readonly VulnerabilityLevel[] = ['low', 'medium', 'high'];

/** The same every time, so that a full screening finds again what the rapid one asked about. */
export function screeningOf({ key, members }: Household, place: number): ScreeningFound {
  const dice = new Dice(`${key}, screening of ${place}`);
  const { age, sex, relation } = members[place]!;
  const child = age < 18;
  const found: Finding[] = FINDINGS.filter(({ code, share, of }) => {
    if (of === 'child' ? !child : of === 'female' && (child || sex !== 'female' || (code === 'pregnancy' && age > 42)))
      return false;
    return dice.chance(code, share);
  });
  if (relation === 'other-relative') found.push({ code: 'separated-child', matter: 'protection', level: 'medium' });
  if (age >= OLDER_AGE) found.push({ code: 'older-person', matter: 'health', level: 'medium' });
  if (place === 0 && members[1]?.relation === 'child')
    found.push({ code: 'single-parent', matter: 'protection', level: 'low' });
  const levelOf = (matter: Finding['matter']): VulnerabilityLevel =>
    RISING[Math.max(0, ...found.filter((each) => each.matter === matter).map(({ level }) => RISING.indexOf(level)))]!;
  return {
    indicators: found.map(({ code }) => code),
    health: levelOf('health'),
    protection: levelOf('protection'),
  };
}
