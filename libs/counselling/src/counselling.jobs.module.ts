import { Module } from '@nestjs/common';
import { ChildrenModule } from './children/children.module.ts';
import { MindBirthdaysTick } from './children/jobs/mind-birthdays.tick.ts';
import { TellChildProtectionJob } from './children/jobs/tell-child-protection.job.ts';
import { WatchMissingChildrenTick } from './children/jobs/watch-missing-children.tick.ts';
import { InformationDeskModule } from './information-desk/information-desk.module.ts';
import { CountOldContactsTick } from './information-desk/jobs/count-old-contacts.tick.ts';

/** What counselling does by the clock and after the transaction. */
@Module({
  imports: [ChildrenModule, InformationDeskModule],
  providers: [CountOldContactsTick, MindBirthdaysTick, WatchMissingChildrenTick, TellChildProtectionJob],
})
export class CounsellingJobsModule {}
