import { robustness } from '../scenarios/robustness.ts';

robustness('firefox');
