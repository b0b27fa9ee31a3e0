import { options } from '../scenarios/options.ts';

options('chrome');
