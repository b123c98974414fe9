import type {
  FIGURE_AGE_GROUPS,
  FIGURE_AGES,
  FIGURE_CLOSING_REASONS,
  FIGURE_DIMENSIONS,
  FIGURE_LEGAL_STATUSES,
  FIGURE_LEVELS,
  FIGURE_MODALITIES,
  FIGURE_PHASES,
  FIGURE_PROFILES,
  FIGURE_RETURN_TYPES,
  FIGURE_SERVICES,
  FIGURE_SEXES,
  FIGURE_VULNERABILITIES,
  FigureChannel,
  FigureReturnType,
  FunnelStep,
  Wait,
} from '@homeward/contracts';

/** Codes as they were asked for; an empty list asks for all of them, but of channels for all that there are. */
export interface FigureFilters {
  readonly office: readonly string[];
  readonly programme: readonly string[];
  readonly host: readonly string[];
  readonly returnType: readonly FigureReturnType[];
  readonly channel: readonly FigureChannel[];
}

export interface FigurePeriod {
  /** `YYYY-MM-DD`, included. */
  readonly from: string;
  readonly to: string;
  /** An event on a later day does not count. */
  readonly asOf: string;
}

/** A number for each code of a closed list, 0 where nobody was found. */
export type Closed<Codes extends readonly string[]> = Record<Codes[number], number>;
/** A number for each code that is present. */
export type Open = Record<string, number>;

export interface Flow {
  readonly host: string;
  readonly destination: string;
  readonly departures: number;
}

export interface Waiting {
  readonly n: number;
  /** Days; none where nobody has both days. */
  readonly median: number | null;
  readonly p90: number | null;
}

/** The report of `docs/reports.md`, key by key: what leaves the command is this and nothing else. */
export interface KeyFigures extends FigurePeriod {
  readonly report: 'key-figures';
  readonly scope: string;
  readonly filters: FigureFilters;
  readonly funnel: Record<FunnelStep, number>;
  readonly departures: {
    readonly total: number;
    readonly persons: number;
    readonly cases: number;
    readonly inFamilies: number;
    readonly withReintegration: number;
    readonly bySex: Closed<typeof FIGURE_SEXES>;
    readonly byAge: Closed<typeof FIGURE_AGES>;
    readonly byAgeGroup: Closed<typeof FIGURE_AGE_GROUPS>;
    readonly byLegalStatus: Closed<typeof FIGURE_LEGAL_STATUSES>;
    readonly byProfile: Closed<typeof FIGURE_PROFILES>;
    readonly byReturnType: Closed<typeof FIGURE_RETURN_TYPES>;
    readonly byVulnerability: Closed<typeof FIGURE_VULNERABILITIES>;
    readonly byNationality: Open;
    readonly byDestination: Open;
    readonly byHost: Open;
    readonly byOffice: Open;
    readonly byProgramme: Open;
    readonly byMonth: Open;
    readonly hostToDestination: readonly Flow[];
  };
  readonly services: {
    readonly total: number;
    readonly persons: number;
    readonly byService: Closed<typeof FIGURE_SERVICES>;
    readonly byDimension: Closed<typeof FIGURE_DIMENSIONS>;
    readonly byLevel: Closed<typeof FIGURE_LEVELS>;
    readonly byPhase: Closed<typeof FIGURE_PHASES>;
    readonly byModality: Closed<typeof FIGURE_MODALITIES>;
    readonly amounts: readonly { readonly currency: string; readonly amountMinor: number }[];
  };
  readonly closed: { readonly byClosingReason: Closed<typeof FIGURE_CLOSING_REASONS> };
  readonly waitingDays: Record<Wait, Waiting>;
}
