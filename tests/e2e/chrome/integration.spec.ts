import { integration } from '../scenarios/integration.ts';

integration('chrome');
