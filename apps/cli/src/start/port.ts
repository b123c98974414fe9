import { createServer } from 'node:net';
import { InstallationProblem } from '@homeward/database';

/** The port the API will listen on: the one asked for, or a free one when that is 0. @throws InstallationProblem */
export function demandFreePort(host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    probe.listen(port, host, () => {
      const free = (probe.address() as { port: number }).port;
      probe.close(() => resolve(free));
    });
  });
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const another = port === 3000 ? 3001 : 3000;
  if (error.code === 'EADDRINUSE')
    return new InstallationProblem(
      `Port ${port} is in use by another program.`,
      `Stop that program, or choose another port: PORT=${another} npm start`,
      { cause: error },
    );
  if (error.code === 'EACCES')
    return new InstallationProblem(
      `This user may not listen on port ${port}.`,
      `Choose a port above 1023: PORT=${another} npm start`,
      { cause: error },
    );
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new InstallationProblem(
      `HOST is ${host}, and this machine has no such address.`,
      'Set HOST to an address of this machine, such as 127.0.0.1, or 0.0.0.0 for all of them.',
      { cause: error },
    );
  return error;
}
