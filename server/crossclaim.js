#!/usr/bin/env node
import { register } from 'tsx/esm/api';

register();
const { runCommand } = await import('./cli.ts');
await runCommand(process.argv.slice(2), process.env, process.cwd());
