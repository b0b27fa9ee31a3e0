import { feeds } from '../scenarios/feeds.ts';

feeds('firefox');
