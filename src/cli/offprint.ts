#!/usr/bin/env node
import { statusOf } from './program.ts';

process.exitCode = await statusOf(process.argv.slice(2));
