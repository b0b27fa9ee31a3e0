import { pages } from '../scenarios/pages.ts';

pages('chrome');
