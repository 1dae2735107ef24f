#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Hundreds of modules would be compiled again at each call.
enableCompileCache();
const { statusOf } = await import('./program.ts');

process.exitCode = await statusOf(process.argv.slice(2));
