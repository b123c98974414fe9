import { availableParallelism } from 'node:os';
import { caseListStatement, caseStatement } from '@homeward/case';
import fastify from 'fastify';
import pg from 'pg';

/**
 * The baseline, a program of its own: the API's own statements on the same rows, prepared, by a bare Fastify and pg as
 * the tables' owner. No session, permission, row scope, trail or answer of ours.
 */
const [ownerUrl, userId] = process.argv.slice(2) as [string, string];
// As many connections as serve it best: with twenty it answers a twentieth less.
const pool = new pg.Pool({ connectionString: ownerUrl, max: Math.max(4, 2 * availableParallelism()) });
const server = fastify();
const list = caseListStatement({ userId, offices: {} }, {});

server.get('/list', async () => (await pool.query({ ...list, values: [...list.values] })).rows[0]);
server.get<{ Params: { id: string } }>('/open/:id', async (request) => {
  const open = caseStatement(request.params.id);
  return (await pool.query({ ...open, values: [...open.values] })).rows[0];
});
await server.listen({ port: 0, host: '127.0.0.1' });
process.send?.({ ready: true, port: (server.server.address() as { port: number }).port });
process.on('SIGTERM', () => void server.close().then(() => process.exit(0)));
process.on('disconnect', () => process.exit(0));
