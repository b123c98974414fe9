import type { INestApplicationContext } from '@nestjs/common';
import { DemoCodeQuery, type DemoCode } from '@homeward/access';
import { InstallationProblem } from '@homeward/database';

/** @throws InstallationProblem when it is not a demonstration colleague who is asked for a code */
export async function demoCode(application: INestApplicationContext, email: string): Promise<DemoCode> {
  const found = await application.get(DemoCodeQuery).execute(email);
  if (found) return found;
  throw new InstallationProblem(
    'There is no demonstration sign-in of that address that asks for a code.',
    '`npm start` shows which do, marked with *. In a live installation codes come from each person’s own app.',
  );
}
