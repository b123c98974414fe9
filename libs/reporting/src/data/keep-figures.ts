import { KeepFigures, type FiguresTransaction } from '@homeward/contracts';
import { Injectable } from '@nestjs/common';

/**
 * Writes at once, and once for all of them, what the end of the transaction would write anyway. For whoever writes
 * thousands of members, and for whoever corrects what figures of these members were written from.
 */
@Injectable()
export class KeptFigures extends KeepFigures {
  async takeOver(manager: FiguresTransaction): Promise<void> {
    await manager.query(`select set_config('app.figures_by_hand', 'on', true)`);
  }

  async keep(memberIds: readonly string[], manager: FiguresTransaction): Promise<void> {
    if (memberIds.length > 0) await manager.query(`select keep_figures($1::uuid[])`, [memberIds]);
  }

  async correct(memberIds: readonly string[], manager: FiguresTransaction): Promise<void> {
    if (memberIds.length > 0) await manager.query(`select keep_figures($1::uuid[], true)`, [memberIds]);
  }
}
