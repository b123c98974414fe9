import {
  VULNERABILITY_INDICATORS,
  type CareLevel,
  type FactorKind,
  type FactorLevel,
  type ScreeningKind,
  type SealedClass,
  type VulnerabilityIndicator,
  type VulnerabilityLevel,
} from '@homeward/contracts';
import { DomainError } from '@homeward/platform';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';

export const FACTOR_LENGTH_MAX = 500;
export const FACTORS_MAX = 30;

/** What makes somebody more, or less, vulnerable: IOM's determinants ask for both. */
export interface ScreeningFactor {
  readonly kind: FactorKind;
  readonly level: FactorLevel;
  readonly text: string;
}

export interface ScreenedFactor extends ScreeningFactor {
  readonly matterClass: SealedClass;
}

export interface ScreeningFindings {
  readonly kind: ScreeningKind;
  readonly levels: Readonly<Record<SealedClass, VulnerabilityLevel>>;
  readonly indicators: readonly VulnerabilityIndicator[];
  readonly factors: readonly ScreenedFactor[];
  /** Asks for a full screening also where no indicator fits. */
  readonly fullNeeded: boolean;
}

export interface AnswerOfMatter {
  readonly matterClass: SealedClass;
  readonly level: VulnerabilityLevel;
  readonly indicators: readonly VulnerabilityIndicator[];
  readonly factors: readonly ScreeningFactor[];
}

const MATTERS: readonly SealedClass[] = ['health', 'protection'];
const CARE: Readonly<Record<VulnerabilityLevel, CareLevel>> = { low: 'standard', medium: 'raised', high: 'high' };
const RISING: readonly VulnerabilityLevel[] = ['low', 'medium', 'high'];

/** Whoever shows an indicator is looked at in full, "as soon as possible" (Reintegration Handbook 2.2). */
export function needsFullScreening({ indicators, fullNeeded }: ScreeningFindings): boolean {
  return fullNeeded || indicators.length > 0;
}

/**
 * Whoever may not be free to say no is heard twice before they sign. Our reading: the care that the sources ask for in
 * detention is given to whoever may be controlled by others, or may not follow, too; so what is asked tells nobody which
 * of the three was found, nor of which matter it is.
 */
const FREEDOM_IN_DOUBT: readonly VulnerabilityIndicator[] = [
  'detained',
  'possible-trafficking',
  'capacity-to-decide-in-doubt',
];

export function needsSecondHearing({ indicators }: ScreeningFindings): boolean {
  return FREEDOM_IN_DOUBT.some((code) => indicators.includes(code));
}

/** One answer for each class, always both: neither officer learns from a missing row that the other has one. */
export function answersByMatter({ levels, indicators, factors }: ScreeningFindings): AnswerOfMatter[] {
  return MATTERS.map((matterClass) => ({
    matterClass,
    level: levels[matterClass],
    indicators: indicators.filter((code) => VULNERABILITY_INDICATORS[code] === matterClass),
    factors: factors
      .filter((factor) => factor.matterClass === matterClass)
      .map(({ kind, level, text }) => ({ kind, level, text: text.trim() })),
  }));
}

/** How closely the member is accompanied from now on; the more urgent of the two matters decides. */
export function careLevelOf(levels: ScreeningFindings['levels']): CareLevel {
  const highest = Math.max(...MATTERS.map((matter) => RISING.indexOf(levels[matter])));
  return CARE[RISING[highest]!];
}

/** @throws DomainError `screening.unsuitable` */
export function checkFindings({ indicators, levels, factors, kind }: ScreeningFindings): void {
  const fields: Record<string, string> = {};
  if (new Set(indicators).size < indicators.length) fields['indicators'] = 'names one indicator twice; name it once';
  if (factors.length > FACTORS_MAX) fields['factors'] = `holds at most ${FACTORS_MAX} factors`;
  for (const [i, { text }] of factors.entries())
    if (text.trim() === '' || text.length > FACTOR_LENGTH_MAX)
      fields[`factors.${i}.text`] = `must hold 1 to ${FACTOR_LENGTH_MAX} characters`;
  if (kind === 'full' && factors.length === 0)
    fields['factors'] = 'is empty; a full screening weighs risk and protective factors, so write at least one';
  if (indicators.includes('possible-trafficking') && levels.protection === 'low')
    fields['levels.protection'] = 'cannot be low when trafficking is possible; choose medium or high';
  if (Object.keys(fields).length > 0)
    throw new DomainError<CounsellingErrorCode>('screening.unsuitable', 'This screening cannot be kept as it is.', {
      fields,
    });
}
