import { connect } from 'node:net';
import type { Config } from '@homeward/platform';
import { well, wrong, type Finding } from './finding.ts';

const ANSWER_WITHIN_MS = 5_000;
const DEFAULT_PORTS: Readonly<Record<string, number>> = {
  'redis:': 6379,
  'rediss:': 6379,
  'smtp:': 587,
  'smtps:': 465,
};

/** The servers named in the settings, besides the database. */
export async function checkServers(config: Config): Promise<Finding[]> {
  const findings: Finding[] = [];
  if (config.REDIS_URL) findings.push(await reach('Redis or Valkey', 'REDIS_URL', config.REDIS_URL));
  if (config.SMTP_URL) findings.push(await reach('Mail server', 'SMTP_URL', config.SMTP_URL));
  return findings;
}

async function reach(check: string, setting: string, address: string): Promise<Finding> {
  const { hostname, port, protocol } = new URL(address);
  const where = `${hostname}:${port || DEFAULT_PORTS[protocol]}`;
  const refusal = await connects(hostname.replace(/^\[|\]$/g, ''), Number(port || DEFAULT_PORTS[protocol]));
  return refusal === null
    ? well(check, `answers at ${where}`)
    : wrong(check, `does not answer at ${where} (${refusal})`, `Start it, or correct ${setting}.`);
}

/** @returns null when a connection opens, else why it does not */
function connects(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: ANSWER_WITHIN_MS });
    const settle = (refusal: string | null): void => {
      socket.destroy();
      resolve(refusal);
    };
    socket.once('connect', () => settle(null));
    socket.once('timeout', () => settle('no answer in 5 s'));
    socket.once('error', (error: NodeJS.ErrnoException) => settle(error.code ?? error.message));
  });
}
