import { Module } from '@nestjs/common';

/** What a partner organisation does for the people sent to it, and nothing else of them. */
@Module({})
export class PartnerDeskModule {}
