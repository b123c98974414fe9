import type { INestApplicationContext } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { KeyFiguresQuery } from '@homeward/reporting';
import { countingActor } from '../reports/counting-actor.ts';
import type { CountYear } from './series/series-figures.ts';
import { HOST } from './series/series-offices.ts';

/** Counts a year's departures from Belgium as the key figures report does, and by no other way. */
export async function yearCounter(application: INestApplicationContext): Promise<CountYear> {
  const actor = await countingActor(application.get(Transactions));
  const query = application.get(KeyFiguresQuery);
  return async (year, channels) => {
    const period = { from: `${year}-01-01`, to: `${year}-12-31`, host: [HOST] };
    const { departures } = await query.execute(actor, period);
    const others = channels.filter((channel) => channel !== 'avrr_programme');
    const counted = { avrr_programme: departures.total, immigration_office: 0, dublin_transfer: 0 };
    for (const channel of others)
      counted[channel] = (await query.execute(actor, { ...period, channel: [channel] })).departures.total;
    return {
      departures: counted,
      withReintegration: departures.withReintegration,
      inFamilies: departures.inFamilies,
      unaccompaniedChildren: departures.byVulnerability.umc,
      byProfile: departures.byProfile,
      byNationality: departures.byNationality,
      destinations: Object.keys(departures.byDestination).length,
    };
  };
}
