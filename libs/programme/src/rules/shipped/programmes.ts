import { BE_FEDASIL } from './be-fedasil.ts';
import { CH_RAS } from './ch-ras.ts';
import { DE_REAG_GARP } from './de-reag-garp.ts';
import { EU_EURP } from './eu-eurp.ts';
import { FR_OFII } from './fr-ofii.ts';
import { NL_AVRR } from './nl-avrr.ts';
import type { ShippedRule } from './rule-writing.ts';
import { FREE_MOVEMENT } from './states.ts';

export interface ShippedProgramme {
  readonly code: string;
  readonly name: string;
  /** Where a person may be helped by it. */
  readonly hostCountries: readonly string[];
  readonly currency: string;
  /** What a refused person is told about complaining; whole sentences. */
  readonly meansOfComplaint: string;
  /** Who answers for it. */
  readonly agency: string;
  /** Keys of what it was read in. */
  readonly source: string;
  readonly rules: readonly ShippedRule[];
}

/** No deadline and no court is named: none stands in the sources. An office writes its own into its decision letter. */
const COMPLAINT =
  'If you do not agree, tell the office that decided, in writing or in person and in your language. Somebody who took no part in the decision looks at it again. A complaint does not harm your position, and you may apply again.';

/** What is there after `migrate`, in the order a screen shows it. */
export const SHIPPED_PROGRAMMES: readonly ShippedProgramme[] = [
  programme(
    'BE-FEDASIL',
    'Voluntary return programme of Fedasil',
    ['BE'],
    'EUR',
    'Fedasil',
    'FEDAI, FEDRE',
    BE_FEDASIL,
  ),
  programme('EU-EURP', 'EU Reintegration Programme', FREE_MOVEMENT, 'EUR', 'Frontex', 'FRONTEX', EU_EURP),
  programme(
    'NL-AVRR',
    'Return and reintegration from the Netherlands (REAN, AVRR-NL)',
    ['NL'],
    'EUR',
    'IOM Netherlands',
    'REAN',
    NL_AVRR,
  ),
  programme(
    'DE-REAG-GARP',
    'REAG/GARP',
    ['DE'],
    'EUR',
    'Federal Office for Migration and Refugees (BAMF) with IOM',
    'REAGEN, BAMF',
    DE_REAG_GARP,
  ),
  programme(
    'CH-RAS',
    'Return assistance of Switzerland',
    ['CH'],
    'CHF',
    'State Secretariat for Migration (SEM)',
    'SEM',
    CH_RAS,
  ),
  programme(
    'FR-OFII',
    'Return aid of the OFII',
    ['FR'],
    'EUR',
    'French Office for Immigration and Integration (OFII)',
    'SP, ASH',
    FR_OFII,
  ),
];

function programme(
  code: string,
  name: string,
  hostCountries: readonly string[],
  currency: string,
  agency: string,
  source: string,
  rules: readonly ShippedRule[],
): ShippedProgramme {
  return { code, name, hostCountries, currency, meansOfComplaint: COMPLAINT, agency, source, rules };
}
