import { firstRun } from '../scenarios/first-run.ts';

firstRun('firefox');
