import 'reflect-metadata';
import { buildProgram } from './program.ts';

await (await buildProgram(process.argv.slice(2))).parseAsync();
