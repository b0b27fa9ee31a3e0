import { library } from '../scenarios/library.ts';

library('firefox');
