import { Module } from '@nestjs/common';

/** What people say of the help, under their name or none. */
@Module({})
export class ComplaintsModule {}
