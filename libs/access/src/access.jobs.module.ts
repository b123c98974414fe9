import { Module } from '@nestjs/common';
import { AccessModule } from './access.module.ts';
import { ForgetExpiredSignInsTick } from './jobs/forget-expired-sign-ins.tick.ts';

@Module({ imports: [AccessModule], providers: [ForgetExpiredSignInsTick] })
export class AccessJobsModule {}
