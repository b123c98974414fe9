import type { MemberReminders } from '@homeward/case';
import type { EntityManager } from 'typeorm';

/** Whoever speaks for a child no longer is told nothing more of it, and whoever does from now on is told. */
export async function remindAnew(tx: EntityManager, reminders: MemberReminders, memberId: string): Promise<void> {
  await reminders.takeBack(tx, [memberId]);
  await reminders.giveBack(tx, [memberId]);
}
