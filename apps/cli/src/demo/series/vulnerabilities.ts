import type { Draws } from './draws.ts';
import type { ShapedMember } from './family-shape.ts';

/** How often each is declared of a grown-up who returns; made up, as the yearly figures name few. */
const DECLARED: readonly (readonly [code: string, share: number])[] = [
  ['health', 0.025],
  ['mental_health', 0.008],
  ['disability', 0.005],
  ['survivor_of_violence', 0.004],
  ['vot', 0.003],
  ['other', 0.003],
];

/** Codes separated by `;`, or undefined when nothing is declared. */
export function vulnerabilitiesOf(
  draws: Draws,
  { role, sex, age }: ShapedMember,
  family: readonly ShapedMember[],
  unaccompaniedChild: boolean,
): string | undefined {
  const lone = !family.some((member) => member.role === 'spouse' || member.role === 'partner');
  const child = family.some((member) => member.role === 'child');
  const codes = [
    ...(unaccompaniedChild ? ['umc'] : []),
    ...(age >= 65 && draws.chance(0.7) ? ['elderly'] : []),
    ...(role === 'principal' && lone && child && draws.chance(0.8) ? ['single_parent'] : []),
    ...(sex === 'F' && age >= 18 && age <= 42 && draws.chance(0.018) ? ['pregnant'] : []),
    ...DECLARED.filter(([, share]) => draws.chance(age < 18 ? share / 3 : share)).map(([code]) => code),
  ];
  return codes.length > 0 ? codes.join(';') : undefined;
}
