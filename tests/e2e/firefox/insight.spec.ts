import { insight } from '../scenarios/insight.ts';

insight('firefox');
