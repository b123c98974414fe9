import { Injectable } from '@nestjs/common';
import type { AppLanguage } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import type { Actor } from '@homeward/platform';
import type { ReportingProfile } from '../data-sets/legal-statuses.ts';

export interface CountryView {
  readonly code: string;
  readonly alpha3: string;
  readonly name: string;
  readonly regionCode: string | null;
  readonly kind: 'country' | 'special';
  readonly sourceKey: string;
}

export interface LanguageView {
  readonly code: string;
  readonly name: string;
  readonly ownName: string | null;
  readonly script: string;
  readonly rightToLeft: boolean;
  readonly sourceKey: string;
}

export interface RegionView {
  readonly code: string;
  readonly name: string;
  readonly sourceKey: string;
}

export interface CurrencyView {
  readonly code: string;
  readonly name: string;
  readonly minorDigits: number;
  readonly sourceKey: string;
}

export interface LegalStatusView {
  readonly code: string;
  readonly name: string;
  readonly reportingProfile: ReportingProfile;
  readonly sourceKey: string;
}

export interface AirportView {
  readonly code: string;
  readonly name: string;
  readonly city: string;
  readonly countryCode: string;
  readonly timeZone: string;
  readonly sourceKey: string;
}

export interface SourceView {
  readonly key: string;
  readonly title: string;
  readonly address: string;
  readonly consultedOn: string;
}

/** The code lists, whole: they are short and change with a release, so nobody pages through them. */
@Injectable()
export class ReferenceQueries {
  constructor(private readonly transactions: Transactions) {}

  /** @param language the language of the names; English where a name is missing */
  countries(actor: Actor, language: AppLanguage): Promise<CountryView[]> {
    return this.transactions.read<CountryView>(actor, {
      name: 'reference_countries',
      text: `select code, alpha3, coalesce(names->>$1, names->>'en') as name, iom_region_code as "regionCode", kind,
                    source_key as "sourceKey"
             from country order by kind, name, code`,
      values: [language],
    });
  }

  /** @param language the language of the names; English where a name is missing */
  languages(actor: Actor, language: AppLanguage): Promise<LanguageView[]> {
    return this.transactions.read<LanguageView>(actor, {
      name: 'reference_languages',
      text: `select code, coalesce(names->>$1, names->>'en') as name, names->>'own' as "ownName", script,
                    right_to_left as "rightToLeft", source_key as "sourceKey"
             from language order by name, code`,
      values: [language],
    });
  }

  regions(actor: Actor): Promise<RegionView[]> {
    return this.transactions.read<RegionView>(actor, {
      name: 'reference_regions',
      text: `select code, name, source_key as "sourceKey" from iom_region order by name`,
      values: [],
    });
  }

  currencies(actor: Actor): Promise<CurrencyView[]> {
    return this.transactions.read<CurrencyView>(actor, {
      name: 'reference_currencies',
      text: `select code, name, minor_digits as "minorDigits", source_key as "sourceKey" from currency order by code`,
      values: [],
    });
  }

  legalStatuses(actor: Actor): Promise<LegalStatusView[]> {
    return this.transactions.read<LegalStatusView>(actor, {
      name: 'reference_legal_statuses',
      text: `select code, name, reporting_profile as "reportingProfile", source_key as "sourceKey"
             from legal_status order by name`,
      values: [],
    });
  }

  airports(actor: Actor): Promise<AirportView[]> {
    return this.transactions.read<AirportView>(actor, {
      name: 'reference_airports',
      text: `select code, name, city, country_code as "countryCode", time_zone as "timeZone", source_key as "sourceKey"
             from airport order by city, code`,
      values: [],
    });
  }

  sources(actor: Actor): Promise<SourceView[]> {
    return this.transactions.read<SourceView>(actor, {
      name: 'reference_sources',
      text: `select key, title, address, to_char(consulted_on, 'YYYY-MM-DD') as "consultedOn" from source order by key`,
      values: [],
    });
  }
}
