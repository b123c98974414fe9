import { Injectable } from '@nestjs/common';
import type { SuspensionScope, SuspensionState } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, type Actor } from '@homeward/platform';
import { SETTINGS_SQL, type SettingOfDay } from './settings.ts';

export interface SuspensionRow {
  readonly id: string;
  readonly officeId: string;
  readonly countryCode: string;
  readonly subArea: string | null;
  readonly beginsOn: string;
  readonly endsOn: string | null;
  readonly scope: SuspensionScope;
  readonly authority: string;
  readonly source: string;
  readonly state: SuspensionState;
  readonly draftedBy: string;
  readonly endProposedOn: string | null;
  readonly endProposedBy: string | null;
  readonly version: number;
}

/** Destinations nobody is prepared for, and the figures the checks reckon with. */
@Injectable()
export class SuspensionsQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async suspensions(actor: Actor): Promise<SuspensionRow[]> {
    demand(actor, 'reference.read');
    return this.transactions.read<SuspensionRow>(actor, {
      name: 'destination_suspensions',
      text: `select id, office_id as "officeId", country_code as "countryCode", sub_area as "subArea",
                    begins_on::text as "beginsOn", ends_on::text as "endsOn", scope, authority, source, state,
                    drafted_by as "draftedBy", end_proposed_on::text as "endProposedOn",
                    end_proposed_by as "endProposedBy", version
               from destination_suspension order by state desc, begins_on desc, id`,
      values: [],
    });
  }

  /** As they hold today by the clock of the installation. */
  async settings(actor: Actor): Promise<SettingOfDay[]> {
    demand(actor, 'reference.read');
    return this.transactions.read<SettingOfDay>(actor, {
      name: 'travel_settings',
      text: SETTINGS_SQL,
      values: [this.clock.today('UTC')],
    });
  }
}
