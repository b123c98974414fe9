import { Injectable } from '@nestjs/common';
import { FIGURE_CHANNELS } from '@homeward/contracts';
import { demand, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { KeyFigures } from '../domain/key-figures.ts';
import type { CountedBox } from '../domain/counted-box.ts';
import { opensByDifference, type Opened, type Remembered } from '../domain/opens-by-difference.ts';
import { publishKeyFigures, type PublishedFigures } from '../domain/publish-key-figures.ts';
import { KeyFiguresQuery, type FiguresAsked, type ResolvedFigures } from './key-figures.query.ts';

/** Key figures as they would leave the house. */
export interface ToPublish {
  readonly counted: KeyFigures;
  readonly figures: PublishedFigures;
  readonly box: CountedBox;
}

export interface OpenedBeside extends Opened {
  /** The days on which the earlier exports were made, each once. */
  readonly madeOn: readonly string[];
}

/** What would be let out: counted, and without what is small. */
@Injectable()
export class FiguresToPublish {
  constructor(private readonly keyFigures: KeyFiguresQuery) {}

  /** @throws DomainError `report.*`, `permission.missing` */
  async find(actor: Actor, asked: FiguresAsked): Promise<ToPublish> {
    demand(actor, 'figures.export');
    const resolved = await this.keyFigures.resolve(actor, asked);
    for (const officeId of resolved.scope.officeIds) demand(actor, 'figures.export', officeId);
    const counted = await this.keyFigures.count(actor, resolved);
    const figures = publishKeyFigures(counted, await this.keyFigures.paidPersons(actor, resolved));
    return { counted, figures, box: boxOf(resolved) };
  }

  /** @returns what they would open together with earlier exports, or null */
  async opens(tx: EntityManager, { box, figures }: ToPublish): Promise<OpenedBeside | null> {
    const earlier: (Remembered & { madeOn: string })[] = await tx.query(
      `select id, box, figures, to_char(made_at, 'YYYY-MM-DD') as "madeOn" from figure_export
        where from_day <= $2::date and to_day >= $1::date order by made_at, id`,
      [box.from, box.to],
    );
    const opened = opensByDifference({ box, figures }, earlier);
    if (!opened) return null;
    const days = earlier.filter(({ id }) => opened.exports.includes(id)).map(({ madeOn }) => madeOn);
    return { ...opened, madeOn: [...new Set(days)] };
  }
}

/** What happened after the day it is counted as of is not in it. */
function boxOf({ period, filters, scope }: ResolvedFigures): CountedBox {
  const orAll = (codes: readonly string[]): readonly string[] | null => (codes.length === 0 ? null : codes);
  return {
    ...{ from: period.from, to: period.to < period.asOf ? period.to : period.asOf, offices: scope.officeIds },
    ...{ programmes: orAll(filters.programme), hosts: orAll(filters.host), returnTypes: orAll(filters.returnType) },
    channels: FIGURE_CHANNELS.filter((channel) => filters.channel.includes(channel)),
  };
}
