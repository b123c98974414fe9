import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { notFound, type Actor } from '@homeward/platform';
import { VISA_AREA, type VisaRegimeCode } from '../data-sets/visa-regimes.ts';

export interface VisaRegimeView {
  readonly countryCode: string;
  readonly area: string;
  readonly regime: VisaRegimeCode;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly note: string | null;
  /** Null when nothing is known, which no source says. */
  readonly sourceKey: string | null;
}

const PARTICULARS = `to_char(r.valid_from, 'YYYY-MM-DD') as "validFrom", to_char(r.valid_to, 'YYYY-MM-DD') as "validTo",
  r.note, r.source_key as "sourceKey"`;

@Injectable()
export class VisaRegimeQueries {
  constructor(private readonly transactions: Transactions) {}

  /** Every regime there is a source for, with its days. */
  list(actor: Actor): Promise<VisaRegimeView[]> {
    return this.transactions.read<VisaRegimeView>(actor, {
      name: 'reference_visa_regimes',
      text: `select r.country_code as "countryCode", r.area, r.regime, ${PARTICULARS} from visa_regime r
             order by r.country_code, r.area, r.valid_from nulls first`,
      values: [],
    });
  }

  /**
   * The regime on a day. What no source says is `unknown`, never a guess: the answer decides an amount.
   * @param day `YYYY-MM-DD`
   * @throws DomainError `record.not-found` for a country code that is none
   */
  async on(actor: Actor, countryCode: string, day: string, area = VISA_AREA): Promise<VisaRegimeView> {
    const [found] = await this.transactions.read<VisaRegimeView>(actor, {
      name: 'reference_visa_regime_on',
      text: `select c.code as "countryCode", $2::text as area, coalesce(r.regime, 'unknown') as regime, ${PARTICULARS}
             from country c
             left join visa_regime r on r.country_code = c.code and r.area = $2
               and daterange(r.valid_from, r.valid_to, '[)') @> $3::date
             where c.code = $1`,
      values: [countryCode, area, day],
    });
    if (!found) throw notFound('country');
    return found;
  }
}
