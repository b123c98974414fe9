import { DatabaseModule } from '@homeward/database';
import { loadConfig, PlatformModule } from '@homeward/platform';
import { Test } from '@nestjs/testing';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

describe('an API or worker started without the command', () => {
  let database: TestDatabase;
  const boot = async (offset: string): Promise<void> => {
    const config = loadConfig({ HOMEWARD_CLOCK_OFFSET_MS: offset, LOG_LEVEL: 'silent' });
    const module = await Test.createTestingModule({
      imports: [PlatformModule.forRoot(config), DatabaseModule.forRoot({ url: database.appUrl, pool: 2 })],
    }).compile();
    try {
      await module.init();
    } finally {
      await module.close();
    }
  };

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('should refuse a moved clock when the installation is live, and only then', async () => {
    await boot('86400000');
    await database.asOwner(`insert into installation (mode, created_at) values ('live', now())`);
    await expect(boot('86400000')).rejects.toThrow('a live installation keeps to the real time');
    await boot('0');
  });
});
