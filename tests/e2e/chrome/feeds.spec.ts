import { feeds } from '../scenarios/feeds.ts';

feeds('chrome');
