import { Module } from '@nestjs/common';

/** Somebody who is back is sent, with their consent, to who can help. */
@Module({})
export class ReferralsModule {}
