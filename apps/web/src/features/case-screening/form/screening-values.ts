import {
  VULNERABILITY_INDICATORS,
  type FactorKind,
  type FactorLevel,
  type ScreeningKind,
  type SealedClass,
  type VulnerabilityIndicator,
  type VulnerabilityLevel,
} from '@homeward/contracts';
import type { components } from '../../../lib/api/schema.ts';

export const MATTERS = ['protection', 'health'] as const satisfies readonly SealedClass[];

export interface FactorValues {
  kind: FactorKind;
  level: FactorLevel;
  matterClass: SealedClass;
  text: string;
}

export interface ScreeningValues {
  heldOn: string;
  /** The indicators seen, by the class of matter they are. */
  protection: string[];
  health: string[];
  factors: FactorValues[];
  levels: Record<SealedClass, VulnerabilityLevel | ''>;
  /** Asked for also where no indicator fits. */
  fullNeeded: boolean;
  reassessOn: string;
}

export const emptyScreening = (today: string): ScreeningValues => ({
  ...{ heldOn: today, protection: [], health: [], factors: [], levels: { protection: '', health: '' } },
  ...{ fullNeeded: false, reassessOn: '' },
});

export const indicatorsOf = (matter: SealedClass): readonly VulnerabilityIndicator[] =>
  (Object.keys(VULNERABILITY_INDICATORS) as VulnerabilityIndicator[]).filter(
    (code) => VULNERABILITY_INDICATORS[code] === matter,
  );

/** The form as the API takes it. */
export function asRecorded(
  memberId: string,
  kind: ScreeningKind,
  { heldOn, protection, health, factors, levels, fullNeeded, reassessOn }: ScreeningValues,
): components['schemas']['RecordScreeningDto'] {
  return {
    ...{ memberId, kind, heldOn, fullNeeded: kind === 'rapid' && fullNeeded, reassessOn: reassessOn || null },
    levels: levels as Record<SealedClass, VulnerabilityLevel>,
    indicators: [...protection, ...health] as VulnerabilityIndicator[],
    factors: factors.map(({ text, ...factor }) => ({ ...factor, text: text.trim() })),
  };
}
