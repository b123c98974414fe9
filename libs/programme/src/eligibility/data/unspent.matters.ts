import { UNSPENT_MATTERS, type UnspentMatter } from '@homeward/contracts';
import { BoardPartOf, CaseMatterOf, OPEN_CASE, type BoardPart, type CaseMatterPart } from '@homeward/case';
import { Injectable, type Type } from '@nestjs/common';
import { PaidSums } from './paid-from-grants.ts';
import { hasUnspent, unspentSql } from './unspent.ts';

/** Money that was granted and not spent, by when it lapses: each matter has a class of its own, found by its name. */
function moneyMatter(matter: UnspentMatter): Type<CaseMatterPart> {
  @Injectable()
  @CaseMatterOf(matter)
  class MoneyMatter implements CaseMatterPart {
    readonly ofBoard = true;

    constructor(private readonly paid: PaidSums) {}

    /** Asked for once every room is loaded. */
    get condition(): string {
      return hasUnspent(matter, this.paid.sql());
    }
  }
  return MoneyMatter;
}

/** What was granted and not spent in open cases, by when it lapses. */
@Injectable()
@BoardPartOf('unspent')
export class UnspentBoardPart implements BoardPart {
  constructor(private readonly paid: PaidSums) {}

  json(here: string): string {
    return unspentSql(`${here} and ${OPEN_CASE}`, this.paid.sql());
  }
}

export const UNSPENT_PARTS = [...UNSPENT_MATTERS.map(moneyMatter), UnspentBoardPart];
