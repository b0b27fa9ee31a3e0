import { integration } from '../scenarios/integration.ts';

integration('firefox');
