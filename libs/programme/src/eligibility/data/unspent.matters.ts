import { BoardPartOf, CaseMatterOf, OPEN_CASE, type BoardPart, type CaseMatterPart } from '@homeward/case';
import { Injectable } from '@nestjs/common';
import { hasUnspent, unspentSql } from './unspent.ts';

/** The day to spend it by has passed. */
@Injectable()
@CaseMatterOf('money-lapsed')
export class MoneyLapsedMatter implements CaseMatterPart {
  readonly ofBoard = true;
  readonly condition = hasUnspent('money-lapsed');
}

@Injectable()
@CaseMatterOf('money-lapses-soon')
export class MoneyLapsesSoonMatter implements CaseMatterPart {
  readonly ofBoard = true;
  readonly condition = hasUnspent('money-lapses-soon');
}

@Injectable()
@CaseMatterOf('money-lapses-later')
export class MoneyLapsesLaterMatter implements CaseMatterPart {
  readonly ofBoard = true;
  readonly condition = hasUnspent('money-lapses-later');
}

/** Its period begins with a return that has not happened. */
@Injectable()
@CaseMatterOf('money-after-return')
export class MoneyAfterReturnMatter implements CaseMatterPart {
  readonly ofBoard = true;
  readonly condition = hasUnspent('money-after-return');
}

@Injectable()
@CaseMatterOf('money-without-deadline')
export class MoneyWithoutDeadlineMatter implements CaseMatterPart {
  readonly ofBoard = true;
  readonly condition = hasUnspent('money-without-deadline');
}

/** What was granted and not spent in open cases, by when it lapses. */
@Injectable()
@BoardPartOf('unspent')
export class UnspentBoardPart implements BoardPart {
  json(here: string): string {
    return unspentSql(`${here} and ${OPEN_CASE}`);
  }
}

export const UNSPENT_PARTS = [
  ...[MoneyLapsedMatter, MoneyLapsesSoonMatter, MoneyLapsesLaterMatter, MoneyAfterReturnMatter],
  ...[MoneyWithoutDeadlineMatter, UnspentBoardPart],
];
